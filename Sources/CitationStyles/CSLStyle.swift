import Foundation

/// A style of the Citation Style Language (CSL 1.0.2), as far as we have to know or change it.
package struct CSLStyle: Sendable {
  package internal(set) var name: String
  package let title: String
  /// BCP 47 code of the language that the style is written for.
  package internal(set) var defaultLocale: String?
  /// The style whose rules this one takes, where it has none.
  let parentName: String?
  /// The whole of it.
  let xml: String
  /// The file that holds these rules, where it is one of this machine's shelf and not a person's own.
  var installedPath: String?

  /// `name` may be a path. Nil where the text is no style.
  init?(name: String, xml: String) {
    guard let head = Self.element("style", in: xml)?.head else { return nil }
    let file = name.split(separator: "/").last.map(String.init) ?? name
    self.name = file.hasSuffix(".csl") ? String(file.dropLast(4)) : file
    title = Self.title(in: xml) ?? self.name
    defaultLocale = Self.attribute("default-locale", of: head)
    parentName = xml.components(separatedBy: "<link").dropFirst()
      .first { $0.prefix { $0 != ">" }.contains("\"independent-parent\"") }
      .flatMap { Self.attribute("href", of: $0) }?.split(separator: "/").last.map(String.init)
    self.xml = xml
  }

  /// Whether references bear the number in which they stand.
  var isNumbered: Bool { xml.contains("variable=\"citation-number\"") }

  /// Whether the list is sorted by the style, and not in the order in which works are cited.
  var sortsItsList: Bool { Self.element("bibliography", in: xml)?.content.contains("<sort") ?? false }

  /// Whether dashes or the like stand for the authors that the reference before has, too.
  var marksRepeatedAuthors: Bool { xml.contains("subsequent-author-substitute") }

  /// Those of the APA do not name the publisher again where it is the author.
  var isOfTheAPA: Bool { xml.contains("<id>http://www.zotero.org/styles/apa") }

  /// Whether a field of ours is printed anywhere.
  func prints(_ variable: String) -> Bool { xml.contains(variable) }

  /// The rules as pandoc is to read them. Styles for notes alone have no list of references: the full note is its entry.
  /// A locale of ours is put in for a language that pandoc does not know, and numbers that stand fast are taken from a
  /// field of the entry.
  func rules(locale: String, numberedBy numberField: String?) -> String {
    var rules = xml
    if Self.element("bibliography", in: xml) == nil, let citation = Self.element("citation", in: xml) {
      let layout = Self.element("layout", in: citation.content).map { "<layout suffix=\".\">\($0.content)</layout>" }
      rules = rules.replacing("</style>", with: "<bibliography>\(layout ?? citation.content)</bibliography></style>")
    }
    if let numberField {
      rules = rules.replacing("variable=\"citation-number\"", with: "variable=\"\(numberField)\"")
    }
    if locale.hasPrefix("be") { rules = rules.replacing("</style>", with: BelarusianLocale.xml + "</style>") }
    return rules
  }

  /// A field of entries that the style does not print.
  var unusedField: String? {
    ["scale", "dimensions", "references", "annote", "archive_location", "medium"].first { !prints("\"\($0)\"") }
  }

  /// The first element of this name: its opening tag and what is in it.
  private static func element(_ name: String, in xml: String) -> (head: String, content: String)? {
    var rest = xml[...]
    while let opening = rest.range(of: "<" + name) {
      rest = rest[opening.upperBound...]
      guard let next = rest.first, next == ">" || next.isWhitespace, let close = rest.firstIndex(of: ">") else {
        continue
      }
      let content = rest[rest.index(after: close)...]
      let end = content.range(of: "</\(name)>")?.lowerBound ?? content.startIndex
      return (String(rest[..<close]), String(content[..<end]))
    }
    return nil
  }

  /// The style's title; its beginning is enough for that.
  static func title(in xml: String) -> String? { element("title", in: xml).map { unescaped($0.content) } }

  private static func attribute(_ name: String, of head: String) -> String? {
    let parts = head.components(separatedBy: " \(name)=\"")
    return parts.count > 1 ? parts[1].components(separatedBy: "\"").first : nil
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
