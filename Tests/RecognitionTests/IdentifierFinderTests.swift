import Bibliography
import PDFText
import Testing

@testable import Recognition

struct IdentifierFinderTests {
  private let finders: [any Finder.Type] = [DOIFinder.self, ISBNFinder.self, ISSNFinder.self, ReportNumberFinder.self]

  @Test func theNumbersOfAnImprint() {
    MarkedText(
      """
      24 bold | Ecological Migrants
      10 | Discussion Paper No. 10 1️⃣
      ---
      9 | ISBN 92-9068-067-9 2️⃣
      9 | ISSN 1607-338X 3️⃣
      """
    ).expect(
      [
        ExpectedFinding(.reportNumber, .text("Discussion Paper No. 10"), at: 1),
        ExpectedFinding(.isbn, .text("92-9068-067-9"), at: 2), ExpectedFinding(.issn, .text("1607-338X"), at: 3),
      ], from: finders)
  }

  @Test func theElectronicISBNStandsFirst() {
    let finding = MarkedText(
      """
      24 bold | A Guideline
      ---
      9 | ISBN 978-92-9068-067-3 (print)
      9 | ISBN 978-1-86016-339-5 (PDF) 1️⃣
      """
    ).expect(ISBNFinder.self, .text("978-1-86016-339-5"), at: 1)
    #expect(finding?.rejected.map(\.value) == [.text("978-92-9068-067-3")])
  }

  @Test func aWrongCheckDigitIsNoNumber() {
    MarkedText(
      """
      9 | ISBN 92-9068-067-8
      9 | ISSN 1607-3381
      """
    ).expect([], from: finders)
  }

  @Test func theDocumentsOwnDOI() {
    MarkedText(
      """
      8 head | Examples 2014, 4, 932–945; doi:10.3390/examples4040932 1️⃣
      18 bold | On Examples
      10 | as shown before [3]
      ---
      9 | [3] Another, A. On other things. 2010. doi:10.1000/182
      """
    ).expect(DOIFinder.self, .text("10.3390/examples4040932"), at: 1)
  }

  @Test func aSpaceBehindTheSlashBreaksNoDOI() {
    MarkedText(
      """
      18 bold | On Examples
      8 | Reed A. On examples. J Exam 2018; 21:347. doi: 10.22038/ EXAM.2018.24026.6021 1️⃣
      """
    ).expect(DOIFinder.self, .text("10.22038/EXAM.2018.24026.6021"), at: 1)
  }

  @Test func theVersionOfRecordIsNamedOnAnyPage() {
    MarkedText(
      """
      18 bold | On Examples
      ---
      10 | Some text.
      ---
      10 | Some text.
      ---
      10 | Some text.
      --- 5
      10 | The Version of Record of this manuscript has been published in a journal and is available at
      10 | http://www.example.com/10.1080/01639625.2020.1746135.
      10 | References
      ---
      10 | Some text.
      ---
      10 | Some text.
      ---
      10 | Some text, doi:10.1000/182
      """
    ).expect(DOIFinder.self, .text("10.1080/01639625.2020.1746135"))
  }

  @Test func aDOIBrokenByTheLinesEnd() {
    MarkedText(
      """
      8 | https://doi.org/10.1007/s12117-024- 1️⃣
      8 | 09532-6
      18 bold | On Examples
      """
    ).expect(DOIFinder.self, .text("10.1007/s12117-024-09532-6"), at: 1)
  }

  @Test(
    arguments: [
      ("SITUATION REPORT - 1", "SITUATION REPORT 1"), ("Situation Report – 27", "Situation Report 27"),
      ("SITREP NO. 35", "SITREP NO. 35"), ("Example Laboratory Technical Report No. 321", "Technical Report No. 321"),
      ("Relatório n.º 3", "Relatório n.º 3"), ("Guidance Bulletin No. 1, August 6, 1991", "Guidance Bulletin No. 1"),
      ("Working Paper 123", "Working Paper 123"), ("Препринт № 5", "Препринт № 5"),
      ("Робочий документ № 4", "Робочий документ № 4"), ("Аналитическая записка № 12", "Аналитическая записка № 12"),
      ("A/45/696/Add.1", "A/45/696/Add.1"), ("WHO/HIV/2003.05", "WHO/HIV/2003.05"),
      ("Index: AFR 25/5312/2016", "AFR 25/5312/2016"), ("CSL-89-1 January 1989 [P89-00001]", "CSL-89-1"),
      ("MIT/LCS/TM-394", "MIT/LCS/TM-394"), ("ИАЭ-3555/16", "ИАЭ-3555/16"), ("ES/2019/07", "ES/2019/07"),
      ("ГОСТ 7.80-2000", "ГОСТ 7.80-2000"), ("arXiv:0908.0054v1 [astro-ph.CO] 1 Aug 2009", "arXiv:0908.0054v1"),
    ])
  func reportNumbers(line: String, number: String) {
    MarkedText(
      """
      9 | \(line) 1️⃣
      24 bold | A Title
      """
    ).expect(ReportNumberFinder.self, .text(number), at: 1)
  }

  @Test(
    arguments: [
      "EVALUATION REPORT 2019", "COVID-19", "CH-1211 GENEVA 27", "Tel. 022-717-91-11", "Report on 27 countries",
      "12-05-2017", "The report notes 35 cases in 2 regions and says no more about 7 others of them", "CC-BY-4.0",
    ])
  func noReportNumber(line: String) {
    MarkedText("9 | \(line)").expectNothing(ReportNumberFinder.self)
  }

  @Test func codesThatCountPagesOrStandBesideAName() {
    MarkedText(
      """
      18 bold | Rivers of the Plain

      8 @290,760 | DAFX-13
      ---
      8 @290,760 | DAFX-14
      """
    ).expectNothing(ReportNumberFinder.self)
    MarkedText(
      """
      18 bold | Реки равнины

      12 @85,600 | Студент
      12 @150,600 | ИУ7-51Б
      12 @480,600 | Иванов И. И.
      """
    ).expectNothing(ReportNumberFinder.self)
    MarkedText("18 bold | Rivers\n\n12 @85,400 | CSL-89-1 1️⃣\n12 @250,400 | October 1989")
      .expect(ReportNumberFinder.self, .text("CSL-89-1"), at: 1)
  }
}
