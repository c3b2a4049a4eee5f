import Bibliography
import Fixtures
import Testing

@testable import Citations

struct BibTeXTests {
  @Test func report() {
    #expect(
      BibTeX.entry(for: Samples.report) == """
        @techreport{iom1997ecological,
          author = {{International Organization for Migration}},
          title = {Ecological {Migrants} in {Belarus:} {Returning} {Home} after {Chernobyl?}},
          year = {1997},
          institution = {International Organization for Migration},
          address = {Geneva},
          pagetotal = {53},
          isbn = {92-9068-067-9},
          language = {en},
          keywords = {migration, Chernobyl},
          abstract = {First paragraph. Second \\& last: 50\\% came back.},
          file = {:a.pdf:PDF}
        }

        """)
  }

  @Test func article() {
    #expect(
      BibTeX.entry(for: Samples.article) == """
        @article{lynch2016geographical,
          author = {Lynch, Nancy A. and van der Berg, Pieter and King, Jr., Martin Luther},
          title = {Seasonal work and {HIV} in towns},
          journal = {Journal of Migration},
          year = {2016},
          month = nov,
          volume = {14},
          number = {1},
          pages = {259--264},
          doi = {10.1234/jm.2016_7},
          issn = {1472-6882},
          language = {en},
          file = {:a.pdf:PDF}
        }

        """)
  }

  @Test func thesis() {
    #expect(
      BibTeX.entry(for: Samples.russianThesis) == """
        @phdthesis{klevtsov1999,
          author = {Клевцов, Вадим Александрович},
          title = {Переселение},
          year = {1999},
          school = {Воронежский государственный университет},
          address = {Воронеж},
          pagetotal = {150},
          language = {ru},
          file = {:a.pdf:PDF}
        }

        """)
  }

  @Test func bookAndBrief() {
    #expect(
      BibTeX.entry(for: Samples.book) == """
        @book{orden2004atlas,
          author = {Van Orden, J. W. and Serre, Jean-Pierre},
          title = {An atlas of moving},
          year = {2004},
          publisher = {Example \\& Sons},
          address = {London},
          series = {Maps},
          edition = {2nd ed.},
          isbn = {0-8044-2957-X},
          language = {en}
        }

        """)
    #expect(
      BibTeX.entry(for: Samples.brief) == """
        @techreport{stateundatedbrief,
          author = {{Office of the Geographer, Department of State} and {UNAIDS}},
          title = {What works},
          institution = {Office of the Geographer, Department of State},
          type = {Policy brief},
          number = {Policy Brief 5},
          url = {https://example.org/a_b?c=1&d=2},
          urldate = {2020-01-05},
          language = {en}
        }

        """)
  }

  @Test func typesOfAllKinds() {
    let types = PublicationKind.allCases.map { kind in
      BibTeX.entry(for: Samples.record([.kind: .text(kind.rawValue)])).prefix { $0 != "{" }
    }
    #expect(
      types == [
        "@techreport", "@techreport", "@techreport", "@article", "@misc", "@phdthesis", "@proceedings", "@book",
        "@misc",
      ])
    let paper = Samples.record([.kind: .text("proceedings"), .container: .container(Container(title: "Acts"))])
    #expect(BibTeX.entry(for: paper) == "@inproceedings{key,\n  booktitle = {Acts}\n}\n")
  }

  @Test func namesThatWouldBeTakenApart() {
    let names: [PersonName] = [
      PersonName(family: "Madonna"), PersonName(family: "Abu Bakr"), PersonName(family: "others"),
      PersonName(family: "Rock and Roll", given: "X"), PersonName(family: "A, B", given: "C"),
    ]
    #expect(
      names.map(BibTeXText.name) == ["Madonna", "{Abu Bakr}", "{others}", "{Rock and Roll}, X", "{A, B}, C"])
  }

  @Test func emptyRecord() {
    let record = CatalogueRecord(id: 7, citationKey: "ключ, }", publication: Publication())
    #expect(BibTeX.entry(for: record) == "@misc{record7\n}\n")
  }

  /// Whatever the texts hold, the file parses and prints them unchanged.
  @Test func everyTextSurvives() {
    var random = SeededGenerator(seed: 1985)
    for _ in 0..<400 {
      let records = (0..<2).map { _ in OddRecords.record(&random) }
      var reader = BibTeXReader(CitationFormat.bibtex.text(for: records))
      guard let entries = reader.entries(), entries.count == 2 else {
        Issue.record("does not parse: \(CitationFormat.bibtex.text(for: records))")
        return
      }
      for (entry, record) in zip(entries, records) {
        let work = CitedWork(record)
        #expect(entry.fields["title"].map(BibTeXReader.printed) == work.title)
        #expect(entry.fields["address"].map(BibTeXReader.printed) == work.place)
        #expect(entry.fields["abstract"].map(BibTeXReader.printed) == record.publication.abstract?.text.onOneLine)
      }
    }
  }

  @Test func anInstitutionIsNotDividedAtItsAnd() throws {
    var record = Samples.report
    record.publication.say(.publisher, .text("Ministry of Health and Sanitation"))
    let text = BibTeX.entry(for: record)
    #expect(text.contains("institution = {{Ministry of Health and Sanitation}},"))
  }
}
