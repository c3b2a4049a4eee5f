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

  @Test func aFolderIsNoCatalogue() throws {
    #expect(
      try workshop.run("list", "--catalog", ".")
        == .init(
          status: 65, output: "",
          errors: """
            pubcat: .: is a folder, and a catalogue is a file
              hint: name the file in it: --catalog ./catalog.sqlite

            """))
    #expect(try workshop.run("add", "--title", "x", "--catalog", "/").errors.contains("--catalog /catalog.sqlite"))
  }

  /// As archives from before Unicode have them.
  @Test func aNameThatIsNotUTF8IsToldOf() throws {
    try TinyPDF.text("x").write(to: workshop.folder.url.appending(path: "a.pdf"))
    let copy = "mkdir old && mv a.pdf \"old/$(printf '\\357\\362.pdf')\""
    _ = try Program.run(["-c", copy], in: workshop.folder.url, executable: URL(filePath: "/bin/sh"))
    let ended = try workshop.run("add", "old")
    #expect(ended.status == 2)
    #expect(
      ended.errors == """
        pubcat: old/\u{FFFD}\u{FFFD}.pdf: has a name that is not UTF-8, as old archives have
          hint: rename it: convmv -f cp1251 -t utf8 --notest -r FOLDER, or by hand

        """)
  }

  @Test func aTimeThatEndsBeforeItBeginsIsNoTime() throws {
    try workshop.succeed("add", "--title", "x", "--date", "2005-06")
    for command in [["list"], ["export", "--format", "json"], ["search", "x"]] {
      #expect(
        try workshop.run(command + ["--from", "2005-07", "--to", "1990"])
          == .init(
            status: 64, output: "",
            errors: """
              pubcat: --from: 2005-07 is later than --to 1990
                hint: the earlier one first: --from 1990 --to 2005-07

              """))
    }
    for range in [["2005", "2005"], ["2005-06", "2005"], ["2005-06-01", "2005-06"]] {
      #expect(try workshop.run(["list", "--from", range[0], "--to", range[1]]).status != 64)
    }
  }

  /// The log that a killed program left is read in a copy where no memory can be shared; here there is no room for it.
  @Test(.enabled(if: isInstalled("sqlite3") && Program.startsWithoutWriting)) func noRoomToReadALogIsSaid() throws {
    try workshop.succeed("add", "--title", "x")
    let script = """
      sqlite3 catalog.sqlite 'PRAGMA wal_autocheckpoint = 0; UPDATE publication SET note = 1' '.shell kill -9 $PPID'
      test -s catalog.sqlite-wal && rm catalog.sqlite-shm && (ulimit -f 0; "$1" list; echo "status $?") 2>&1 | cat
      """
    let ended = try Program.run(
      ["-c", script, "sh", Program.executable.path], in: workshop.folder.url, executable: URL(filePath: "/bin/sh"))
    #expect(ended.output.contains(": cannot be written: "), "\(ended.output)")
    #expect(ended.output.hasSuffix("  hint: look for room on the disk\nstatus 74\n"), "\(ended.output)")
    #expect(try workshop.output("list") == "no date\n  1  x\n")
  }

  @Test(arguments: ["list", "--help", "--version", "help list"]) func aFullDiskIsSaid(_ command: String) throws {
    try workshop.succeed("add", "--title", "x")
    guard let full = FileHandle(forWritingAtPath: "/dev/full") else { return }
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = command.split(separator: " ").map(String.init)
    process.currentDirectoryURL = workshop.folder.url
    process.standardOutput = full
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(
      String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
        == "pubcat: standard output: cannot be written: No space left on device\n  hint: look for room on the disk\n")
  }
}
