import Bibliography
import PDFText
import Testing

@testable import Recognition

@Suite struct KeywordsFinderTests {
  private func russian() -> Publication {
    Publication(findings: [
      .language: Finding(Proposal(.text("ru"), confidence: 1, origin: .page, evidence: Evidence(rule: "test")))
    ])
  }

  @Test func listAfterAColonEndsAtTheNextHeading() {
    MarkedText(
      """
      10 | Abstract. Those who came back were asked.
      10 | Keywords: return migration, radiation, rural villages, 1️⃣
      10 | house-
      10 | holds, and trust.

      12 bold | 1. Introduction
      10 | The villages, the roads, the schools.
      """
    ).expect(
      KeywordsFinder.self, .texts(["return migration", "radiation", "rural villages", "households", "trust"]), at: 1)
  }

  @Test func headingAlonePrecedesOneWordALine() {
    MarkedText(
      """
      9 bold | Key words and phrases 1️⃣
      9 | Return migration
      9 | Radiation
      9 | Rural villages

      10 | The villages were left.
      """
    ).expect(KeywordsFinder.self, .texts(["Return migration", "Radiation", "Rural villages"]), at: 1)
  }

  @Test(arguments: [
    ("Keywords Return migration . Radiation . Villages", ["Return migration", "Radiation", "Villages"]),
    ("KEY WORDS: return; radiation, low-dose; villages.", ["return", "radiation, low-dose", "villages"]),
    ("Index Terms—Return, radiation, villages.", ["Return", "radiation", "villages"]),
    ("Keywords: return – radiation – villages", ["return", "radiation", "villages"]),
    ("Ключевые слова: возвращение, радиация, сельские районы.", ["возвращение", "радиация", "сельские районы"]),
    ("Ключавыя словы: вяртанне, радыяцыя, сельскія раёны.", ["вяртанне", "радыяцыя", "сельскія раёны"]),
    ("Ключові слова: повернення, радіація, сільські райони.", ["повернення", "радіація", "сільські райони"]),
    ("Mots-clés : retour, rayonnement, villages", ["retour", "rayonnement", "villages"]),
    ("Schlüsselwörter: Rückkehr, Strahlung, Dörfer", ["Rückkehr", "Strahlung", "Dörfer"]),
    ("Palabras clave: retorno, radiación, aldeas", ["retorno", "radiación", "aldeas"]),
    ("Abstract. They were asked. Keywords: return, trust", ["return", "trust"]),
    ("Keywords: C++, R, cost (direct, indirect)", ["C++", "R", "cost (direct, indirect)"]),
    ("Keywords: return, trust JEL classification: J61, Q54", ["return", "trust"]),
    ("Keywords: 2,4-D, dioxin", ["2,4-D", "dioxin"]),
  ])
  func separatorsAndHeadingsOfManyLanguages(line: String, words: [String]) {
    MarkedText("10 | \(line) 1️⃣\n\n10 | JEL: J61").expect(KeywordsFinder.self, .texts(words), at: 1)
  }

  @Test func theClaimMendsAPrintedListThatLostItsDots() {
    var information = DocumentInformation()
    information.keywords = "return; radiation; rural villages"
    MarkedText("10 | Keywords: return radiation rural villages 1️⃣\n10 | 1 Introduction", information: information)
      .expect(KeywordsFinder.self, .texts(["return", "radiation", "rural villages"]), at: 1)
  }

  @Test func theClaimAloneCountsOnlyWhereTheTextUsesItsWords() {
    var information = DocumentInformation()
    information.keywords = "return migration, radiation, trust"
    MarkedText("10 | Of return migration and radiation", information: information)
      .expect(KeywordsFinder.self, .texts(["return migration", "radiation", "trust"]))
    MarkedText("10 | Of other matters", information: information).expectNothing(KeywordsFinder.self)
  }

  @Test func ofSeveralListsTheOneInTheDocumentsLanguageCounts() throws {
    let found = MarkedText(
      """
      10 | Keywords: return, radiation, villages

      10 | Ключевые слова: возвращение, радиация, сёла 1️⃣

      10 | Ключавыя словы: вяртанне, радыяцыя, вёскі
      """
    ).expect(KeywordsFinder.self, .texts(["возвращение", "радиация", "сёла"]), at: 1, knowing: russian())
    #expect(try #require(found).rejected.count == 2)
  }

  @Test func listsInAnotherLanguageAreDoubtful() throws {
    let found = MarkedText("10 | Keywords: return, radiation, villages 1️⃣")
      .expect(KeywordsFinder.self, .texts(["return", "radiation", "villages"]), at: 1, knowing: russian())
    #expect(try #require(found).confidence <= 0.6)
  }

  @Test(arguments: [
    "Keywords were searched for in four databases by two reviewers", "УДК 314.7", "JEL: J61, Q54",
    "The key words of the debate were return and trust",
  ])
  func sentencesAndCodesAreNone(line: String) {
    MarkedText("10 | \(line)").expectNothing(KeywordsFinder.self)
  }
}
