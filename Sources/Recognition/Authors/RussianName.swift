import Bibliography
import PDFText

/// Russian names that stand bent in a sentence ("студента … Захарова Сергея Алексеевича"), brought to the nominative.
enum RussianName {
  enum Gender { case male, female }

  /// Family name, given name and patronymic, the patronymic last or in the middle; nil unless it is bent.
  static func nominative(ofBent words: [String]) -> PersonName? {
    guard words.count == 3, let index = words.lastIndex(where: { bent($0) != nil }), index > 0,
      let (patronymic, gender) = bent(words[index])
    else { return nil }
    let (family, given) = index == 2 ? (words[0], words[1]) : (words[2], words[0])
    return PersonName(family: familyName(family, gender), given: givenName(given, gender) + " " + patronymic)
  }

  /// "Иванову И. И." → "Иванов И. И.", "Петровой А. А." → "Петрова А. А.": for names known to stand in the dative or
  /// genitive.
  static func nominative(ofFamilyName family: String) -> String {
    let isFemale = ["овой", "евой", "ёвой", "иной", "ыной", "ской", "цкой"].contains { family.hasSuffix($0) }
    return familyName(family, isFemale ? .female : .male)
  }

  /// A patronymic in the genitive, dative or instrumental, set upright, with its bearer's gender.
  private static func bent(_ word: String) -> (String, Gender)? {
    for ending in ["ича", "ичу", "ичем"] where word.hasSuffix("ов" + ending) || word.hasSuffix("ев" + ending) {
      return (word.dropLast(ending.count) + "ич", .male)
    }
    for ending in ["ны", "не", "ной"] where word.hasSuffix("ов" + ending) || word.hasSuffix("ев" + ending) {
      return (word.dropLast(ending.count) + "на", .female)
    }
    return nil
  }

  static func familyName(_ name: String, _ gender: Gender) -> String {
    let endings: [(String, String)] =
      switch gender {
      case .male:
        [
          ("ского", "ский"), ("скому", "ский"), ("цкого", "цкий"), ("цкому", "цкий"), ("ова", "ов"), ("ову", "ов"),
          ("ева", "ев"), ("еву", "ев"), ("ёва", "ёв"), ("ёву", "ёв"), ("ина", "ин"), ("ину", "ин"), ("ына", "ын"),
          ("ыну", "ын"), ("овым", "ов"), ("евым", "ев"), ("ского", "ский"), ("ича", "ич"), ("ичу", "ич"), ("ика", "ик"),
          ("ику", "ик"), ("юка", "юк"), ("юку", "юк"), ("ука", "ук"), ("уку", "ук"), ("ака", "ак"), ("аку", "ак"),
          ("яка", "як"), ("яку", "як"), ("еля", "ель"), ("елю", "ель"), ("ана", "ан"), ("ану", "ан"), ("ена", "ен"),
          ("ену", "ен"), ("ера", "ер"), ("еру", "ер"), ("ка", "к"), ("ку", "к"),
        ]
      case .female:
        [
          ("овой", "ова"), ("евой", "ева"), ("ёвой", "ёва"), ("иной", "ина"), ("ыной", "ына"), ("ской", "ская"),
          ("цкой", "цкая"),
        ]
      }
    for (bent, upright) in endings where name.hasSuffix(bent) && name.count > bent.count + 1 {
      return name.dropLast(bent.count) + upright
    }
    return name
  }

  static func givenName(_ name: String, _ gender: Gender) -> String {
    guard name.count > 2, let last = name.last, !name.contains(".") else { return name }
    switch gender {
    case .male:
      if let known = bentMen[name] { return known }
      if name.hasSuffix("ея") || name.hasSuffix("ею") { return name.dropLast() + "й" }
      if name.hasSuffix("ия") || name.hasSuffix("ию") { return name.dropLast() + "й" }
      if last == "а" || last == "у" { return String(name.dropLast()) }
      if last == "я" || last == "ю" { return name.dropLast() + "ь" }
      return name
    case .female:
      if name.hasSuffix("ии") { return name.dropLast() + "я" }
      if name.hasSuffix("ьи") || name.hasSuffix("ье") { return name.dropLast() + "я" }
      if last == "ы" || last == "е" { return name.dropLast() + "а" }
      if last == "и" { return (name.hasSuffix("ви") ? name.dropLast() + "ь" : name.dropLast() + "а") }
      return name
    }
  }

  private static let bentMen: [String: String] = [
    "Ильи": "Илья", "Илье": "Илья", "Никиты": "Никита", "Никите": "Никита", "Павла": "Павел", "Павлу": "Павел",
    "Льва": "Лев", "Льву": "Лев", "Петра": "Пётр", "Петру": "Пётр", "Фомы": "Фома", "Игоря": "Игорь", "Юрия": "Юрий",
    "Николая": "Николай", "Николаю": "Николай",
  ]
}
