import Bibliography
@testable import CatalogStore
import GRDB
import Testing

struct EditingTests {
  let folder: TestFolder
  let catalogue: Catalogue
  let act = Act("edit", by: "ben")

  init() throws {
    folder = try TestFolder()
    catalogue = try folder.open()
    try catalogue.add(found(title: "Machine", date: "2015"), file: file("a.pdf", digit: "a", "one", "two"))
  }

  private func say(_ field: Field, _ value: FieldValue) throws -> Bool {
    try catalogue.edit(1, RecordEdit(fields: [field: .say(value)]), act)
  }

  @Test func aPersonsWordIsChosenAndTheMachinesIsKept() throws {
    #expect(try say(.title, .text("Person")))
    let finding = try #require(try catalogue.record(1).publication.findings[.title])
    #expect(finding.value == .text("Person"))
    #expect(finding.origin == .person)
    #expect(finding.confidence == 1)
    #expect(finding.rejected.map(\.value) == [.text("Machine")])
    #expect(try catalogue.titles() == ["Person"])
  }

  @Test func aPersonsWordOutlivesRecognition() throws {
    _ = try say(.title, .text("Person"))
    let changed = try catalogue.rerecognise(1, as: found(title: "Better machine", date: "1997"), act)
    #expect(changed == [.title, .date])
    let record = try catalogue.record(1)
    #expect(record.publication.title == "Person")
    #expect(record.publication.findings[.title]?.rejected.map(\.value) == [.text("Better machine")])
    #expect(record.publication.year == 1997)
  }

  @Test func aWordTakenBackShowsTheMachinesAgain() throws {
    let before = try catalogue.record(1).publication
    _ = try say(.title, .text("Person"))
    #expect(try catalogue.edit(1, RecordEdit(fields: [.title: .takeBack]), act))
    #expect(try catalogue.record(1).publication == before)
    #expect(try catalogue.titles() == ["Machine"])
    #expect(try catalogue.edit(1, RecordEdit(fields: [.title: .takeBack]), act) == false)
  }

  @Test func thereIsNone() throws {
    #expect(try catalogue.edit(1, RecordEdit(fields: [.date: .sayNothing]), act))
    try catalogue.rerecognise(1, as: found(title: "Machine", date: "2014"), act)
    let record = try catalogue.record(1)
    #expect(record.publication.date == nil)
    #expect(record.publication.doubtfulFields == [])
    #expect(try catalogue.years() == [YearCount(year: nil, count: 1)])
  }

  @Test func theLatestWordOfAPersonCounts() throws {
    _ = try say(.title, .text("First"))
    _ = try say(.title, .text("Second"))
    #expect(try catalogue.record(1).publication.findings[.title]?.rejected.map(\.value) == [.text("Machine")])
    #expect(try catalogue.titles() == ["Second"])
  }

  @Test func theSameAgainChangesNothing() throws {
    _ = try say(.title, .text("Person"))
    let journal = try catalogue.journal(of: 1)
    #expect(try say(.title, .text("Person")) == false)
    #expect(try catalogue.rerecognise(1, as: found(title: "Machine", date: "2015"), act) == [])
    #expect(try catalogue.journal(of: 1) == journal)
  }

  @Test func aValueHasToFitItsField() throws {
    #expect(throws: CatalogueError.unfitValue(.date)) { try say(.date, .text("1997")) }
    #expect(try catalogue.record(1).publication.year == 2015)
  }

  @Test func yearPrecisionStays() throws {
    _ = try say(.date, .date(PublicationDate(try #require(PartialDate(edtf: "1997")), kind: .copyright)))
    #expect(try catalogue.list().map { $0.date?.edtf } == ["1997"])
    #expect(try catalogue.list().map(\.dateKind) == [.copyright])
  }

  @Test func tagsNotesAndShelfMarks() throws {
    let edit = RecordEdit(addedTags: ["Чернобыль", "to read", "To Read"], note: "a gift", shelfMark: "B 7")
    #expect(try catalogue.edit(1, edit, act))
    #expect(try catalogue.edit(1, edit, act) == false)
    #expect(try catalogue.edit(1, RecordEdit(removedTags: ["TO READ", "unknown"], note: ""), act))
    let record = try catalogue.record(1)
    #expect(record.tags == ["Чернобыль"])
    #expect(record.note == nil)
    #expect(record.shelfMark == "B 7")
  }

  @Test func theJournalTellsWhoChangedWhat() throws {
    _ = try catalogue.edit(1, RecordEdit(fields: [.title: .say(.text("Person"))], note: "x"), act)
    try catalogue.remove(1, moved: ["a.pdf": "removed/a.pdf"], Act("remove", by: "cleo"))
    let journal = try catalogue.journal(of: 1)
    #expect(journal.map(\.field) == ["record", "title", "note", "removed", "file"])
    #expect(journal.map(\.who) == ["ann", "ben", "ben", "cleo", "cleo"])
    #expect(journal.map(\.operation) == [1, 2, 2, 3, 3])
    let title = try #require(journal.dropFirst().first)
    #expect(title.old?["value"] == .string("Machine"))
    #expect(title.new?["value"] == .string("Person"))
    #expect(title.new?["rejected"]?.array?.count == 1)
    #expect(title.at.count == "2026-11-22T20:43:18Z".count)
  }

  @Test func oneActIsOneOperationHoweverManyTransactions() throws {
    _ = try say(.title, .text("One"))
    _ = try say(.title, .text("Two"))
    #expect(try Set(catalogue.journal(of: 1).dropFirst().map(\.operation)) == [2])
  }

  @Test func anActThatChangesNothingLeavesNoTrace() throws {
    _ = try catalogue.edit(1, RecordEdit(), act)
    #expect(try folder.plainly { try Int.fetchOne($0, sql: "SELECT count(*) FROM operation") } == 1)
  }

  @Test func removalAndReturn() throws {
    #expect(try catalogue.remove(1, moved: ["a.pdf": "removed/a.pdf"], act))
    #expect(try catalogue.remove(1, act) == false)
    #expect(try catalogue.titles() == [])
    #expect(try catalogue.titles(Selection(includesRemoved: true)) == ["Machine"])
    #expect(try catalogue.record(1).files.map(\.path) == ["removed/a.pdf"])
    #expect(try catalogue.record(1).removedAt != nil)
    #expect(try catalogue.bringBack(1, moved: ["removed/a.pdf": "a.pdf"], act))
    #expect(try catalogue.bringBack(1, act) == false)
    #expect(try catalogue.list().map(\.isRemoved) == [false])
    #expect(try catalogue.record(1).files.map(\.path) == ["a.pdf"])
  }

  @Test func newTextReplacesTheOld() throws {
    let pages = [IndexedPage(number: 1, text: "one"), IndexedPage(number: 2, label: "ii", text: "zwei")]
    let anew = ReadAnew(publication: found(title: "Machine", date: "2015"), pages: pages, scans: [], known: [])
    #expect(try catalogue.keep(anew, ofSHA256: catalogue.record(1).files[0].sha256, for: 1, act) == [])
    #expect(try catalogue.pages(of: 1) == pages)
    let hits = { (word: String) in
      try folder.plainly {
        try Int.fetchAll($0, sql: "SELECT rowid & 1048575 FROM pageWords WHERE pageWords MATCH ?", arguments: [word])
      }
    }
    #expect(try hits("two") == [])
    #expect(try hits("zwei").count == 1)
    #expect(try hits("one") == [1])
  }

  @Test func warningsAreReplaced() throws {
    var publication = found(title: "Machine", date: "2015")
    publication.warnings = [.init(.noText, "no text")]
    try catalogue.rerecognise(1, as: publication, act)
    #expect(try catalogue.record(1).publication.warnings == publication.warnings)
    _ = try say(.title, .text("Person"))
    #expect(try catalogue.record(1).publication.warnings == publication.warnings)
    #expect(try catalogue.journal(of: 1).map(\.field) == ["record", "warnings", "title"])
  }

  @Test func nobodyThere() throws {
    #expect(throws: CatalogueError.noSuchRecord("7")) { try catalogue.record(7) }
    #expect(throws: CatalogueError.noSuchRecord("7")) { try catalogue.edit(7, RecordEdit(), act) }
    #expect(throws: CatalogueError.noSuchRecord("7")) { try catalogue.remove(7, act) }
    #expect(throws: CatalogueError.noSuchRecord("7")) { try catalogue.rerecognise(7, as: Publication(), act) }
  }
}
