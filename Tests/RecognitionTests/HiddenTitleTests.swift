import Bibliography
import Testing

@testable import Recognition

/// Titles that the first page does not print, or prints smaller than something else.
@Suite struct HiddenTitleTests {
  private let prose = MarkedText.prose

  @Test func innerTitlePageServesWhereTheCoverIsAnImage() {
    MarkedText(
      """
      --- 3
      22 bold | Wells and Water in the Dry Districts 1️⃣

      11 | Nina Weber
      ---
      \(prose)
      """
    ).expect(TitleFinder.self, .text("Wells and Water in the Dry Districts"), at: 1)
  }

  @Test func theRunningHeadHasTheTitleThatTheCoverDraws() {
    MarkedText(
      """
      10 | Author
      10 | Nina Weber
      10 | Director of Water Research

      10 | This study was strengthened through discussions, comments, and expert review.
      ---
      7 head | Sharing the Rivers: Moving beyond the Dams 1️⃣
      30 | Contents

      14 | Why Common Wells Matter

      14 | Looking Ahead: Ensuring Water not Words
      ---
      7 head | Sharing the Rivers: Moving beyond the Dams
      30 | Executive Summary

      \(prose)
      ---
      7 head | Sharing the Rivers: Moving beyond the Dams
      \(prose)
      """
    ).expect(TitleFinder.self, .text("Sharing the Rivers: Moving beyond the Dams"), at: 1)
  }

  @Test(arguments: ["A Note on This Report:", "How to read this guide", "Points saillants"])
  func whatIntroducesADocumentIsNoTitle(heading: String) {
    MarkedText(
      """
      13 bold | Rivers and Wells of the Dry Districts 1️⃣

      20 bold | \(heading)

      \(prose)
      """
    ).expect(TitleFinder.self, .text("Rivers and Wells of the Dry Districts"), at: 1)
  }

  @Test func theCellsOfATableAreNoTitles() {
    MarkedText(
      """
      13 bold | Rivers and Wells: Situation in the Dry Districts 1️⃣

      18 bold @60,200 | NEW WELLS DUG HERE
      18 bold @260,200 | 12
      18 bold @340,200 | 45
      18 bold @420,200 | 57

      \(prose)
      """
    ).expect(TitleFinder.self, .text("Rivers and Wells: Situation in the Dry Districts"), at: 1)
  }

  @Test func onAScanMarksTellNamesInTheTitlesType() {
    MarkedText(
      """
      13 | Seed Oils of Lemons against the Larvae of River Flies 1️⃣
      13 | Hazrim Bilgar 1, Wasemi Akrat 2, Soba Alin Hasset 1, Sadrut Dine 3

      9 | Department of River Flies, Harbour University, Harbourtown

      \(prose)
      """, isScanned: true
    ).expect(TitleFinder.self, .text("Seed Oils of Lemons against the Larvae of River Flies"), at: 1)
  }

  @Test func onAScanALineThatEndsInALinkGoesOn() {
    MarkedText(
      """
      16 | The Dark Figure and the Rise of the Rivers in Europe: Evidence from 1️⃣
      16 | Spain

      10 | Stefan Kemper*, Ferdinand Mir6-Lopez and Asta Moner?

      \(prose)
      """, isScanned: true
    ).expect(
      TitleFinder.self, .text("The Dark Figure and the Rise of the Rivers in Europe: Evidence from Spain"), at: 1)
  }
}
