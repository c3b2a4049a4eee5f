import Bibliography
import GRDB

extension Catalogue {
  /// The journal of one record, oldest first.
  package func journal(of id: Int64) throws(CatalogueError) -> [JournalEntry] {
    try read { database in try JournalEntry.fetch(database, "WHERE publicationID = ? ORDER BY change.id", [id]) }
  }

  /// Gives what was done, newest first, in little memory however much it is. Stop by throwing.
  /// - Parameters:
  ///   - id: of this record only.
  ///   - since: the beginning of an ISO 8601 time in UTC.
  ///   - limit: no more changes than so many.
  package func forEachChange(
    of id: Int64? = nil, since: String? = nil, limit: Int? = nil, _ body: (JournalEntry) throws -> Void
  ) throws {
    var last = Int64.max
    var rest = limit ?? .max
    while rest > 0 {
      let conditions = ["change.id < ?", id.map { _ in "publicationID = ?" }, since.map { _ in "at >= ?" }]
      let arguments: [(any DatabaseValueConvertible)?] = [last] + (id.map { [$0] } ?? []) + (since.map { [$0] } ?? [])
      let clause = "WHERE " + conditions.compactMap { $0 }.joined(separator: " AND ")
      let entries = try read { database in
        try JournalEntry.fetch(
          database, clause + " ORDER BY change.id DESC LIMIT \(min(rest, 1000))", StatementArguments(arguments))
      }
      for entry in entries { try body(entry) }
      guard let end = entries.last else { return }
      last = end.number
      rest -= entries.count
    }
  }
}

extension JournalEntry {
  static func fetch(_ database: Database, _ clause: String, _ arguments: StatementArguments) throws -> [JournalEntry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT change.id, operation.id, act, who, at, publicationID, field, old, new
        FROM change JOIN operation ON operation.id = change.operationID \(clause)
        """, arguments: arguments
    ).map { row in
      JournalEntry(
        number: row[0], operation: row[1], act: row[2], who: row[3], at: row[4], id: row[5], field: row[6],
        old: (row[7] as String?).flatMap(JSONValue.init(parsing:)),
        new: (row[8] as String?).flatMap(JSONValue.init(parsing:)))
    }
  }
}
