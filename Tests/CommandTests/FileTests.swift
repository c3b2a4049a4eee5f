import Foundation
import Testing

/// What becomes of a publication's file: opened, read again, taken away and brought back.
@Suite struct FileTests {
  private let workshop: Workshop
  /// What the file is called in the library.
  private let name: String

  init() throws {
    workshop = try Workshop()
    try TinyPDF.text("Words", "More").write(to: workshop.folder.url.appending(path: "a.pdf"))
    try workshop.succeed("add", "a.pdf", "--title", "Returning Home", "--date", "1997")
    try workshop.succeed("add", "--title", "Without")
    let library = workshop.folder.url.appending(path: "library").path
    name = try #require(try FileManager.default.contentsOfDirectory(atPath: library).first)
  }

  private var path: String { workshop.folder.url.resolvingSymlinksInPath().path + "/library/" + name }

  private func names(in folder: String) -> [String] {
    let folder = workshop.folder.url.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test func printsThePath() throws {
    #expect(try workshop.output("open", "1", "--print") == path + "\n")
    #expect(try workshop.output("open", "anon1997returning", "--print") == path + "\n")
  }

  @Test func opensAtAPage() throws {
    let viewer = ["PUBCAT_VIEWER": "/bin/echo -i %p %f"]
    #expect(try workshop.output("open", "1", "--page", "2", environment: viewer) == "-i 2 \(path)\n")
    #expect(try workshop.output("open", "1", environment: viewer) == "-i 1 \(path)\n")
    #expect(try workshop.output("open", "1", environment: ["PUBCAT_VIEWER": "/bin/echo"]) == path + "\n")
  }

  @Test(
    arguments: [
      (["open", "2"], 1, "pubcat: 2: has no file\n  hint: give it one: pubcat add FILE --to 2\n"),
      (["open", "1", "--file", "2"], 1, "pubcat: 1: has only 1 file\n  hint: see them: pubcat show 1\n"),
      (["open", "9"], 1, "pubcat: 9: no publication has this number or key\n  hint: see them all with: pubcat list\n"),
      (["open", "1", "--page", "0"], 64, ""),
    ] as [([String], Int32, String)])
  func opensNothingElse(_ arguments: [String], _ status: Int32, _ errors: String) throws {
    let ended = try workshop.run(arguments)
    #expect(ended.output == "")
    #expect(ended.status == status, "\(ended.errors)")
    #expect(errors.isEmpty || ended.errors == errors, "\(ended.errors)")
  }

  @Test func readsAgainAndKeepsWhatWasSaid() throws {
    #expect(try workshop.output("recognize", "1") == "1: unchanged\n")
    #expect(try workshop.output("recognize", "--all") == "1: unchanged\n")
    try workshop.succeed("edit", "1", "--title", "A Person's Word")
    #expect(try workshop.output("recognize", "1") == "1: unchanged\n")
    #expect(try workshop.output("show", "1").hasPrefix("A Person's Word\n"))
  }

  /// The library's own name of a file says nothing that is not known.
  @Test func remembersWhatAFileWasCalled() throws {
    try TinyPDF.text(nil).write(to: workshop.folder.url.appending(path: "Otchet 2003.pdf"))
    try workshop.succeed("add", "Otchet 2003.pdf")
    let shown = try workshop.output("show", "3")
    #expect(shown.hasPrefix("Otchet 2003\n"))
    #expect(try workshop.output("recognize", "3") == "3: unchanged\n")
    #expect(try workshop.output("show", "3") == shown)
  }

  @Test func doesNotReadAnotherFileInItsPlace() throws {
    try TinyPDF.text("Exchanged").write(to: URL(filePath: path))
    let ended = try workshop.run("recognize", "1")
    #expect(ended.status == 2)
    #expect(ended.output == "")
    #expect(ended.errors.contains("\n  hint: "), "\(ended.errors)")
    #expect(try workshop.output("show", "1").hasPrefix("Returning Home\n"))
  }

  @Test func movesTheFileOutAndBack() throws {
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(try workshop.output("remove", "1") == "1: removed: Returning Home\n")
    #expect(names(in: "library") == ["removed"])
    #expect(names(in: "library/removed") == [name])
    #expect(try workshop.output("verify") == "verified 2 publications, 1 file: 0 damages, 0 notes\n")
    let again = try workshop.run("add", "a.pdf")
    #expect(again.status == 0)
    #expect(again.output == "added 0, unchanged 1, failed 0\n")
    #expect(again.errors.contains("pubcat remove --undo 1"), "\(again.errors)")
    #expect(try workshop.output("remove", "1", "--undo") == "1: brought back: Returning Home\n")
    #expect(names(in: "library").contains(name))
    #expect(names(in: "library/removed") == [])
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    #expect(try workshop.output("remove", "1", "--undo") == "1: was not removed: Returning Home\n")
  }

  /// Ctrl-C: what was told is in the catalogue, and nothing else is left of the run.
  @Test func anInterruptedAddLeavesNothingHalfDone() throws {
    let studies = workshop.folder.url.appending(path: "in")
    try FileManager.default.createDirectory(at: studies, withIntermediateDirectories: false)
    for number in 0..<60 {
      try TinyPDF.text("Study number \(number)").write(to: studies.appending(path: "\(100 + number).pdf"))
    }
    let add = try RunningProgram(["add", "in"], in: workshop.folder.url)
    while add.children.isEmpty, add.isRunning { usleep(2000) }
    kill(add.identifier, SIGINT)
    #expect([0, 130].contains(add.wait()))
    let verified = try workshop.output("verify")
    #expect(verified.hasSuffix(": 0 damages, 0 notes\n"), "\(verified)")
    #expect(names(in: "library").allSatisfy { !$0.hasPrefix(".") })
    try workshop.succeed("add", "in")
    #expect(names(in: "library").count == 61)
  }
}
