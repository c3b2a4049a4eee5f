/// Which stemmer a text's words take, told from its letters alone, so that the same text always gets the same.
package enum Alphabet: Int, Sendable, CaseIterable {
  /// Latin and every other script that is not Cyrillic.
  case latin
  case russian
  case belarusian
  /// Ukrainian and other languages in Cyrillic letters: no stemmer.
  case otherCyrillic

  /// The alphabet of a text's Cyrillic words. Russian writes и where Belarusian writes і, and has no ў; ї and є are
  /// Ukrainian. A text without any of these letters counts as Russian.
  static func ofCyrillicWords(in text: String) -> Alphabet {
    var counts = Counts()
    var text = text
    text.withUTF8 { bytes in
      var index = 1
      while index < bytes.count {
        counts.take(bytes[index - 1], bytes[index])
        index += 1
      }
    }
    if counts.ukrainian > counts.belarusian, counts.ukrainian + counts.i > counts.russian / 4 { return .otherCyrillic }
    return counts.i + counts.belarusian > counts.russian ? .belarusian : .russian
  }

  private struct Counts {
    var i = 0
    var belarusian = 0
    var ukrainian = 0
    var russian = 0

    /// Two bytes that may be a letter in UTF-8.
    mutating func take(_ first: UInt8, _ second: UInt8) {
      switch (first, second) {
      case (0xD1, 0x96), (0xD0, 0x86): i += 1
      case (0xD1, 0x9E), (0xD0, 0x8E): belarusian += 1
      case (0xD1, 0x97), (0xD0, 0x87), (0xD1, 0x94), (0xD0, 0x84): ukrainian += 1
      case (0xD0, 0xB8), (0xD0, 0x98), (0xD1, 0x89), (0xD1, 0x8A): russian += 1
      default: break
      }
    }
  }
}
