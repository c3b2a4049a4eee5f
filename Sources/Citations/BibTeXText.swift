import Bibliography

/// Text as it may stand between the braces of a BibTeX field. It is taken apart by scalars, as every reader does: for
/// Swift a brace and the combining mark after it are one Character.
enum BibTeXText {
  /// Every character that TeX takes for its own is written so that it prints. BibTeX counts braces even after a
  /// backslash, hence the named ones.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch Unicode.Scalar(byte) {
      case "\\": result += "\\textbackslash{}".utf8
      case "{": result += "\\textbraceleft{}".utf8
      case "}": result += "\\textbraceright{}".utf8
      case "~": result += "\\textasciitilde{}".utf8
      case "^": result += "\\textasciicircum{}".utf8
      case "`": result += "\\textasciigrave{}".utf8
      // Two of them would be a dash or a quotation mark.
      case "-" where result.last == byte, "'" where result.last == byte:
        result += "{}".utf8
        result.append(byte)
      case "&", "%", "$", "#", "_": result += [UInt8(ascii: "\\"), byte]
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Styles write titles small: words that have a capital after the title's first letter are put in braces.
  static func titleKeepingCapitals(_ title: String) -> String {
    title.split(separator: " ").enumerated().map { index, word in
      let rest = index == 0 ? word.dropFirst() : word
      let text = escaped(String(word))
      return rest.contains(where: \.isUppercase) ? "{\(text)}" : text
    }.joined(separator: " ")
  }

  /// An organisation stands in braces of its own, so that nothing takes it apart.
  static func author(_ author: CitedWork.Author) -> String {
    switch author {
    case .organisation(let name): "{\(escaped(name))}"
    case .person(let person): name(person)
    }
  }

  /// "van der Berg, Pieter", "King, Jr., Martin Luther".
  static func name(_ person: PersonName) -> String {
    let parts = [person.family, person.suffix, person.forenames].compactMap { $0 }
    // A name of several words without a comma would be read as given and family names.
    let isWhole = parts.count == 1 && (parts[0].unicodeScalars.contains(" ") || parts[0].lowercased() == "others")
    return parts.map { part in isWhole || dividesNames(part) ? "{\(escaped(part))}" : escaped(part) }
      .joined(separator: ", ")
  }

  /// Addresses are not typeset but followed: braces and backslashes are percent-encoded, all else stays.
  static func verbatim(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "{": result += "%7B"
      case "}": result += "%7D"
      case "\\": result += "%5C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Texts joined by "and", each whole; nil where there is none.
  static func list(_ texts: [String]) -> String? {
    texts.map { "{\(escaped($0))}" }.joined(separator: " and ").nonEmpty
  }

  /// The one body in a field that some readers take for a list: in braces where an "and" of its own would divide it.
  static func body(_ text: String) -> String {
    holdsAnd(text) ? "{\(escaped(text))}" : escaped(text)
  }

  /// A key word; in braces where a comma of its own would divide it.
  static func listItem(_ text: String) -> String {
    text.unicodeScalars.contains(",") ? "{\(escaped(text))}" : escaped(text)
  }

  /// ":1997-report.pdf:PDF", as JabRef has it: description, path and type, each file's behind a semicolon.
  static func files(_ files: [CataloguedFile]) -> String? {
    files.map { file in
      let path = file.path.unicodeScalars.reduce(into: "") { result, scalar in
        // Braces would end the field; a name with them is given as an address has it.
        switch scalar {
        case "\\", ":", ";": result.unicodeScalars += ["\\", scalar]
        case "{": result += "%7B"
        case "}": result += "%7D"
        default: result.unicodeScalars.append(scalar)
        }
      }
      return ":\(path):PDF"
    }.joined(separator: ";").nonEmpty
  }

  private static func dividesNames(_ part: String) -> Bool {
    part.unicodeScalars.contains(",") || holdsAnd(part)
  }

  private static func holdsAnd(_ text: String) -> Bool {
    text.unicodeScalars.split(separator: " ").contains { String($0).lowercased() == "and" }
  }
}

extension String {
  /// TeX's own en dash between pages.
  var replacingDash: String { split(separator: "–", omittingEmptySubsequences: false).joined(separator: "--") }
}
