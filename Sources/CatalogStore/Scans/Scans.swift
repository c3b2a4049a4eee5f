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
          SELECT publicationID, sha256, path, originalName, group_concat(page, ' '),
            file.id = (SELECT min(id) FROM file AS other WHERE other.publicationID = file.publicationID)
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
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT page, engine, languages, confidence, problem, content
          FROM scan JOIN file ON file.id = fileID WHERE sha256 = ? ORDER BY page
          """, arguments: [sha256]
      ).map { row in
        StoredScan(
          page: row[0], engine: row[1], languages: row[2], confidence: row[3], problem: row[4], content: row[5])
      }
    }
  }

  /// Keeps what OCR read; these pages are not to be read any more. `texts`, by page, become the pages' text.
  package func keep(_ scans: [StoredScan], ofSHA256 sha256: String, texts: [Int: String] = [:]) throws(CatalogueError) {
    guard !scans.isEmpty else { return }
    try write { database in
      guard
        let file = try Int64.fetchOne(database, sql: "SELECT id FROM file WHERE sha256 = ?", arguments: [sha256])
      else { return }
      for scan in scans {
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO scan VALUES (?, ?, ?, ?, ?, ?, ?, ?)").execute(
          arguments: [
            file, scan.page, scan.engine, scan.languages, scan.confidence, scan.problem, scan.content, Moment.now,
          ])
        try database.cachedStatement(sql: "DELETE FROM unreadPage WHERE fileID = ? AND page = ?")
          .execute(arguments: [file, scan.page])
        guard let text = texts[scan.page] else { continue }
        try database.cachedStatement(sql: "UPDATE page SET text = ? WHERE fileID = ? AND number = ?")
          .execute(arguments: [text, file, scan.page])
      }
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

extension Ledger {
  func noteUnread(_ pages: [Int], ofFile file: Int64) throws {
    for page in pages {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO unreadPage VALUES (?, ?)").execute(arguments: [
        file, page,
      ])
    }
  }
}
