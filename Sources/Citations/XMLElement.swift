/// An element of an XML document (1.0), small enough to be held whole: one record. Text and attributes may hold
/// anything; what XML cannot hold, control characters above all, is left out. Controls that it can hold, which a terminal
/// would obey, are written by their numbers.
struct XMLElement {
  private enum Content {
    case text(String)
    case elements([XMLElement])
  }

  private let name: String
  private let attributes: [(name: String, value: String)]
  private let content: Content

  /// An attribute whose value is nil is left out.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ elements: [XMLElement?]) {
    self.name = name
    self.attributes = attributes.compactMap { pair in pair.value.map { (pair.key, $0) } }
    content = .elements(elements.compactMap { $0 })
  }

  /// Nil where no text is left that XML can hold.
  init?(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String?) {
    guard let text, text.unicodeScalars.contains(where: { !Self.isIllegal($0) }) else { return nil }
    self.name = name
    self.attributes = attributes.compactMap { pair in pair.value.map { (pair.key, $0) } }
    content = .text(text)
  }

  /// Whether neither text nor element is in it.
  var isEmpty: Bool { if case .elements(let elements) = content { elements.isEmpty } else { false } }

  /// Nil in place of an element without content.
  var nonEmpty: XMLElement? { isEmpty ? nil : self }

  /// The element on lines of its own, each level indented by two spaces.
  func text(level: Int = 0) -> String {
    var text = ""
    write(into: &text, level: level)
    return text
  }

  private func write(into text: inout String, level: Int) {
    let indentation = String(repeating: "  ", count: level)
    text += indentation + "<" + name
    for attribute in attributes { text += " \(attribute.name)=\"\(Self.escaped(attribute.value, inAttribute: true))\"" }
    switch content {
    case .text(let words): text += ">\(Self.escaped(words))</\(name)>\n"
    case .elements(let elements) where elements.isEmpty: text += "/>\n"
    case .elements(let elements):
      text += ">\n"
      for element in elements { element.write(into: &text, level: level + 1) }
      text += "\(indentation)</\(name)>\n"
    }
  }

  static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"" where inAttribute: result += "&quot;".unicodeScalars
      case "\n" where !inAttribute: result.append(scalar)
      case "\t", "\n", "\r", "\u{7F}"..<"\u{A0}": result += "&#\(scalar.value);".unicodeScalars
      default: if !isIllegal(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  private static func isIllegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }
}
