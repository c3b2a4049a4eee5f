import PDFText

/// One word of a country's name, to be compared with words of a text.
struct CountryWord: Sendable {
  private enum Rule {
    /// Letter by letter, capitals included: "USA".
    case acronym(String)
    case whole(String)
    case stem(String, endings: [String])
    /// Any ending of up to three letters: words of names of several words.
    case anyEnding(String)
  }

  private let rule: Rule

  init(_ word: Substring, isOnly: Bool) {
    let small = Self.folded(word)
    if word.count > 1, word == Substring(word.uppercased()) {
      rule = .acronym(String(word))
    } else if !Self.isCyrillic(small) {
      rule = .whole(small)
    } else if !isOnly, Self.adjectives.contains(where: small.hasSuffix) {
      rule = .anyEnding(String(small.dropLast(2)))
    } else if let (ending, endings) = Self.declensions.first(where: { small.hasSuffix($0.0) }), small.count > 3 {
      let stem = String(small.dropLast(ending.count))
      rule = isOnly ? .stem(stem, endings: endings) : .anyEnding(stem)
    } else if let last = small.last, "оуэеиіюї".contains(last) {
      rule = isOnly ? .whole(small) : .anyEnding(String(small.dropLast(small.count > 3 ? 1 : 0)))
    } else {
      rule = isOnly ? .stem(small, endings: Self.afterConsonant) : .anyEnding(small)
    }
  }

  var key: String {
    switch rule {
    case .acronym(let word): Self.key(of: word[...])
    case .whole(let word), .stem(let word, _), .anyEnding(let word): String(word.prefix(3))
    }
  }

  static func key(of word: Substring) -> String { folded(word.prefix(3)) }

  func matches(_ word: Substring) -> Bool {
    switch rule {
    case .acronym(let wanted): return word == wanted
    case .whole(let wanted):
      let small = Self.folded(word)
      return small == wanted || (small.hasSuffix("'s") && small.dropLast(2) == wanted)
    case .stem(let stem, let endings):
      let small = Self.folded(word)
      return small.hasPrefix(stem) && endings.contains(String(small.dropFirst(stem.count)))
    case .anyEnding(let stem):
      let small = Self.folded(word)
      return small.hasPrefix(stem) && small.count <= stem.count + 3
    }
  }

  private static func folded(_ word: Substring) -> String {
    let small = word.lowercased()
    guard small.utf8.contains(where: { $0 >= 0x80 }) else { return small }
    return String(small.map { $0 == "ё" ? "е" : $0 == "’" ? "'" : $0 })
  }

  private static func isCyrillic(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
  }

  private static let afterConsonant = ["", "а", "у", "ом", "ем", "ам", "е", "і", "э"]

  private static let adjectives = ["ая", "яя", "ое", "ее", "ий", "ый", "ые", "ие", "ыя", "ия", "ія", "ае"]

  /// Endings of the nominative, and all that stand in their place in the three languages.
  private static let declensions: [(String, [String])] = [
    ("оа", ["оа"]), ("уа", ["уа"]), ("ау", ["ау"]),
    ("ия", ["ия", "ии", "ию", "ией", "иею"]),
    ("ія", ["ія", "іі", "ію", "іяй", "іяю", "ії", "ією"]),
    ("ыя", ["ыя", "ыі", "ыю", "ыяй", "ыяю"]),
    ("я", ["я", "и", "ю", "ей", "ею", "е", "і", "яй", "ї", "єю"]),
    ("а", ["а", "ы", "и", "е", "у", "ой", "ою", "ей", "і", "ай", "аю", "э"]),
    ("ь", ["ь", "и", "ю", "ью", "я", "ем", "ём", "е", "і", "сю", "ссю", "лю", "лем", "ля", "лі"]),
    ("й", ["й", "я", "ю", "ем", "е", "і", "єм", "ї"]),
    ("ы", ["ы", "", "ов", "ам", "ах", "ами", "аў", "амі"]),
  ]
}
