import Fixtures
import Foundation
import Testing

@Suite struct SearchTests {
  let workshop: Workshop

  init() throws {
    workshop = try .withSamples()
    let folder = workshop.folder.url.appending(path: "in")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try TinyPDF.text("Camps for displaced persons", "Nothing here", "They returned to the camps in 1997")
      .write(to: folder.appending(path: "camps.pdf"))
    try workshop.succeed("add", "in/camps.pdf", "--title", "On Shelter", "--date", "1999", "--language", "en")
  }

  @Test func findsRecordsAndPages() throws {
    #expect(
      try workshop.output("search", "returning", "camps") == """
        5  1999  On Shelter
           p. 3: They [returned] to the [camps] in 1997

        """)
    #expect(
      try workshop.output("search", "мигрант* OR migrants") == """
        1  1997  Ecological Migrants: Returning Home? — International Organization for Migration
           title: Ecological [Migrants]: Returning Home?

        """)
    #expect(
      try workshop.output("search", "camp", "--pages", "--format", "csv") == """
        id,citation_key,year,title,page,page_label,page_language,text\r
        5,anon1999shelter,1999,On Shelter,1,,,Camps for displaced persons\r
        5,anon1999shelter,1999,On Shelter,3,,,They returned to the camps in 1997\r

        """)
  }

  @Test func wordsMayStandApart() throws {
    #expect(try workshop.output("search", "shelter", "1997").hasPrefix("5  1999  On Shelter\n"))
  }

  @Test(arguments: [
    ("title:migrants", [1]), ("year:1997", [4, 1]), ("year:..1998 returning", [1]), ("lang:ru", [2]),
    ("org:migration", [1]),
    ("author:Сидоровой", [2]), ("place:belarus", [1]), ("abstract:people", [1]), ("миграция вич", [2]),
    ("\"displaced persons\"", [5]), ("\"persons displaced\"", []), ("camps -returned", []), ("returning -camps", [1]),
    ("returning", [1, 5]), ("title:border journal", []), ("brief OR shelter", [3, 5]), ("camp NOT 1997", []),
  ])
  func answers(_ query: String, _ ids: [Int]) throws {
    let found = try workshop.run("search", query, "--format", "jsonl")
    let numbers = found.outputLines.compactMap { line in
      line.firstMatch(of: /"id":(\d+)/).flatMap { Int($0.1) }
    }
    #expect(Set(numbers) == Set(ids), "\(found.errors)")
    #expect(found.status == (ids.isEmpty ? 1 : 0))
  }

  @Test func editedAndRemovedRecordsAreFoundAsTheyAre() throws {
    try workshop.succeed("edit", "3", "--title", "Quarantine Rules", "--abstract", "Of islands.")
    #expect(try workshop.output("search", "quarantine islands").hasPrefix("3  no date  Quarantine Rules\n"))
    #expect(try workshop.run("search", "undated").status == 1)
    try workshop.succeed("remove", "3")
    #expect(try workshop.run("search", "quarantine").status == 1)
    try workshop.succeed("remove", "--undo", "3")
    #expect(try workshop.run("search", "quarantine").status == 0)
  }

  @Test func nothingFoundNamesTheNearestWords() throws {
    #expect(
      try workshop.run("search", "displcaed")
        == .init(
          status: 1, output: "",
          errors: "pubcat: displcaed: no publication has \"displcaed\"\n  hint: did you mean: displcaed → displaced\n"))
    #expect(
      try workshop.run("search", "…")
        == .init(
          status: 64, output: "", errors: "pubcat: …: has no word to look for\n  hint: see pubcat search --help\n"))
  }

  @Test func explainsTheQuery() throws {
    #expect(
      try workshop.output("search", "--explain", "мигранты \"displaced persons\" -title:camps year:1990.. displ*")
        == """
        мигранты: мигрант мигранты
        "displaced persons": displac person displaced persons
        displ*: displaced displac
        not title:camps: camp camps
        year 1990..

        """)
  }

  /// Whatever is typed, no message of the database shows, and the status is one of those that are promised.
  @Test func noQueryFails() throws {
    var generator = SeededGenerator(seed: 4)
    let pieces = [
      "\"", "(", ")", "-", "*", "OR", "NOT", "AND", "title:", "year:", "lang:", ":", "'", "NEAR", "{", "}", "^", "+",
      "camps", "мігранты", "\u{0}", "\\", ";--", "%", "_", "1..2", "ёж", "a*b", "\u{301}", "🙂", "NULL",
    ]
    for _ in 0..<60 {
      let query = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined(separator: Bool.random(using: &generator) ? " " : "").replacing("\u{0}", with: "\u{1}")
      let ended = try workshop.run("search", "--", query)
      #expect([0, 1, 64].contains(ended.status), "\(query): \(ended.errors)")
      #expect(!ended.errors.lowercased().contains("sql") && !ended.errors.lowercased().contains("fts5"), "\(query)")
    }
  }
}
