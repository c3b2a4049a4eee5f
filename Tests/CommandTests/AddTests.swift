import Bibliography
import Foundation
import Testing

@Suite struct AddTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> Program.Ended { try Program.run(arguments, in: folder.url) }

  private func write(_ name: String, _ data: Data) throws {
    let file = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  private func names(in name: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: name).path)) ?? []).sorted()
  }

  @Test func addsAFileOnce() throws {
    try write("a.pdf", TinyPDF.text("Words"))
    let known = ["--title", "Returning Home", "--date", "1997", "--kind", "brief"]
    #expect(
      try Program.run(["add", "a.pdf"] + known, in: folder.url)
        == .init(
          status: 0,
          output: """
            id  year  title           doubtful
             1  1997  Returning Home
            added 1, unchanged 0, failed 0

            """, errors: ""))
    #expect(
      try run("add", "a.pdf")
        == .init(
          status: 0, output: "added 0, unchanged 1, failed 0\n",
          errors: "pubcat: a.pdf: already in the catalogue as 1\n"))
    #expect(names(in: "library").count == 1)
    #expect(names(in: "library").allSatisfy { $0.hasPrefix("1997-returning-home-") && $0.hasSuffix(".pdf") })
  }

  @Test func goesOnAfterBadFiles() throws {
    try write("in/1-empty.pdf", Data())
    try write("in/2-text.pdf", Data("no PDF".utf8))
    try write("in/3-good.pdf", TinyPDF.text("Good"))
    try write("in/4-locked.pdf", TinyPDF.locked)
    try write("in/5-cut.pdf", Data("%PDF-1.4\n1 0 obj\n<< /Type".utf8))
    try write("none/readme", Data())
    let ended = try run("add", "in", "nix.pdf", "none", "--format", "jsonl")
    #expect(ended.status == 2)
    let outcomes = ended.outputLines.compactMap { JSONValue(parsing: String($0)) }.map { json in
      [json["file"]?.string, json["outcome"]?.string, json["error"]?["code"]?.string].map { $0 ?? "" }
    }
    #expect(
      outcomes == [
        ["in/1-empty.pdf", "failed", "not-a-pdf"], ["in/2-text.pdf", "failed", "not-a-pdf"],
        ["in/3-good.pdf", "added", ""], ["in/4-locked.pdf", "failed", "encrypted"],
        ["in/5-cut.pdf", "failed", "damaged"], ["nix.pdf", "failed", "not-found"], ["none", "failed", "not-found"],
      ])
    #expect(
      ended.errors == """
        pubcat: in/1-empty.pdf: is an empty file
          hint: copy it again from where it came
        pubcat: in/2-text.pdf: is not a PDF
          hint: print or convert it to PDF and add that
        pubcat: in/4-locked.pdf: is locked with a password
          hint: remove it with: qpdf --decrypt --password=… in.pdf out.pdf
        pubcat: in/5-cut.pdf: is a damaged PDF
          hint: copy it again from where it came, or try: qpdf in.pdf repaired.pdf
        pubcat: nix.pdf: there is no such file
          hint: check the spelling and the folder you are in
        pubcat: none: there is no PDF in this folder
          hint: name the files: those without .pdf are read as well

        """)
    #expect(names(in: "library").count == 1)
  }

  @Test func makesNoCatalogueForFilesThatAreNotThere() throws {
    #expect(try run("add", "nix.pdf").status == 2)
    #expect(names(in: "") == [])
  }

  @Test func takesAFileWithoutTextWithAWarning() throws {
    try write("Otchet 2003.pdf", TinyPDF.text(nil, nil))
    let ended = try run("add", "Otchet 2003.pdf")
    #expect(ended.status == 0)
    #expect(ended.errors.hasPrefix("pubcat: Otchet 2003.pdf: has no text on any page"))
    #expect(try run("list", "--doubtful").outputLines.contains { $0.contains("Otchet 2003") })
  }

  @Test func makesARecordWithoutAFile() throws {
    let ended = try run("add", "--title", "By Hand", "--author", "Ivanova, Anna", "--date", "1996-05")
    #expect(ended.status == 0)
    #expect(ended.outputLines.contains { $0.hasSuffix("1  1996  By Hand") })
    try write("a.pdf", TinyPDF.text("Words"))
    #expect(try run("add", "a.pdf", "--to", "1").output == "added 1, unchanged 0, failed 0\n")
    #expect(try run("list", "--format", "jsonl").outputLines.count == 1)
    #expect(names(in: "library").count == 1)
  }

  @Test func linksAFileWhereItStands() throws {
    try write("in/a.pdf", TinyPDF.text("Words"))
    #expect(try run("add", "--link", "in/a.pdf").status == 0)
    let record = try #require(JSONValue(parsing: try run("list", "--format", "jsonl").output))
    #expect(record["file"]?.string?.hasPrefix("/") == true)
    #expect(record["file"]?.string?.hasSuffix("/in/a.pdf") == true)
    #expect(names(in: "library") == [])
  }

  @Test func remembersTheLibrary() throws {
    try write("a.pdf", TinyPDF.text("Words"))
    try write("b.pdf", TinyPDF.text("More words"))
    #expect(try run("add", "a.pdf", "--library", "shelf").status == 0)
    #expect(try run("add", "b.pdf").status == 0)
    #expect(names(in: "shelf").count == 2)
    let ended = try run("add", "b.pdf", "--library", "other")
    #expect(ended.status == 64)
    #expect(ended.errors.hasPrefix("pubcat: --library: other is not the library of this catalogue, which is shelf\n"))
  }

  @Test(arguments: [
    ["add"], ["add", "--to", "1", "--title", "T"], ["add", "a.pdf", "b.pdf", "--title", "T"],
    ["add", "a.pdf", "--jobs", "0"], ["add", "a.pdf", "--timeout", "0"], ["add", "a.pdf", "--date", "soon"],
  ])
  func refusesWrongUsage(_ arguments: [String]) throws {
    try write("a.pdf", TinyPDF.text("Words"))
    try write("b.pdf", TinyPDF.text("More words"))
    #expect(try Program.run(arguments, in: folder.url).status == 64)
    #expect(names(in: "").filter { $0.hasPrefix("catalog") } == [])
  }
}
