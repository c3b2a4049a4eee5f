import PDFText

/// Russian names of bodies that a line gives in the genitive ("Вестник Воронежского государственного университета", "Сообщения
/// Объединенного института …"), set upright.
enum RussianBody {
  static func nominative(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    guard let place = words.prefix(5).firstIndex(where: { heads[$0.lowercased()] != nil }),
      let (ending, form) = heads[words[place].lowercased()]
    else { return name }
    for index in 0..<place {
      guard let upright = upright(words[index], before: form) else { return name }
      words[index] = upright
    }
    words[place] = words[place].dropLast(ending.genitive.count) + ending.nominative
    return words.joined(separator: " ")
  }

  private enum Gender { case masculine, feminine, neuter }

  private struct Ending {
    var genitive: String
    var nominative: String
  }

  /// The adjective in the nominative; nil where the word is no adjective in the genitive of this gender.
  private static func upright(_ word: String, before gender: Gender) -> String? {
    let lower = word.lowercased()
    let isSoft = lower.hasSuffix("его") || lower.hasSuffix("ей")
    let stem: Substring
    if gender == .feminine {
      guard lower.hasSuffix("ой") || lower.hasSuffix("ей") else { return nil }
      stem = word.dropLast(2)
      return stem + (isSoft ? "яя" : "ая")
    }
    guard lower.hasSuffix("ого") || lower.hasSuffix("его") else { return nil }
    stem = word.dropLast(3)
    if gender == .neuter { return stem + (isSoft ? "ее" : "ое") }
    let isVelar = stem.last.map { "кгхжшщч".contains($0) } ?? false
    return stem + (isSoft || isVelar ? "ий" : "ый")
  }

  private static let heads: [String: (Ending, Gender)] = {
    let masculine = ["институт", "университет", "центр", "комитет", "фонд", "совет", "департамент", "союз", "банк"]
    let feminine = [
      "академия", "организация", "комиссия", "ассоциация", "федерация", "лаборатория", "библиотека", "служба",
    ]
    let neuter = [
      "агентство", "министерство", "общество", "управление", "объединение", "партнерство", "учреждение", "издательство",
      "представительство",
    ]
    var heads: [String: (Ending, Gender)] = [:]
    for word in masculine { heads[word + "а"] = (Ending(genitive: "а", nominative: ""), .masculine) }
    for word in feminine {
      let last = String(word.suffix(1))
      let genitive = last == "я" ? "и" : word.hasSuffix("ка") ? "и" : "ы"
      heads[word.dropLast() + genitive] = (Ending(genitive: genitive, nominative: last), .feminine)
    }
    for word in neuter {
      let last = String(word.suffix(1))
      let genitive = last == "о" ? "а" : "я"
      heads[word.dropLast() + genitive] = (Ending(genitive: genitive, nominative: last), .neuter)
    }
    return heads
  }()
}
