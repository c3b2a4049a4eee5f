import Bibliography
import GRDB

/// A file's row, and whose it is.
struct FilePlace {
  var file: Int64
  var publication: Int64
  /// Whether the record's findings come from it.
  var isFirst: Bool

  /// Whether a row of `file` is its record's first, in SQL.
  static let isFirst = "file.id = (SELECT min(id) FROM file AS other WHERE other.publicationID = file.publicationID)"

  init?(_ database: Database, sha256: String) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT id, publicationID, \(Self.isFirst) FROM file WHERE sha256 = ?
        """, arguments: [sha256])
    guard let row else { return nil }
    (file, publication, isFirst) = (row[0], row[1], row[2])
  }

  /// In the order of the pages.
  func scans(in database: Database) throws -> [StoredScan] {
    try Row.fetchAll(
      database,
      sql: "SELECT page, engine, languages, confidence, problem, content FROM scan WHERE fileID = ? ORDER BY page",
      arguments: [file]
    ).map { row in
      StoredScan(page: row[0], engine: row[1], languages: row[2], confidence: row[3], problem: row[4], content: row[5])
    }
  }

  func unreadPages(in database: Database) throws -> [Int] {
    try Int.fetchAll(database, sql: "SELECT page FROM unreadPage WHERE fileID = ? ORDER BY page", arguments: [file])
  }

  /// Those on which OCR found something.
  func readPages(in database: Database) throws -> Set<Int> {
    try Int.fetchSet(database, sql: "SELECT page FROM scan WHERE fileID = ? AND problem IS NULL", arguments: [file])
  }

  func keep(_ scans: [StoredScan], in database: Database) throws {
    for scan in scans {
      try database.cachedStatement(sql: "INSERT OR REPLACE INTO scan VALUES (?, ?, ?, ?, ?, ?, ?, ?)").execute(
        arguments: [
          file, scan.page, scan.engine, scan.languages, scan.confidence, scan.problem, scan.content, Moment.now,
        ])
      try database.cachedStatement(sql: "DELETE FROM unreadPage WHERE fileID = ? AND page = ?")
        .execute(arguments: [file, scan.page])
    }
  }
}

/// The form in which the journal keeps it.
extension StoredScan {
  var json: JSONValue {
    .object([
      "page": .integer(Int64(page)), "engine": .string(engine), "languages": .string(languages),
      "confidence": confidence.map { .integer(Int64($0)) }, "problem": .text(problem), "content": .string(content),
    ])
  }

  init?(json: JSONValue) {
    guard let page = json["page"]?.integer.flatMap(Int.init(exactly:)), let engine = json["engine"]?.string,
      let languages = json["languages"]?.string, let content = json["content"]?.string
    else { return nil }
    self.init(
      page: page, engine: engine, languages: languages,
      confidence: json["confidence"]?.integer.flatMap(Int.init(exactly:)), problem: json["problem"]?.string,
      content: content)
  }
}

extension Ledger {
  func noteUnread(_ pages: [Int], ofFile file: Int64) throws {
    for page in pages {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO unreadPage VALUES (?, ?)").execute(arguments: [
        file, page,
      ])
    }
  }
}
