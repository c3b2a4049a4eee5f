import Bibliography

/// CSL-JSON (schema 1.0.2), what Zotero, pandoc and citeproc read.
package enum CSLJSON {
  /// One item. Corporate authors are literal names; a date has as many parts as are known.
  package static func item(for record: CatalogueRecord) -> JSONValue {
    let work = CitedWork(record)
    let keywords = work.publication.keywords.compactMap(\.onOneLine).joined(separator: ", ").onOneLine
    let authors: JSONValue? = work.authors.isEmpty ? nil : .array(work.authors.map(name))
    let issued: JSONValue? = work.date.map(date)
    let accessed: JSONValue? = work.publication.accessed.map(date)
    let pages: JSONValue? = work.pageCount.map { .string(String($0)) }
    let pairs: KeyValuePairs<String, JSONValue?> = [
      "id": JSONValue.string(record.citationKey),
      "type": JSONValue.string(type(of: work)),
      "title": JSONValue.text(work.title),
      "author": authors,
      "issued": issued,
      "container-title": JSONValue.text(work.container?.title),
      "collection-title": JSONValue.text(work.text(.series)),
      "volume": JSONValue.text(work.container?.volume),
      "issue": JSONValue.text(work.container?.issue),
      "page": JSONValue.text(work.container?.pages),
      "number-of-pages": pages,
      "genre": JSONValue.text(work.genre),
      "number": JSONValue.text(work.text(.reportNumber)),
      "edition": JSONValue.text(work.text(.edition)),
      "publisher": JSONValue.text(work.publisher),
      "publisher-place": JSONValue.text(work.place),
      "DOI": JSONValue.text(work.text(.doi)),
      "ISBN": JSONValue.text(work.text(.isbn)),
      "ISSN": JSONValue.text(work.text(.issn)),
      "URL": JSONValue.text(work.text(.url)),
      "accessed": accessed,
      "language": JSONValue.text(work.text(.language)),
      "abstract": JSONValue.text(work.publication.abstract?.text),
      "keyword": JSONValue.text(keywords),
    ]
    return .object(pairs)
  }

  private static func type(of work: CitedWork) -> String {
    switch work.kind {
    case .report, .workingPaper, .brief: "report"
    case .article: "article-journal"
    case .preprint: "article"
    case .thesis: "thesis"
    case .proceedings: work.container == nil ? "book" : "paper-conference"
    case .book: work.container == nil ? "book" : "chapter"
    case .other: "document"
    }
  }

  private static func name(_ author: CitedWork.Author) -> JSONValue {
    switch author {
    case .organisation(let name): .object(["literal": .string(name)])
    case .person(let person):
      .object([
        "family": .string(person.family), "given": .text(person.forenames), "suffix": .text(person.suffix),
      ])
    }
  }

  private static func date(_ date: PartialDate) -> JSONValue {
    let parts = [date.year, date.month, date.day].compactMap { $0 }.map { JSONValue.integer(Int64($0)) }
    return .object(["date-parts": .array([.array(parts)])])
  }
}
