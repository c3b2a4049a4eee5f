import Testing

@Suite struct EditTests {
  let workshop: Workshop

  init() throws { workshop = try .withSamples() }

  @Test func saysWhatIsDifferent() throws {
    #expect(
      try workshop.output(
        "edit", "1", "--date", "1997-01", "--author", "Anna Bernhard", "--tag", "hiv", "--tag", "Беларусь", "--note",
        "compare", "--shelf-mark", "B 12", "--key", "bernhard97") == """
          1: authors: none → Bernhard, Anna
          1: date: 1997 (copyright) → 1997-01 (published)
          1: tags: none → hiv, Беларусь
          1: note: none → compare
          1: shelf mark: none → B 12
          1: key: iom1997ecological → bernhard97

          """)
    #expect(
      try workshop.output("edit", "bernhard97", "--clear", "note", "--untag", "hiv", "--clear", "author") == """
        1: authors: Bernhard, Anna → none
        1: tags: hiv, Беларусь → Беларусь
        1: note: compare → none

        """)
    #expect(try workshop.output("edit", "1", "--shelf-mark", "B 12") == "1: unchanged\n")
  }

  @Test func takesSeveralAtOnce() throws {
    #expect(
      try workshop.output("edit", "3-4", "1", "--tag", "x") == """
        3: tags: none → x
        4: tags: none → x
        1: tags: none → x

        """)
  }

  @Test func takesAPersonsWordBack() throws {
    #expect(try workshop.output("edit", "4", "--revert", "journal") == "4: journal: Journal of Borders 4, 5-9 → none\n")
  }

  @Test(arguments: [
    (
      ["--date", "1997-13"], "--date: \"1997-13\" is no date",
      "a date is as exact as you know it: 1997, 1997-01 or 1997-01-15"
    ),
    (
      ["--kind", "leaflet"], "--kind: \"leaflet\" is no kind of publication",
      "use one of report, working-paper, brief, article, preprint, thesis, proceedings, book, other"
    ),
    (
      ["--date", "1997", "--date-kind", "printed"], "--date-kind: \"printed\" is no kind of date",
      "use one of published, issued, copyright, signed-to-print, accepted, conference, created"
    ),
    (["--date-kind", "issued"], "--date-kind: says nothing without --date", "give both"),
    (
      ["--language", "Russian"], "--language: \"Russian\" is no language code",
      "use a code of two or three letters: en, ru, be"
    ),
    (
      ["--isbn", "92-9068-067-8"], "--isbn: \"92-9068-067-8\" is not one, or its check digit is wrong",
      "compare it with the page; like 978-92-9068-067-3"
    ),
    (["--title", " "], "--title: there is nothing in it", "to say that there is none: --clear title"),
    (
      ["--clear", "colour"], "--clear: there is no field \"colour\"",
      "use one of title, authors, organisations, date, abstract, keywords, language, kind, publisher, publisher_place, "
        + "series, edition, url, accessed, doi, isbn, issn, report_number, places, container"
    ),
    (
      ["--clear", "title", "--title", "x"], "--clear title: contradicts another option about the same field",
      "give one of them"
    ),
    ([], "nothing to do", "see pubcat edit --help"),
    (["2", "--key", "x"], "--key: is for one publication at a time", "name one"),
    (["--key", "7up"], "7up: cannot be a citation key", "use letters, digits and - _ : . beginning with a letter"),
  ])
  func wrongWordsAreRefused(_ options: [String], _ what: String, _ hint: String) throws {
    #expect(
      try workshop.run(["edit", "1"] + options)
        == .init(status: 64, output: "", errors: "pubcat: \(what)\n  hint: \(hint)\n"))
  }

  @Test func aTakenKeyAndAnUnknownNumberChangeNothing() throws {
    #expect(
      try workshop.run("edit", "1", "--key", "weiss1997border")
        == .init(
          status: 65, output: "",
          errors: "pubcat: weiss1997border: is the key of publication 4 already\n  hint: choose another\n"))
    #expect(try workshop.run("edit", "1", "99", "--tag", "x").status == 1)
    #expect(try workshop.output("edit", "1", "--untag", "x") == "1: unchanged\n")
  }

  @Test func removesAndBringsBack() throws {
    #expect(
      try workshop.output("remove", "3", "4")
        == "3: removed: Undated Brief\n4: removed: Border Health, \"Two\" Rivers\n")
    #expect(try workshop.output("remove", "3") == "3: was removed already: Undated Brief\n")
    #expect(
      try workshop.output("list", "--removed") == """
        1997
          4  1997-11-05  Border Health, "Two" Rivers — Weiss, Karl [removed]

        no date
          3              Undated Brief [removed]

        """)
    #expect(try workshop.output("list", "--format", "jsonl").split(separator: "\n").count == 2)
    #expect(try workshop.output("remove", "--undo", "3") == "3: brought back: Undated Brief\n")
    #expect(try workshop.output("list", "--format", "jsonl").split(separator: "\n").count == 3)
  }
}
