import Bibliography

/// A text's words in the form in which spelling makes no difference: case, diacritics, ё, ў and apostrophes as
/// `Folding` has it, ў as у (Belarusian writes the one or the other by the sound before it), and words that mix Latin
/// and Cyrillic letters of the same look in Cyrillic.
enum FoldedWords {
  static func of(_ text: String) -> [String] {
    Folding.key(text).utf8.split(separator: UInt8(ascii: " ")).map { word in
      // Words of Latin letters, or of a text without any, are not mixed.
      let isPlain = word.allSatisfy { $0 < 0x80 }
      return isPlain ? String(Substring(word)) : unmixed(String(Substring(word)))
    }
  }

  /// The folded words of each stretch of the text between white space, with the stretch's place: for marking.
  static func places(in text: String) -> [(word: String, range: Range<String.Index>)] {
    var places: [(String, Range<String.Index>)] = []
    var index = text.startIndex
    while index < text.endIndex {
      guard isPartOfWord(text[index]) else {
        index = text.index(after: index)
        continue
      }
      let start = index
      while index < text.endIndex, isPartOfWord(text[index]) { index = text.index(after: index) }
      let words = of(String(text[start..<index]))
      if let word = words.first, words.count == 1 { places.append((word, start..<index)) }
    }
    return places
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "'" || character == "’" || character == "ʼ"
      || character == "\u{AD}"
  }

  private static func unmixed(_ word: String) -> String {
    var hasLatin = false
    var hasCyrillic = false
    var hasShortU = false
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: hasLatin = true
      case 0x45E: (hasCyrillic, hasShortU) = (true, true)
      case 0x400...0x4FF: hasCyrillic = true
      default: break
      }
    }
    guard hasShortU || hasLatin && hasCyrillic else { return word }
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if scalar == "ў" {
        scalars.append("у")
      } else if hasLatin, 0x61...0x7A ~= scalar.value {
        // A Latin letter that looks like none: the word is meant so.
        guard let twin = twins[scalar] else { return word }
        scalars.append(twin)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Small letters, and those whose capitals look alike.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "i": "і", "k": "к", "m": "м", "o": "о", "p": "р", "t": "т",
    "x": "х", "y": "у",
  ]
}
