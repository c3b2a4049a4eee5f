import Bibliography
import Fixtures
import Testing

@testable import Citations

struct RISTests {
  @Test func report() {
    #expect(
      lines(Samples.report) == [
        "TY  - RPRT", "ID  - iom1997ecological", "AU  - International Organization for Migration",
        "TI  - Ecological Migrants in Belarus: Returning Home after Chernobyl?", "PY  - 1997", "DA  - 1997///",
        "PB  - International Organization for Migration", "CY  - Geneva", "SP  - 53", "SN  - 92-9068-067-9", "LA  - en",
        "KW  - migration", "KW  - Chernobyl", "AB  - First paragraph. Second & last: 50% came back.", "L1  - a.pdf",
        "U1  - copyright",
        "U4  - sha256:" + Samples.digest, "U5  - report", "ER  - ", "",
      ])
  }

  @Test func article() {
    #expect(
      lines(Samples.article) == [
        "TY  - JOUR", "ID  - lynch2016geographical", "AU  - Lynch, Nancy A.", "AU  - van der Berg, Pieter",
        "AU  - King, Martin Luther, Jr.", "TI  - Seasonal work and HIV in towns", "T2  - Journal of Migration",
        "PY  - 2016", "DA  - 2016/11/23/", "AD  - University of Somewhere", "VL  - 14", "IS  - 1", "SP  - 259",
        "EP  - 264", "SN  - 1472-6882",
        "DO  - 10.1234/jm.2016_7", "LA  - en", "L1  - a.pdf", "U1  - published", "U4  - sha256:" + Samples.digest,
        "U5  - article", "ER  - ", "",
      ])
  }

  @Test func thesisAndBook() {
    #expect(
      lines(Samples.russianThesis) == [
        "TY  - THES", "ID  - klevtsov1999", "AU  - Клевцов, Вадим Александрович", "TI  - Переселение", "PY  - 1999",
        "DA  - 1999///", "PB  - Воронежский государственный университет",
        "AD  - Воронежский государственный университет", "CY  - Воронеж", "M3  - Thesis", "SP  - 150", "LA  - ru",
        "L1  - a.pdf", "U1  - published", "U4  - sha256:" + Samples.digest, "U5  - thesis", "U5  - no publisher",
        "ER  - ", "",
      ])
    #expect(
      lines(Samples.book) == [
        "TY  - BOOK", "ID  - orden2004atlas", "AU  - Van Orden, J. W.", "AU  - Serre, Jean-Pierre",
        "TI  - An atlas of moving", "T2  - Maps", "PY  - 2004", "DA  - 2004///", "PB  - Example & Sons", "CY  - London",
        "ET  - 2nd ed.", "SN  - 0-8044-2957-X", "LA  - en", "U1  - published", "U5  - book", "ER  - ", "",
      ])
  }

  @Test func organisationsKeepTheirOrder() {
    #expect(
      lines(Samples.brief) == [
        "TY  - RPRT", "ID  - stateundatedbrief", "AU  - Office of the Geographer. Department of State", "AU  - UNAIDS",
        "TI  - What works", "AD  - Office of the Geographer, Department of State; UNAIDS",
        "M3  - Policy brief", "SN  - Policy Brief 5", "UR  - https://example.org/a_b?c=1&d=2",
        "Y2  - 2020/01/05/", "LA  - en", "U5  - brief", "ER  - ", "",
      ])
  }

  @Test(arguments: [
    (["University of Birch", "Office of Rivers"], ["AD  - University of Birch; Office of Rivers"]),
    (["Rivers; Lakes", "Office of Rivers"], ["AD  - Rivers; Lakes;", "AD  - Office of Rivers;"]),
  ])
  func bodiesBesideTheAuthorsComeBack(names: [String], written: [String]) {
    let record = Samples.record([
      .kind: .text("article"), .title: .text("Work"), .authors: Samples.people("Nancy A. Lynch"),
      .organisations: .organisations(names.map { Organisation($0) }), .date: Samples.date("2016"),
      .container: .container(Container(title: "Journal of Migration", volume: "14")),
    ])
    #expect(lines(record).filter { $0.hasPrefix("AD") } == written)
    let read = ReadEntries(RIS.entry(for: record)).entries.first?.values[.organisations]
    #expect(read == .organisations(names.map { Organisation($0) }))
  }

  /// Whatever the texts hold, every line is a tag and a value, and a record ends once.
  @Test func everyTextStaysOnItsLine() {
    var random = SeededGenerator(seed: 2001)
    for _ in 0..<400 {
      let record = OddRecords.record(&random)
      let lines = lines(record)
      #expect(lines.first?.utf8.starts(with: "TY  - ".utf8) == true)
      #expect(lines.suffix(2) == ["ER  - ", ""])
      #expect(lines.count { $0.utf8.starts(with: "ER  - ".utf8) } == 1)
      for line in lines.dropLast() {
        let tag = line.unicodeScalars.prefix(2)
        #expect(tag.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) })
        #expect(String(line.unicodeScalars.dropFirst(2).prefix(4)) == "  - ")
      }
      let title = lines.first { $0.utf8.starts(with: "TI  - ".utf8) }?.unicodeScalars.dropFirst(6).reduce(into: "") {
        $0.unicodeScalars.append($1)
      }
      #expect(title == CitedWork(record).title)
    }
  }

  private func lines(_ record: CatalogueRecord) -> [String] {
    var lines = [""]
    // Swift takes CR LF for one character; a lone one of either would be no line end of this format.
    for character in RIS.entry(for: record) {
      if character == "\r\n" { lines.append("") } else { lines[lines.count - 1].append(character) }
    }
    return lines
  }

  /// Another program's fields under the same tags.
  @Test func addressesOfAuthorsAreNoBodies() {
    let read = ReadEntries(
      "TY  - JOUR\nAU  - Reed, Anna\nTI  - Work\nAD  - Department of Rivers, Lund; Moss House\nU1  - 12345[pmid]\nER  - \n"
    )
    #expect(read.entries.first?.values[.organisations] == nil)
  }
}
