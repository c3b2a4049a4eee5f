import Bibliography
import Foundation
import Testing

@Suite struct ExtractTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try TinyPDF.text("One", "Two").write(to: folder.url.appending(path: "a.pdf"))
    try Data("no PDF".utf8).write(to: folder.url.appending(path: "b.pdf"))
  }

  private func members(_ line: Substring, _ names: String...) -> [JSONValue?] {
    let json = JSONValue(parsing: String(line))
    return names.map { json?[$0] }
  }

  @Test func printsAnObjectAFileInTheOrderOfTheInput() throws {
    let ended = try Program.run(["extract", "b.pdf", "a.pdf", "nix.pdf"], in: folder.url)
    #expect(ended.status == 2)
    try #require(ended.outputLines.count == 3)
    #expect(
      ended.outputLines[0]
        == #"{"file":"b.pdf","error":{"code":"not-a-pdf","message":"is not a PDF"}}"#)
    #expect(members(ended.outputLines[1], "file", "pages", "error") == [.string("a.pdf"), .integer(2), nil])
    #expect(
      ended.outputLines[2] == #"{"file":"nix.pdf","error":{"code":"not-found","message":"there is no such file"}}"#)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["a.pdf", "b.pdf"])
  }

  @Test func readsPathsFromStandardInput() throws {
    let ended = try Program.run(["extract", "-"], in: folder.url, input: "a.pdf\na.pdf\n")
    #expect(ended.status == 0)
    #expect(ended.errors == "")
    #expect(ended.outputLines.count == 2)
    #expect(ended.outputLines.allSatisfy { members($0, "file") == [.string("a.pdf")] })
  }

  @Test func printsAnArray() throws {
    let ended = try Program.run(["extract", "--format", "json", "a.pdf", "a.pdf"], in: folder.url)
    #expect(JSONValue(parsing: ended.output)?.array?.count == 2)
    #expect(try Program.run(["extract", "-", "--format", "json"], in: folder.url).output == "[]\n")
  }

  /// The digest is that of the whole file, as other programs compute it.
  @Test func tellsTheDigest() throws {
    try Data("%PDF-1.4".utf8).write(to: folder.url.appending(path: "c.pdf"))
    let line = try #require(
      try Program.run(["extract", packageFolder.path + "/library/leaving-twice.pdf"], in: folder.url).outputLines.first)
    #expect(members(line, "sha256").first??.string?.count == 64)
  }
}
