import Foundation
import Testing

/// A catalogue of two files, damaged in every way.
@Suite struct VerifyTests {
  let workshop: Workshop
  private var folder: URL { workshop.folder.url }

  init() throws {
    workshop = try Workshop()
    for (number, words) in ["First words", "Second words"].enumerated() {
      try TinyPDF.text(words).write(to: folder.appending(path: "\(number).pdf"))
      try workshop.succeed("add", "\(number).pdf", "--title", "Study \(number)", "--date", "1997")
    }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "library").path).sorted()
  }

  private func shell(_ sql: String) throws { try workshop.sqlite(sql) }

  @Test func nothingIsWrong() throws {
    for flags in [[], ["--deep"], ["--repair"]] {
      #expect(
        try workshop.run(["verify"] + flags)
          == .init(status: 0, output: "verified 2 publications, 2 files: 0 damages, 0 notes\n", errors: ""))
    }
    #expect(try workshop.output("verify", "--format", "json") == "[]\n")
  }

  /// A limit on the size of files stands for the full disk.
  @Test(.enabled(if: Program.startsWithoutWriting)) func aFullDiskIsNoDamage() throws {
    let script = "(ulimit -f 0; \"$1\" verify; echo \"status $?\") 2>&1 | cat"
    #expect(
      try Program.run(["-c", script, "sh", Program.executable.path], in: folder, executable: URL(filePath: "/bin/sh"))
        .output == """
          note: catalog.sqlite: the index of words was not compared: the file cannot be written: disk I/O error
            hint: verify it again when there is room on the disk
          verified 2 publications, 2 files: 0 damages, 1 note
          status 0

          """)
  }

  @Test func whereThereIsNoCatalogueNothingIsToBeVerified() throws {
    #expect(
      try Workshop().run("verify")
        == .init(
          status: 0, output: "", errors: "pubcat: catalog.sqlite: nothing to verify: there is no catalogue here\n"))
  }

  /// SQLite 3.40 takes the names of tags for missing.
  @Test func tagsAreNoDamage() throws {
    try workshop.succeed("edit", "1", "--tag", "archive", "--tag", "cellar")
    #expect(try workshop.run("verify").status == 0)
    try workshop.succeed("backup", "saved.sqlite")
  }

  @Test func lostAndChangedFilesAreDamage() throws {
    let files = try names()
    try FileManager.default.removeItem(at: folder.appending(path: "library/" + files[0]))
    try TinyPDF.text("Other words").write(to: folder.appending(path: "library/" + files[1]))
    let told = """
      damage: library/\(files[0]): the file of publication 1 is missing
        hint: put it back there from a backup of the library
      damage: library/\(files[1]): the file of publication 2 is not the one that was added
        hint: put the old one back from a backup, or add this one under another name: pubcat add FILE --to 2
      verified 2 publications, 2 files: 2 damages, 0 notes

      """
    #expect(try workshop.run("verify") == .init(status: 65, output: told, errors: ""))
    #expect(try workshop.run("verify", "--repair") == .init(status: 65, output: told, errors: ""))
    #expect(try names() == [files[1]])
  }

  @Test func aFileThatWasMovedIsFoundAgain() throws {
    let file = try names()[0]
    let library = folder.appending(path: "library")
    try FileManager.default.moveItem(at: library.appending(path: file), to: library.appending(path: "renamed.pdf"))
    #expect(
      try workshop.run("verify").output == """
        damage: library/\(file): the file of publication 1 stands in another place now: library/renamed.pdf
          hint: pubcat verify --repair
        verified 2 publications, 2 files: 1 damage, 0 notes

        """)
    #expect(
      try workshop.run("verify", "--repair")
        == .init(
          status: 0,
          output: """
            repaired: library/\(file): the file of publication 1 stands in another place now: library/renamed.pdf
            verified 2 publications, 2 files: 0 damages, 0 notes, 1 repaired

            """, errors: ""))
    #expect(try workshop.run("verify").status == 0)
    #expect(try workshop.output("show", "1").contains("library/renamed.pdf"))
  }

  @Test func whatIsUntidyIsANote() throws {
    let library = folder.appending(path: "library")
    let file = try names()[0]
    try FileManager.default.createDirectory(
      at: library.appending(path: ".incoming-dead"), withIntermediateDirectories: false)
    try TinyPDF.text("Never committed").write(to: library.appending(path: ".incoming-dead/1"))
    try FileManager.default.linkItem(
      at: library.appending(path: ".incoming-dead/1"), to: library.appending(path: "1999-half.pdf"))
    try TinyPDF.text("Laid there by hand").write(to: library.appending(path: "by-hand.pdf"))
    try FileManager.default.copyItem(at: library.appending(path: file), to: library.appending(path: "copy.pdf"))
    try Data().write(to: library.appending(path: "README.md"))
    let told = """
      note: library/by-hand.pdf: belongs to no publication
        hint: pubcat add library/by-hand.pdf
      note: library/copy.pdf: is the same as the file of publication 1
        hint: it may be deleted
      note: library/.incoming-dead: was left by an add that was interrupted
        hint: the next pubcat add clears it
      note: library/1999-half.pdf: was left by an add that was interrupted
        hint: the next pubcat add clears it
      verified 2 publications, 2 files: 0 damages, 4 notes

      """
    #expect(try workshop.run("verify") == .init(status: 0, output: told, errors: ""))
    #expect(try workshop.run("verify", "--repair") == .init(status: 0, output: told, errors: ""))
    try workshop.succeed("add", "0.pdf")
    #expect(try names().filter { $0.hasPrefix(".") || $0.contains("half") } == [])
  }

  @Test(.enabled(if: isInstalled("sqlite3"))) func whatWasChangedByHandIsFound() throws {
    try shell("UPDATE publication SET language = 'be', series = 'Invented' WHERE id = 1")
    let told = try workshop.run("verify", "--format", "csv")
    #expect(told.status == 65)
    #expect(told.output.contains("damage,no-evidence,catalog.sqlite: 1,"))
    try shell("UPDATE publication SET series = NULL, language = NULL, title = 'Another' WHERE id = 1")
    #expect(try workshop.run("verify", "--format", "csv").output.contains("damage,stale-values,catalog.sqlite: 1,"))
    #expect(try workshop.run("verify", "--repair").status == 0)
    #expect(try workshop.output("list").contains("Study 0"))
    try shell("INSERT INTO pageWords (pageWords) VALUES ('delete-all')")
    #expect(try workshop.run("verify").output.contains("the index of words does not agree with the texts"))
    #expect(try workshop.run("verify", "--repair").status == 0)
    try shell("UPDATE finding SET value = '{}' WHERE publicationID = 2 AND field = 'title' AND rank = 0")
    #expect(try workshop.run("verify").output.contains("has a title that makes no sense"))
  }

  @Test func aBrokenFileIsSaidToBeBroken() throws {
    let catalogue = folder.appending(path: "catalog.sqlite")
    let handle = try FileHandle(forUpdating: catalogue)
    let size = try handle.seekToEnd()
    for offset in stride(from: 8192, to: size - 4096, by: 4096 * 3) {
      try handle.seek(toOffset: offset)
      try handle.write(contentsOf: Data(repeating: 0xA5, count: 4096))
    }
    try handle.close()
    let ended = try workshop.run("verify")
    #expect(ended.status == 65)
    #expect(ended.output.hasPrefix("damage: catalog.sqlite: its structure is damaged: "))
    #expect(try workshop.run("verify", "--repair").status == 65)
  }
}

func isInstalled(_ program: String) -> Bool {
  ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + program) }
}
