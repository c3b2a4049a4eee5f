/// A Digital Object Identifier (ISO 26324): a prefix "10.…", a slash and a suffix.
package struct DOI: Hashable, Sendable {
  /// As the source writes it, without the resolver's address: "10.1093/dnares/dsy013".
  package let text: String

  /// Reads the DOI that the text begins with, after an optional "doi:" or the address of a resolver. It ends at the
  /// first space or quotation mark; punctuation and brackets that belong to the sentence around it are left off.
  /// Nil where there is none.
  package init?(_ text: some StringProtocol) {
    let name = Self.withoutResolver(text).unicodeScalars.prefix { !Self.ends($0) }
    let scalars = Self.trimmed(name)
    guard let slash = scalars.firstIndex(of: "/"), Self.isPrefix(scalars[..<slash]),
      scalars.index(after: slash) < scalars.endIndex
    else { return nil }
    self.text = String(String.UnicodeScalarView(scalars))
  }

  package var url: String { "https://doi.org/" + text }

  /// Case does not tell two DOIs apart.
  package static func == (left: DOI, right: DOI) -> Bool { left.text.lowercased() == right.text.lowercased() }
  package func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }

  private static func withoutResolver(_ text: some StringProtocol) -> Substring {
    var rest = Substring(text).drop(while: \.isWhitespace)
    for label in ["https://", "http://", "www.", "dx.", "doi.org/", "doi"] {
      if rest.prefix(label.count).lowercased() == label { rest = rest.dropFirst(label.count) }
    }
    return rest.drop { $0.isWhitespace || $0 == ":" }
  }

  /// "10." and four to nine digits, perhaps divided further by points.
  private static func isPrefix(_ scalars: Substring.UnicodeScalarView) -> Bool {
    let parts = scalars.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts[0].elementsEqual("10".unicodeScalars), (4...9).contains(parts[1].count) else {
      return false
    }
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) } }
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "«", "»", "“", "”", "„", "|", "\u{200B}", "\u{FEFF}": true
    default: scalar.value < 32 || scalar.value == 127 || scalar.properties.isWhitespace
    }
  }

  /// Takes closing punctuation off the end, and closing brackets that were not opened inside.
  private static func trimmed(_ scalars: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var rest = scalars
    while let last = rest.last {
      switch last {
      case ".", ",", ";", ":", "!", "?", "'", "’", "‘", "*", "†", "/", "…", "(", "[", "{", "<": rest.removeLast()
      case ")": if isBalanced(rest, "(", last) { return rest } else { rest.removeLast() }
      case "]": if isBalanced(rest, "[", last) { return rest } else { rest.removeLast() }
      case "}": if isBalanced(rest, "{", last) { return rest } else { rest.removeLast() }
      case ">": if isBalanced(rest, "<", last) { return rest } else { rest.removeLast() }
      default: return rest
      }
    }
    return rest
  }

  private static func isBalanced(
    _ scalars: Substring.UnicodeScalarView, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) -> Bool {
    scalars.count { $0 == open } >= scalars.count { $0 == close }
  }
}
