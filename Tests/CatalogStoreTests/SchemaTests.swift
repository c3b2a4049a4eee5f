import Bibliography
@testable import CatalogStore
import GRDB
import Testing

/// What the catalogue is to a person with the sqlite3 shell, and what it refuses from one.
struct SchemaTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    let catalogue = try folder.open()
    var publication = found(
      title: "Всё о миграции", date: "1997-01", authors: [PersonName(family: "Королёв", given: "П.")], language: "ru")
    publication.findings[.abstract] = Finding(
      Proposal(
        .abstracts([Abstract(text: "Кратко.", heading: "Реферат", language: "ru"), Abstract(text: "In short.")]),
        confidence: 0.5, origin: .page, evidence: Evidence(rule: "a heading", page: 2)))
    try catalogue.add(publication, file: file("a.pdf", digit: "a", "Ещё одна страница", "Müller und мiграция"))
    try catalogue.edit(1, RecordEdit(fields: [.language: .say(.text("be"))]), Act("edit", by: "ann"))
    catalogue.close()
  }

  private func rows(_ sql: String) throws -> [String] {
    try folder.plainly { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "–" : String.fromDatabaseValue($0) ?? "\($0)" }.joined(separator: "|")
      }
    }
  }

  @Test func whoseFileItIs() throws {
    #expect(try rows("PRAGMA application_id") == ["1349870147"])
    #expect(
      try rows("SELECT number, name FROM migration ORDER BY number") == [
        "1|create the catalogue", "2|relate, merge and undo", "3|index stemmed words", "4|keep what OCR read",
        "5|know the pages' languages",
      ])
    #expect(try rows("PRAGMA journal_mode") == ["wal"])
    #expect(try rows("PRAGMA foreign_key_check") == [])
    #expect(try rows("PRAGMA integrity_check") == ["ok"])
  }

  @Test func viewsAnswer() throws {
    #expect(
      try rows("SELECT * FROM publicationByYear") == ["1997|1997-01|1|record|Королёв, П.|Всё о миграции"])
    #expect(try rows("SELECT * FROM yearCount") == ["1997|1"])
    #expect(try rows("SELECT * FROM abstract") == ["1|1|ru|Реферат|Кратко.|2", "1|2|–|–|In short.|2"])
    #expect(try rows("SELECT field, confidence, rule FROM doubtfulFinding") == ["abstract|0.5|a heading"])
    #expect(try rows("SELECT field, value, who, machineValue FROM correction") == ["language|\"be\"|ann|\"ru\""])
    #expect(try rows("SELECT who, act, field FROM history") == ["ann|add|record", "ann|edit|language"])
  }

  /// Tokens are folded and stemmed before they are stored, so the shell asks for those.
  @Test func theShellFindsTokens() throws {
    #expect(try rows("SELECT rowid & 1048575 FROM pageWords('страниц')") == ["1"])
    #expect(try rows("SELECT rowid FROM publicationWords('authors:корол')") == ["1"])
  }

  @Test func whatTheShellWritesIsIndexedByTheNextWrite() throws {
    try folder.plainly { database in
      try database.execute(
        sql: """
          INSERT INTO page (fileID, number, text) VALUES (1, 3, 'inserted by hand');
          UPDATE page SET text = 'altered' WHERE number = 1;
          DELETE FROM page WHERE number = 2;
          UPDATE publication SET title = 'New title';
          """)
    }
    let catalogue = try folder.open(.writing)
    #expect(try catalogue.indexIsBehind)
    try catalogue.updateIndex()
    #expect(try catalogue.indexIsBehind == false)
    catalogue.close()
    try folder.plainly { database in
      try database.execute(
        sql: """
          INSERT INTO pageWords (pageWords) VALUES ('integrity-check');
          INSERT INTO publicationWords (publicationWords) VALUES ('integrity-check');
          """)
    }
    #expect(try rows("SELECT rowid & 1048575 FROM pageWords('hand OR alter OR muller OR страниц')") == ["1", "3"])
    #expect(try rows("SELECT rowid FROM publicationWords('titl')") == ["1"])
    #expect(try rows("SELECT rowid FROM publicationWords('миграц')") == [])
  }

  @Test func deletingARecordTakesItsRowsAlong() throws {
    try folder.plainly { try $0.execute(sql: "DELETE FROM publication") }
    for table in ["author", "finding", "file", "page"] {
      #expect(try rows("SELECT count(*) FROM \(table)") == ["0"])
    }
    #expect(try rows("SELECT count(*) FROM change") == ["2"])
  }

  @Test(arguments: [
    "UPDATE publication SET date = '1997-1'",
    "UPDATE publication SET date = 'Jan 1997'",
    "UPDATE publication SET date = NULL",
    "UPDATE publication SET dateKind = 'printed'",
    "UPDATE publication SET kind = 'pamphlet'",
    "UPDATE publication SET citationKey = ''",
    "UPDATE publication SET year = 1998",
    "INSERT INTO publication (citationKey, addedAt, changedAt) VALUES ('record', '', '')",
    "UPDATE finding SET confidence = 1.5",
    "UPDATE finding SET confidence = 'high'",
    "UPDATE finding SET origin = 'guess'",
    "UPDATE finding SET value = 'not json'",
    "UPDATE finding SET rank = 0 WHERE field = 'language'",
    "UPDATE finding SET who = NULL WHERE origin = 'person'",
    "UPDATE finding SET page = 0",
    "UPDATE file SET sha256 = 'abc'",
    "UPDATE file SET sha256 = upper(sha256)",
    "UPDATE page SET number = 0",
    "UPDATE page SET number = 1",
    "INSERT INTO page (fileID, number, text) VALUES (99, 1, '')",
    "INSERT INTO tag VALUES (99, 'x', 'x')",
    "UPDATE change SET old = 'not json'",
  ])
  func nonsenseIsRefused(sql: String) throws {
    #expect(throws: DatabaseError.self) { try folder.plainly { try $0.execute(sql: sql) } }
  }

  /// The lists in the schema are frozen with it: a new case needs a migration.
  @Test func theSchemaKnowsEveryCase() throws {
    let catalogue = try folder.open()
    for kind in PublicationKind.allCases { try catalogue.add(found(title: kind.rawValue, kind: kind)) }
    for kind in DateKind.allCases {
      let date = PublicationDate(try #require(PartialDate(year: 1997)), kind: kind)
      try catalogue.edit(1, RecordEdit(fields: [.date: .say(.date(date))]), Act("edit", by: "ann"))
    }
    for origin in Origin.allCases {
      var publication = found(title: origin.rawValue)
      publication.findings[.title]?.chosen.origin = origin
      try catalogue.add(publication)
    }
  }
}
