import Bibliography
import Foundation
import GRDB
import Testing

@testable import CatalogStore

/// A catalogue of every form that was ever released, as a later pubcat finds it.
@Suite struct MigrationTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static let forms = [1]

  /// Makes the catalogue out of the statements that are kept of it.
  private func lay(_ form: Int) throws {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures")
    let sql = try String(contentsOf: fixtures.appending(path: "catalogue-form-\(form).sql"), encoding: .utf8)
    try DatabaseQueue(path: folder.catalogue).write { try $0.execute(sql: sql) }
  }

  @Test(arguments: forms, [Catalogue.Access.reading, .writing, .creating])
  func findingsAndCorrectionsComeThrough(form: Int, access: Catalogue.Access) throws {
    try lay(form)
    let catalogue = try folder.open(access)
    defer { catalogue.close() }
    #expect(try catalogue.form().version == Schema.version)
    #expect(
      try catalogue.titles() == [
        "Миграция и ВИЧ в Республике Беларусь", "Testing for HIV among Seasonal Workers in Gomel",
        "Ecological Migrants in Belarus: Returning Home after Chernobyl?",
      ])
    let record = try catalogue.record(1)
    let date = try #require(record.publication.findings[.date])
    #expect(date.origin == .person)
    #expect(record.publication.date?.date.edtf == "1996-11")
    #expect(date.rejected.first?.origin == .page)
    #expect(record.note == "Printed copy in the cellar")
    #expect(record.shelfMark == "B 12")
    #expect(record.tags == ["archive"])
    #expect(record.files.map(\.pages) == [3])
    let authors = try #require(try catalogue.record(2).publication.findings[.authors])
    #expect(authors.origin == .person && authors.rejected.first?.origin == .page)
    #expect(try catalogue.record(3).removedAt != nil)
    #expect(try catalogue.pages(of: 1).count == 3)
    #expect(try catalogue.journal(of: 1).map(\.field) == ["record", "date", "tag", "note", "shelf_mark"])
  }

  @Test(arguments: forms) func nothingIsWrongAfterwards(form: Int) throws {
    try lay(form)
    let catalogue = try folder.open(.writing)
    defer { catalogue.close() }
    #expect(try catalogue.faults() == [])
    #expect(try catalogue.indexIsSound())
    try catalogue.edit(1, RecordEdit(fields: [.title: .say(.text("Said again"))]), Act("edit", by: "ann"))
    #expect(try catalogue.faults() == [])
  }

  @Test(arguments: forms) func lookingIntoItDoesNotChangeIt(form: Int) throws {
    try lay(form)
    let catalogue = try folder.open(.checking)
    defer { catalogue.close() }
    #expect(try catalogue.form().version == form)
  }

  @Test(arguments: forms) func aMigrationThatFailsLeavesItAsItWas(form: Int) throws {
    try lay(form)
    let before = try everything()
    let database = try DatabaseQueue(path: folder.catalogue)
    let failing =
      Schema.migrations + [
        (
          "change much and fail",
          ["DELETE FROM finding", "ALTER TABLE publication ADD COLUMN more TEXT", "SELECT nonsense"]
        )
      ]
    #expect(throws: DatabaseError.self) { try Schema.migrate(database, through: failing) }
    try database.close()
    #expect(try everything() == before)
    #expect(try folder.open(.writing).titles().count == 3)
  }

  /// Every table's definition and rows, and the version.
  private func everything() throws -> [String] {
    try folder.plainly { database in
      let tables = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema ORDER BY rowid")
      let rows = try tables.filter { ($0[1] as String?)?.hasPrefix("CREATE TABLE") == true }.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \"\(table[0] as String)\"").map(\.description)
      }
      return tables.map(\.description) + rows
        + [try Int.fetchOne(database, sql: "PRAGMA user_version").map(String.init) ?? ""]
    }
  }
}
