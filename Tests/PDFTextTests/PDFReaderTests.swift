import Foundation
import Testing

@testable import PDFText

/// Real files: the samples of library/, and files that are none.
@Suite struct PDFReaderTests {
  private static let library = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "library")

  @Test func aSampleIsReadWithLinesWordsAndLabels() throws {
    let path = Self.library.appending(path: "ecological-migrants-in-belarus.pdf").path
    let document = try PDFReader.read(path: path)
    #expect(document.pageCount == 10)
    #expect(document.pages.count == 10)
    #expect(document.information.title == "Microsoft Word - chern1.doc")
    let cover = try #require(document.pages.first)
    #expect(cover.label == "i")
    #expect(cover.lines.contains { $0.text.hasPrefix("Ecological Migrants") && $0.size > 20 })
    #expect(cover.lines.allSatisfy { !$0.words.isEmpty })
  }

  @Test func aScanHasPagesWithoutText() throws {
    let path = Self.library.appending(path: "ecological-migrants-in-belarus-scan.pdf").path
    let document = try PDFReader.read(path: path)
    #expect(document.pages.allSatisfy { $0.lines.isEmpty && $0.text.isEmpty })
  }

  @Test(arguments: [
    ("", PDFReadingError.empty), ("no PDF at all", .notAPDF), ("%PDF-1.4\ncut short", .damaged),
  ])
  func whatIsNoPDFIsTold(content: String, expected: PDFReadingError) throws {
    let file = URL.temporaryDirectory.appending(path: "pubcat-\(UUID().uuidString).pdf")
    try Data(content.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: expected) { try PDFReader.read(path: file.path) }
  }

  @Test func aMissingFileIsTold() {
    #expect(throws: PDFReadingError.notFound) { try PDFReader.read(path: "/nowhere/at/all.pdf") }
  }
}
