import Foundation
import Testing

@Suite struct BackupTests {
  let workshop: Workshop
  private var folder: URL { workshop.folder.url }

  init() throws {
    workshop = try Workshop()
    try TinyPDF.text("Words").write(to: folder.appending(path: "a.pdf"))
    try workshop.succeed("add", "a.pdf", "--title", "First", "--date", "1997")
  }

  private func exists(_ name: String) -> Bool { access(folder.appending(path: name).path, F_OK) == 0 }

  @Test func aBackupIsOneFileWithTheLibrarysChecksumsBeside() throws {
    #expect(
      try workshop.run("backup", "saved.sqlite")
        == .init(
          status: 0,
          output: """
            saved.sqlite: 1 publication, checked
            saved.sqlite.sha256: checksums of 1 file in the library

            """, errors: ""))
    #expect(!exists("saved.sqlite-wal") && !exists("saved.sqlite.part"))
    #expect(try workshop.output("list", "--catalog", "saved.sqlite") == "1997\n  1  1997  First\n")
    let check = Process()
    check.executableURL = URL(filePath: "/usr/bin/sha256sum")
    check.arguments = ["--check", "--strict", "--quiet", "../saved.sqlite.sha256"]
    check.currentDirectoryURL = folder.appending(path: "library")
    try check.run()
    check.waitUntilExit()
    #expect(check.terminationStatus == 0)
  }

  @Test func nothingIsOverwritten() throws {
    try workshop.succeed("backup", "saved.sqlite")
    let ended = try workshop.run("backup", "saved.sqlite")
    #expect(ended.status == 65)
    #expect(
      ended.errors
        == "pubcat: saved.sqlite: is there already, and is left as it is\n  hint: give another name\n")
    #expect(try workshop.run("backup", "catalog.sqlite").status == 65)
    #expect(try workshop.run("backup", "nowhere/saved.sqlite").status == 74)
    #expect(
      try workshop.run("restore", "saved.sqlite")
        == .init(
          status: 65, output: "",
          errors: """
            pubcat: catalog.sqlite: there is a catalogue here
              hint: replace it, keeping it under another name, with --force

            """))
  }

  @Test func aCatalogueIsBroughtBack() throws {
    try workshop.succeed("backup", "saved.sqlite")
    try FileManager.default.removeItem(at: folder.appending(path: "catalog.sqlite"))
    #expect(
      try workshop.run("restore", "saved.sqlite")
        == .init(status: 0, output: "catalog.sqlite: 1 publication brought back from saved.sqlite\n", errors: ""))
    #expect(try workshop.run("verify").status == 0)
    try workshop.succeed("edit", "1", "--title", "Second")
  }

  @Test func whatIsReplacedIsKept() throws {
    try workshop.succeed("backup", "saved.sqlite")
    try workshop.succeed("edit", "1", "--title", "Second")
    for name in ["catalog.sqlite.replaced", "catalog.sqlite.replaced-2"] {
      #expect(
        try workshop.run("restore", "saved.sqlite", "--force")
          == .init(
            status: 0,
            output: """
              catalog.sqlite: 1 publication brought back from saved.sqlite
              \(name): what was there before

              """, errors: ""))
    }
    #expect(try workshop.output("list") == "1997\n  1  1997  First\n")
    #expect(try workshop.output("list", "--catalog", "catalog.sqlite.replaced") == "1997\n  1  1997  Second\n")
    #expect(try workshop.run("verify").status == 0)
  }

  @Test func aDamagedCatalogueIsReplacedAndKept() throws {
    try workshop.succeed("backup", "saved.sqlite")
    try Data("no catalogue any more".utf8).write(to: folder.appending(path: "catalog.sqlite"))
    try workshop.succeed("restore", "saved.sqlite", "--force")
    #expect(try workshop.run("verify").status == 0)
    #expect(
      try String(contentsOf: folder.appending(path: "catalog.sqlite.replaced"), encoding: .utf8)
        == "no catalogue any more")
  }

  @Test func aBackupThatIsNoneIsRefused() throws {
    try workshop.succeed("backup", "saved.sqlite")
    let backup = folder.appending(path: "saved.sqlite")
    var bytes = try Data(contentsOf: backup)
    bytes[bytes.count - 100] ^= 1
    try bytes.write(to: backup)
    let ended = try workshop.run("restore", "saved.sqlite", "--force")
    #expect(ended.status == 65)
    #expect(ended.errors.hasPrefix("pubcat: saved.sqlite: is not as it was when it was made: its checksum differs"))
    #expect(try workshop.run("restore", "a.pdf", "--force").errors.hasPrefix("pubcat: a.pdf: is not a catalogue"))
    #expect(try workshop.run("restore", "nix", "--force").status == 65)
    #expect(!exists("catalog.sqlite.replaced"))
    #expect(try workshop.output("list") == "1997\n  1  1997  First\n")
  }
}
