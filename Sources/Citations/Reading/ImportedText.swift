import Foundation

/// Text of a file that does not say in which encoding it is.
package enum ImportedText {
  /// By the mark at its beginning; else UTF-8 where it is that, one damaged sign in ten aside; else the code page of
  /// Windows, Cyrillic where letters of the upper half stand together as in words, Western where they stand alone.
  /// Line ends of every kind become "\n".
  package static func text(of bytes: [UInt8]) -> String { unixLines(decoded(bytes)) }

  private static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), lowByteFirst: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), lowByteFirst: false) }
    let text = String(decoding: bytes, as: UTF8.self)
    var (beyondASCII, damaged) = (0, 0)
    for scalar in text.unicodeScalars where scalar.value > 127 {
      beyondASCII += 1
      if scalar == "\u{FFFD}" { damaged += 1 }
    }
    guard damaged * 10 > beyondASCII else { return text }
    let encoding = looksCyrillic(bytes) ? String.Encoding.windowsCP1251 : .windowsCP1252
    return String(data: Data(bytes), encoding: encoding) ?? String(data: Data(bytes), encoding: .isoLatin1) ?? text
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, lowByteFirst: Bool) -> String {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return lowByteFirst ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether most letters of the upper half stand beside another one.
  private static func looksCyrillic(_ bytes: [UInt8]) -> Bool {
    var (alone, together) = (0, 0)
    for index in bytes.indices where bytes[index] >= 0xC0 {
      let isBeside =
        index > 0 && bytes[index - 1] >= 0xC0 || index + 1 < bytes.count && bytes[index + 1] >= 0xC0
      if isBeside { together += 1 } else { alone += 1 }
    }
    return together > alone
  }

  private static func unixLines(_ text: String) -> String {
    guard text.utf8.contains(13) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 13 { bytes.append(10) } else if byte != 10 || last != 13 { bytes.append(byte) }
      last = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
