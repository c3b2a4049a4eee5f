import Foundation

/// Which Cyrillic letter a character stands for, when Cyrillic codes were read by a Latin table.
enum CyrillicCodes {
  typealias Table = [Unicode.Scalar: Unicode.Scalar]

  static let windows1251 = table(
    ("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
    ("àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ", "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
    // Windows-1251 beside the alphabet, then ё as T2A has it.
    ("¨¸¯¿²³ªº¡¢¥´", "ЁёЇїІіЄєЎўҐґ"), ("\u{9C}Œ¼", "ЁЁё"))

  static let koi8 = table(
    ("àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ", "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"),
    ("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß", "юабцдефгхийклмнопярстужвьызшэщчъ"),
    ("³£´¤¶¦·§", "ЁёЄєІіЇї"))

  static let macintosh = table(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
    ("‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙı\u{2C6}\u{2DC}¯˘˙˚¸˝˛", "абвгдежзийклмнопрстуфхцчшщъыьэю"),
    ("\u{FB02}\u{FB01}›¥ª", "яёЁії"))

  static let alphabetical = table(
    ("¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁ", "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"),
    ("ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâ", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"))

  private static func table(_ rows: (String, String)...) -> Table {
    var table: Table = [:]
    for (from, to) in rows {
      for (code, letter) in zip(from.unicodeScalars, to.unicodeScalars) { table[code] = letter }
    }
    return table
  }
}

/// How much a row of letters looks like words in Russian, Belarusian or Ukrainian.
enum CyrillicStatistics {
  /// Words score about -3.0 a letter, letters at random about -4.
  static let leastScoreOfWords = -3.6

  /// Mean natural logarithm of the letters' frequency; a capital after a small letter and a sign that is no Cyrillic
  /// letter count as rare letters do.
  static func meanScore(of words: some Sequence<[Unicode.Scalar]>) -> Double {
    var sum = 0.0
    var count = 0
    for word in words {
      var previousIsSmall = false
      for scalar in word {
        count += 1
        let isSmall = (0x430...0x45F).contains(scalar.value)
        let small = (0x410...0x42F).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
        sum += previousIsSmall && !isSmall ? rare : logFrequency[small] ?? rare
        previousIsSmall = isSmall
      }
    }
    return count == 0 ? rare : sum / Double(count)
  }

  private static let rare = -8.0

  /// Rounded shares in running text of the three languages together, in thousandths.
  private static let logFrequency: [Unicode.Scalar: Double] = {
    let groups: [(String, Double)] = [
      ("о", 95), ("а", 90), ("е", 75), ("и", 65), ("н", 65), ("т", 58), ("с", 50), ("р", 48), ("в", 45), ("л", 40),
      ("к", 35), ("м", 31), ("д", 30), ("п", 28), ("у", 28), ("я", 22), ("ы", 18), ("ь", 17), ("з", 17), ("г", 17),
      ("б", 16), ("ч", 14), ("й", 11), ("х", 10), ("ж", 9), ("ш", 7), ("ю", 6), ("ц", 6), ("і", 20), ("щ", 3.5),
      ("э", 3.5), ("ф", 3), ("ё", 2), ("ї", 3), ("є", 3), ("ў", 4), ("ъ", 0.5), ("ґ", 0.3),
    ]
    var table: [Unicode.Scalar: Double] = [:]
    for (letters, thousandths) in groups {
      for letter in letters.unicodeScalars { table[letter] = log(thousandths / 1000) }
    }
    return table
  }()
}
