import Bibliography
import Fixtures
import Foundation
import Testing

@testable import Citations

struct CSLJSONTests {
  @Test func report() {
    #expect(
      CSLJSON.item(for: Samples.report).text(indented: true) == #"""
        {
          "id": "iom1997ecological",
          "type": "report",
          "title": "Ecological Migrants in Belarus: Returning Home after Chernobyl?",
          "author": [
            {
              "literal": "International Organization for Migration"
            }
          ],
          "issued": {
            "date-parts": [
              [
                1997
              ]
            ]
          },
          "number-of-pages": "53",
          "publisher": "International Organization for Migration",
          "publisher-place": "Geneva",
          "ISBN": "92-9068-067-9",
          "language": "en",
          "abstract": "First paragraph.\nSecond & last: 50% came back.",
          "keyword": "migration, Chernobyl",
          "custom": {
            "kind": "report",
            "organisations": [
              {
                "name": "International Organization for Migration",
                "short_name": "IOM"
              }
            ],
            "date_kind": "copyright",
            "abstract_language": "en",
            "file": "a.pdf",
            "sha256": "\#(Samples.digest)",
            "pages": 53
          }
        }
        """#)
  }

  @Test func article() {
    #expect(
      CSLJSON.item(for: Samples.article).text()
        == #"{"id":"lynch2016geographical","type":"article-journal","title":"Seasonal work and HIV in towns","#
        + #""author":[{"family":"Lynch","given":"Nancy A."},{"family":"van der Berg","given":"Pieter"},"#
        + #"{"family":"King","given":"Martin Luther","suffix":"Jr."}],"issued":{"date-parts":[[2016,11,23]]},"#
        + #""container-title":"Journal of Migration","volume":"14","issue":"1","page":"259-264","#
        + #""DOI":"10.1234/jm.2016_7","ISSN":"1472-6882","language":"en","#
        + #""custom":{"kind":"article","organisations":["University of Somewhere"],"date_kind":"published","#
        + #""file":"a.pdf","sha256":"\#(Samples.digest)","pages":7}}"#)
  }

  @Test func thesisAndBrief() {
    #expect(
      CSLJSON.item(for: Samples.thesis).text()
        == #"{"id":"artemenko1999mobility","type":"thesis","title":"Mobility after 1986","#
        + #""author":[{"family":"Artemenko","given":"Svetlana"}],"issued":{"date-parts":[[1999,5]]},"#
        + #""number-of-pages":"120","genre":"Thesis","publisher":"Belarusian State University","#
        + #""publisher-place":"Minsk","language":"en","custom":{"kind":"thesis","#
        + #""organisations":["Belarusian State University"],"date_kind":"published","#
        + #""file":"a.pdf","sha256":"\#(Samples.digest)","pages":120}}"#)
    #expect(
      CSLJSON.item(for: Samples.brief).text()
        == #"{"id":"stateundatedbrief","type":"report","title":"What works","#
        + #""author":[{"literal":"Office of the Geographer, Department of State"},{"literal":"UNAIDS"}],"#
        + #""genre":"Policy brief","number":"Policy Brief 5","URL":"https://example.org/a_b?c=1&d=2","#
        + #""accessed":{"date-parts":[[2020,1,5]]},"language":"en","#
        + #""custom":{"kind":"brief","organisations":["Office of the Geographer, Department of State","UNAIDS"]}}"#)
  }

  @Test func wholeFilesOfEveryFormat() throws {
    #expect(CitationFormat.cslJSON.text(for: []) == "[\n]\n")
    #expect(CitationFormat.bibtex.text(for: []) == "")
    #expect(CitationFormat.ris.text(for: []) == "")
    let empty = CatalogueRecord(id: 1, citationKey: "a", publication: Publication())
    #expect(
      CitationFormat.cslJSON.text(for: [empty, empty])
        == "[\n{\"id\":\"a\",\"type\":\"document\"},\n{\"id\":\"a\",\"type\":\"document\"}\n]\n")
    #expect(CitationFormat.bibtex.text(for: [empty, empty]) == "@misc{a\n}\n\n@misc{a\n}\n")
    #expect(
      CitationFormat.ris.text(for: [empty, empty])
        == "TY  - GEN\r\nID  - a\r\nER  - \r\n\r\nTY  - GEN\r\nID  - a\r\nER  - \r\n")
  }

  /// Whatever the texts hold, Foundation's reader reads the file and finds the titles unchanged.
  @Test func everyTextSurvives() throws {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<200 {
      let records = (0..<3).map { _ in OddRecords.record(&random) }
      let data = Data(CitationFormat.cslJSON.text(for: records).utf8)
      let items = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
      // Foundation's reader loses byte order marks inside texts.
      let titles = records.map {
        CitedWork($0).title?.unicodeScalars.filter { $0 != "\u{FEFF}" }.map(String.init).joined()
      }
      let found = items.map {
        ($0["title"] as? String)?.unicodeScalars.filter { $0 != "\u{FEFF}" }.map(String.init).joined()
      }
      #expect(found == titles)
    }
  }
}
