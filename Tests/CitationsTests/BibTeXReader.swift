/// A reader as small as BibTeX's own rules: entries, fields in braces or bare, braces counted whatever stands before.
struct BibTeXReader {
  struct Entry: Equatable {
    var type: String
    var key: String
    var fields: [String: String]
  }

  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  /// Scalars, because a brace and the combining mark after it are one Character. Nil where the text breaks the rules.
  mutating func entries() -> [Entry]? {
    var entries: [Entry] = []
    skipSpace()
    while !rest.isEmpty {
      guard let entry = entry() else { return nil }
      entries.append(entry)
      skipSpace()
    }
    return entries
  }

  private mutating func entry() -> Entry? {
    guard take("@") else { return nil }
    let type = word()
    guard take("{") else { return nil }
    var entry = Entry(type: type, key: word(), fields: [:])
    while take(",") {
      skipSpace()
      let name = word()
      skipSpace()
      guard !name.isEmpty, take("="), entry.fields[name] == nil else { return nil }
      skipSpace()
      guard let value = rest.first == "{" ? braced() : word() else { return nil }
      entry.fields[name] = value
    }
    skipSpace()
    return take("}") ? entry : nil
  }

  private mutating func braced() -> String? {
    var depth = 0
    var value = ""
    while let scalar = rest.popFirst() {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      if depth == 0 { return String(String.UnicodeScalarView(value.unicodeScalars.dropFirst())) }
      value.unicodeScalars.append(scalar)
    }
    return nil
  }

  private mutating func word() -> String {
    let word = rest.prefix {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_:.+/".unicodeScalars.contains($0))
    }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == character else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func skipSpace() { rest = rest.drop(while: \.properties.isWhitespace) }

  /// What TeX would print of a value.
  static func printed(_ value: String) -> String {
    let commands: KeyValuePairs = [
      "\\textbackslash{}": "\u{E000}", "\\textbraceleft{}": "\u{E001}", "\\textbraceright{}": "\u{E002}",
      "\\textasciitilde{}": "~", "\\textasciicircum{}": "^", "\\textasciigrave{}": "`", "\\&": "&", "\\%": "%",
      "\\$": "$", "\\#": "#", "\\_": "_",
      "{": "", "}": "", "\u{E000}": "\\", "\u{E001}": "{", "\u{E002}": "}",
    ]
    return commands.reduce(Array(value.unicodeScalars)) { text, command in
      replace(Array(command.key.unicodeScalars), by: Array(command.value.unicodeScalars), in: text)
    }.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private static func replace(
    _ pattern: [Unicode.Scalar], by replacement: [Unicode.Scalar], in text: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      if text[index...].starts(with: pattern) {
        result += replacement
        index += pattern.count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }
}
