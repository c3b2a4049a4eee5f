import Bibliography
import Testing

@testable import Recognition

/// What stands above the title of a paper and is none.
@Suite struct ArticleTitleTests {
  private let text = """
    10 bold | Abstract
    9 | Salt is a stress that limits the growth of rice in many of the deltas of the world, and we looked at how this goes.
    9 | It is not known which of the kinds that farmers grow would bear more of it than the others would bear there now.
    """

  @Test func aJournalAndItsAddressAreNoTitle() {
    MarkedText(
      """
      18 center | Birchland Journal of Basic Plant Sciences
      18 center | bjbps.birch.edu
      16 bold center | Effects of salt on rice: a review 1️⃣

      11 center | Anna Reed ^1 , Peter Holm ^2

      \(text)
      """
    ).expect(TitleFinder.self, .text("Effects of salt on rice: a review"), at: 1)
  }

  @Test func aCitationAboveTheTitleIsNone() {
    MarkedText(
      """
      10 bold | Reed et al., Birch J Plants Salts., (2017) 14 (3): 209-217
      10 | doi:10.1000/salt.v14i3.1

      12 bold center | EFFECTS OF BRINE ON RICE FROM THE RIVER 1️⃣

      10 bold center | Anna Reed ^1 , Peter Holm ^2

      \(text)
      """
    ).expect(TitleFinder.self, .text("Effects of brine on rice from the river"), at: 1)
  }

  @Test func aTitleMayNameYears() {
    MarkedText(
      """
      18 bold center | Salt in the river, 2014–2015, and what it did to rice in 1999 1️⃣

      11 center | Anna Reed ^1 , Peter Holm ^2

      \(text)
      """
    ).expect(TitleFinder.self, .text("Salt in the river, 2014–2015, and what it did to rice in 1999"), at: 1)
  }
}
