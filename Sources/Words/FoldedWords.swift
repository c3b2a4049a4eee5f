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

  /// The folded words of each stretch of the text between white space, with the stretch's place: for marking. Of those
  /// alone that may begin with one of the letters, which are folded.
  static func places(
    in text: String, beginningWith first: Set<Unicode.Scalar>
  ) -> [(word: String, range: Range<String.Index>)] {
    var places: [(String, Range<String.Index>)] = []
    var begins: [Unicode.Scalar: Bool] = [:]
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      guard isPartOfWord(scalars[index]) else {
        scalars.formIndex(after: &index)
        continue
      }
      let start = index
      while index < scalars.endIndex, isPartOfWord(scalars[index]) { scalars.formIndex(after: &index) }
      let stretch = scalars[start..<index]
      guard let letter = stretch.first(where: { !isApostrophe($0) }) else { continue }
      if let known = begins[letter] {
        guard known else { continue }
      } else {
        begins[letter] = mayBegin(letter, first)
        guard begins[letter] == true else { continue }
      }
      let words = of(String(stretch))
      if let word = words.first, words.count == 1 { places.append((word, start..<index)) }
    }
    return places
  }

  /// A Latin letter may stand for its Cyrillic twin.
  private static func mayBegin(_ letter: Unicode.Scalar, _ first: Set<Unicode.Scalar>) -> Bool {
    of(String(letter)).joined().unicodeScalars.first.map { folded in
      first.contains(folded) || twins[folded].map(first.contains) ?? false
    } ?? false
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x400...0x481, 0x48A...0x52F: return true
    case ..<0x80: return isApostrophe(scalar)
    default:
      if isApostrophe(scalar) { return true }
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }
  }

  /// Signs that make no difference.
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    [0x27, 0x2019, 0x2BC, 0xAD].contains(scalar.value)
  }

  /// Whether a folded word has letters of two alphabets, or an ў: few have, and are looked at again.
  static func mayMix(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasLatin = false
    var hasOthers = false
    var hasShortU = false
    var previous: UInt8 = 0
    for byte in word {
      if byte >= 0x80 {
        hasOthers = true
        if byte == 0x9E, previous == 0xD1 { hasShortU = true }
      } else if byte >= 0x61 {
        hasLatin = true
      }
      previous = byte
    }
    return hasShortU || hasLatin && hasOthers
  }

  static func unmixed(_ word: String) -> String {
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
