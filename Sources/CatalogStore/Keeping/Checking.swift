import Bibliography
import GRDB

extension Catalogue {
  /// Version of the schema that this pubcat writes.
  package static var newestForm: Int { Schema.version }

  package static var sqliteVersion: String {
    (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }) ?? "unknown"
  }

  package func form() throws(CatalogueError) -> CatalogueForm {
    try read { database in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      return CatalogueForm(
        version: try number("PRAGMA user_version"), supported: Schema.version,
        publications: try number("SELECT count(*) FROM publication"), files: try number("SELECT count(*) FROM file"))
    }
  }

  /// Everything that can be found wrong by reading the catalogue, in one state of it.
  package func faults() throws(CatalogueError) -> [CatalogueFault] {
    do throws(CatalogueError) {
      return try read { database in
        let broken = try Checking.structure(database)
        // What a broken file says of itself is worth nothing.
        guard broken.isEmpty else { return broken }
        let found = try Checking.references(database) + Checking.history(database)
        // Records can be read in the newest form only.
        guard try Int.fetchOne(database, sql: "PRAGMA user_version") == Schema.version else { return found }
        return try found + Checking.records(database)
      }
    } catch .damaged(_, let reason) {
      return [.broken(reason: reason)]
    }
  }

  /// Whether the index of words agrees with the texts. SQLite compares them only for somebody who may write.
  package func indexIsSound() throws(CatalogueError) -> Bool {
    try write { database in
      try words.update(database)
      return try Checking.indexIsSound(database)
    }
  }

  /// The files of all records, removed ones included.
  package func allFiles() throws(CatalogueError) -> [FileHolder] {
    try read { try FileHolder.fetchAll($0) }
  }
}

private enum Checking {
  static func structure(_ database: Database) throws -> [CatalogueFault] {
    var reasons: [String] = []
    var mistaken: Set<String> = []
    let words = try String.fetchCursor(database, sql: "PRAGMA integrity_check (1000000)")
    while let word = try words.next(), reasons.count < 3 {
      guard word != "ok", !mistaken.contains(word) else { continue }
      if try isMistaken(word, database) { mistaken.insert(word) } else { reasons.append(word) }
    }
    return reasons.isEmpty ? [] : [.broken(reason: reasons.joined(separator: "; "))]
  }

  /// SQLite before 3.41 finds a "NULL value in tag.name", though there is none, where the columns of a table WITHOUT ROWID
  /// are stored in another order than they are declared in.
  private static func isMistaken(_ word: String, _ database: Database) throws -> Bool {
    guard let match = word.wholeMatch(of: /NULL value in (\w+)\.(\w+)/) else { return false }
    return try Row.fetchOne(database, sql: "SELECT 1 FROM \(match.1) WHERE \(match.2) IS NULL") == nil
  }

  static func references(_ database: Database) throws -> [CatalogueFault] {
    try Row.fetchAll(
      database, sql: "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY \"table\" ORDER BY \"table\""
    ).map { .strayRows(table: $0[0], count: $0[1]) }
  }

  static func history(_ database: Database) throws -> [CatalogueFault] {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let migrations = try Int.fetchOne(database, sql: "SELECT count(*) FROM migration") ?? 0
    return version == migrations ? [] : [.wrongHistory(version: version, migrations: migrations)]
  }

  /// FTS5 reports what it finds as a damaged file. That each page and record is in the index, and nothing else, is told
  /// from the lists of them that FTS5 keeps, since the index of pages holds no text to compare.
  static func indexIsSound(_ database: Database) throws -> Bool {
    do {
      for index in ["pageWords", "publicationWords"] {
        try database.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('integrity-check')")
      }
      let pages = "SELECT fileID << 20 | number FROM page"
      let publications = "SELECT id FROM publication"
      for (those, others) in [(pages, "pageWords_docsize"), (publications, "publicationWords_docsize")] {
        let differ = """
          SELECT EXISTS (\(those) EXCEPT SELECT id FROM \(others)) OR EXISTS (SELECT id FROM \(others) EXCEPT \(those))
          """
        if try Bool.fetchOne(database, sql: differ) ?? true { return false }
      }
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }

  /// Records a few hundred at a time, so that a large catalogue needs no large memory.
  static func records(_ database: Database) throws -> [CatalogueFault] {
    var faults: [CatalogueFault] = []
    var last: Int64 = 0
    while true {
      let ids = try Int64.fetchAll(
        database, sql: "SELECT id FROM publication WHERE id > ? ORDER BY id LIMIT 500", arguments: [last])
      guard let end = ids.last else { return faults }
      last = end
      let unreadable = try unreadableFindings(database, ids)
      for record in try CatalogueRecord.fetch(database, ids, .everything) {
        // A finding that cannot be understood makes the rest of its record look wrong as well.
        if let found = unreadable[record.id] {
          faults += found.map { .unreadableFinding(id: record.id, field: $0) }
        } else {
          faults += try values(database, record)
        }
      }
    }
  }

  private static func unreadableFindings(_ database: Database, _ ids: [Int64]) throws -> [Int64: [String]] {
    var found: [Int64: [String]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT publicationID, field, value, confidence, origin, rule, page, pageLabel, box, quote FROM finding
        WHERE publicationID BETWEEN ? AND ? AND rank = 0
        """, arguments: [ids.first, ids.last])
    while let row = try rows.next() {
      let field: String = row[1]
      if let known = Field(rawValue: field), Proposal(row: row, from: 2, shape: known.shape) != nil { continue }
      found[row[0], default: []].append(field)
    }
    return found
  }

  private static func values(_ database: Database, _ record: CatalogueRecord) throws -> [CatalogueFault] {
    if record.publication.findings.isEmpty { return [.emptyRecord(id: record.id)] }
    let expected = Ledger.columns(of: record.publication).filter { !Ledger.improvable.contains($0.0) }
    let names = expected.map(\.0)
    let statement = try database.cachedStatement(
      sql: "SELECT \(names.joined(separator: ", ")) FROM publication WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [record.id]) else { return [] }
    var (stale, unfounded): ([String], [String]) = ([], [])
    for (index, (name, value)) in expected.enumerated() {
      let (stored, wanted): (DatabaseValue, DatabaseValue) = (row[index], value?.databaseValue ?? .null)
      guard stored != wanted else { continue }
      if wanted.isEmpty { unfounded.append(name) } else { stale.append(name) }
    }
    return (stale.isEmpty ? [] : [.staleValues(id: record.id, columns: stale)])
      + (unfounded.isEmpty ? [] : [.valuesWithoutEvidence(id: record.id, columns: unfounded)])
  }
}

extension DatabaseValue {
  fileprivate var isEmpty: Bool { isNull || self == "".databaseValue }
}
