import Bibliography
import PDFText
import Testing

@testable import Recognition

/// Title pages of theses: title, author and degrees already held, the degree, the university, who examines it.
@Suite struct ThesisTests {
  private func recognised(_ source: String) -> Publication {
    let text = MarkedText(source)
    return Recogniser().recognise(text.document, fileName: text.fileName)
  }

  private func families(_ publication: Publication) -> [String] { publication.authors.map(\.family) }

  @Test func allInOneSizeWithTheAuthorsDegrees() {
    let found = recognised(
      """
      12 center | COFFEE CONSUMPTION OF STUDENTS
      12 center | WHO TRY TO FINISH THEIR WORK

      12 center | Draft of May 16, 2005 at 21 : 30

      12 center | BY

      12 center | ANNA REED
      12 center | B.A., University of Alder, 1981
      12 center | A.M., University of Birch at Lakeside, 1986

      12 center | DISSERTATION

      12 center | Submitted in partial fulfillment of the requirements
      12 center | for the degree of Doctor of Philosophy in Food Science
      12 center | in the Graduate College of the
      12 center | University of Birch at Lakeside, 1994

      12 center | Lakeside, Illinois
      ---
      \(MarkedText.prose)
      """)
    #expect(found.title == "Coffee consumption of students who try to finish their work")
    #expect(families(found) == ["Reed"])
    #expect(found.organisations.first?.name == "University of Birch at Lakeside")
  }

  @Test func aYearInsideATitleOfSeveralLinesAndATownBelow() {
    let found = recognised(
      """
      10 center | A STUDY OF THE IMPACT OF THE
      10 center | 1984 FLOODS ON THE POVERTY
      10 center | LEVEL OF VILLAGES

      10 center | by
      10 center | John Reed, B.A.

      10 center | A Thesis submitted to the Faculty of the Graduate School,
      10 center | Birch University,
      10 center | in Partial Fulfillment of the Requirements for
      10 center | the Degree of Master of Science

      10 center | Lakeside, Wisconsin

      10 center | December 2013
      ---
      \(MarkedText.prose)
      """)
    #expect(found.title == "A study of the impact of the 1984 floods on the poverty level of villages")
    #expect(families(found) == ["Reed"])
    #expect(found.organisations.map(\.name) == ["Birch University"])
    #expect(found.date?.date.edtf == "2013-12")
  }

  @Test func thoseWhoExamineAreNoAuthors() {
    let found = recognised(
      """
      17 center | Université de Bouleau

      14 center | Thèse présentée par Alphonse Reed
      14 center | Soutenue le 1er janvier 2022

      25 center | Le chaos des fleuves

      11 | Thèse dirigée par
      11 | Michel de la Rive
      11 | Charles Aulne

      12 | Composition du jury
      11 italic | Rapporteurs
      11 | René Leroux
      11 | Denis Lefort
      11 italic | Examinateurs
      11 | Victor Legrand
      11 | Sophie Lenoir
      11 | Joseph Leblanc
      ---
      \(MarkedText.prose)
      """)
    #expect(found.title == "Le chaos des fleuves")
    #expect(families(found) == ["Reed"])
  }

  @Test(arguments: [
    ("ОТЧЕТ\n14 center | на тему: «Прерывания от системного таймера»", "Прерывания от системного таймера"),
    ("К КУРСОВОЙ РАБОТЕ\n14 center | НА ТЭМУ: Рэкі ў раўнінных раёнах", "Рэкі ў раўнінных раёнах"),
    ("Thema: Flüsse im flachen Land", "Flüsse im flachen Land"),
    ("Title: Rivers of the plain", "Rivers of the plain"),
    ("Размышления на тему дождя и снега", "Размышления на тему дождя и снега"),
  ])
  func whatLabelsATitle(printed: String, expected: String) {
    let text = MarkedText("14 center | \(printed)\n\n12 center | 2022\n---\n\(MarkedText.prose)")
    #expect(TitleFinder.finding(in: text.clues, knowing: Publication())?.value == .text(expected))
  }

  @Test(arguments: [
    ("B.A., University of Alder, 1981", true), ("M.S. (Birch University) 2012", true), ("Ph.D., Alder, 1981", true),
    ("A.B. Reed", false), ("M. Sc. Holm", false), ("B.A.", true), ("Basics of rivers", false),
  ])
  func degreesHeld(line: String, isDegree: Bool) { #expect(TitleFeatures.holdsDegree(line) == isDegree) }
}
