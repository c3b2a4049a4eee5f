import Bibliography
import GRDB
import Words

extension Catalogue {
  /// Adds the records in one transaction: all of them or, where it throws, none. One outcome for each, in order.
  /// - Throws: also `fileTaken` (the path, not the contents), `keyTaken`, `unfitKey`.
  package func add(_ records: [NewRecord], _ act: Act) throws(CatalogueError) -> [AddOutcome] {
    try write(act) { ledger in
      try records.map { new in
        if let file = new.file, let outcome = try ledger.outcome(ofAddingAgain: file) { return outcome }
        return try ledger.add(new, makeKey: makeKey)
      }
    }
  }

  /// Gives a record one more file. The outcome is `alreadyThere` or `removedEarlier` where some record, this one or
  /// another, holds the same contents; otherwise `added` with the record's own number and key.
  package func attach(_ file: NewFile, to id: Int64, _ act: Act) throws(CatalogueError) -> AddOutcome {
    try write(act) { ledger in
      let key = try ledger.citationKey(id)
      if let outcome = try ledger.outcome(ofAddingAgain: file) { return outcome }
      try ledger.insert(file, id)
      try ledger.note(id, "file", old: nil, new: file.file.json)
      try ledger.stopAwaiting(file.file, of: id)
      try ledger.markChanged(id)
      return .added(id: id, citationKey: key)
    }
  }

  /// The record that holds a file with these contents; cheap, to be asked before a file is read.
  package func holder(ofSHA256 sha256: String) throws(CatalogueError) -> FileHolder? {
    try read { database in try FileHolder.fetch(database, "sha256", sha256) }
  }

  /// How many bytes the files have that are catalogued: a file of another size cannot be one of them.
  package func fileSizes() throws(CatalogueError) -> Set<Int64> {
    try read { database in try Int64.fetchSet(database, sql: "SELECT DISTINCT size FROM file") }
  }
}

extension Ledger {
  func add(_ new: NewRecord, makeKey: Catalogue.KeyMaker) throws -> AddOutcome {
    let publication = new.publication
    let key: String
    if let given = new.citationKey {
      try check(given, for: nil)
      key = given
    } else {
      key = try freeKey(makeKey(publication))
    }
    let id = try insertPublication(
      publication, key: key, note: new.note?.nonEmpty, shelfMark: new.shelfMark?.nonEmpty)
    for (field, finding) in publication.findings {
      try insert(id, field, [StoredProposal](finding, in: self))
    }
    for tag in new.tags { _ = try addTag(tag, to: id) }
    if let file = new.file { try insert(file, id) }
    // The findings are the record's first ones: the rows themselves say what they were.
    try note(id, "record", old: nil, new: .object(["citation_key": .string(key), "title": .text(publication.title)]))
    return .added(id: id, citationKey: key)
  }

  fileprivate func outcome(ofAddingAgain file: NewFile) throws -> AddOutcome? {
    guard let holder = try FileHolder.fetch(database, "sha256", file.file.sha256) else { return nil }
    return holder.isRemoved ? .removedEarlier(id: holder.id) : .alreadyThere(id: holder.id)
  }

  func insert(_ new: NewFile, _ id: Int64) throws {
    let file = new.file
    if let other = try FileHolder.fetch(database, "path", file.path) {
      throw CatalogueError.fileTaken(path: file.path, by: other.id)
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO file (publicationID, path, sha256, size, pages, originalName, addedAt) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [id, file.path, file.sha256, file.size, file.pages, new.originalName, now])
    let id = database.lastInsertedRowID
    try insert(new.pages, ofFile: id)
    try noteUnread(new.unreadPages, ofFile: id)
  }

  /// Only those of the pages that are `wanted`; the others tell how words go on.
  func insert(_ pages: [IndexedPage], ofFile file: Int64, wanted: (IndexedPage) -> Bool = { _ in true }) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO page (fileID, number, label, text, brokenWord, language) VALUES (?, ?, ?, ?, ?, ?)")
    for (index, page) in pages.enumerated() where wanted(page) {
      let next = index + 1 < pages.count && pages[index + 1].number == page.number + 1 ? pages[index + 1].text : nil
      let brokenWord = next.flatMap { BrokenWord.joining(page.text, $0) }
      try statement.execute(arguments: [file, page.number, page.label, page.text, brokenWord, page.language])
    }
  }
}

extension FileHolder {
  /// `column` is one of the two that are unique, path or sha256.
  static func fetch(_ database: Database, _ column: String, _ value: String) throws -> FileHolder? {
    let statement = try database.cachedStatement(sql: all + " WHERE file.\(column) = ?")
    return try Row.fetchOne(statement, arguments: [value]).map(FileHolder.init(row:))
  }

  /// In the order of their records.
  static func fetchAll(_ database: Database) throws -> [FileHolder] {
    try Row.fetchAll(database, sql: all + " ORDER BY publicationID, file.id").map(FileHolder.init(row:))
  }

  private static let all = """
    SELECT publicationID, path, sha256, size, pages, removedAt IS NOT NULL
    FROM file JOIN publication ON publication.id = file.publicationID
    """

  private init(row: Row) {
    self.init(
      id: row[0], file: CataloguedFile(path: row[1], sha256: row[2], size: row[3], pages: row[4]), isRemoved: row[5])
  }
}

extension String {
  var nonEmpty: String? { isEmpty ? nil : self }
}
