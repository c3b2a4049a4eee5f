import Bibliography

/// A reference ready for citing: plain text on one line, in the language of the publication itself.
package enum Reference {
  /// Russian, Belarusian and Ukrainian publications after GOST R 7.0.5-2008, all others after the manner of the APA.
  /// A part that is not known is left out; a missing date is said ("n.d.", "[б. г.]").
  package static func text(for record: CatalogueRecord) -> String { text(for: CitedWork(record)) }

  package static func text(for publication: Publication) -> String { text(for: CitedWork(publication)) }

  /// After GOST R 7.0.5-2008, in the words of a language or, where none is given, of the publication's own; in English
  /// where we have not the words.
  package static func gost(for record: CatalogueRecord, language: String? = nil) -> String {
    let work = CitedWork(record)
    let code = language ?? work.publication.language ?? (beginsInCyrillic(record) ? "ru" : "en")
    let primary = code.lowercased().split(separator: "-").first.map(String.init) ?? code
    return GOSTReference(work: work, terms: GOSTTerms(language: primary) ?? .english).text
  }

  /// Whether the reference would stand under a Cyrillic letter: that of the first author, else of the title.
  package static func beginsInCyrillic(_ record: CatalogueRecord) -> Bool {
    let work = CitedWork(record)
    let text = work.authors.first?.wholeName ?? work.title ?? ""
    let letter = text.unicodeScalars.first { $0.properties.isAlphabetic }
    return letter.map { (0x400...0x52F).contains($0.value) } ?? false
  }

  private static func text(for work: CitedWork) -> String {
    let language = work.publication.language?.lowercased().split(separator: "-").first.map(String.init)
    if let terms = GOSTTerms(language: language ?? "") { return GOSTReference(work: work, terms: terms).text }
    return AuthorDateReference(work: work).text
  }
}
