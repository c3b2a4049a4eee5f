import Bibliography
import GRDB

/// What OCR read of a page.
package struct StoredScan: Hashable, Sendable {
  /// Physical number from 1.
  package var page: Int
  /// With its version; empty where it gave no answer.
  package var engine: String
  /// Codes of the models' languages, joined by "+".
  package var languages: String
  /// 0 to 100, the mean over the words.
  package var confidence: Int?
  package var problem: String?
  /// JSON: the lines with their places.
  package var content: String

  package init(page: Int, engine: String, languages: String, confidence: Int?, problem: String?, content: String) {
    self.page = page
    self.engine = engine
    self.languages = languages
    self.confidence = confidence
    self.problem = problem
    self.content = content
  }
}

/// A file with pages that OCR is still to read.
package struct FileToScan: Hashable, Sendable {
  package var publication: Int64
  package var sha256: String
  /// As the catalogue names it.
  package var path: String
  package var originalName: String?
  package var pages: [Int]
  /// Whether the record's findings come from this file.
  package var isFirst: Bool
}

extension Catalogue {
  /// Files of the records in the lists, in the order in which they came.
  package func filesToScan() throws(CatalogueError) -> [FileToScan] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT publicationID, sha256, path, originalName, group_concat(page, ' '), \(FilePlace.isFirst)
          FROM file JOIN unreadPage ON unreadPage.fileID = file.id JOIN publication ON publication.id = publicationID
          WHERE removedAt IS NULL GROUP BY file.id ORDER BY file.id
          """)
      return rows.map { row in
        let pages: String = row[4]
        return FileToScan(
          publication: row[0], sha256: row[1], path: row[2], originalName: row[3],
          pages: pages.split(separator: " ").compactMap { Int($0) }.sorted(), isFirst: row[5])
      }
    }
  }

  /// What OCR read of a file, in the order of its pages.
  package func scans(ofSHA256 sha256: String) throws(CatalogueError) -> [StoredScan] {
    try read { database in try FilePlace(database, sha256: sha256)?.scans(in: database) ?? [] }
  }

  /// Keeps what OCR read; these pages are not to be read any more. `pages` get their text and language.
  package func keep(_ scans: [StoredScan], ofSHA256 sha256: String, pages: [IndexedPage] = []) throws(CatalogueError) {
    guard !scans.isEmpty else { return }
    try write { database in
      guard let file = try FilePlace(database, sha256: sha256) else { return }
      try file.keep(scans, in: database)
      for page in pages {
        try database.cachedStatement(sql: "UPDATE page SET text = ?, language = ? WHERE fileID = ? AND number = ?")
          .execute(arguments: [page.text, page.language, file.file, page.number])
      }
    }
  }

  /// Keeps what was read of a file, and what recognition made of it for the record `id`, as one: killed at whatever moment,
  /// no page is taken for read that the record does not know of. The fields whose finding is different now; nil where the
  /// file has meanwhile gone to another record, or is not its first: then only the pages are kept.
  package func keep(_ reading: ReadAnew, ofSHA256 sha256: String, for id: Int64, _ act: Act) throws(CatalogueError)
    -> [Field]?
  {
    try write(act) { ledger in
      guard let file = try FilePlace(ledger.database, sha256: sha256) else { return nil }
      let spared = try file.readPages(in: ledger.database).subtracting(reading.known)
      try file.keep(reading.scans, in: ledger.database)
      try ledger.replacePages(ofFile: file.file, by: reading.pages, sparing: spared)
      guard file.publication == id, file.isFirst else { return nil }
      return try ledger.rerecognise(id, as: reading.publication)
    }
  }

  /// The other pages of the file are not to be read.
  package func leaveUnread(ofSHA256 sha256: String) throws(CatalogueError) {
    try write { database in
      try database.execute(
        sql: "DELETE FROM unreadPage WHERE fileID = (SELECT id FROM file WHERE sha256 = ?)", arguments: [sha256])
    }
  }
}

/// What was read of a file, and what came of it.
package struct ReadAnew: Sendable {
  package var publication: Publication
  /// All of them, with the text that is known now.
  package var pages: [IndexedPage]
  /// Those that OCR has just read.
  package var scans: [StoredScan]
  /// Numbers of the pages whose text by OCR was known to the reading, the ones just read among them. Text that another
  /// command has got of others in the meantime is not lost.
  package var known: Set<Int>

  package init(publication: Publication, pages: [IndexedPage], scans: [StoredScan], known: Set<Int>) {
    self.publication = publication
    self.pages = pages
    self.scans = scans
    self.known = known
  }
}
