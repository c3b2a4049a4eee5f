import Bibliography
import Fixtures
import Testing

@testable import Citations

struct BiblatexTests {
  @Test func report() {
    #expect(
      Biblatex.entry(for: Samples.report) == """
        @report{iom1997ecological,
          author = {{International Organization for Migration}},
          shortauthor = {{IOM}},
          title = {Ecological {Migrants} in {Belarus:} {Returning} {Home} after {Chernobyl?}},
          date = {1997},
          institution = {{International Organization for Migration}},
          userb = {International Organization for Migration},
          location = {{Geneva}},
          type = {Report},
          note = {ISBN 92-9068-067-9},
          pagetotal = {53},
          language = {english},
          langid = {english},
          keywords = {migration, Chernobyl},
          abstract = {First paragraph. Second \\& last: 50\\% came back.},
          entrysubtype = {report},
          usera = {copyright},
          file = {:a.pdf:PDF},
          verba = {sha256:\(Samples.digest)}
        }

        """)
  }

  @Test func article() {
    #expect(
      Biblatex.entry(for: Samples.article) == """
        @article{lynch2016geographical,
          author = {Lynch, Nancy A. and van der Berg, Pieter and King, Jr., Martin Luther},
          title = {Seasonal work and {HIV} in towns},
          journaltitle = {Journal of Migration},
          volume = {14},
          number = {1},
          pages = {259--264},
          date = {2016-11-23},
          listc = {{University of Somewhere}},
          issn = {1472-6882},
          doi = {10.1234/jm.2016_7},
          language = {english},
          langid = {english},
          entrysubtype = {article},
          usera = {published},
          file = {:a.pdf:PDF},
          verba = {sha256:\(Samples.digest)}
        }

        """)
  }

  @Test func briefWithoutADate() {
    #expect(
      Biblatex.entry(for: Samples.brief) == """
        @report{stateundatedbrief,
          author = {{Office of the Geographer, Department of State} and {UNAIDS}},
          title = {What works},
          date = {XXXX},
          institution = {{Office of the Geographer, Department of State}},
          type = {Policy brief},
          number = {Policy Brief 5},
          url = {https://example.org/a_b?c=1&d=2},
          urldate = {2020-01-05},
          language = {english},
          langid = {english},
          entrysubtype = {brief}
        }

        """)
  }

  @Test func whatATypeHasNoFieldForStandsInTheNearest() {
    let container = Container(title: "Acts", volume: "XII", issue: "3А", pages: "5-9")
    let article: KeyValuePairs<Field, FieldValue?> = [
      .kind: .text("article"), .title: .text("A"), .authors: Samples.people("Ivanov, A."),
      .container: .container(container),
      .isbn: .text("978-92-9068-067-3"), .issn: .text("1"), .reportNumber: .text("R/5"),
    ]
    let entry = Biblatex.entry(for: Samples.record(article))
    #expect(entry.contains("  journaltitleaddon = {XII},\n  number = {3А},\n  pages = {5--9},\n"))
    #expect(entry.contains("  note = {No. R/5. ISBN 978-92-9068-067-3. ISSN 1},\n"))
    let unsigned = Biblatex.entry(
      for: Samples.record([.kind: .text("article"), .title: .text("A"), .container: .container(container)]))
    #expect(
      unsigned.hasPrefix(
        """
        @misc{key,
          title = {A},
          userc = {Acts},
          userd = {XII},
          usere = {3А},
          userf = {5--9},
          date = {XXXX},
          howpublished = {Acts XII(3А), 5-9},
        """))
  }

  @Test func aVolumeAloneMakesNoPart() {
    let fields: KeyValuePairs<Field, FieldValue?> = [
      .kind: .text("book"), .title: .text("A"), .authors: Samples.people("Ivanov, A."),
      .container: .container(Container(volume: "3")),
    ]
    let biblatex = Biblatex.entry(for: Samples.record(fields))
    #expect(biblatex.hasPrefix("@book{") && biblatex.contains("  volume = {3},\n"), "\(biblatex)")
    #expect(!biblatex.contains("howpublished"))
    #expect(BibTeX.entry(for: Samples.record(fields)).hasPrefix("@book{"))
  }

  @Test func typesOfAllKinds() {
    let types = PublicationKind.allCases.map { kind in
      String(Biblatex.entry(for: Samples.record([.kind: .text(kind.rawValue)])).prefix { $0 != "{" })
    }
    #expect(
      types == ["@manual", "@manual", "@manual", "@misc", "@misc", "@manual", "@proceedings", "@manual", "@misc"])
  }

  /// Whatever the texts hold, the file parses, no field stands twice, and the texts print unchanged.
  @Test func everyTextSurvives() {
    var random = SeededGenerator(seed: 2006)
    for _ in 0..<400 {
      let record = OddRecords.record(&random)
      var reader = BibTeXReader(Biblatex.entry(for: record))
      guard let entry = reader.entries()?.first else {
        Issue.record("does not parse: \(Biblatex.entry(for: record))")
        return
      }
      let work = CitedWork(record)
      #expect(entry.fields["title"].map(BibTeXReader.printed) == work.title ?? "[Untitled]")
      #expect(entry.fields["abstract"].map(BibTeXReader.printed) == record.publication.abstract?.text.onOneLine)
      #expect(entry.fields["entrysubtype"] == record.publication.kind?.rawValue)
    }
  }
}
