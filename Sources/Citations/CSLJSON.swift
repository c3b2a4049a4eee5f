import Bibliography

/// CSL-JSON (schema 1.0.2), what Zotero, pandoc and citeproc read.
package enum CSLJSON {
  /// One item. Corporate authors are literal names; a date has as many parts as are known.
  package static func item(for record: CatalogueRecord) -> JSONValue {
    let work = CitedWork(record)
    return .object([
      "id": .string(record.citationKey),
      "type": .string(type(of: work)),
      "title": .text(work.title),
      "author": work.authors.isEmpty ? nil : .array(work.authors.map(name)),
      "issued": work.date.map(date),
      "container-title": .text(work.container?.title),
      "collection-title": .text(work.text(.series)),
      "volume": .text(work.container?.volume),
      "issue": .text(work.container?.issue),
      "page": .text(work.container?.pages),
      "number-of-pages": work.pageCount.map { .string(String($0)) },
      "genre": .text(work.genre),
      "number": .text(work.text(.reportNumber)),
      "edition": .text(work.text(.edition)),
      "publisher": .text(work.publisher),
      "publisher-place": .text(work.place),
      "DOI": .text(work.text(.doi)),
      "ISBN": .text(work.text(.isbn)),
      "ISSN": .text(work.text(.issn)),
      "URL": .text(work.text(.url)),
      "accessed": work.publication.accessed.map(date),
      "language": .text(work.text(.language)),
      "abstract": .text(work.publication.abstract?.text),
      "keyword": .text(work.publication.keywords.compactMap(\.onOneLine).joined(separator: ", ").onOneLine),
    ])
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
