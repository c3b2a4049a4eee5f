import Bibliography

/// Text as it may stand between the braces of a BibTeX field. It is taken apart by scalars, as every reader does: for
/// Swift a brace and the combining mark after it are one Character.
enum BibTeXText {
  /// Every character that TeX takes for its own is written so that it prints. BibTeX counts braces even after a
  /// backslash, hence the named ones.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}".unicodeScalars
      case "{": result += "\\textbraceleft{}".unicodeScalars
      case "}": result += "\\textbraceright{}".unicodeScalars
      case "~": result += "\\textasciitilde{}".unicodeScalars
      case "^": result += "\\textasciicircum{}".unicodeScalars
      case "&", "%", "$", "#", "_": result += ["\\", scalar]
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Styles write titles small: words that have a capital after the title's first letter are put in braces.
  static func titleKeepingCapitals(_ title: String) -> String {
    title.split(separator: " ").enumerated().map { index, word in
      let rest = index == 0 ? word.dropFirst() : word
      let text = escaped(String(word))
      return rest.contains(where: \.isUppercase) ? "{\(text)}" : text
    }.joined(separator: " ")
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

  private static func dividesNames(_ part: String) -> Bool {
    part.unicodeScalars.contains(",")
      || part.unicodeScalars.split(separator: " ").contains { String($0).lowercased() == "and" }
  }
}

extension String {
  /// TeX's own en dash between pages.
  var replacingDash: String { split(separator: "–", omittingEmptySubsequences: false).joined(separator: "--") }
}
