import Foundation
import Testing

@Suite struct UndoTests {
  let workshop: Workshop

  init() throws { workshop = try .withSamples() }

  @Test func logTellsWhoChangedWhat() throws {
    try workshop.succeed("edit", "1", "--date", "1997-01", "--tag", "hiv")
    let lines = try workshop.output("log", "1").split(separator: "\n").map { line in
      String(line.replacing(#/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/#, with: "2026-11-25 10:00:00"))
    }
    #expect(
      lines == [
        "when                 who     act   id  field   from              to",
        "2026-11-25 10:00:00  tester  edit   1  tag                       hiv",
        "2026-11-25 10:00:00  tester  edit   1  date    1997 (copyright)  1997-01 (published)",
        "2026-11-25 10:00:00  tester  add    1  record                    Ecological Migrants: Returning Home?",
      ])
    #expect(try workshop.run("log", "--limit", "2", "--format", "jsonl").outputLines.count == 2)
    #expect(
      try workshop.run("log", "--since", "2999")
        == .init(
          status: 1, output: "",
          errors: """
            pubcat: nothing was done in the time asked for
              hint: leave out --since to see everything

            """))
  }

  @Test func undoneAndDoneAgain() throws {
    try workshop.succeed("edit", "1", "--date", "1997-01", "--tag", "hiv")
    #expect(
      try undated(workshop.output("undo", "1")) == """
        undone: edit by tester, T UTC
        1: date: 1997-01 (published) → 1997 (copyright)
        1: tags: hiv → none

        """)
    #expect(
      try undated(workshop.output("undo", "1", "--redo")) == """
        done again: edit by tester, T UTC
        1: date: 1997 (copyright) → 1997-01 (published)
        1: tags: none → hiv

        """)
    for _ in 0..<2 { try workshop.succeed("undo", "1") }
    #expect(
      try workshop.run("undo", "1")
        == .init(
          status: 1, output: "",
          errors: "pubcat: 1: nothing was done that could be undone\n  hint: see what was done: pubcat log\n"))
  }

  @Test func filesComeBack() throws {
    let library = workshop.folder.url.appending(path: "library")
    try TinyPDF.text("Borders and Health").write(to: workshop.folder.url.appending(path: "study.pdf"))
    try workshop.succeed("add", "study.pdf")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: library.path).first)
    try workshop.succeed("undo", "5")
    #expect(try FileManager.default.contentsOfDirectory(atPath: library.path + "/removed") == [name])
    try workshop.succeed("undo", "--redo")
    #expect(FileManager.default.fileExists(atPath: library.path + "/" + name))
    try workshop.succeed("remove", "5")
    try workshop.succeed("undo")
    #expect(FileManager.default.fileExists(atPath: library.path + "/" + name))
    #expect(try workshop.output("list", "--format", "jsonl").split(separator: "\n").count == 5)
  }

  @Test func mergesAndLinks() throws {
    #expect(
      try workshop.output("merge", "1", "3") == """
        3: merged into 1

        """ + "1: unchanged\n")
    #expect(try workshop.run("show", "3").output.contains("merged into 1"))
    #expect(
      try workshop.run("remove", "--undo", "3")
        == .init(
          status: 65, output: "", errors: "pubcat: 3: was merged into 1\n  hint: take that back: pubcat undo 3\n"))
    try workshop.succeed("undo", "3")
    #expect(try workshop.output("relate", "2", "translation-of", "1") == "2: translation-of 1\n")
    #expect(
      try workshop.output("show", "1").contains("  has translation 2 (petrov2018migratsiya) Миграция и ВИЧ\n"))
    #expect(try workshop.output("relate", "1", "--clear", "2") == "1: no relation to 2\n")
    #expect(
      try workshop.run("relate", "2", "copy-of", "1")
        == .init(
          status: 64, output: "",
          errors: """
            pubcat: relate: "copy-of" is no kind of relation
              hint: use one of translation-of, edition-of, version-of, summary-of, part-of, supplement-to, related-to

            """))
    #expect(try workshop.run("merge", "1", "1").status == 64)
  }

  private func undated(_ text: String) -> String {
    String(text.replacing(#/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/#, with: "T"))
  }
}
