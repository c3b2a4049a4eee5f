import GRDB

/// The shape of the catalogue and its history. A migration that was released is never changed; a new one is added
/// behind it, and what it makes different is said in its name.
enum Schema {
  /// "PubC": tells our files from other SQLite databases (`file` and `PRAGMA application_id` show it).
  static let applicationID: Int64 = 0x5075_6243

  static let migrations: [(name: String, sql: [String])] = [
    ("create the catalogue", [tables, indexes, fullText, views]),
    ("relate, merge and undo", [exchange]),
    ("index stemmed words", [wordTables]),
    ("keep what OCR read", [scanTables]),
    ("know the pages' languages", [pageLanguages]),
  ]

  /// Stands in `PRAGMA user_version`: how many migrations a catalogue has been through.
  static let version = migrations.count

  /// Brings an older or an empty catalogue up to date, wholly or not at all. Of two processes that try at the same
  /// time the second waits for the first and finds nothing left to do.
  static func migrate(_ database: DatabaseQueue, through migrations: [(name: String, sql: [String])] = migrations)
    throws
  {
    try database.write { database in
      let done = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      for migration in migrations.dropFirst(done) {
        for sql in migration.sql { try database.execute(sql: sql) }
        try database.execute(
          sql: "INSERT INTO migration (name, at) VALUES (?, ?)", arguments: [migration.name, Moment.now])
      }
      try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(migrations.count)")
    }
  }
}
