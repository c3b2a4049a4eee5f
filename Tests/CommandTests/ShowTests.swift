import Foundation
import Testing

@Suite struct ShowTests {
  let workshop: Workshop

  init() throws { workshop = try .withSamples() }

  @Test func showsARecord() throws {
    let shown = try workshop.output("show", "iom1997ecological")
    #expect(
      shown.replacing(/20\d\d-\d\d-\d\d\n$/, with: "TODAY\n") == """
        Ecological Migrants: Returning Home?
          number          1 (iom1997ecological)
          organisations   International Organization for Migration
          date            1997 (copyright)
          language        en
          kind            report
          ISBN            92-9068-067-9
          places          Belarus
          abstract        People return. Nobody knows why.
          added           TODAY

        """)
  }

  @Test func namesAnAbstractsHeadingOnce() throws {
    for (heading, text) in [("Summary", "Summary: People left."), ("Аннотация", "Люди уехали.")] {
      try Data(
        """
        {"title": "\(heading)", "abstract": "\(text)", "abstract_heading": "\(heading)",
        "abstracts": [{"heading": "\(heading)", "text": "\(text)"}]}
        """.utf8
      ).write(to: workshop.folder.url.appending(path: "record.json"))
      try workshop.succeed("import", "record.json")
    }
    let abstracts = try workshop.output("show", "5-6").split(separator: "\n").filter { $0.hasPrefix("  abstract  ") }
    #expect(
      abstracts == ["  abstract        Summary: People left.", "  abstract        Аннотация: Люди уехали."])
  }

  @Test func showsWhy() throws {
    try workshop.succeed("edit", "3", "--title", "Brief", "--clear", "kind")
    #expect(
      try workshop.output("show", "3", "--why") == """
        3  anonundatedundated

        title           Brief
                        a person's word

        language        en
                        a person's word

        kind            none
                        a person's word

        not found       authors, organisations, date, abstract, keywords, publisher, published in, series, edition, URL, \
        accessed, DOI, ISBN, ISSN, report number, places, journal

        """)
  }

  @Test func showsJSON() throws {
    let shown = try workshop.output("show", "3", "--format", "json")
    #expect(
      shown.hasPrefix(
        """
        {
          "id": 3,
          "citation_key": "anonundatedundated",
          "kind": "brief",
          "language": "en",
          "title": "Undated Brief",
          "doubtful": [
            "date"
          ],

        """))
    #expect(try workshop.output("show", "3-4", "--format", "json").hasPrefix("[\n  {\n    \"id\": 3,"))
    #expect(try workshop.output("show", "3", "--why", "--format", "jsonl").contains(#""rule":"a person's word""#))
  }

  @Test func whatIsNotThereIsSaidAndTheRestShown() throws {
    let ended = try workshop.run("show", "99", "3", "nobody1900")
    #expect(ended.status == 1)
    #expect(ended.output.hasPrefix("Undated Brief\n"))
    #expect(
      ended.errors == """
        pubcat: 99: no publication has this number or key
          hint: see them all with: pubcat list
        pubcat: nobody1900: no publication has this number or key
          hint: see them all with: pubcat list

        """)
  }

  @Test func countsTheCatalogue() throws {
    let stats = try workshop.output("stats")
    #expect(
      stats.split(separator: "\n").filter { !$0.hasPrefix("catalogue") && !$0.hasPrefix("last change") } == [
        "publications    4", "without a date  1", "doubtful        1", "without a file  4", "removed         0",
        "files           0 (0 pages, 0 bytes)", "years           1997–2018",
        "kinds           report 2, article 1, brief 1",
        "languages       en 3, ru 1",
      ])
    #expect(try workshop.output("stats", "--format", "json").hasPrefix("{\n  \"publications\": 4,\n"))
  }
}
