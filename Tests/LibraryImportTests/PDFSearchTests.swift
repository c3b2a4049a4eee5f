import Foundation
import Testing

@testable import LibraryImport

@Suite struct PDFSearchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in [
      "b.pdf", "a.PDF", "notes.txt", ".hidden.pdf", ".git/x.pdf", "c/d.pdf", "c/e/f.Pdf", "removed/g.pdf", ".pdf",
      "empty/readme", "Звіт.pdf",
    ] {
      try folder.write(name)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone.pdf", withDestinationPath: folder.path + "/nothing")
  }

  private func found(_ paths: [String], skipping: Set<String> = []) -> [FoundFile] {
    PDFSearch(paths.map { folder.path + $0 }, skipping: skipping).map {
      FoundFile(String($0.path.dropFirst(folder.path.count)), problem: $0.problem)
    }
  }

  @Test func searchesFoldersInTheOrderOfNames() {
    #expect(
      found([""], skipping: [realPath(of: folder.path) + "/removed"])
        == ["/a.PDF", "/b.pdf", "/c/d.pdf", "/c/e/f.Pdf", "/gone.pdf", "/Звіт.pdf"].map { FoundFile($0) })
  }

  @Test func takesWhateverIsNamed() {
    #expect(
      found(["/notes.txt", "/.hidden.pdf", "/nix.pdf", "/empty", "/removed/"]) == [
        FoundFile("/notes.txt"), FoundFile("/.hidden.pdf"), FoundFile("/nix.pdf", problem: .notFound),
        FoundFile("/empty", problem: .noPDFInFolder), FoundFile("/removed/g.pdf"),
      ])
  }

  @Test func asksForAPathOnlyWhenItIsNeeded() {
    var asked = 0
    var search = PDFSearch(nextPath: {
      asked += 1
      return "/dev/null"
    })
    #expect(asked == 0)
    #expect(search.next() == FoundFile("/dev/null"))
    #expect(asked == 1)
  }
}
