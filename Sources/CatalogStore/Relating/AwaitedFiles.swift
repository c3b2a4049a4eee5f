import Bibliography
import GRDB

/// Files that an import names and that nobody has seen yet.
extension Ledger {
  /// Notes a file that is still to come; false where the record has or awaits one of this path or with these contents.
  func awaitFile(_ file: CataloguedFile, of id: Int64, noting: Bool = true) throws -> Bool {
    let sha256 = file.sha256.isEmpty ? nil : file.sha256
    let isKnown = try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM file WHERE publicationID = ?1 AND (path = ?2 OR sha256 = ?3))
            OR EXISTS (SELECT 1 FROM awaitedFile WHERE publicationID = ?1 AND (path = ?2 OR sha256 = ?3))
          """), arguments: [id, file.path, sha256])
    guard isKnown != true else { return false }
    try database.cachedStatement(
      sql: "INSERT INTO awaitedFile (publicationID, path, sha256, size, pages) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [id, file.path, sha256, file.size, file.pages])
    if noting { try note(id, "awaited_file", old: nil, new: file.json) }
    return true
  }

  /// A file has come: nobody waits for it any more.
  func stopAwaiting(_ file: CataloguedFile, of id: Int64) throws {
    for awaited in try CataloguedFile.fetchAwaited(database, [id]).map(\.file)
    where awaited.sha256 == file.sha256 || awaited.path == file.path {
      try forget(awaited, of: id)
    }
  }

  private func forget(_ file: CataloguedFile, of id: Int64) throws {
    try database.execute(
      sql: "DELETE FROM awaitedFile WHERE publicationID = ? AND path = ?", arguments: [id, file.path])
    try note(id, "awaited_file", old: file.json, new: nil)
  }

  func takeBackAwaitedFile(_ change: JournalEntry) throws {
    if let file = CataloguedFile(json: change.new) { try forget(file, of: change.id) }
    if let file = CataloguedFile(json: change.old) { _ = try awaitFile(file, of: change.id) }
  }
}

extension Catalogue {
  /// The record, in the lists, that waits for a file with these contents.
  package func awaiter(ofSHA256 sha256: String) throws(CatalogueError) -> Int64? {
    try read { database in
      try Int64.fetchOne(
        database,
        sql: """
          SELECT publicationID FROM awaitedFile JOIN publication ON publication.id = publicationID
          WHERE sha256 = ? AND removedAt IS NULL ORDER BY publicationID LIMIT 1
          """, arguments: [sha256])
    }
  }
}

extension CataloguedFile {
  /// Those that the records wait for.
  static func fetchAwaited(_ database: Database, _ ids: [Int64]) throws -> [(of: Int64, file: CataloguedFile)] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT publicationID, path, coalesce(sha256, ''), size, pages FROM awaitedFile
          WHERE publicationID IN \(SQLList.marks) ORDER BY id
          """), arguments: [SQLList.argument(ids)]
    ).map { ($0[0], CataloguedFile(path: $0[1], sha256: $0[2], size: $0[3], pages: $0[4])) }
  }

  fileprivate init?(json: JSONValue?) {
    guard let path = json?["path"]?.string else { return nil }
    self.init(
      path: path, sha256: json?["sha256"]?.string ?? "", size: json?["size"]?.integer ?? 0,
      pages: json?["pages"]?.integer.map(Int.init) ?? 0)
  }
}
