import Bibliography
@testable import CatalogStore
import GRDB
import Testing

struct AddingTests {
  let folder: TestFolder
  let catalogue: Catalogue

  init() throws {
    folder = try TestFolder()
    catalogue = try folder.open()
  }

  @Test func whatIsAddedIsReadAgain() throws {
    var publication = found(
      title: "Returning home", date: "1997-01", authors: [PersonName(family: "Šimánek", given: "Ёлка")],
      organisations: [Organisation("International Organization for Migration", shortName: "IOM")], kind: .report,
      language: "en", places: [Place(name: "Belarus", code: "BY", latitude: 53, longitude: 28)])
    publication.findings[.date]?.rejected = [
      Proposal(
        .date(PublicationDate(try #require(PartialDate(year: 2015)), kind: .created)), confidence: 0.1,
        origin: .documentInformation, evidence: Evidence(rule: "the file's own date"))
    ]
    publication.findings[.abstract] = Finding(
      Proposal(
        .abstracts([Abstract(text: "One.\nTwo \"2\".", heading: "Summary", language: "en")]), confidence: 0.5,
        origin: .page, evidence: Evidence(rule: "a heading", page: 3, pageLabel: "iii")))
    publication.warnings = [.init(.noText, "no text on page 2")]
    let new = NewRecord(
      publication, file: file("a.pdf", digit: "a", "first page", "second page"), tags: ["to read"], note: "a gift",
      shelfMark: "B 7")
    #expect(try catalogue.add([new], Act("add", by: "ann")) == [.added(id: 1, citationKey: "imnek1997")])

    let record = try catalogue.record(1)
    #expect(record.publication == publication)
    #expect(
      record.files == [CataloguedFile(path: "a.pdf", sha256: .init(repeating: "a", count: 64), size: 1000, pages: 2)])
    #expect(record.tags == ["to read"])
    #expect(record.note == "a gift")
    #expect(record.shelfMark == "B 7")
    #expect(record.removedAt == nil)
    #expect(try catalogue.pages(of: 1).map(\.text) == ["first page", "second page"])
  }

  @Test func valuesAloneComeWithoutTheRejected() throws {
    var publication = found(title: "A")
    let other = Proposal(.text("B"), confidence: 0.2, origin: .xmp, evidence: Evidence(rule: "metadata"))
    publication.findings[.title]?.rejected = [other]
    try catalogue.add(publication)
    #expect(try catalogue.record(1, .values).publication == found(title: "A"))
    #expect(try catalogue.record(1).publication.findings[.title]?.rejected == [other])
  }

  @Test func sameContentsAreNotAddedTwice() throws {
    try catalogue.add(found(title: "A"), file: file("a.pdf", digit: "a"))
    #expect(try catalogue.add(found(title: "B"), file: file("b.pdf", digit: "a")) == .alreadyThere(id: 1))
    #expect(try catalogue.titles() == ["A"])
    #expect(try catalogue.journal(of: 1).map(\.field) == ["record"])
  }

  @Test func twiceInOneBatch() throws {
    let records = ["A", "B"].map { NewRecord(found(title: $0), file: file($0, digit: "c")) }
    #expect(
      try catalogue.add(records, Act("add", by: "ann"))
        == [.added(id: 1, citationKey: "record"), .alreadyThere(id: 1)])
  }

  @Test func whatWasRemovedIsSaidSo() throws {
    try catalogue.add(found(title: "A"), file: file("a.pdf", digit: "a"))
    try catalogue.remove(1, Act("remove", by: "ann"))
    #expect(try catalogue.add(found(title: "A"), file: file("a.pdf", digit: "a")) == .removedEarlier(id: 1))
    #expect(try catalogue.holder(ofSHA256: String(repeating: "a", count: 64))?.isRemoved == true)
    #expect(try catalogue.holder(ofSHA256: String(repeating: "b", count: 64)) == nil)
  }

  @Test func aTakenPathStopsTheWholeBatch() throws {
    try catalogue.add(found(title: "A"), file: file("a.pdf", digit: "a"))
    let batch = [NewRecord(found(title: "B")), NewRecord(found(title: "C"), file: file("a.pdf", digit: "b"))]
    let act = Act("add", by: "ann")
    #expect(throws: CatalogueError.fileTaken(path: "a.pdf", by: 1)) { try catalogue.add(batch, act) }
    #expect(try catalogue.titles() == ["A"])
    // The act goes on as if nothing had happened.
    _ = try catalogue.add([NewRecord(found(title: "B"))], act)
    #expect(try catalogue.titles() == ["A", "B"])
  }

  @Test func aSecondFileIsAttached() throws {
    try catalogue.add(found(title: "A"), file: file("a.pdf", digit: "a", "one"))
    let act = Act("add", by: "ann")
    #expect(try catalogue.attach(file("b.pdf", digit: "b", "two"), to: 1, act) == .added(id: 1, citationKey: "record"))
    #expect(try catalogue.attach(file("c.pdf", digit: "b"), to: 1, act) == .alreadyThere(id: 1))
    #expect(try catalogue.record(1).files.map(\.path) == ["a.pdf", "b.pdf"])
    #expect(try catalogue.pages(of: 1).map(\.text) == ["one", "two"])
    #expect(throws: CatalogueError.noSuchRecord("9")) { try catalogue.attach(file("d", digit: "d"), to: 9, act) }
  }

  @Test func aPersonsWordAtAddingCarriesTheName() throws {
    var publication = found(title: "Microsoft Word - a.doc")
    publication.say(.title, .text("Right"))
    try catalogue.add(publication)
    #expect(try catalogue.titles() == ["Right"])
    let rows = try folder.plainly { try String.fetchAll($0, sql: "SELECT who FROM finding WHERE who IS NOT NULL") }
    #expect(rows == ["ann"])
  }
}
