import Foundation
import Testing

private let hasPandoc =
  FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc")
  && FileManager.default.fileExists(atPath: "/usr/share/citation-style-language/styles/apa.csl")

@Suite struct CiteTests {
  let workshop: Workshop

  init() throws { workshop = try .withSamples() }

  /// Needs no pandoc.
  @Test func gostInEachPublicationsLanguage() throws {
    #expect(
      try workshop.output("cite", "1-4", "--style", "gost", environment: ["PATH": "/nowhere"]) == """
        Ecological Migrants: Returning Home? / International Organization for Migration. – 1997. – ISBN 92-9068-067-9.
        Undated Brief. – [n. d.].
        Weiss K. Border Health, "Two" Rivers // Journal of Borders. – 1997. – Vol. 4. – P. 5–9.
        Петров И., Сидорова А. Миграция и ВИЧ. – Минск: Белпринт, 2018.

        """)
    #expect(
      try workshop.output("cite", "1", "2", "--style", "gost", "--cyrillic-first").hasPrefix("Петров И., Сидорова А. "))
  }

  @Test func chosenAsListsChoose() throws {
    #expect(
      try workshop.output("cite", "--language", "ru", "--style", "gost")
        == "Петров И., Сидорова А. Миграция и ВИЧ. – Минск: Белпринт, 2018.\n")
    #expect(try workshop.output("cite", "1-3", "--from", "2000", "--style", "gost").hasPrefix("Петров И., "))
    #expect(
      try workshop.run("cite", "--year", "1890", "--style", "gost")
        == .init(
          status: 1, output: "",
          errors: """
            pubcat: catalog.sqlite: no publication answers to --year 1890
              hint: see what there is: pubcat years

            """))
    let unchosen = try workshop.run("cite", "--style", "gost")
    #expect(unchosen.status == 64)
    #expect(unchosen.errors.contains("name publications, or choose them by options such as --year"))
  }

  /// With a style of the person's own, which has to be handed over as a file.
  @Test func anInterruptedRunLeavesNothing() throws {
    let folder = workshop.folder.url
    let style = "<style xmlns=\"http://purl.org/net/xbiblio/csl\"><info><title>Own</title></info></style>"
    try style.write(to: folder.appending(path: "own.csl"), atomically: true, encoding: .utf8)
    let pandoc = folder.appending(path: "pandoc")
    try "#!/bin/sh\nexec sleep 60\n".write(to: pandoc, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: pandoc.path)
    let temporary = folder.appending(path: "tmp")
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: false)
    let cite = try RunningProgram(
      ["cite", "1", "--style", "own.csl"], in: folder,
      environment: ["PATH": folder.path + ":/usr/bin:/bin", "TMPDIR": temporary.path])
    while cite.children.isEmpty, cite.isRunning { usleep(2000) }
    let engine = try #require(cite.children.first)
    usleep(20_000)
    kill(cite.identifier, SIGTERM)
    #expect(cite.wait() == SIGTERM)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
    var tries = 0
    while kill(engine, 0) == 0, tries < 500 {
      usleep(10_000)
      tries += 1
    }
    #expect(kill(engine, 0) == -1)
  }

  @Test func whatIsMissingIsNamed() throws {
    #expect(
      try workshop.run("cite", "1", "--style", "apa", environment: ["PATH": "/nowhere"]).errors.hasPrefix("pubcat: ")
    )
    #expect(
      try workshop.run("cite", "1", "--style", "./nothing.csl")
        == .init(
          status: 64, output: "",
          errors: """
            pubcat: ./nothing.csl: there is no style of this name
              hint: see what there is: pubcat styles WORD

            """))
    #expect(try workshop.run("cite", "1", "--style", "gost", "--locale", "?").status == 64)
    #expect(try workshop.run("cite", "99", "--style", "gost").status == 1)
  }

  @Test(.enabled(if: hasPandoc)) func aPAUnlessToldOtherwise() throws {
    #expect(
      try workshop.output("cite", "2", "1", "4") == """
        International Organization for Migration. (1997). Ecological Migrants: Returning Home?
        Weiss, K. (1997). Border Health, “Two” Rivers. Journal of Borders, 4, 5–9.
        Петров, И., & Сидорова, А. (2018). Миграция и ВИЧ. Белпринт.

        """)
    #expect(
      try workshop.output("cite", "4", "--format", "markdown") == """
        Weiss, K. (1997). Border Health, “Two” Rivers. *Journal of Borders*, *4*, 5–9.

        """)
    #expect(try workshop.output("cite", "4", "--format", "html").contains("<em>Journal of Borders</em>"))
  }

  @Test(.enabled(if: hasPandoc)) func theReferenceOfAnAbstractInAnyStyle() throws {
    #expect(
      try workshop.output("abstract", "1", "--style", "vancouver").hasSuffix(
        "\nInternational Organization for Migration. Ecological Migrants: Returning Home? 1997.\n"))
  }

  @Test(.enabled(if: hasPandoc)) func stylesAreFound() throws {
    #expect(try workshop.output("styles", "gost").contains("gost-r-7-0-5-2008-numeric\t"))
    #expect(try workshop.run("styles", "no such word").status == 1)
  }
}
