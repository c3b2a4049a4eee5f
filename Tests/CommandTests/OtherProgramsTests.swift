import Foundation
import Testing

/// What we export is read by the programs that it is for; each test is skipped where its program is not installed.
@Suite struct OtherProgramsTests {
  private let workshop: Workshop

  init() throws {
    workshop = try .withSamples()
    try workshop.succeed("add", "--title", "{Braces} & 50% \\ _x_ <i>", "--author", "O'Neil, J.", "--kind", "thesis")
    try workshop.succeed(
      "add", "--title", "Acts", "--organisation", "Office of Maps, Section B", "--kind", "proceedings", "--date",
      "2001-02-03",
      "--isbn", "978-92-9068-067-3", "--report-number", "R/5", "--series", "Maps", "--edition", "2nd", "--language",
      "be")
  }

  @Test(.enabled(if: isInstalled("biber"))) func biberFindsNothingWrong() throws {
    let said = try outcome(of: "biber", ["--tool", "--validate-datamodel", "out"], format: "biblatex")
    #expect(said.split(separator: "\n").filter { $0.hasPrefix("WARN") || $0.hasPrefix("ERROR") } == [])
  }

  @Test(.enabled(if: isInstalled("ris2xml"))) func bibutilsReadsRIS() throws {
    let said = try outcome(of: "ris2xml", ["out"], format: "ris")
    #expect(said.contains("Processed 6 references") && !said.contains("Did not"))
  }

  @Test(.enabled(if: isInstalled("yaz-marcdump"))) func yazReadsMARC() throws {
    let said = try outcome(of: "yaz-marcdump", ["-i", "marcxml", "-o", "line", "out"], format: "marcxml")
    #expect(said.components(separatedBy: "00000na").count - 1 == 6)
    #expect(said.contains("110 2  $a International Organization for Migration\n"))
  }

  @Test(.enabled(if: isInstalled("pandoc"))) func pandocReadsCSLJSON() throws {
    let said = try outcome(
      of: "pandoc", ["-f", "csljson", "-t", "plain", "--citeproc", "--wrap=none", "out"], format: "csl-json")
    #expect(said.contains("International Organization for Migration. 1997."))
  }

  /// What a program says, on either stream, of an export in this format.
  private func outcome(of program: String, _ arguments: [String], format: String) throws -> String {
    try workshop.succeed("export", "--format", format, "--output", "out")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/" + program)
    process.arguments = arguments
    process.currentDirectoryURL = workshop.folder.url
    let output = try workshop.folder.newFile("said")
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }
}
