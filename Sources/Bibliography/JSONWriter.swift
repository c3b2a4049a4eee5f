extension JSONValue {
  /// The value as JSON text (RFC 8259): on one line, or indented by two spaces a level.
  package func text(indented: Bool = false) -> String {
    var bytes: [UInt8] = []
    write(into: &bytes, level: indented ? 0 : nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(into bytes: inout [UInt8], level: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .number(let number):
      bytes += (number.isFinite ? (Int64(exactly: number).map(String.init) ?? String(number)) : "null").utf8
    case .string(let text): Self.write(text, into: &bytes)
    case .array(let values):
      Self.write(values, between: "[", "]", into: &bytes, level: level) { value, bytes, inner in
        value.write(into: &bytes, level: inner)
      }
    case .object(let members):
      Self.write(members, between: "{", "}", into: &bytes, level: level) { member, bytes, inner in
        Self.write(member.name, into: &bytes)
        bytes += (inner == nil ? ":" : ": ").utf8
        member.value.write(into: &bytes, level: inner)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between open: String, _ close: String, into bytes: inout [UInt8], level: Int?,
    each: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes += open.utf8
    let inner = level.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      if let inner { bytes += "\n".utf8 + [UInt8](repeating: 32, count: 2 * inner) }
      each(element, &bytes, inner)
    }
    if let level, !elements.isEmpty { bytes += "\n".utf8 + [UInt8](repeating: 32, count: 2 * level) }
    bytes += close.utf8
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var last: UInt8 = 0
    for byte in text.utf8 {
      defer { last = byte }
      switch byte {
      // U+0080 to U+009F, which terminals obey as they obey the escape character.
      case 0x80...0x9F where last == 0xC2:
        bytes.removeLast()
        bytes += ("\\u00" + String(byte, radix: 16)).utf8
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 10: bytes += "\\n".utf8
      case 13: bytes += "\\r".utf8
      case 9: bytes += "\\t".utf8
      case 0..<32, 127: bytes += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
