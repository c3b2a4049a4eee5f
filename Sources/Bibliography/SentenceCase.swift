extension String {
  /// Whether a title is printed in capitals throughout: at least two words or eight letters, and hardly a small letter
  /// ("pH" and "McDONALD" do not count against it).
  package var isPrintedInCapitals: Bool {
    var capitals = 0
    var small = 0
    var words = 0
    var inWord = false
    // By scalars, because whole documents are looked through line by line.
    for scalar in unicodeScalars {
      switch SentenceCase.letterCase(of: scalar) {
      case .capital: capitals += 1
      case .small: small += 1
      case .neither: break
      case nil:
        inWord = false
        continue
      }
      if !inWord { words += 1 }
      inWord = true
    }
    return capitals > 0 && small * 10 <= capitals && (words > 1 || capitals >= 8)
  }

  /// The title in sentence case. `words` maps words in small letters to their form in running text ("hiv" to "HIV",
  /// "belarus" to "Belarus"); a word it does not name becomes small, but for known abbreviations, words with digits,
  /// Roman numerals, initials and the name after them. Each sentence, each part after a colon and each quotation
  /// begins with a capital.
  package func sentenceCased(keeping words: [String: String] = [:]) -> String {
    var result = ""
    var atStart = true
    var afterInitial = false
    var rest = self[...]
    while let first = rest.first {
      guard first.isLetter || first.isNumber else {
        // A straight quotation mark opens where a word could begin.
        let opens = first == "\"" && (result.last.map { $0.isWhitespace || $0 == "(" } ?? true)
        result.append(first)
        atStart = opens || SentenceCase.starts(after: first, atStart: atStart)
        rest = rest.dropFirst()
        continue
      }
      let word = rest.prefix { $0.isLetter || $0.isNumber || SentenceCase.joins.contains($0) }
        .trimmingTail { SentenceCase.joins.contains($0) }
      rest = rest.dropFirst(word.count)
      let isInitial = word.count == 1 && first.isLetter && rest.first == "."
      var written = isInitial ? String(word) : SentenceCase.written(String(word), keeping: words)
      if atStart || afterInitial { written = SentenceCase.capitalised(written) }
      result += written
      atStart = false
      // The point of an initial ends no sentence.
      if isInitial, let point = rest.popFirst() { result.append(point) }
      afterInitial = isInitial
    }
    return result
  }
}

enum SentenceCase {
  enum LetterCase { case capital, small, neither }

  /// Nil for what is no letter. Latin and Cyrillic letters are told by their ranges; the Unicode tables cost ten times
  /// as much.
  static func letterCase(of scalar: Unicode.Scalar) -> LetterCase? {
    switch scalar.value {
    case 0x41...0x5A, 0x400...0x42F: return .capital
    case 0x61...0x7A, 0x430...0x45F: return .small
    case 0x300...0x36F: return .neither
    case 0..<0x80: return nil
    default:
      let properties = scalar.properties
      guard properties.isAlphabetic else { return nil }
      return properties.isUppercase ? .capital : properties.isLowercase ? .small : .neither
    }
  }

  /// What stands inside a word.
  static let joins: Set<Character> = ["-", "‑", "'", "’", "ʼ"]

  /// Whether a word after this character begins with a capital.
  static func starts(after character: Character, atStart: Bool) -> Bool {
    switch character {
    case ".", "!", "?", ":", "«", "“", "„", "\n": true
    case "\"", "(", "[": atStart
    case _ where character.isWhitespace: atStart
    default: atStart && !character.isLetter
    }
  }

  /// A letter without a capital of its own (ß) stays.
  static func capitalised(_ word: String) -> String {
    let capital = word.prefix(1).uppercased()
    return capital.count == 1 ? capital + word.dropFirst() : word
  }

  static func written(_ word: String, keeping words: [String: String]) -> String {
    let small = word.lowercased()
    if let form = words[small] ?? abbreviations[small] { return form }
    guard let join = word.firstIndex(where: joins.contains) else {
      return keepsCapitals(word) ? word : small
    }
    let head = written(String(word[..<join]), keeping: words)
    let tail = String(word[word.index(after: join)...])
    // After an apostrophe stands an ending: "children's"; but "O'Brien" is known only from running text.
    let isHyphen = word[join] == "-" || word[join] == "‑"
    return head + String(word[join]) + (isHyphen ? written(tail, keeping: words) : tail.lowercased())
  }

  /// Words with digits ("H1N1") and Roman numerals from II on; "I" is for the sentence to decide and stays too.
  private static func keepsCapitals(_ word: String) -> Bool {
    if word.contains(where: \.isNumber) { return true }
    return romanNumerals.contains(word)
  }

  private static let romanNumerals: Set<String> = [
    "I", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX",
    "XX", "XXI",
  ]

  /// Abbreviations of this field that are sure without running text; those that are words too ("who") are not here.
  private static let abbreviations: [String: String] = {
    let forms = """
      HIV AIDS TB STI STIs PLHIV UN UNAIDS UNICEF UNHCR UNDP UNFPA UNESCO IOM ILO OSCE EU USA USSR UK NGO NGOs COVID SARS \
      DNA RNA PCR ВИЧ СПИД ООН ЮНЭЙДС ЮНИСЕФ УВКБ ПРООН ЮНФПА ЮНЕСКО МОТ ОБСЕ ЕС СНГ США СССР РФ БССР ЧАЭС АЭС ЛЖВ ИППП ТБ \
      ВІЛ СНІД СНІД ВІЧ ААН САЗ ЗША СССР
      """
    return Dictionary(forms.split(whereSeparator: \.isWhitespace).map { ($0.lowercased(), String($0)) }) { first, _ in
      first
    }
  }()
}

extension Substring {
  fileprivate func trimmingTail(_ isTail: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isTail(last) { rest.removeLast() }
    return rest
  }
}
