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
}

struct ContainerFinderTests {
  @Test(
    arguments: [
      (
        "DNA Research, 2018, 25(4), 409–419",
        Container(title: "DNA Research", volume: "25", issue: "4", pages: "409–419")
      ),
      ("Metabolites 2014, 4, 932-945", Container(title: "Metabolites", volume: "4", pages: "932–945")),
      (
        "Agyeman et al. BMC Health Services Research 2014, 14:1",
        Container(title: "BMC Health Services Research", volume: "14", pages: "1")
      ),
      (
        "БИОНИКА ИНТЕЛЛЕКТА. 2010. № 3 (74). С. 105–108",
        Container(title: "БИОНИКА ИНТЕЛЛЕКТА", issue: "3", pages: "105–108")
      ),
      (
        "Journal of Examples, Vol. 12, No. 3, October 2018",
        Container(title: "Journal of Examples", volume: "12", issue: "3")
      ),
      (
        "Journal of Examples | October-December 2018 | Vol. 12, No. 3",
        Container(title: "Journal of Examples", volume: "12", issue: "3")
      ),
      ("River Weekly / January 14, 2011 / Vol. 60", Container(title: "River Weekly", volume: "60")),
      ("J. Riv. Biochem. Nutr., 46, 52–59, January 2010", Container(title: "J. Riv. Biochem. Nutr.", pages: "52–59")),
      (
        "Harbour and Delta., Riv J Tradit Med., (2017) 14 (1): 131-137",
        Container(title: "Riv J Tradit Med.", volume: "14", issue: "1", pages: "131–137")
      ),
      ("ReRiver C 5.2 (#4) – Harbour 2019", Container(title: "ReRiver C", volume: "5", issue: "2")),
    ])
  func issueLines(line: String, container: Container) {
    MarkedText(
      """
      8 head | \(line) 1️⃣
      18 bold | On Examples
      """
    ).expect(ContainerFinder.self, .container(container), at: 1)
  }

  @Test(
    "what numbers an issue names no journal, nor does the series of a report",
    arguments: [
      "Vol No. XV No.1 July 1995, Pages 53-61", "July-September 2018:1-8",
      "River Media Laboratory Perceptual Section Technical Report No. 321, 1995",
    ])
  func noJournal(line: String) {
    MarkedText("8 head | \(line)\n18 bold | On Examples").expectNothing(ContainerFinder.self)
  }

  @Test("a journal's name broken over two lines of a citation")
  func brokenName() {
    MarkedText(
      """
      18 bold | Teaching rivers
      ---
      8 @40,780 | Harbour et al., (2021). Teaching rivers: A modular curriculum. Journal of Open 1
      8 @40,790 | River Education, 4(46), 138. https://example.org/138 1️⃣
      """
    ).expect(
      ContainerFinder.self,
      .container(Container(title: "Journal of Open River Education", volume: "4", issue: "46")), at: 1)
  }

  @Test("the file's word for the journal is not believed where it is a publisher's")
  func publisherForJournal() {
    var information = DocumentInformation()
    information.xmp = "<prism:publicationName>River Publishing Group</prism:publicationName>"
    let text = MarkedText("8 head | River Reports | 7:45231 | 2017 1️⃣\n18 bold | On Examples", information: information)
    text.expect(
      ContainerFinder.self, .container(Container(title: "River Reports", volume: "7", pages: "45231")), at: 1)
  }
}
