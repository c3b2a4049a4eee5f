import Bibliography
import Fixtures
import Testing

@testable import Citations

/// Dublin Core, MODS and MARCXML: what libraries and harvesters read.
struct LibraryFormatTests {
  @Test func dublinCore() {
    #expect(
      DublinCore.element(for: Samples.report).text() == """
        <oai_dc:dc>
          <dc:title xml:lang="en">Ecological Migrants in Belarus: Returning Home after Chernobyl?</dc:title>
          <dc:creator>International Organization for Migration</dc:creator>
          <dc:publisher>International Organization for Migration</dc:publisher>
          <dc:date>1997</dc:date>
          <dc:type>Text</dc:type>
          <dc:type>report</dc:type>
          <dc:language>en</dc:language>
          <dc:description xml:lang="en">First paragraph.
        Second &amp; last: 50% came back.</dc:description>
          <dc:subject>migration</dc:subject>
          <dc:subject>Chernobyl</dc:subject>
          <dc:identifier>urn:ISBN:92-9068-067-9</dc:identifier>
          <dc:format>application/pdf</dc:format>
          <dc:format>53 p.</dc:format>
          <dc:identifier>file:a.pdf</dc:identifier>
          <dc:identifier>sha256:\(Samples.digest)</dc:identifier>
        </oai_dc:dc>

        """)
  }

  @Test func mods() throws {
    let report = try #require(XMLReader.root(of: CitationFormat.mods.text(for: [Samples.report]))?.first("mods"))
    #expect(report.children.first?.first("title")?.text == Samples.report.publication.title)
    let name = try #require(report.first("name"))
    #expect(name.attributes == ["type": "corporate"])
    #expect(name.texts("namePart") == ["International Organization for Migration", "IOM"])
    #expect(name.first("alternativeName")?.texts("namePart") == ["IOM"])
    #expect(report.first("copyrightDate")?.text == "1997")
    #expect(report.texts("dateIssued").isEmpty)
    #expect(report.texts("languageTerm") == ["en"])
    #expect(report.first("abstract")?.text == "First paragraph.\nSecond & last: 50% came back.")
    #expect(report.first("extent")?.text == "53")

    let article = try #require(XMLReader.root(of: CitationFormat.mods.text(for: [Samples.article]))?.first("mods"))
    #expect(
      article.all("name").map { $0.attributes["type"] ?? "" } == ["personal", "personal", "personal", "corporate"])
    #expect(article.all("name")[2].texts("namePart") == ["King", "Martin Luther", "Jr."])
    let host = try #require(article.first("relatedItem"))
    #expect(host.attributes == ["type": "host"])
    #expect(host.texts("title") == ["Journal of Migration"])
    #expect(host.texts("number") == ["14", "1"])
    #expect(host.texts("start") + host.texts("end") == ["259", "264"])
    #expect(
      article.all("identifier").map { "\($0.attributes["type"] ?? ""): \($0.text)" } == [
        "doi: 10.1234/jm.2016_7", "issn: 1472-6882",
      ])
  }

  @Test func marc() throws {
    let record = try #require(XMLReader.root(of: CitationFormat.marcxml.text(for: [Samples.report]))?.first("record"))
    #expect(record.first("leader")?.text.count == 24)
    let fixed = try #require(record.all("controlfield").first { $0.attributes["tag"] == "008" }?.text)
    #expect(fixed.count == 40)
    #expect(fixed == "000000s1997    xx |||||||||||||||||eng d")
    #expect(
      fields(record) == [
        "020    $a 92-9068-067-9", "041    $a eng", "110 2  $a International Organization for Migration",
        "245 10 $a Ecological Migrants in Belarus : $b Returning Home after Chernobyl?",
        "264  1 $a Geneva : $b International Organization for Migration, $c [1997]", "264  4 $c ©1997",
        "300    $a 53 p.", "520 3  $a First paragraph. Second & last: 50% came back.", "653  0 $a migration",
        "653  0 $a Chernobyl", "655  4 $a report",
        "856    $f a.pdf $q application/pdf $s 1 bytes $x sha256 " + Samples.digest,
      ])
  }

  @Test func marcOfAnArticle() throws {
    let record = try #require(XMLReader.root(of: CitationFormat.marcxml.text(for: [Samples.article]))?.first("record"))
    #expect(record.first("leader")?.text == "00000naa a2200000uu 4500")
    #expect(
      fields(record).prefix(10) == [
        "024 7  $a 10.1234/jm.2016_7 $2 doi", "041    $a eng", "100 1  $a Lynch, Nancy A.",
        "245 10 $a Seasonal work and HIV in towns", "264  1 $c 2016-11-23", "655  4 $a article",
        "700 1  $a van der Berg, Pieter", "700 1  $a King, Martin Luther, $c Jr.", "710 2  $a University of Somewhere",
        "773 0  $t Journal of Migration $g Vol. 14, no. 1, (2016-11-23), p. 259–264 $x 1472-6882",
      ])
    let fixed = record.all("controlfield").last?.text
    #expect(fixed == "000000e20161123xx |||||||||||||||||eng d")
  }

  @Test func nothingKnown() {
    let empty = CatalogueRecord(id: 1, citationKey: "a", publication: Publication())
    #expect(DublinCore.element(for: empty).text() == "<oai_dc:dc>\n  <dc:type>Text</dc:type>\n</oai_dc:dc>\n")
    for format in [CitationFormat.dublinCore, .mods, .marcxml] {
      #expect(XMLReader.root(of: format.text(for: []))?.children.isEmpty == true)
      #expect(XMLReader.root(of: format.text(for: [empty]))?.children.count == 1)
    }
  }

  /// Whatever the texts hold, the document is well-formed and the titles come out as they went in.
  @Test(arguments: [CitationFormat.dublinCore, .mods, .marcxml])
  func everyTextSurvives(_ format: CitationFormat) throws {
    var random = SeededGenerator(seed: 1998)
    for _ in 0..<150 {
      let records = (0..<3).map { _ in OddRecords.record(&random) }
      let root = try #require(XMLReader.root(of: format.text(for: records)), "\(format.text(for: records))")
      #expect(root.children.count == 3)
      guard format != .marcxml else { continue }
      for (element, record) in zip(root.children, records) {
        let title = CitedWork(record).title
        let found =
          format == .mods
          ? element.children.first { $0.name == "titleInfo" }?.first("title") : element.first("dc:title")
        #expect(found?.text == title)
      }
    }
  }

  private func fields(_ record: XMLReader.Element) -> [String] {
    record.all("datafield").map { field in
      let subfields = field.children.map { "$\($0.attributes["code"] ?? "") \($0.text)" }.joined(separator: " ")
      return
        "\(field.attributes["tag"] ?? "") \(field.attributes["ind1"] ?? "")\(field.attributes["ind2"] ?? "") \(subfields)"
    }
  }
}
