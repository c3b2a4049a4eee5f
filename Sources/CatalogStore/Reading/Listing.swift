import Bibliography
import GRDB

extension Catalogue {
  package func list(_ selection: Selection = .init(), by order: ListOrder = .newest, limit: Int? = nil)
    throws(CatalogueError) -> [ListedPublication]
  {
    try read { database in
      try Self.query(
        database, ListedPublication.columns, selection, "ORDER BY \(order.sql)" + Self.limit(limit),
        ListedPublication.init(row:))
    }
  }

  /// One record as lists show it, removed or not.
  /// - Throws: `noSuchRecord`
  package func listed(_ id: Int64) throws(CatalogueError) -> ListedPublication {
    guard let publication = try read({ try ListedPublication.fetch($0, id) }) else { throw .noSuchRecord(String(id)) }
    return publication
  }

  /// Newest year first, "no date" last.
  package func years(_ selection: Selection = .init()) throws(CatalogueError) -> [YearCount] {
    try read { database in try Self.years(database, selection) }
  }

  static func years(_ database: Database, _ selection: Selection = .init()) throws -> [YearCount] {
    try query(database, "year, count(*)", selection, "GROUP BY year ORDER BY year IS NULL, year DESC") { row in
      YearCount(year: row[0], count: row[1])
    }
  }

  /// Gives every record of the selection in turn, in little memory however many there are. Stop by throwing.
  package func forEachRecord(
    _ selection: Selection = .init(), by order: ListOrder = .newest, limit: Int? = nil, _ detail: Detail = .values,
    _ body: (CatalogueRecord) throws -> Void
  ) throws {
    let ids: [Int64] = try read { database in
      try Self.query(database, "id", selection, "ORDER BY \(order.sql)" + Self.limit(limit)) { $0[0] }
    }
    let atOnce = 256
    for start in stride(from: 0, to: ids.count, by: atOnce) {
      let batch = Array(ids[start..<min(start + atOnce, ids.count)])
      for record in try read({ try CatalogueRecord.fetch($0, batch, detail) }) { try body(record) }
    }
  }

  private static func limit(_ limit: Int?) -> String { limit.map { " LIMIT \(max(0, $0))" } ?? "" }

  private static func query<Element>(
    _ database: Database, _ columns: String, _ selection: Selection, _ rest: String, _ element: (Row) -> Element
  ) throws -> [Element] {
    let chosen = SelectionSQL(selection)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(columns) FROM publication\(chosen.clause) \(rest)",
      arguments: StatementArguments(chosen.arguments))
    var elements: [Element] = []
    while let row = try rows.next() { elements.append(element(row)) }
    return elements
  }
}

extension ListedPublication {
  fileprivate static let columns =
    "id, citationKey, title, date, dateKind, authors, organisations, kind, language, doubtful, addedAt, removedAt"

  /// Nil where there is no such record; one that was removed may be.
  static func fetch(_ database: Database, _ id: Int64) throws -> ListedPublication? {
    let statement = try database.cachedStatement(sql: "SELECT \(columns) FROM publication WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map(ListedPublication.init(row:))
  }

  fileprivate init(row: Row) {
    let date: String? = row[3]
    let dateKind: String? = row[4]
    let kind: String? = row[7]
    let doubtful: String = row[9]
    let id: Int64 = row[0]
    let citationKey: String = row[1]
    let fields: [Field] = doubtful.split(separator: " ").compactMap { Field(rawValue: String($0)) }
    self.init(
      id: id, citationKey: citationKey, title: row[2], date: date.flatMap { PartialDate(edtf: $0) },
      dateKind: dateKind.flatMap(DateKind.init(rawValue:)), authors: row[5], organisations: row[6],
      kind: kind.flatMap(PublicationKind.init(rawValue:)), language: row[8],
      doubtfulFields: fields, addedAt: row[10], isRemoved: row.hasNull(atIndex: 11) == false)
  }
}
