import PDFText

/// Finds the names of countries in a text: English ones as they stand, Russian, Belarusian and Ukrainian ones in any
/// case of the declension.
struct CountryNames: Sendable {
  /// Built when a name is first looked for.
  static let shared = CountryNames()

  private struct Pattern {
    let country: Int
    let words: [CountryWord]
  }

  /// By the first three letters of the name, longer names first.
  private let patterns: [String: [Pattern]]

  private init() {
    var patterns: [String: [Pattern]] = [:]
    for (index, row) in Country.rows.enumerated() {
      for name in row.english + row.cyrillic {
        let parts = Self.words(of: String(name))
        let words = parts.map { CountryWord($0, isOnly: parts.count == 1) }
        guard let first = words.first else { continue }
        patterns[first.key, default: []].append(Pattern(country: index, words: words))
      }
    }
    self.patterns = patterns.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Whether the text is the English name of a country, as printed, and nothing else.
  static func isName(_ text: String) -> Bool { english.contains(text) }

  private static let english = Set(Country.rows.flatMap { $0.english.map(String.init) })

  /// How often each country is named, as places in `Country.all`.
  func counts(in text: String) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    let words = Self.words(of: text)
    var index = 0
    while index < words.count {
      if let (country, length) = match(words, at: index) {
        if !isPartOfAnotherName(words, index, length) { counts[country, default: 0] += 1 }
        index += length
      } else {
        index += 1
      }
    }
    return counts
  }

  private func match(_ words: [Substring], at index: Int) -> (country: Int, length: Int)? {
    let first = words[index]
    guard first.utf8.count > 1, let letter = first.utf8.first, letter < 0x61 || letter >= 0x80,
      first.first?.isUppercase == true
    else { return nil }
    for pattern in patterns[CountryWord.key(of: first)] ?? [] where index + pattern.words.count <= words.count {
      let matches = pattern.words.indices.allSatisfy { pattern.words[$0].matches(words[index + $0]) }
      if matches { return (pattern.country, pattern.words.count) }
    }
    return nil
  }

  /// "New Jersey", "University of Botswana", "guinea pig".
  private func isPartOfAnotherName(_ words: [Substring], _ index: Int, _ length: Int) -> Bool {
    let before = index > 0 ? words[index - 1].lowercased() : ""
    if before == "new" || before == "gulf" { return true }
    if before == "of", index > 1, Self.institutions.contains(words[index - 2].lowercased()) { return true }
    // Who issues the document: "Міністерство освіти і науки України".
    if words[max(0, index - 7)..<index].contains(where: { Self.isMinistry($0) }) { return true }
    let after = index + length < words.count ? words[index + length].lowercased() : ""
    return after == "pig" || after == "pigs" || after == "fowl" || after == "university"
  }

  private static func isMinistry(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, first == 0x4D || first == 0x6D || first == 0xD0 else { return false }
    let start = word.prefix(7).lowercased()
    return start == "ministr" || start == "министе" || start == "міністе" || start == "міністэ"
  }

  private static let institutions: Set<String> = ["university", "bank", "embassy", "academy", "institute", "college"]

  /// Words of letters; apostrophes stand within words, hyphens and all other signs part them.
  private static func words(of text: String) -> [Substring] {
    text.withBytes(words).map { text[bytes: $0] }
  }

  private static func words(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var next = index + 1
      var isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3 && byte != 0xE2 || byte == 0x27
      if byte >= 0xC2 {
        while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
        // Of the signs of general punctuation only the apostrophe ’ joins.
        if byte == 0xE2, bytes[index..<next].elementsEqual("’".utf8) { isLetter = true }
      }
      if isLetter {
        if start == nil { start = index }
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
      index = next
    }
    if let first = start { words.append(first..<bytes.count) }
    return words
  }
}
