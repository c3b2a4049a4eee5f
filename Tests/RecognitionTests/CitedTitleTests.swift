import Bibliography
import Testing

@testable import Recognition

/// Titles that a description or a suggested citation tells from other blocks.
@Suite struct CitedTitleTests {
  private let prose = MarkedText.prose

  @Test func theDescriptionHasTheSubtitleThatTheTitlePageLeftOut() {
    MarkedText(
      """
      22 bold center | МЕТОДЫ ОЦЕНКИ ВОДЫ 1️⃣

      12 center | Минск 2004
      ---
      10 | Громов А. С.
      10 | Методы оценки воды: Учебное пособие. – Минск: «Волна», 2004. – 44 с.
      ---
      10 | Способ состоит в том, что по двум постам судят о третьем, и проверен на двадцати реках севера и юга страны.
      """
    ).expect(TitleFinder.self, .text("Методы оценки воды: Учебное пособие"), at: 1)
  }

  @Test func theSuggestedCitationTellsTheSubtitleInSmallType() {
    MarkedText(
      """
      26 bold | Leaving the River 1️⃣

      10 | Four dry districts and their people

      10 | Nina Weber
      ---
      10 | Suggested citation: Weber, N. (2019). Leaving the River: Four dry districts and their people. Harbourtown.
      \(prose)
      """
    ).expect(TitleFinder.self, .text("Leaving the River: Four dry districts and their people"), at: 1)
  }

  @Test func theCitationUnderItsHeadingTellsTheTitleFromAListOfMembers() {
    MarkedText(
      """
      14 | The River Collaborating Centre

      30 bold center | DROUGHT 1️⃣

      13 center | Regional guideline for the first
      13 center | management of wells and springs (RWS)

      9 center | Published by
      ---
      9 | The River Collaborating Centre is an independent body and was established in 2001 to advise on drought.
      11 bold | Citation for this document
      9 | River Collaborating Centre. Drought: regional guideline for the first management of wells and springs (RWS).
      9 | Harbourtown: Wave Press, 2008.
      ---
      20 bold | Guideline Development Group Members

      11 bold | Dr Pippa Turrell (Chair)
      10 | Consultant, Harbour Hospital
      ---
      \(prose)
      """
    ).expect(
      TitleFinder.self, .text("Drought: Regional guideline for the first management of wells and springs (RWS)"), at: 1)
  }
}
