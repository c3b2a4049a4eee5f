import Testing

@Suite struct AbstractTests {
  let workshop: Workshop

  init() throws { workshop = try .withSamples() }

  private let reference =
    "International Organization for Migration. (1997). Ecological Migrants: Returning Home? ISBN 92-9068-067-9."

  @Test func printsTheAbstractAndBeneathItTheReference() throws {
    #expect(
      try workshop.output("abstract", "1") == """
        People return.

        Nobody knows why.

        \(reference)

        """)
  }

  @Test func wrapsOnATerminal() throws {
    #expect(
      try workshop.terminal(columns: 40, "abstract", "1") == """
        People return.

        Nobody knows why.

        \(reference)

        """)
  }

  @Test func markdownIsEscaped() throws {
    try workshop.succeed("edit", "3", "--abstract", "1. *Not* a list\n# nor a heading")
    #expect(
      try workshop.output("abstract", "3", "1", "--format", "markdown") == """
        > 1\\. \\*Not\\* a list
        >
        > \\# nor a heading

        Undated Brief. (n.d.).

        * * *

        > People return.
        >
        > Nobody knows why.

        \(reference)

        """)
  }

  @Test func jsonHasTheSameParts() throws {
    #expect(
      try workshop.output("abstract", "iom1997ecological", "--format", "json") == """
        [
        {"id":1,"citation_key":"iom1997ecological","title":"Ecological Migrants: Returning Home?",\
        "abstract":"People return.\\nNobody knows why.","abstract_language":"en","reference":"\(reference)"}
        ]

        """)
  }

  @Test(arguments: [
    ("bibtex", "@techreport{iom1997ecological,\n"), ("ris", "TY  - RPRT\r\nID  - iom1997ecological\r\n"),
    ("csl-json", "[\n{\"id\":\"iom1997ecological\","),
  ])
  func writesForOtherPrograms(_ format: String, _ beginning: String) throws {
    let printed = try workshop.output("abstract", "1", "--format", format)
    #expect(printed.hasPrefix(beginning))
    #expect(printed.contains("Nobody knows why."))
  }

  @Test func anAbstractThatIsMissingIsSaidAndTheReferencePrinted() throws {
    #expect(
      try workshop.run("abstract", "4")
        == .init(
          status: 1, output: "Weiss, K. (1997). Border Health, \"Two\" Rivers. Journal of Borders, 4, 5–9.\n",
          errors: """
            pubcat: 4: has no abstract
              hint: if there is one: pubcat edit 4 --abstract "…"

            """))
    #expect(
      try workshop.run("abstract", "1", "--language", "be").errors == """
        pubcat: 1: has no abstract in the language "be"
          hint: there is one in: en

        """)
  }
}
