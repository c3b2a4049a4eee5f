/// Cyrillic whose one-byte codes were read by a Latin table: "Ìèãðàöèÿ" is "Миграция". Fonts without a table of
/// their own meaning give such text. Each case is what the codes really were.
package enum BrokenCyrillic: CaseIterable, Sendable {
  /// Windows-1251 (or LaTeX's T2A, which differs in ё alone) read as Latin-1.
  case windows1251
  /// KOI8-R or KOI8-U read as Latin-1.
  case koi8
  /// Mac Cyrillic read as Mac Roman.
  case macintosh
  /// The alphabet in its order, Ё in its place: capitals from A1, small letters from C2, read as Latin-1.
  case alphabetical

  /// What the text's codes really were; nil where it is sound or holds too little to tell. Give a page at a time, or a
  /// single string of at least six letters.
  package static func detect(in text: String) -> BrokenCyrillic? {
    guard text.withBytes(hasLatin1Runs) else { return nil }
    var words: [[Unicode.Scalar]] = []
    var inBroken = 0
    var inLatin = 0
    for word in text.unicodeScalars.split(whereSeparator: { isSeparator($0) }) {
      let high = word.lazy.filter { $0.value > 0x7F }.count
      guard high > 0 else { continue }
      if high < word.count {
        inLatin += high
      } else if high >= 3, !word.contains(where: isForeign) {
        inBroken += high
        words.append(Array(word))
      }
    }
    // Words of nothing but accented letters do not occur in languages written with Latin letters.
    guard inBroken >= 6, inBroken > inLatin else { return nil }
    let scored = allCases.map { ($0, CyrillicStatistics.meanScore(of: words.prefix(500).map($0.decoded))) }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > CyrillicStatistics.leastScoreOfWords else { return nil }
    return best.0
  }

  /// The text with its broken words read rightly, scalar for scalar, so that places in it stay valid. Words with
  /// ASCII letters in them ("Schölkopf") are left as they are.
  package func repaired(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    func parts(_ scalar: Unicode.Scalar) -> Bool {
      Self.isSeparator(scalar) && (self != .alphabetical || meaning[scalar] == nil)
    }
    var result = ScalarWriter(capacity: text.utf8.count)
    let dotted = self == .windows1251 && Self.usesDottedI(scalars)
    var index = 0
    while index < scalars.count {
      guard !parts(scalars[index]) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, !parts(scalars[end]) { end += 1 }
      let word = scalars[index..<end]
      let next = end + 1 < scalars.count ? scalars[end + 1] : nil
      for scalar in repaired(word: word, dotted: dotted, before: end < scalars.count ? scalars[end] : nil, next) {
        result.append(scalar)
      }
      index = end
    }
    return result.text
  }

  private func repaired(
    word: ArraySlice<Unicode.Scalar>, dotted: Bool, before separator: Unicode.Scalar?, _ next: Unicode.Scalar?
  ) -> [Unicode.Scalar] {
    let plain = word.lazy.filter { $0.value <= 0x7F }.count
    guard plain == 0 || (word.count - plain) >= 3 * plain, !word.contains(where: Self.isForeign) else {
      return Array(word)
    }
    if self == .windows1251, word.first == "\u{B9}", word.count == 1, Self.isDigit(separator) || Self.isDigit(next) {
      return ["№"]
    }
    let hasLetters = word.contains { $0.value >= 0xC0 }
    // "¡. ±ÂÄÎÑÄ" begins with an initial, "£ ÓÂÃÑÕÇ" with a word of one letter; alone they are signs.
    let isLetter =
      self == .alphabetical
      && (word.count > 1 || separator == "." || separator == " " && next.map(Self.isCode) ?? false)
    guard hasLetters || dotted || isLetter else { return Array(word) }
    return word.map { scalar in
      // Signs that are letters only in Belarusian and Ukrainian: elsewhere they are marks of footnotes.
      if self == .windows1251, !dotted, scalar == "\u{B2}" || scalar == "\u{B3}" { return scalar }
      return meaning[scalar] ?? scalar
    }
  }

  private func decoded(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] { word.map { meaning[$0] ?? $0 } }

  private var meaning: [Unicode.Scalar: Unicode.Scalar] {
    switch self {
    case .windows1251: CyrillicCodes.windows1251
    case .koi8: CyrillicCodes.koi8
    case .macintosh: CyrillicCodes.macintosh
    case .alphabetical: CyrillicCodes.alphabetical
    }
  }

  /// The code of "і" stands within words more than once.
  private static func usesDottedI(_ scalars: [Unicode.Scalar]) -> Bool {
    var count = 0
    for (scalar, next) in zip(scalars, scalars.dropFirst()) where scalar == "\u{B3}" && next.value >= 0xC0 {
      count += 1
    }
    return count >= 2
  }

  private static func isCode(_ scalar: Unicode.Scalar) -> Bool { (0xC0...0xFF).contains(scalar.value) }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { (0x30...0x39).contains($0.value) } ?? false
  }

  /// White space, digits and ASCII signs part words; so do dashes, quotation marks and dots of any kind.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: false
    case 0...0x7F, 0x85, 0xA0, 0xAB, 0xBB, 0x2010...0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  /// Letters that no Latin reading of Cyrillic codes gives: the word is sound Cyrillic, Greek or the like.
  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    (0x370...0x1FFF).contains(scalar.value) || scalar.value >= 0x2E80 && !(0xF8FF...0xFB02).contains(scalar.value)
  }

  /// Three characters of U+0080…U+00FF in a row, by their bytes.
  private static func hasLatin1Runs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var run = 0
    for byte in bytes {
      switch byte {
      case 0xC2, 0xC3: run += 1
      case 0x80...0xBF: if run >= 3 { return true }
      default: run = 0
      }
    }
    return false
  }
}
