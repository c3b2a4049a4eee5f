import PDFText

/// Letters of the wrong alphabet that look right: an engine that looks for Latin and Cyrillic words takes "СССР" for
/// "CCCP" and "и с" for "и c".
enum ScannedAlphabets {
  /// A line with its words in the alphabets that they belong to.
  static func repaired(_ line: String) -> String {
    let mended = MixedAlphabets.repaired(line)
    let counts = mended.unicodeScalars.reduce(into: (latin: 0, cyrillic: 0)) { counts, scalar in
      if isCyrillic(scalar) { counts.cyrillic += 1 }
      if isLatin(scalar) { counts.latin += 1 }
    }
    let words = mended.split(separator: " ", omittingEmptySubsequences: false)
    if counts.latin > 0, counts.cyrillic >= 3 * counts.latin {
      return words.map { cyrillic(of: $0) }.joined(separator: " ")
    }
    if counts.cyrillic > 0, counts.latin >= 3 * counts.cyrillic {
      return words.map { latin(of: $0) }.joined(separator: " ")
    }
    return mended
  }

  /// In a Latin line a word of letters that both alphabets have is Latin: "Del Coco", "Antonio E."
  private static func latin(of word: Substring) -> String {
    mayBeLatin(word) ? written(word, by: looks) : String(word)
  }

  /// Cyrillic letters, each of which looks like a Latin one.
  static func mayBeLatin(_ word: some StringProtocol) -> Bool {
    let letters = word.unicodeScalars.filter { isLatin($0) || isCyrillic($0) }
    return !letters.isEmpty && letters.allSatisfy { looks[$0] != nil }
  }

  private static func written(_ word: Substring, by table: [Unicode.Scalar: Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: word.unicodeScalars.map { table[$0] ?? $0 })
    return String(result)
  }

  /// In a Cyrillic line a small letter by itself, initials, or a word in capitals, is Cyrillic where it could be. Short words
  /// in capitals, and those without vowels ("HTTP"), are as likely Latin ones.
  private static func cyrillic(of word: Substring) -> String {
    if let small = smallWords[String(word)] { return small }
    let letters = Array(word.unicodeScalars.filter { isLatin($0) || isCyrillic($0) })
    guard !letters.isEmpty, letters.allSatisfy(isLatin), letters.allSatisfy({ likes[$0] != nil }) else {
      return String(word)
    }
    let isPreposition = letters.count == 1 && letters[0].properties.isLowercase && letters.count == word.count
    let isWord =
      letters.count >= 4 && letters.allSatisfy(\.properties.isUppercase)
      && letters.contains { "AEO".unicodeScalars.contains($0) }
    guard isPreposition || isWord || areInitials(word) || letters == Array("CCCP".unicodeScalars) else {
      return String(word)
    }
    return written(word, by: likes)
  }

  /// "A.", "A.C.", a comma behind them allowed.
  private static func areInitials(_ word: Substring) -> Bool {
    let signs = Array(word.last == "," ? word.dropLast() : word)
    return signs.count % 2 == 0 && signs.count <= 4
      && signs.indices.allSatisfy { $0 % 2 == 0 ? signs[$0].isUppercase : signs[$0] == "." }
  }

  /// Of letters that are alike in shape, if not in the table.
  private static let smallWords = ["ha": "на", "Ha": "На", "he": "не", "He": "Не", "no": "по"]

  private static let likes = Dictionary(
    uniqueKeysWithValues: zip("ABCEHKMOPTXaceopxy".unicodeScalars, "АВСЕНКМОРТХасеорху".unicodeScalars))

  private static let looks = Dictionary(uniqueKeysWithValues: likes.map { ($1, $0) })

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400...0x45F).contains(scalar.value) }
}
