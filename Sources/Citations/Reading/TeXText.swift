import Foundation

/// What TeX would print of the value of a field, in Unicode: accents, symbols and dashes, without braces and commands.
struct TeXText {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var output: [Unicode.Scalar] = []
  private var isInFormula = false
  /// How many accents are being put on one another; odd input could pile them up without end.
  private var pile = 0

  /// Runs of white space become one space; an empty line stays as a line end.
  static func plain(_ text: String) -> String {
    var reader = TeXText(scalars: Array(text.unicodeScalars))
    reader.read()
    var view = String.UnicodeScalarView()
    view.append(contentsOf: reader.output)
    return folded(String(view))
  }

  /// Addresses and identifiers are not typeset; only what shields them from TeX is taken away.
  static func verbatim(_ text: String) -> String {
    var text = text.onOneLine ?? ""
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    for (shielded, bare) in [("{\\_}", "_"), ("\\~{}", "~"), ("{\\textasciitilde}", "~"), ("\\textasciitilde{}", "~")] {
      text = text.replacing(shielded, with: bare)
    }
    for sign in ["_", "%", "&", "#", "$"] { text = text.replacing("\\" + sign, with: sign) }
    return text
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func read() {
    while let scalar = peek() {
      position += 1
      switch scalar {
      case "\\": command()
      case "{", "}": break
      case "~": output.append(" ")
      case "$": isInFormula.toggle()
      case "-": output.append(take("-") ? (take("-") ? "—" : "–") : "-")
      case "`": output.append(take("`") ? "“" : "‘")
      case "'": output.append(take("'") ? "”" : "'")
      // Raised and lowered letters: "H$_2$O" is read H2O.
      case "^", "_": if !isInFormula { output.append(scalar) }
      default: output.append(scalar)
      }
    }
  }

  private mutating func command() {
    guard let first = peek() else { return }
    position += 1
    guard first.isASCIILetter else {
      if let mark = TeXSymbols.accents[first] {
        accent(mark)
      } else if first == "\\" {
        output.append(" ")
      } else if first != "-", first != "/", first != "," {
        output.append(first == "\n" ? " " : first)
      }
      return
    }
    var name = String.UnicodeScalarView([first])
    while let next = peek(), next.isASCIILetter {
      name.append(next)
      position += 1
    }
    let command = String(name)
    if name.count == 1, let mark = TeXSymbols.letterAccents[first] {
      skipSpace()
      accent(mark)
    } else if let symbol = TeXSymbols.symbols[command] {
      output += symbol.unicodeScalars
      skipSpace()
      if peek() == "{", peek(1) == "}" { position += 2 }
    } else {
      // A font or a size: its argument is text like any other.
      skipSpace()
    }
  }

  /// Puts the mark on the letter that follows, which may stand in braces and be a command (`\i`).
  private mutating func accent(_ mark: Unicode.Scalar) {
    pile += 1
    defer { pile -= 1 }
    guard pile < 8 else { return }
    skipSpace()
    var braces = 0
    while peek() == "{" {
      braces += 1
      position += 1
    }
    let start = output.count
    if take("\\") {
      command()
    } else if let letter = peek(), letter != "}" {
      output.append(letter)
      position += 1
    }
    if output.count > start { put(mark, on: start) }
    while braces > 0, take("}") { braces -= 1 }
  }

  /// On the first letter from `start` on, as one character where Unicode has it.
  private mutating func put(_ mark: Unicode.Scalar, on start: Int) {
    // A dotless letter under an accent is the letter itself.
    if output[start] == "ı" { output[start] = "i" }
    if output[start] == "ȷ" { output[start] = "j" }
    var letter = String.UnicodeScalarView()
    letter.append(output[start])
    letter.append(mark)
    output.replaceSubrange(start...start, with: String(letter).precomposedStringWithCanonicalMapping.unicodeScalars)
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let next = peek(), next == " " || next == "\n" || next == "\t" { position += 1 }
  }

  private static func folded(_ text: String) -> String {
    var paragraphs: [String] = []
    var lines: [Substring] = []
    for line in (text + "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        if let paragraph = lines.joined(separator: " ").onOneLine { paragraphs.append(paragraph) }
        lines = []
      } else {
        lines.append(line)
      }
    }
    return paragraphs.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { (65...90).contains(value) || (97...122).contains(value) }
}
