import Testing

@Suite struct ListTests {
  let workshop: Workshop

  init() throws { workshop = try .withSamples() }

  @Test func groupsByYearNewestFirstAndUndatedLast() throws {
    #expect(
      try workshop.output("list") == """
        2018
          2  2018-03     Миграция и ВИЧ — Петров, Иван; Сидорова, Анна

        1997
          4  1997-11-05  Border Health, "Two" Rivers — Weiss, Karl
          1  1997        Ecological Migrants: Returning Home? — International Organization for Migration

        no date
          3              Undated Brief

        """)
  }

  @Test func wrapsOnATerminalOnly() throws {
    #expect(
      try workshop.terminal(columns: 40, "list", "--year", "1997") == """
        1997
          4  1997-11-05  Border Health, "Two"
                         Rivers — Weiss, Karl
          1  1997        Ecological Migrants:
                         Returning Home? —
                         International
                         Organization for
                         Migration

        """)
  }

  @Test func coloursOnlyWhereWanted() throws {
    let plain = "1997\n  1  1997  Ecological Migrants: Returning Home? — International Organization for Migration\n"
    let arguments = ["list", "--organisation", "migration"]
    let bold = "\u{1B}[1m1997\u{1B}[0m" + plain.dropFirst(4)
    #expect(
      try workshop.terminal(columns: 100, arguments[0], arguments[1], arguments[2], environment: ["TERM": "xterm"])
        == bold)
    #expect(
      try workshop.terminal(
        columns: 100, arguments[0], arguments[1], arguments[2], environment: ["TERM": "xterm", "NO_COLOR": "1"])
        == plain)
    #expect(try workshop.run(arguments).output == plain)
  }

  @Test func otherOrdersHaveNoHeadings() throws {
    #expect(
      try workshop.output("list", "--sort", "title", "--limit", "2", "--language", "en") == """
          4  1997-11-05  Border Health, "Two" Rivers — Weiss, Karl
          1  1997        Ecological Migrants: Returning Home? — International Organization for Migration

        """)
  }

  @Test func doubtfulSaysWhichFields() throws {
    #expect(
      try workshop.output("list", "--doubtful") == """
        no date
          3  Undated Brief [doubtful: date]

        """)
  }

  @Test(arguments: [
    (["--year", "1997"], "4 1"), (["--from", "1997-11-01"], "2 4 1"), (["--from", "1998", "--to", "2018-12"], "2"),
    (["--to", "1997"], "4 1"), (["--author", "сидор"], "2"), (["--kind", "report"], "2 1"), (["--kind", "brief"], "3"),
    (["--language", "ru"], "2"), (["--place", "belarus"], "1"), (["--added", "2026-01"], "2 4 1 3"),
    (["--sort", "oldest"], "4 1 2 3"), (["--sort", "number", "--limit", "2"], "1 2"),
  ])
  func selects(_ options: [String], _ ids: String) throws {
    let lines = try workshop.run(["list", "--format", "csv"] + options).output.split(separator: "\r\n").dropFirst()
    #expect(lines.map { $0.prefix { $0 != "," } }.joined(separator: " ") == ids)
  }

  @Test func commaSeparatedValues() throws {
    #expect(
      try workshop.output("list", "--year", "1997", "--format", "csv")
        == [
          "id,citation_key,year,date,date_kind,title,authors,organisations,kind,language,doubtful",
          "4,weiss1997border,1997,1997-11-05,published,\"Border Health, \"\"Two\"\" Rivers\",\"Weiss, Karl\",,article,en,",
          "1,iom1997ecological,1997,1997,copyright,Ecological Migrants: Returning Home?,,"
            + "International Organization for Migration,report,en,",
        ].map { $0 + "\r\n" }.joined())
  }

  @Test func jsonIsAnArrayAndJsonlARecordALine() throws {
    let time = /"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ"/
    let record = """
      {"id":2,"citation_key":"petrov2018migratsiya","kind":"report","language":"ru","title":"Миграция и ВИЧ",\
      "authors":[{"family":"Петров","given":"Иван"},{"family":"Сидорова","given":"Анна"}],"publisher":"Белпринт",\
      "publisher_place":"Минск","date":"2018-03","year":2018,"date_kind":"published","added":TIME,"changed":TIME}
      """
    #expect(
      try workshop.output("list", "--year", "2018", "--format", "json").replacing(time, with: "TIME")
        == "[\n\(record)\n]\n")
    #expect(
      try workshop.output("list", "--year", "2018", "--format", "jsonl").replacing(time, with: "TIME") == record + "\n")
    #expect(try workshop.output("list", "--format", "jsonl").split(separator: "\n").count == 4)
  }

  @Test func nothingToListIsSaid() throws {
    #expect(
      try workshop.run("list", "--year", "1890", "--author", "no body")
        == .init(
          status: 1, output: "",
          errors: """
            pubcat: catalog.sqlite: no publication answers to --year 1890 --author "no body"
              hint: see what there is: pubcat years

            """))
    #expect(try workshop.run("list", "--year", "1890", "--format", "json").output == "[]\n")
    #expect(
      try workshop.run("list", "--removed").errors == """
        pubcat: catalog.sqlite: no publication was removed
          hint: see those in the lists: pubcat list

        """)
  }

  @Test func countsByYear() throws {
    #expect(
      try workshop.output("years") == """
        2018     1  █
        1997     2  ██
        no date  1  █

        """)
    #expect(
      try workshop.output("years", "--from", "1990", "--format", "jsonl") == """
        {"year":2018,"count":1}
        {"year":1997,"count":2}

        """)
    #expect(try workshop.output("years", "--format", "csv") == "year,count\r\n2018,1\r\n1997,2\r\n,1\r\n")
    #expect(
      try workshop.output("years", "--format", "json") == """
        [
        {"year":2018,"count":1},
        {"year":1997,"count":2},
        {"year":null,"count":1}
        ]

        """)
  }
}
