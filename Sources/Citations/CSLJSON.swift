import Bibliography

/// CSL-JSON (schema 1.0.2), what Zotero, pandoc and citeproc read.
package enum CSLJSON {
  /// One item. Corporate authors are literal names; a date has as many parts as are known.
  package static func item(for record: CatalogueRecord) -> JSONValue {
    let work = CitedWork(record)
    let custom = JSONValue.Member("custom", custom(of: record, work))
    return .object(members(of: record, work) + [custom].filter { $0.value != .object([:]) })
  }

  /// What styles format, without what is ours alone.
  package static func members(of record: CatalogueRecord) -> [JSONValue.Member] {
    members(of: record, CitedWork(record))
  }

  private static func members(of record: CatalogueRecord, _ work: CitedWork) -> [JSONValue.Member] {
    let keywords = work.keywords.joined(separator: ", ").nonEmpty
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
      "abstract": JSONValue.text(work.publication.abstract?.text).flatMap { $0.string?.onOneLine == nil ? nil : $0 },
      "keyword": JSONValue.text(keywords),
    ]
    return pairs.compactMap { pair in pair.value.map { JSONValue.Member(pair.key, $0) } }
  }

  /// Equal for works by the same authors.
  package static func authors(of record: CatalogueRecord) -> JSONValue {
    .array(CitedWork(record).authors.map(name))
  }

  /// What the schema has no place for, under our own stable names in the object that it sets aside for that.
  private static func custom(of record: CatalogueRecord, _ work: CitedWork) -> JSONValue {
    let publication = record.publication
    let keywords = publication.keywords
    let files = record.allFiles
    let pairs: KeyValuePairs<String, JSONValue?> = [
      // Null tells that the type is our guess, for styles.
      "kind": publication.kind.map { .string($0.rawValue) } ?? (work.kind == .other ? nil : .null),
      "organisations": publication.organisations.isEmpty ? nil : .array(publication.organisations.map(\.json)),
      "date_kind": .text(publication.date?.kind.rawValue),
      "abstract_heading": .text(publication.abstract?.heading),
      "abstract_language": .text(publication.abstract?.language),
      "abstracts": publication.abstracts.count > 1 ? .array(publication.abstracts.map(\.json)) : nil,
      "keywords": keywords.contains { $0.unicodeScalars.contains(",") } ? .list(keywords) : nil,
      "places": publication.places.isEmpty ? nil : .array(publication.places.map(\.json)),
      "file": .text(files.first?.path),
      "sha256": .text(files.first?.sha256.nonEmpty),
      "pages": files.first.map { .integer(Int64($0.pages)) },
      "files": files.count > 1 ? .array(files.map(\.json)) : nil,
      "tags": record.tags.isEmpty ? nil : .list(record.tags),
      "note": .text(record.note),
      "shelf_mark": .text(record.shelfMark),
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
        "family": .string(person.family), "given": .text(person.forenames?.onOneLine),
        "suffix": .text(person.suffix?.onOneLine),
      ])
    }
  }

  private static func date(_ date: PartialDate) -> JSONValue {
    let parts = [date.year, date.month, date.day].compactMap { $0 }.map { JSONValue.integer(Int64($0)) }
    return .object(["date-parts": .array([.array(parts)])])
  }
}
