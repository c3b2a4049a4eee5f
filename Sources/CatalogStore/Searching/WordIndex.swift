import GRDB
import Synchronization
import Words

/// Keeps the index of words up to what the catalogue says. Triggers note what has changed; here it is indexed, in the
/// transaction that changed it.
final class WordIndex: Sendable {
  let forms = WordForms()
  private let versionIsRight = Atomic(false)

  /// The number of an indexed page, from which its file follows.
  static func rowID(ofPage number: Int64, in file: Int64) -> Int64 { file << 20 | number }
  static func file(ofRow rowID: Int64) -> Int64 { rowID >> 20 }
  static func page(ofRow rowID: Int64) -> Int64 { rowID & 0xFFFFF }

  /// Whether something is not indexed as it is now.
  static func isBehind(_ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT * FROM unindexedPage) OR EXISTS (SELECT * FROM unindexedPublication)
          OR NOT EXISTS (SELECT * FROM setting WHERE name = 'wordsVersion' AND value = ?)
        """, arguments: [WordForms.version]) ?? true
  }

  func update(_ database: Database) throws {
    try checkVersion(database)
    try updatePages(database)
    try updatePublications(database)
  }

  /// After a transaction that came to nothing.
  func forget() {
    versionIsRight.store(false, ordering: .sequentiallyConsistent)
    forms.forget()
  }

  /// Notes everything as not indexed.
  func empty(_ database: Database) throws {
    forms.forget()
    try database.execute(
      sql: """
        INSERT INTO pageWords (pageWords) VALUES ('delete-all');
        DELETE FROM publicationWords;
        DELETE FROM wordForm;
        DELETE FROM unindexedPage;
        INSERT INTO unindexedPage SELECT fileID, number, NULL, NULL FROM page;
        INSERT INTO unindexedPublication SELECT id FROM publication WHERE true ON CONFLICT DO NOTHING;
        """)
  }

  private func checkVersion(_ database: Database) throws {
    guard !versionIsRight.load(ordering: .sequentiallyConsistent) else { return }
    let version = try String.fetchOne(database, sql: "SELECT value FROM setting WHERE name = 'wordsVersion'")
    if version != WordForms.version {
      if version != nil { try empty(database) }
      try database.execute(
        sql: "INSERT INTO setting VALUES ('wordsVersion', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        arguments: [WordForms.version])
    }
    versionIsRight.store(true, ordering: .sequentiallyConsistent)
  }

  private func updatePages(_ database: Database) throws {
    guard let any = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT * FROM unindexedPage)"), any else { return }
    let insertion = try database.cachedStatement(sql: "INSERT INTO pageWords (rowid, text) VALUES (?, ?)")
    let deletion = try database.cachedStatement(
      sql: "INSERT INTO pageWords (pageWords, rowid, text) VALUES ('delete', ?, ?)")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT fileID, number, indexedText, indexedWord, page.text, page.brokenWord
        FROM unindexedPage LEFT JOIN page USING (fileID, number) ORDER BY fileID, number
        """)
    while let row = try rows.next() {
      let rowID = Self.rowID(ofPage: row[1], in: row[0])
      if let old: String = row[2] { try deletion.execute(arguments: [rowID, tokens(of: old, and: row[3])]) }
      if let text: String = row[4] {
        try insertion.execute(arguments: [rowID, try tokens(of: text, and: row[5], tellingTo: database)])
      }
    }
    try database.execute(sql: "DELETE FROM unindexedPage")
  }

  private func updatePublications(_ database: Database) throws {
    let ids = try Int64.fetchAll(database, sql: "SELECT id FROM unindexedPublication")
    guard !ids.isEmpty else { return }
    let deletion = try database.cachedStatement(sql: "DELETE FROM publicationWords WHERE rowid = ?")
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO publicationWords (rowid, title, authors, organisations, abstract, keywords, places)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    let text = try database.cachedStatement(
      sql: """
        SELECT ifnull(title, ''), authors,
          ifnull((SELECT group_concat(name || ' ' || ifnull(shortName, ''), '; ') FROM organisation
            WHERE publicationID = publication.id), organisations),
          ifnull((SELECT group_concat(text, ' ') FROM abstract WHERE publicationID = publication.id), ''),
          ifnull((SELECT group_concat(text, '; ') FROM keyword WHERE publicationID = publication.id), ''),
          ifnull((SELECT group_concat(name, '; ') FROM place WHERE publicationID = publication.id), '')
        FROM publication WHERE id = ?
        """)
    for id in ids {
      try deletion.execute(arguments: [id])
      guard let row = try Row.fetchOne(text, arguments: [id]) else { continue }
      var arguments: StatementArguments = [id]
      for column in 0..<row.count { arguments += [try tokens(of: row[column], and: nil, tellingTo: database)] }
      try insertion.execute(arguments: arguments)
    }
    try database.execute(sql: "DELETE FROM unindexedPublication")
  }

  private func tokens(of text: String, and brokenWord: String?) -> String {
    forms.tokens(of: brokenWord.map { text + "\n" + $0 } ?? text)
  }

  /// The same, with every form that is new put into the catalogue.
  private func tokens(of text: String, and brokenWord: String?, tellingTo database: Database) throws -> String {
    let (tokens, new) = forms.tokensAndNewWords(of: brokenWord.map { text + "\n" + $0 } ?? text)
    if !new.isEmpty {
      let statement = try database.cachedStatement(sql: "INSERT INTO wordForm VALUES (?, ?) ON CONFLICT DO NOTHING")
      for (form, token) in new where form.utf8.count <= 60 { try statement.execute(arguments: [form, token]) }
    }
    return tokens
  }
}

extension Catalogue {
  /// Whether the index of words lags behind: the sqlite3 shell wrote into the catalogue, or an older pubcat made it.
  package var indexIsBehind: Bool {
    get throws(CatalogueError) { try read { try WordIndex.isBehind($0) } }
  }

  /// Indexes what is not indexed; `again` makes the index anew from all texts.
  package func updateIndex(again: Bool = false) throws(CatalogueError) {
    try write { database in if again { try words.empty(database) } }
  }

  /// Bytes: of the text of pages and records that is indexed, and of everything that makes up the index.
  package func indexSizes() throws(CatalogueError) -> (text: Int64, index: Int64) {
    try read { database in
      let text = try Int64.fetchOne(
        database,
        sql: """
          SELECT (SELECT total(length(CAST(text AS BLOB))) FROM page)
            + (SELECT total(length(CAST(concat AS BLOB)))
              FROM (SELECT ifnull(title, '') || authors || organisations AS concat FROM publication))
            + (SELECT total(length(CAST(text AS BLOB))) FROM abstract)
          """)
      let index = try Int64.fetchOne(
        database,
        sql: """
          SELECT sum(pgsize) FROM dbstat
          WHERE name LIKE 'pageWords%' OR name LIKE 'publicationWords%' OR name = 'wordForm'
          """)
      return (text ?? 0, index ?? 0)
    }
  }
}
