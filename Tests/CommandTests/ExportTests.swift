import Foundation
import Testing

@Suite struct ExportTests {
  let workshop: Workshop

  init() throws { workshop = try .withSamples() }

  @Test func exportsASelectionByKey() throws {
    let printed = try workshop.output("export", "--format", "ris", "--year", "1997")
    #expect(
      printed.split(separator: "\r\n").filter { $0.hasPrefix("ID") } == [
        "ID  - iom1997ecological", "ID  - weiss1997border",
      ])
    #expect(try workshop.run("export", "--format", "csl-json", "--year", "1890").output == "[\n]\n")
    #expect(try workshop.run("export", "--format", "bibtex", "--year", "1890").status == 1)
  }

  /// Neither the record's number nor the times of this catalogue are in it: the same in every catalogue.
  @Test func jsonIsPortable() throws {
    let printed = try workshop.output("export", "--format", "json")
    #expect(printed.hasPrefix("[\n{\"citation_key\":\"anonundatedundated\",\"kind\":\"brief\","))
    #expect(!printed.contains("\"id\":") && !printed.contains("\"added\":") && !printed.contains("\"changed\":"))
  }

  @Test(arguments: [
    ("biblatex", "@manual{anonundatedundated,\n"), ("csv", "citation_key,kind,language,title,"),
    ("dublin-core", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<records "),
    ("mods", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<modsCollection "),
    ("marcxml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collection "),
  ])
  func writesEveryFormat(_ format: String, _ beginning: String) throws {
    #expect(try workshop.output("export", "--format", format).hasPrefix(beginning))
  }

  @Test func writesAFileWhole() throws {
    #expect(try workshop.output("export", "--format", "csl-json", "--output", "a.json") == "")
    let file = workshop.folder.url.appending(path: "a.json")
    #expect(try String(contentsOf: file, encoding: .utf8) == workshop.output("export", "--format", "csl-json"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workshop.folder.url.path).allSatisfy {
        !$0.contains("a.json.")
      })
  }

  @Test func aFileThatCannotBeWrittenIsSaid() throws {
    #expect(
      try workshop.run("export", "--format", "csv", "--output", "nowhere/a.csv")
        == .init(
          status: 74, output: "",
          errors: """
            pubcat: nowhere/a.csv: cannot be written: No such file or directory
              hint: check that its folder is there and may be written: ls -ld

            """))
  }
}
