import Bibliography

/// All of a record on one line of a table; the columns bear the stable names of the fields, lists are divided by "; ".
package enum RecordCSV {
  package static let columns = [
    "citation_key", "kind", "language", "title", "authors", "organisations", "publisher", "publisher_place", "series",
    "edition", "date", "year", "date_kind", "doi", "isbn", "issn", "report_number", "container_title",
    "container_volume", "container_issue", "container_pages", "keywords", "places", "url", "accessed",
    "abstract_heading",
    "abstract", "pages", "file", "sha256", "tags", "shelf_mark", "note",
  ]

  static let header = CSVWriter.record(columns)

  static func line(for record: CatalogueRecord) -> String {
    let publication = record.publication
    let container = publication.container
    let file = record.allFiles.first
    let cells: [String?] = [
      record.citationKey, publication.kind?.rawValue, publication.language, publication.title,
      list(publication.authors.map(\.inverted)), list(publication.organisations.map(\.name)), publication.publisher,
      publication.publisherPlace, publication.series, publication.edition, publication.date?.date.edtf,
      publication.year.map(String.init), publication.date?.kind.rawValue, publication.doi, publication.isbn,
      publication.issn, publication.reportNumber, container?.title, container?.volume, container?.issue,
      container?.pages, list(publication.keywords), list(publication.places.map(\.name)), publication.url,
      publication.accessed?.edtf, publication.abstract?.heading, publication.abstract?.text,
      file.map { String($0.pages) }, file?.path, file?.sha256, list(record.tags), record.shelfMark, record.note,
    ]
    return CSVWriter.record(cells.map { $0 ?? "" })
  }

  private static func list(_ texts: [String]) -> String { texts.joined(separator: "; ") }
}
