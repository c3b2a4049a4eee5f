import Foundation

/// One reference as a style makes it: on one line, with or without the marks for italics and the like.
package struct StyledReference: Hashable, Sendable {
  /// "1. ", "[1] ", where the style numbers its list and sets the number apart.
  package let number: String
  /// HTML of the inner sort: em, strong, sup, sub, a, span.
  private let body: String

  /// What pandoc puts between the tags of an entry.
  init(html: String) {
    let margin = "<div class=\"csl-left-margin\">"
    if let start = html.range(of: margin), let end = html.range(of: "</div>", range: start.upperBound..<html.endIndex) {
      number = Self.plain(String(html[start.upperBound..<end.lowerBound])) + " "
      body = String(html[..<start.lowerBound] + html[end.upperBound...])
    } else {
      number = ""
      body = html
    }
  }

  private init(number: String, body: String) {
    self.number = number
    self.body = body
  }

  /// A reference of plain text, made by us.
  package init(plain text: String) { self.init(number: "", body: Self.escaped(text)) }

  /// Plain text, for pasting anywhere.
  package var text: String { number + Self.plain(body) }

  /// The reference without its number in the list.
  package var unnumbered: StyledReference { StyledReference(number: "", body: body) }

  package var html: String {
    Self.escaped(number)
      + Self.onOneLine(
        Self.pieces(of: body).map { piece in
          switch piece {
          case .text(let text): Self.escaped(text)
          case .tag(let tag): Self.isBlock(tag) ? " " : tag
          }
        }.joined().replacing("<span></span>", with: ""))
  }

  /// CommonMark; what could be taken for a mark in the text is escaped by `escape`.
  package func markdown(escape: (String) -> String) -> String {
    var result = ""
    var open: [String] = []
    for piece in Self.pieces(of: body) {
      switch piece {
      case .text(let text): result += escape(text)
      case .tag(let tag) where tag.hasPrefix("<em"): result += "*"
      case .tag(let tag) where tag.hasPrefix("<strong"): result += "**"
      case .tag("</em>"): result += "*"
      case .tag("</strong>"): result += "**"
      case .tag(let tag) where tag.hasPrefix("<a "):
        open.append(tag.components(separatedBy: "href=\"").dropFirst().first?.components(separatedBy: "\"").first ?? "")
        result += "["
      case .tag("</a>"): result += "](\(Self.unescaped(open.popLast() ?? "")))"
      case .tag(let tag): if Self.isBlock(tag) { result += " " }
      }
    }
    return escape(number.trimmingCharacters(in: .whitespaces)) + (number.isEmpty ? "" : " ") + Self.onOneLine(result)
  }

  private enum Piece {
    case text(String)
    case tag(String)
  }

  private static func pieces(of html: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = html[...]
    while !rest.isEmpty {
      if rest.first == "<", let end = rest.firstIndex(of: ">") {
        pieces.append(.tag(String(rest[...end])))
        rest = rest[rest.index(after: end)...]
      } else {
        let text = rest.prefix { $0 != "<" }
        guard !text.isEmpty else { return pieces + [.text(unescaped(String(rest)))] }
        pieces.append(.text(unescaped(String(text))))
        rest = rest[text.endIndex...]
      }
    }
    return pieces
  }

  private static func plain(_ html: String) -> String {
    onOneLine(
      pieces(of: html).map { piece in
        switch piece {
        case .text(let text): text
        case .tag(let tag): isBlock(tag) ? " " : ""
        }
      }.joined())
  }

  private static func isBlock(_ tag: String) -> Bool {
    ["<div", "</div", "<br", "<p", "</p"].contains { tag.hasPrefix($0) }
  }

  private static func onOneLine(_ text: String) -> String {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
