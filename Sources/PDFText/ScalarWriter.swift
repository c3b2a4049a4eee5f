/// Writes text scalar by scalar: many times as fast as a `String` that grows by scalars.
package struct ScalarWriter {
  private var bytes: [UInt8] = []
  /// The scalar written last.
  package private(set) var last: Unicode.Scalar?

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func append(_ scalar: Unicode.Scalar) {
    last = scalar
    if scalar.value < 0x80 { bytes.append(UInt8(scalar.value)) } else { append(bytesOf: scalar.value) }
  }

  private mutating func append(bytesOf value: UInt32) {
    if value < 0x800 {
      bytes.append(0xC0 | UInt8(value >> 6))
      bytes.append(Self.tail(value))
    } else if value < 0x10000 {
      bytes.append(0xE0 | UInt8(value >> 12))
      bytes.append(Self.tail(value >> 6))
      bytes.append(Self.tail(value))
    } else {
      bytes.append(0xF0 | UInt8(value >> 18))
      bytes.append(Self.tail(value >> 12))
      bytes.append(Self.tail(value >> 6))
      bytes.append(Self.tail(value))
    }
  }

  /// The six lowest bits, as a byte that goes on with a scalar.
  private static func tail(_ value: UInt32) -> UInt8 { 0x80 | UInt8(value & 0x3F) }

  /// Puts another scalar in the place of the last, which is written in two bytes.
  mutating func replaceLastOfTwoBytes(with scalar: Unicode.Scalar) {
    bytes.removeLast(2)
    append(scalar)
  }

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    last = nil
  }
}
