/// Keys under which publications are cited: `iom1997ecological`.
package enum CitationKey {
  /// Who, when and what, in small ASCII letters and digits: the first author's family name, else the short name of the
  /// first organisation; the year, else "undated"; the title's first significant word. "anon" where nobody is named.
  /// Never empty; the catalogue adds a letter where two publications come to the same key.
  package static func base(for publication: Publication) -> String {
    let who = publication.authors.first.map { compact($0.family) }.flatMap { $0.isEmpty ? nil : $0 }
    let organisation = publication.organisations.lazy.map(shortName(of:)).first { !$0.isEmpty }
    let year = publication.year.map(String.init) ?? "undated"
    return (who ?? organisation ?? "anon") + year + significantWord(of: publication.title ?? "")
  }

  /// "iom" of a given short name or of "International Organization for Migration"; "unicef" of one word, "department"
  /// of "Department of State": initials stand for names of three words and more, articles and prepositions aside.
  static func shortName(of organisation: Organisation) -> String {
    if let given = organisation.shortName.map(compact), !given.isEmpty { return given }
    let name = withoutBrackets(organisation.name).split(separator: ",").first.map(String.init) ?? ""
    let words = name.split { !($0.isLetter || $0.isNumber || isApostrophe($0)) }.map(String.init)
      .filter { !StopWords.all.contains($0.lowercased()) }
    guard words.count >= 3 else { return words.lazy.map(compact).first { !$0.isEmpty } ?? "" }
    // Initials are taken in the name's own letters, so that Я gives "ya" and not "y".
    return compact(words.compactMap(\.first).map(String.init).joined())
  }

  private static func significantWord(of title: String) -> String {
    let words = title.split { !($0.isLetter || $0.isNumber || isApostrophe($0)) }
    let significant = words.lazy.filter { !StopWords.all.contains($0.lowercased()) }.map { compact(String($0)) }
    return significant.first { $0.utf8.count > 1 } ?? words.lazy.map { compact(String($0)) }.first { !$0.isEmpty } ?? ""
  }

  private static func compact(_ text: String) -> String { text.asciiWords.joined() }

  private static func withoutBrackets(_ name: String) -> String {
    var depth = 0
    return name.filter { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      return depth == 0
    }
  }

  private static func isApostrophe(_ character: Character) -> Bool { "'’ʼ".contains(character) }
}
