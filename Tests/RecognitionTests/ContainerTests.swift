import Bibliography
import PDFText
import Testing

@testable import Recognition

struct ContainerTests {
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
      ("River Annals 160 (2008), 17–46", Container(title: "River Annals", volume: "160", pages: "17–46")),
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
      "River Media Laboratory Perceptual Section Technical Report No. 321, 1995", "Policy Brief No. 12 | March 2014",
      "River Office • Situation Report No. 7, May 2019", "Робочий документ № 4, 2019",
    ])
  func noJournal(line: String) {
    MarkedText("8 head | \(line)\n18 bold | On Examples").expectNothing(ContainerFinder.self)
  }

  @Test("a masthead over the row of volume and address")
  func masthead() {
    let text = MarkedText(
      """
      28 bold @121,96 | River Journal of Statistics
      10 @150,130 | August 2010, Volume 36, Issue 3.
      10 @330,130 | http://www.journal.example/

      17 bold @180,220 | Asking Rivers in Birchland

      12 @250,290 | Anna Reed
      """)
    let journal = ContainerFinder.finding(in: text.clues, knowing: Publication())
    #expect(
      journal?.value == .container(Container(title: "River Journal of Statistics", volume: "36", issue: "3")))
    #expect(TitleFinder.finding(in: text.clues, knowing: Publication())?.value == .text("Asking Rivers in Birchland"))
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
      .container(Container(title: "Journal of Open River Education", volume: "4", issue: "46", pages: "138")), at: 1)
  }

  @Test("the file's word for the journal is not believed where it is a publisher's")
  func publisherForJournal() {
    var information = DocumentInformation()
    information.xmp = "<prism:publicationName>River Publishing Group</prism:publicationName>"
    let text = MarkedText("8 head | River Reports | 7:45231 | 2017 1️⃣\n18 bold | On Examples", information: information)
    text.expect(
      ContainerFinder.self, .container(Container(title: "River Reports", volume: "7", pages: "45231")), at: 1)
  }

  @Test(
    "the usual ways of printing a volume, a year and pages",
    arguments: [
      ("River Intell 8 (2017) 263e265", Container(title: "River Intell", volume: "8", pages: "263–265")),
      ("Rivers & Security 139 (2024) 103693", Container(title: "Rivers & Security", volume: "139", pages: "103693")),
      ("Rivers in Brief 18 (2018) 727–730", Container(title: "Rivers in Brief", volume: "18", pages: "727–730")),
      ("Int. J. Riv. Sci. 2017, 18, 1081", Container(title: "Int. J. Riv. Sci.", volume: "18", pages: "1081")),
      ("eRIV 2008;5(1)95–101", Container(title: "eRIV", volume: "5", issue: "1", pages: "95–101")),
      ("3 Rivertech (2015) 5:697–707", Container(title: "3 Rivertech", volume: "5", pages: "697–707")),
      (
        "Lu et al. World Journal of Rivers (2018) 13:52",
        Container(title: "World Journal of Rivers", volume: "13", pages: "52")
      ),
      (
        "Int. J. Riv. Health 2021, 18, 2086. https://doi.org/10.9999/ijrh18042086",
        Container(title: "Int. J. Riv. Health", volume: "18", pages: "2086")
      ),
    ])
  func volumesAndYears(line: String, container: Container) {
    MarkedText("8 head | \(line) 1️⃣\n18 bold | On Examples").expect(ContainerFinder.self, .container(container), at: 1)
  }

  @Test(
    "a journal's name at one side of the page and its numbers at the other",
    arguments: [
      (
        ["Frontiers in Rivers | www.example.org", "1", "May 2018 | Volume 9 | Article 1096"],
        Container(title: "Frontiers in Rivers", volume: "9", pages: "1096")
      ),
      (
        ["Ancient River Life,", "Vol No. XV No.1 July 1995, Pages 53-61"],
        Container(title: "Ancient River Life", volume: "XV", issue: "1", pages: "53–61")
      ),
      (
        ["The Proceedings of the River Conferences", "6(66), 2024"],
        Container(title: "The Proceedings of the River Conferences", volume: "6", issue: "66")
      ),
      (
        ["68", "J Intercult Riv ● 2017 ● Vol 6 ● Issue 1"], Container(title: "J Intercult Riv", volume: "6", issue: "1")
      ),
    ])
  func partedRows(parts: [String], container: Container) {
    let places = [40, 280, 330]
    let lines = zip(parts, places).map { "8 head @\($1),30 | \($0)" }.joined(separator: "\n")
    MarkedText(lines + " 1️⃣\n18 bold | On Examples").expect(ContainerFinder.self, .container(container), at: 1)
  }

  @Test("a journal's name over its numbers, behind its publisher's")
  func nameAbove() {
    MarkedText(
      """
      8 @50,49 | River Publishing Corporation
      8 @50,59 | Advances in River Sciences
      8 @50,68 | Volume 2016, Article ID 4104595, 9 pages 1️⃣
      18 bold | On Examples
      """
    ).expect(
      ContainerFinder.self,
      .container(Container(title: "Advances in River Sciences", volume: "2016", pages: "4104595")), at: 1)
    MarkedText(
      """
      18 bold | On Examples
      7 @441,56 | Flow-Response:
      7 @441,65 | An International Journal
      7 @441,73 | July-September 2018:1-8 1️⃣
      """
    ).expect(
      ContainerFinder.self, .container(Container(title: "Flow-Response: An International Journal", pages: "1–8")), at: 1
    )
  }

  @Test("the running heads of a page name the journal, the foot its issue")
  func nameInHead() {
    MarkedText(
      """
      12 @203,51 head | Journal of Basic River Science
      18 bold | On Examples
      ---
      8 @434,28 head | Journal of Basic River Science
      9 | Words of the text.
      7 @52,801 head | Vol-002 1️⃣
      7 @80,801 head | Issue-003
      7 @114,801 head | August 2011
      """
    ).expect(
      ContainerFinder.self,
      .container(Container(title: "Journal of Basic River Science", volume: "2", issue: "3")), at: 1)
  }

  @Test("a journal with its ISSN")
  func nameBeforeISSN() {
    MarkedText("8 head | River World, EISSN: 2231-0916 1️⃣\n18 bold | On Examples")
      .expect(ContainerFinder.self, .container(Container(title: "River World")), at: 1)
  }

  @Test(
    "the document's own citation, behind its title",
    arguments: [
      (
        "Hankin. (2025). On Teaching Rivers: a course. Journal of River Education, 8 (88), 196.",
        Container(title: "Journal of River Education", volume: "8", issue: "88", pages: "196")
      ),
      (
        "Delta S and Kim W-C (2018) On Teaching Rivers: A Course. Front. Riv. 9:1096.",
        Container(title: "Front. Riv.", volume: "9", pages: "1096")
      ),
    ])
  func ownCitation(text: String, container: Container) {
    var known = Publication()
    known.findings[.title] = Finding(
      Proposal(.text("On Teaching Rivers: a course"), confidence: 0.9, origin: .page, evidence: Evidence(rule: "test")))
    MarkedText(
      """
      18 bold | On Teaching Rivers: a course
      10 | Words of the text that go on for a while.

      8 | Citation: \(text) 1️⃣
      """
    ).expect(ContainerFinder.self, .container(container), at: 1, knowing: known)
  }

  @Test(
    "what only looks like a volume",
    arguments: [
      "Compiled Saturday 7th November, 2020, 11:10", "between 1:100 and 1:1000 depending on the kind of experiment",
      "The file described in this document has the version number v1.2 of 2019",
    ])
  func noVolume(line: String) {
    MarkedText("18 bold | On Examples\n\n8 @72,800 | \(line)").expectNothing(ContainerFinder.self)
  }

  @Test("the journal's name in whole words and the authors before it")
  func wholeName() {
    var known = Publication()
    known.findings[.authors] = Finding(
      Proposal(
        .people([PersonName(family: "Holm-Reed", given: "Peter"), PersonName(family: "Delta", given: "Anna")]),
        confidence: 0.9, origin: .page, evidence: Evidence(rule: "test")))
    MarkedText(
      """
      8 head @56,31 | Holm-Reed and Delta River Sci
      8 @191,31 | (2019) 8:12 1️⃣
      16 @441,50 | River Science
      18 bold | On Examples
      """
    ).expect(
      ContainerFinder.self, .container(Container(title: "River Science", volume: "8", pages: "12")), at: 1,
      knowing: known)
  }
}
