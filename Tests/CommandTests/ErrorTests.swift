import Foundation
import Testing

@Suite struct ErrorTests {
  let workshop: Workshop

  init() throws { workshop = try Workshop() }

  @Test(arguments: ["list", "years", "stats"])
  func aCatalogueThatIsNotThereIsNotMade(_ command: String) throws {
    #expect(
      try workshop.run(command)
        == .init(
          status: 65, output: "",
          errors: """
            pubcat: catalog.sqlite: there is no catalogue here
              hint: name it with --catalog, or make one: pubcat add FOLDER

            """))
    #expect(!FileManager.default.fileExists(atPath: workshop.folder.url.appending(path: "catalog.sqlite").path))
  }

  @Test func anotherFileIsNotTakenForACatalogue() throws {
    try Data("Dear colleague".utf8).write(to: workshop.folder.url.appending(path: "letter.txt"))
    #expect(
      try workshop.run("list", "--catalog", "letter.txt")
        == .init(
          status: 65, output: "",
          errors: """
            pubcat: letter.txt: is not a catalogue of pubcat
              hint: name another with --catalog or PUBCAT_CATALOG

            """))
  }

  @Test func theEnvironmentNamesTheCatalogue() throws {
    let environment = ["PUBCAT_CATALOG": "other.sqlite"]
    #expect(try workshop.run("add", "--title", "Elsewhere", environment: environment).status == 0)
    #expect(try workshop.output("list", environment: environment) == "no date\n  1  Elsewhere\n")
    #expect(try workshop.run("list", "--catalog", "catalog.sqlite", environment: environment).status == 65)
  }

  @Test func terminalsAreNotSentWhatAnArgumentHolds() throws {
    #expect(try workshop.run("list", "--catalog", "\u{1B}[2Jx").errors.hasPrefix("pubcat: \u{FFFD}[2Jx: "))
  }

  @Test func wrongUsageIsToldByTheParser() throws {
    let ended = try workshop.run("list", "--format", "xml")
    #expect(ended.status == 64)
    #expect(ended.output == "")
    #expect(ended.errors.hasPrefix("Error: The value 'xml' is invalid for '--format <format>'."))
    #expect(ended.errors.hasSuffix("See 'pubcat list --help' for more information.\n"))
  }

  @Test func aReaderThatHasGoneAwayIsNoError() throws {
    let command =
      "'\(Program.executable.path)' add --title x >/dev/null; '\(Program.executable.path)' list --format json"
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "\(command) 2>errors | true"]
    shell.currentDirectoryURL = workshop.folder.url
    try shell.run()
    shell.waitUntilExit()
    let errors = try String(contentsOf: workshop.folder.url.appending(path: "errors"), encoding: .utf8)
    #expect(shell.terminationStatus == 0)
    #expect(errors == "")
  }

  @Test func aFullDiskIsSaid() throws {
    try workshop.succeed("add", "--title", "x")
    guard let full = FileHandle(forWritingAtPath: "/dev/full") else { return }
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["list"]
    process.currentDirectoryURL = workshop.folder.url
    process.standardOutput = full
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 70)
    #expect(
      String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
        == "pubcat: standard output: cannot be written: No space left on device\n  hint: look for room on the disk\n")
  }
}
