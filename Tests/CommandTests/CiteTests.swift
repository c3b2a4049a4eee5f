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
