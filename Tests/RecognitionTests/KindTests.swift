import Bibliography
import Testing

@testable import Recognition

@Suite struct KindFinderTests {
  private static let text = String(
    repeating: "10 | The villages were left in the first days, and those who came back have been asked.\n", count: 20)

  @Test(arguments: [
    (
      PublicationKind.thesis,
      "12 | На правах рукописи\n18 bold | ВОЗВРАЩЕНИЕ\n12 | Автореферат диссертации на соискание"
    ),
    (.thesis, "18 bold | Returning Home\n12 | A thesis submitted in partial fulfilment of the requirements"),
    (.workingPaper, "12 | Discussion Paper No. 10\n18 bold | Returning Home"),
    (.brief, "12 | Policy brief\n18 bold | Returning Home"),
    (.report, "18 bold | Returning Home\n12 | Report of an assessment"),
    (.report, "18 bold | Аналитический отчет\n12 | Минск, 2018"),
    (.report, "18 bold | Справаздача\n12 | Мінск, 2018"),
    (.book, "18 bold | Демография\n12 | Учебное пособие"),
    (.preprint, "9 | arXiv:1805.00001v1 [physics.soc-ph] 2 May 2018\n18 bold | Returning Home"),
  ])
  func coversNameTheKind(kind: PublicationKind, cover: String) {
    MarkedText(cover + "\n---\n" + Self.text + "---\n" + Self.text).expect(KindFinder.self, .text(kind.rawValue))
  }

  @Test func articlesHaveTheMarksOfTheirJournal() {
    MarkedText(
      """
      8 head | Journal of Returns, Vol. 12, No. 3, pp. 45–67
      8 | https://doi.org/10.1000/xyz123
      16 bold | Returning Home
      10 | Keywords: return, trust
      \(Self.text)
      """
    ).expect(KindFinder.self, .text("article"))
  }

  @Test(arguments: [
    ("ReRiver C 5.2 (#4) – Harbour 2019", PublicationKind.article),
    ("The Proceedings of the River Conferences 6(66), 2024", .proceedings),
  ])
  func aVolumeAtTheFootIsThatOfAJournal(foot: String, kind: PublicationKind) {
    MarkedText(
      """
      16 bold | A report on returning home
      \(Self.text)
      8 foot | \(foot)
      """
    ).expect(KindFinder.self, .text(kind.rawValue))
  }

  @Test func pagesWithoutTextHaveNone() {
    MarkedText("").expectNothing(KindFinder.self)
  }
}
