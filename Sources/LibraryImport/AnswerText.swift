import Bibliography
import Foundation

/// What a worker has written, a line of JSON, before anything is believed of it.
enum AnswerText {
  private static let nul = Array(#"\u0000"#.utf8)
  private static let mark = Array(#"\ufffd"#.utf8)

  /// Nil where it is no JSON. A NUL, at which a text in the catalogue would end for some who read it and not for others, is
  /// read as U+FFFD; no honest worker writes one.
  static func json(_ bytes: [UInt8]) -> JSONValue? {
    var bytes = bytes
    var place = 0
    while let next = placeOfNUL(in: bytes, from: place) {
      for (offset, byte) in mark.enumerated() { bytes[next + offset] = byte }
      place = next + mark.count
    }
    return bytes.withUnsafeBufferPointer { JSONValue(parsing: $0) }
  }

  /// The escapes are gone through one by one: a backslash that is itself escaped begins none.
  private static func placeOfNUL(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress else { return nil }
      var position = start
      while position < all.count,
        let found = memchr(base + position, Int32(UInt8(ascii: "\\")), all.count - position)
      {
        position = base.distance(to: UnsafeRawPointer(found))
        guard position + nul.count <= all.count else { return nil }
        if memcmp(found, nul, nul.count) == 0 { return position }
        position += 2
      }
      return nil
    }
  }
}
