import Bibliography
import GRDB

extension Catalogue {
  /// The journal of one record, oldest first.
  package func journal(of id: Int64) throws(CatalogueError) -> [JournalEntry] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT operation.id, act, who, at, publicationID, field, old, new
          FROM change JOIN operation ON operation.id = change.operationID WHERE publicationID = ? ORDER BY change.id
          """, arguments: [id]
      ).map { row in
        JournalEntry(
          operation: row[0], act: row[1], who: row[2], at: row[3], id: row[4], field: row[5],
          old: (row[6] as String?).flatMap(JSONValue.init(parsing:)),
          new: (row[7] as String?).flatMap(JSONValue.init(parsing:)))
      }
    }
  }
}
