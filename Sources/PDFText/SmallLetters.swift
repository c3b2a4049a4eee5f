/// Texts in small letters. The standard library's own is fast for ASCII alone; one curled apostrophe in a line makes it ask
/// Unicode's tables for every letter. As with `ByteSearch`, these are nearer than the standard library's.
extension String {
  package func lowercased() -> String { self[...].lowercased() }
}

extension Substring {
  package func lowercased() -> String {
    if let small = utf8.withContiguousStorageIfAvailable(SmallLetters.of), let small { return small }
    return (self as any StringProtocol).lowercased()
  }
}

private enum SmallLetters {
  /// Nil where the text holds more than ASCII, the usual letters of Latin, Greek and Cyrillic, combining marks and signs:
  /// their small letters have as many bytes as the capitals.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var isKnown = true
    let text = String(unsafeUninitializedCapacity: bytes.count) { small in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x41...0x5A:
          small[index] = byte | 0x20
        case 0...0x7F:
          small[index] = byte
        case 0xC2...0xDF:
          guard index + 1 < bytes.count, let (first, second) = pair(byte, bytes[index + 1]) else {
            isKnown = false
            return 0
          }
          small[index] = first
          small[index + 1] = second
          index += 1
        case 0xE2 where index + 2 < bytes.count && isSign(bytes[index + 1], bytes[index + 2]):
          for offset in 0...2 { small[index + offset] = bytes[index + offset] }
          index += 2
        default:
          isKnown = false
          return 0
        }
        index += 1
      }
      return bytes.count
    }
    return isKnown ? text : nil
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
    switch (first, second) {
    // À…Þ, but for ×.
    case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): (first, second + 0x20)
    // Latin Extended-A has capital and small letter in turns; İ has none of its length, Ÿ one in Latin-1.
    case (0xC4, 0xB0), (0xC5, 0xB8): nil
    case (0xC4, 0x80...0xB7), (0xC5, 0x8A...0xB7): (first, second | 1)
    case (0xC4, 0xB9...0xBE), (0xC5, 0x81...0x88), (0xC5, 0xB9...0xBE): (first, second % 2 == 1 ? second + 1 : second)
    case (0xC4, 0xBF): (0xC5, 0x80)
    case (0xCC, _), (0xCD, 0x80...0xAF): (first, second)
    // Α…Ο, Π…Ω.
    case (0xCE, 0x91...0x9F): (first, second + 0x20)
    case (0xCE, 0xA0...0xA9) where second != 0xA2: (0xCF, second - 0x20)
    case (0xCE, 0xAC...0xBF), (0xCF, 0x80...0x8E): (first, second)
    // Ѐ…Џ, А…П, Р…Я.
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)
    case (0xD0, 0x90...0x9F): (0xD0, second + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
    // Letters of old, capital and small in turns.
    case (0xD1, 0xA0...0xBF): (first, second | 1)
    case (0xC2, _), (0xC3, _), (0xC4, _), (0xC5, _), (0xD0, _), (0xD1, _): (first, second)
    default: nil
    }
  }

  /// General punctuation, currencies, №, arrows, operators and the like, behind 0xE2; of what looks like letters only ™.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80...0x83, 0x87...0x91, 0x94...0xAF: true
    case 0x84: third < 0xA6
    case 0x86: third >= 0x90
    default: false
    }
  }
}
