import Bibliography
import PDFText
import Testing

@testable import Recognition

/// Front pages as OCR gives them: sizes are measured, signs misread, logos are words.
@Suite struct ScannedFrontTests {
  private func recognised(_ source: String) -> Publication {
    let text = MarkedText(source, isScanned: true)
    return Recogniser().recognise(text.document, fileName: text.fileName)
  }

  @Test func namesOverTheirAddressesMayBeMeasuredUnlike() {
    let publication = recognised(
      """
      16 | Seasonal Work and the Health of Families

      11.5 | Helen Marsh
      10 | University of Leeds, United Kingdom

      10 | Tomas Novak
      10 | Institute of Geography, Czech Republic

      10.5 | Olga Petrova
      10 | University of Tartu, Estonia

      \(MarkedText.prose)
      """)
    #expect(publication.authors.map(\.family) == ["Marsh", "Novak", "Petrova"])
  }

  @Test func aBadgeBehindANameIsNoBracket() {
    let publication = recognised(
      """
      18 | Seasonal Work and the Health of Families

      11 | Helen Marsh' (5, Tomas Novak?, Olga Petrova! and Peter Braun'

      10 | Abstract
      \(MarkedText.prose)
      """)
    #expect(publication.authors.map(\.family) == ["Marsh", "Novak", "Petrova", "Braun"])
  }

  @Test func aNameThatGoesOnElsewhereIsNoSubtitle() {
    let publication = recognised(
      """
      20 | Seasonal Work and the Health of Families
      13.5 | Xiaolu Reng,'* Xinhua Quo,'* Weilu

      8 | Institute of Geography, Lower Town

      \(MarkedText.prose)
      """)
    #expect(publication.title == "Seasonal Work and the Health of Families")
  }

  @Test func aLogoInSmallLettersIsNoPartOfTheTitle() {
    let publication = recognised(
      """
      26 | aidwell

      20 | Seasonal Work and the Health of Families

      \(MarkedText.prose)
      """)
    #expect(publication.title == "Seasonal Work and the Health of Families")
  }
}
