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
    try catalogue.keep([scan(1)], ofSHA256: sha256, texts: [1: "Words of the cover"])
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

  @Test func theRestCanBeLeftUnread() throws {
    try catalogue.leaveUnread(ofSHA256: sha256)
    #expect(try catalogue.filesToScan().isEmpty)
  }
}
