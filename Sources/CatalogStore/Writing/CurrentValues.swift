import Bibliography
import GRDB

/// What holds at present, in the columns and tables that lists and selections read. It follows from the chosen
/// findings and is never changed by itself.
extension Ledger {
  func insertPublication(_ publication: Publication, key: String, note: String?, shelfMark: String?) throws -> Int64 {
    let columns = Self.columns(of: publication)
    let names = columns.map(\.0).joined(separator: ", ")
    let marks = String(repeating: ", ?", count: columns.count)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO publication (citationKey, note, shelfMark, addedAt, changedAt, \(names))
        VALUES (?, ?, ?, ?, ?\(marks))
        """)
    let own: [(any DatabaseValueConvertible)?] = [key, note, shelfMark, now, now]
    try statement.execute(arguments: StatementArguments(own + columns.map(\.1)))
    let id = database.lastInsertedRowID
    try insertLists(of: publication, id)
    return id
  }

  func updatePublication(_ id: Int64, _ publication: Publication) throws {
    let columns = Self.columns(of: publication)
    let assignments = columns.map { "\($0.0) = ?" }.joined(separator: ", ")
    let statement = try database.cachedStatement(sql: "UPDATE publication SET \(assignments) WHERE id = ?")
    try statement.execute(arguments: StatementArguments(columns.map(\.1) + [id]))
    for table in ["author", "organisation", "place", "keyword", "warning"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE publicationID = ?").execute(arguments: [id])
    }
    try insertLists(of: publication, id)
  }

  /// Columns that follow from the findings by rules which a later pubcat may improve.
  static let improvable: Set = ["doubtful", "titleKey", "creatorKey"]

  static func columns(of publication: Publication) -> [(String, (any DatabaseValueConvertible)?)] {
    let authors = publication.authors.map(\.inverted).joined(separator: "; ")
    let organisations = publication.organisations.map(\.name).joined(separator: "; ")
    let container = publication.container
    return [
      ("title", publication.title), ("authors", authors), ("organisations", organisations),
      ("date", publication.date?.date.edtf), ("dateKind", publication.date?.kind.rawValue),
      ("kind", publication.kind?.rawValue), ("language", publication.language),
      ("publisher", publication.publisher), ("publisherPlace", publication.publisherPlace),
      ("series", publication.series), ("edition", publication.edition), ("url", publication.url),
      ("accessed", publication.accessed?.edtf), ("doi", publication.doi), ("isbn", publication.isbn),
      ("issn", publication.issn), ("reportNumber", publication.reportNumber),
      ("containerTitle", container?.title), ("containerVolume", container?.volume),
      ("containerIssue", container?.issue), ("containerPages", container?.pages),
      ("doubtful", publication.doubtfulFields.map(\.rawValue).joined(separator: " ")),
      ("titleKey", Folding.key(publication.title ?? "")),
      ("creatorKey", Folding.key(authors.isEmpty ? organisations : authors)),
    ]
  }

  private func insertLists(of publication: Publication, _ id: Int64) throws {
    try insert(into: "author", 3, id, publication.authors) { author in
      let names = [author.family, author.given, author.given == nil ? nil : author.family]
      return [author.family, author.given, Folding.key(names.compactMap { $0 }.joined(separator: " "))]
    }
    try insert(into: "organisation", 3, id, publication.organisations) { organisation in
      let names = [organisation.name, organisation.shortName]
      return [
        organisation.name, organisation.shortName, Folding.key(names.compactMap { $0 }.joined(separator: " ")),
      ]
    }
    try insert(into: "place", 5, id, publication.places) { place in
      [
        place.name, place.code, place.latitude.flatMap { abs($0) <= 90 ? $0 : nil },
        place.longitude.flatMap { abs($0) <= 180 ? $0 : nil }, Folding.key(place.name),
      ]
    }
    try insert(into: "keyword", 1, id, publication.keywords) { [$0] }
    try insert(into: "warning", 2, id, publication.warnings) { [$0.code.rawValue, $0.message] }
  }

  /// A row for each element, numbered from 1; `columns` counts the columns behind the record's number and the position.
  private func insert<Element>(
    into table: String, _ columns: Int, _ id: Int64, _ elements: [Element],
    values: (Element) -> [(any DatabaseValueConvertible)?]
  ) throws {
    guard !elements.isEmpty else { return }
    let marks = String(repeating: ", ?", count: columns)
    let statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (?, ?\(marks))")
    for (index, element) in elements.enumerated() {
      let numbers: [(any DatabaseValueConvertible)?] = [id, index + 1]
      try statement.execute(arguments: StatementArguments(numbers + values(element)))
    }
  }
}
