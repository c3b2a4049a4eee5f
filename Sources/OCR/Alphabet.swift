/// The alphabets whose letters are taken for each other's.
enum Alphabet {
  case latin, cyrillic

  /// By the code of its model; nil for languages written in others.
  init?(ofLanguage code: String) {
    if Self.cyrillicLanguages.contains(code) {
      self = .cyrillic
    } else if Self.otherLanguages.contains(where: code.hasPrefix) {
      return nil
    } else {
      self = .latin
    }
  }

  init?(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: self = .latin
    case 0x400...0x52F: self = .cyrillic
    default: return nil
    }
  }

  var other: Alphabet { self == .latin ? .cyrillic : .latin }

  private static let cyrillicLanguages: Set = [
    "rus", "bel", "ukr", "bul", "srp", "mkd", "kaz", "kir", "tgk", "tat", "mon", "uzb_cyrl", "aze_cyrl",
  ]
  private static let otherLanguages = [
    "amh", "ara", "asm", "ben", "bod", "chi", "chr", "div", "dzo", "ell", "fas", "grc", "guj", "heb", "hin", "hye",
    "iku",
    "jpn", "kan", "kat", "khm", "kor", "lao", "mal", "mar", "mya", "nep", "ori", "pan", "pus", "san", "sin", "snd",
    "syr",
    "tam", "tel", "tha", "tir", "uig", "urd", "yid",
  ]
}

/// How many of its letters a text has in each.
struct AlphabetCount {
  private(set) var latin = 0
  private(set) var cyrillic = 0

  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      switch Alphabet(of: scalar) {
      case .latin: latin += 1
      case .cyrillic: cyrillic += 1
      case nil: break
      }
    }
  }

  /// The one that at least `share` of at least `fewest` letters are of.
  func main(share: Double, fewest: Int) -> Alphabet? {
    let all = latin + cyrillic
    guard all >= fewest, Double(max(latin, cyrillic)) >= share * Double(all) else { return nil }
    return latin > cyrillic ? .latin : .cyrillic
  }
}
