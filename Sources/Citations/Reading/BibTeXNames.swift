import Bibliography

/// Lists of names as BibTeX divides them.
enum BibTeXNames {
  /// The parts between "and"; braces hold together.
  static func list(_ value: String) -> [String] { divided(value) { $0 == "and" } }

  /// "Centers for Disease Control and Prevention" is one body, "{Ministry} and {Institute}" are two: people seldom protect
  /// an "and" of the name's own by braces.
  static func bodies(_ value: String) -> [String] {
    let parts = list(value)
    let areBodies = parts.allSatisfy { part in
      isWhole(part) || isAbbreviation(part)
        || part.lowercased().split(whereSeparator: { !$0.isLetter }).contains { bodyWords.contains(String($0)) }
    }
    return areBodies ? parts : [value]
  }

  private static let bodyWords: Set = [
    "organization", "organisation", "university", "institute", "institut", "ministry", "department", "agency", "bank",
    "centre", "center", "foundation", "committee", "council", "academy", "association", "fund", "office", "programme",
    "университет", "институт", "министерство", "организация", "академия", "центр", "фонд", "комитет", "універсітэт",
    "інстытут", "міністэрства", "арганізацыя", "акадэмія", "цэнтр", "камітэт", "університет", "інститут",
    "міністерство", "організація", "академія", "комітет",
  ]

  /// Key words and the like: divided at commas or, where there are none, at semicolons, outside of braces.
  static func words(_ value: String) -> [String] {
    let parts = parts(value, at: ",")
    return (parts.count > 1 ? parts : Self.parts(value, at: ";")).map { TeXText.plain($0) }
  }

  /// Puts each name where it belongs: one in braces of its own is an organisation.
  static func add(_ value: String, to builder: inout EntryBuilder, shortNames: String? = nil) {
    let short = shortNames.map(list) ?? []
    for (index, name) in list(value).enumerated() where name.lowercased() != "others" {
      if isWhole(name) || isAbbreviation(name) {
        let text = TeXText.plain(name)
        let shortName = short.indices.contains(index) ? TeXText.plain(short[index]) : nil
        builder.addOrganisation(text, shortName: shortName == text ? nil : shortName)
      } else {
        addPerson(name, to: &builder)
      }
    }
  }

  private static func addPerson(_ name: String, to builder: inout EntryBuilder) {
    let parts = parts(name, at: ",").map { TeXText.plain($0) }
    switch parts.count {
    case 0: break
    case 1:
      guard let person = PersonName(parsing: parts[0]) else { return }
      builder.people.append(person)
    case 2: builder.addPerson(family: parts[0], given: parts[1])
    default: builder.addPerson(family: parts[0], given: parts[2...].joined(separator: " "), suffix: parts[1])
    }
  }

  /// "{International Organization for Migration}": one pair of braces around everything.
  private static func isWhole(_ name: String) -> Bool {
    guard name.utf8.first == UInt8(ascii: "{"), name.utf8.last == UInt8(ascii: "}") else { return false }
    var depth = 0
    for (index, byte) in name.utf8.enumerated() {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0, index < name.utf8.count - 1 { return false }
    }
    return true
  }

  /// "UNAIDS": one word in capitals, which no family name is without a given name.
  private static func isAbbreviation(_ name: String) -> Bool {
    name.utf8.count > 2 && name.allSatisfy { $0.isASCII && $0.isUppercase }
  }

  private static func parts(_ value: String, at comma: Unicode.Scalar) -> [String] {
    var parts = [""]
    var depth = 0
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if !isEscaped, scalar == "{" { depth += 1 }
      if !isEscaped, scalar == "}" { depth -= 1 }
      if scalar == comma, depth <= 0, !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// At words that stand outside of braces.
  private static func divided(_ value: String, at isDivider: (String) -> Bool) -> [String] {
    var parts: [[String]] = [[]]
    var word = ""
    var depth = 0
    func isEnd(_ scalar: Unicode.Scalar) -> Bool { depth <= 0 && scalar.properties.isWhitespace }
    func take() {
      if !word.isEmpty {
        if isDivider(word.lowercased()) { parts.append([]) } else { parts[parts.count - 1].append(word) }
      }
      word = ""
    }
    for scalar in value.unicodeScalars {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      if isEnd(scalar) { take() } else { word.unicodeScalars.append(scalar) }
    }
    take()
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
