import Bibliography
import Words
import Testing

@testable import CatalogStore

/// What OCR has read and is still to read.
struct ScanStoreTests {
  let folder: TestFolder
  let catalogue: Catalogue

  init() throws {
    folder = try TestFolder()
    catalogue = try folder.open()
    var scan = file("scan.pdf", digit: "a", "", "", "text")
    scan.unreadPages = [1, 2]
    try catalogue.add(found(title: "A scan"), file: scan)
    try catalogue.add(found(title: "A text"), file: file("text.pdf", digit: "b", "text"))
  }

  private let sha256 = String(repeating: "a", count: 64)

  private func scan(_ page: Int, problem: String? = nil) -> StoredScan {
    StoredScan(
      page: page, engine: "engine 1", languages: "eng+rus", confidence: problem == nil ? 90 : nil, problem: problem,
      content: "{}")
  }

  @Test func whatIsReadIsNotReadAgain() throws {
    #expect(try catalogue.filesToScan().map(\.pages) == [[1, 2]])
    #expect(try catalogue.filesToScan().first?.isFirst == true)
    try catalogue.keep([scan(1)], ofSHA256: sha256, pages: [IndexedPage(number: 1, text: "Words of the cover")])
    #expect(try catalogue.filesToScan().map(\.pages) == [[2]])
    #expect(try catalogue.pages(of: 1).map(\.text) == ["Words of the cover", "", "text"])
    #expect(try catalogue.search(.init("cover"), limit: 5).hits.map(\.publication.id) == [1])
    try catalogue.keep([scan(2, problem: "blank")], ofSHA256: sha256)
    #expect(try catalogue.filesToScan().isEmpty)
    #expect(try catalogue.scans(ofSHA256: sha256) == [scan(1), scan(2, problem: "blank")])
  }

  @Test func aRemovedRecordIsNotRead() throws {
    try catalogue.remove(1, Act("remove", by: "ann"))
    #expect(try catalogue.filesToScan().isEmpty)
  }

  private func readAnew(title: String, scans: [StoredScan], texts: [String]) -> ReadAnew {
    let pages = texts.enumerated().map { IndexedPage(number: $0.offset + 1, text: $0.element) }
    return ReadAnew(publication: found(title: title), pages: pages, scans: scans, known: Set(scans.map(\.page)))
  }

  @Test func whatWasReadAndWhatFollowsFromItAreKeptAsOne() throws {
    let reading = readAnew(title: "A cover", scans: [scan(1)], texts: ["Words of the cover", "", "text"])
    #expect(try catalogue.keep(reading, ofSHA256: sha256, for: 1, Act("add", by: "ann")) == [.title])
    #expect(try catalogue.filesToScan().map(\.pages) == [[2]])
    #expect(try catalogue.record(1).publication.title == "A cover")
    #expect(try catalogue.indexIsSound())
    // A value that the catalogue cannot take undoes the keeping of the pages as well.
    var unfit = readAnew(title: "Another", scans: [scan(2)], texts: ["", "Second", "text"])
    unfit.scans[0].content = "no JSON"
    #expect(throws: CatalogueError.self) {
      try catalogue.keep(unfit, ofSHA256: sha256, for: 1, Act("add", by: "ann"))
    }
    #expect(try catalogue.filesToScan().map(\.pages) == [[2]])
    #expect(try catalogue.record(1).publication.title == "A cover")
  }

  @Test func textThatAnotherHasReadMeanwhileStays() throws {
    try catalogue.keep([scan(2)], ofSHA256: sha256, pages: [IndexedPage(number: 2, text: "Read by another")])
    let reading = readAnew(title: "A cover", scans: [scan(1)], texts: ["Words of the cover", "", "text"])
    _ = try catalogue.keep(reading, ofSHA256: sha256, for: 1, Act("add", by: "ann"))
    #expect(try catalogue.pages(of: 1).map(\.text) == ["Words of the cover", "Read by another", "text"])
    #expect(try catalogue.search(.init("another"), limit: 5).hits.map(\.publication.id) == [1])
    #expect(try catalogue.indexIsSound())
  }

  @Test func aFileThatWentToAnotherRecordKeepsItsPages() throws {
    try catalogue.merge(1, into: 2, Act("merge", by: "ann"))
    #expect(try catalogue.filesToScan().map(\.publication) == [2])
    let reading = readAnew(title: "A cover", scans: [scan(1)], texts: ["Words of the cover", "", "text"])
    #expect(try catalogue.keep(reading, ofSHA256: sha256, for: 1, Act("add", by: "ann")) == nil)
    #expect(try catalogue.search(.init("cover"), limit: 5).hits.map(\.publication.id) == [2])
    #expect(try catalogue.record(1).publication.title == "A scan")
  }

  @Test func anAttachedScanGoesAndComesBackWithWhatWasRead() throws {
    var annex = file("annex.pdf", digit: "c", "", "")
    annex.unreadPages = [1, 2]
    _ = try catalogue.attach(annex, to: 2, Act("add", by: "ann"))
    let annexSum = String(repeating: "c", count: 64)
    try catalogue.keep([scan(1)], ofSHA256: annexSum, pages: [IndexedPage(number: 1, text: "Annex")])
    try catalogue.undo(#require(try catalogue.lastUndoable(of: 2)), Act("undo", by: "bob"))
    #expect(try catalogue.filesToScan().map(\.path) == ["scan.pdf"])
    try catalogue.undo(#require(try catalogue.lastRedoable(of: 2)), Act("redo", by: "bob"))
    #expect(try catalogue.filesToScan().map(\.pages) == [[1, 2], [2]])
    #expect(try catalogue.scans(ofSHA256: annexSum) == [scan(1)])
    #expect(try catalogue.pages(of: 2).map(\.text) == ["text", "Annex", ""])
  }

  @Test func theRestCanBeLeftUnread() throws {
    try catalogue.leaveUnread(ofSHA256: sha256)
    #expect(try catalogue.filesToScan().isEmpty)
  }
}
