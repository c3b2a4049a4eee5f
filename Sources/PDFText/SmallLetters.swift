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
  /// Nil where the text holds more than ASCII, Latin-1, the basic Cyrillic letters and general punctuation, whose small
  /// letters have as many bytes as the capitals.
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
        case 0xC2, 0xC3, 0xD0, 0xD1:
          guard index + 1 < bytes.count else {
            isKnown = false
            return 0
          }
          let (first, second) = pair(byte, bytes[index + 1])
          small[index] = first
          small[index + 1] = second
          index += 1
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
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

  private static func pair(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    switch (first, second) {
    // À…Þ, but for ×.
    case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): (first, second + 0x20)
    // Ѐ…Џ, А…П, Р…Я.
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)
    case (0xD0, 0x90...0x9F): (0xD0, second + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
    // Letters of old, capital and small in turns.
    case (0xD1, 0xA0...0xBF): (first, second | 1)
    default: (first, second)
    }
  }
}
