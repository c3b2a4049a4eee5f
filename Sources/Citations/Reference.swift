import Bibliography

/// A reference ready for citing: plain text on one line, in the language of the publication itself.
package enum Reference {
  /// Russian, Belarusian and Ukrainian publications after GOST R 7.0.5-2008, all others after the manner of the APA.
  /// A part that is not known is left out; a missing date is said ("n.d.", "[б. г.]").
  package static func text(for record: CatalogueRecord) -> String { text(for: CitedWork(record)) }

  package static func text(for publication: Publication) -> String { text(for: CitedWork(publication)) }

  private static func text(for work: CitedWork) -> String {
    let language = work.publication.language?.lowercased().split(separator: "-").first.map(String.init)
    if let terms = GOSTTerms(language: language ?? "") { return GOSTReference(work: work, terms: terms).text }
    return AuthorDateReference(work: work).text
  }
}
