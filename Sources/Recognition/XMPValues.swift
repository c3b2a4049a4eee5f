import Foundation
import PDFText

/// Values of an XMP packet's properties (ISO 16684-1), read without an XML parser, since packets in the wild are often cut
/// short or not well-formed.
enum XMPValues {
  /// The items of a property, whether it is a plain element, an attribute or an rdf:Seq, rdf:Bag or rdf:Alt.
  static func all(of property: String, in packet: String) -> [String] {
    if let range = packet.range(of: "<\(property)"), let end = packet.range(of: "</\(property)>"),
      range.upperBound < end.lowerBound
    {
      let content = packet[range.upperBound..<end.lowerBound]
      guard let open = content.firstIndex(of: ">") else { return [] }
      let inner = content[content.index(after: open)...]
      let items = inner.components(between: "<rdf:li", and: "</rdf:li>").compactMap { item -> String? in
        item.firstIndex(of: ">").map { String(item[item.index(after: $0)...]) }
      }
      return (items.isEmpty ? [String(inner)] : items).map(unescaped).filter { !$0.isEmpty && !$0.contains("<") }
    }
    if let range = packet.range(of: "\(property)=\""),
      let end = packet[range.upperBound...].firstIndex(of: "\"")
    {
      let text = unescaped(String(packet[range.upperBound..<end]))
      return text.isEmpty ? [] : [text]
    }
    return []
  }

  static func first(of property: String, in packet: String) -> String? { all(of: property, in: packet).first }

  private static func unescaped(_ text: String) -> String {
    var text = text
    if text.utf8.contains(UInt8(ascii: "&")) {
      for (entity, character) in [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&#xA;", " "), ("&#10;", " "),
        ("&amp;", "&"),
      ] {
        text = text.replacingOccurrences(of: entity, with: character)
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Substring {
  fileprivate func components(between open: String, and close: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let start = rest.range(of: open), let end = rest[start.upperBound...].range(of: close) {
      parts.append(rest[start.upperBound..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return parts
  }
}
