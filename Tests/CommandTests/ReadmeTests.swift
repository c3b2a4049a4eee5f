import Foundation
import Testing

@testable import pubcat

/// The README's transcript is run, and the commands and options that it names are there.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws { readme = try String(contentsOf: packageFolder.appending(path: "README.md"), encoding: .utf8) }

  /// A line "…" in the transcript stands for lines that it leaves out.
  @Test func theTranscriptIsTrue() throws {
    let workshop = try Workshop()
    try putStudies(into: workshop.folder.url.appending(path: "studies"))
    let transcript = try #require(readme.split(separator: "```\n").dropFirst().first)
    var count = 0
    for part in transcript.split(separator: "$ pubcat ") {
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      let ended = try workshop.run(lines[0].split(separator: " ").map(String.init))
      let printed = "\n" + ended.errors + ended.output
      let expected = lines.dropFirst().joined(separator: "\n").trimmingCharacters(in: .newlines)
      for piece in ("\n\(expected)\n").split(separator: "\n…\n") {
        let lines = "\n" + piece.trimmingCharacters(in: .newlines) + "\n"
        #expect(expected.contains("…\n") ? printed.contains(lines) : printed == lines, "pubcat \(part)")
      }
      count += 1
    }
    #expect(count > 3)
  }

  /// Three of the samples, and a file that is no study.
  private func putStudies(into folder: URL) throws {
    let samples = [
      "ecological-migrants-in-belarus.pdf", "migration-and-hiv-in-the-republic-of-belarus.pdf",
      "migratsiya-i-vich-v-respublike-belarus.pdf",
    ]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for sample in samples {
      try FileManager.default.copyItem(
        at: packageFolder.appending(path: "library").appending(path: sample), to: folder.appending(path: sample))
    }
    try Data().write(to: folder.appending(path: "minutes.pdf"))
  }

  @Test func theTableNamesEveryCommandAndNoOther() throws {
    var commands: Set<String> = []
    for group in Pubcat.commandGroups {
      for command in group.subcommands where command.configuration.shouldDisplay {
        commands.insert(command._commandName)
      }
    }
    let named = readme.matches(of: #/^\| (`pubcat .*?) \| /#.anchorsMatchLineEndings()).flatMap { row in
      row.1.matches(of: #/`pubcat (\w+)/#).map { String($0.1) }
    }
    #expect(Set(named) == commands)
  }

  @Test func theOptionsOfTheTableAreThere() throws {
    let workshop = try Workshop()
    for row in readme.matches(of: #/^\| `pubcat (\w+).*/#.anchorsMatchLineEndings()) {
      let help = try workshop.output(String(row.1), "--help")
      for option in row.0.matches(of: #/--[a-z-]+/#) {
        #expect(help.contains("\(option.0) "), "pubcat \(row.1) \(option.0)")
      }
    }
  }
}
