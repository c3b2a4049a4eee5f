import Bibliography
import PDFText
import Testing

@testable import Recognition

@Suite("Lists of names")
struct NameListTests {
  @Test(
    "families in printed order",
    arguments: [
      ("Jonathan Gray, Danny Lämmer and Liliana Boun", ["Gray", "Lämmer", "Boun"]),
      ("Borugă O*, Jianu C**, Gruia AT****", ["Borugă", "Jianu", "Gruia"]),
      ("S.Vijaya,V.Arun, P.Moorthy ,A.K.Chandran", ["Vijaya", "Arun", "Moorthy", "Chandran"]),
      ("Gray, Jonathan; Lämmer, Danny", ["Gray", "Lämmer"]),
      ("Di Cosmo, Roberto and Danelutto, Marco", ["Di Cosmo", "Danelutto"]),
      ("Arif Sanli1* Tahsin Karadogan1", ["Sanli", "Karadogan"]),
      ("В.Ю.Веретенов, М.И. Гуревич", ["Веретенов", "Гуревич"]),
      ("Близнюк Л. М., Сидорович И. В.", ["Близнюк", "Сидорович"]),
      ("Euloge S. Adjou . René G. Dègnon", ["Adjou", "Dègnon"]),
      ("Kelly J. Robinson 1 & Sean D. Twiss 2", ["Robinson", "Twiss"]),
      ("Rui Costa e Ana Lima", ["Costa", "Lima"]),
      ("Rui Costa e Silva", ["Costa e Silva"]),
      ("Hubert Aldo, Irene Hyna e Elisabeth Bosco", ["Aldo", "Hyna", "Bosco"]),
      ("Anna Reed, Ing. Theo Holm, ir. Jan Stone", ["Reed", "Holm", "Stone"]),
    ])
  func families(text: String, expected: [String]) {
    let list = NameList(text)
    #expect(list.refused == 0)
    #expect(list.names.map(\.family) == expected)
  }

  @Test(
    "what is no list of names",
    arguments: [
      "Department of Physics, University of Lund", "Ann Arbor, MI", "Executive Summary", "Situation Report 27",
      "The views of the author", "R2HTML PACKAGE", "F-78401 Chatou Cedex", "HilbertVis and HilbertVisGUI",
      "Xanthi, Greece",
      "Ubuntu Developers", "Technikum Wien", "Министерство здравоохранения", "South Africa", "Jan Feb",
      "www.example.org", "Milwaukee, Wisconsin", "Halifax, Nova Scotia", "Facultad de Ingeniería",
    ])
  func refused(text: String) {
    let list = NameList(text)
    #expect(!list.isPure || list.weakest < 0.3)
  }

  @Test("a citation's names are turned only where they are not whole as they stand")
  func wholeInACitation() {
    #expect(
      NameList("Ben Reed, G.K.M. Holm, and Eva P. Stone", inverted: true).names.map(\.family) == [
        "Reed", "Holm", "Stone",
      ])
    #expect(NameList("Reed, Ben, Holm, Anna", inverted: true).names.map(\.family) == ["Reed", "Holm"])
  }

  @Test("a town and its country below a name are no part of it")
  func towns() {
    let list = NameList(
      NameTokens.tokens(
        of: ["Apostolos Syrop", "Xanthi, Greece", "Bat-erdene Altan", "Ulaanbaatar, Mongolia"].map(line)))
    #expect(list.names.map(\.family) == ["Syrop", "Altan"])
  }

  @Test("a town below the last name of a list")
  func townAlone() {
    let list = NameList(NameTokens.tokens(of: ["Anna Reed and Thomas Witon", "Birkenau"].map(line)))
    #expect(list.names.map(\.family).prefix(2) == ["Reed", "Witon"])
  }

  private func line(_ text: String) -> TextLine {
    MarkedText("10 | " + text).document.pages[0].lines[0]
  }

  @Test("capitals within names", arguments: ["Anna McKay", "John FitzGerald", "Eva-Marie Stein", "Patrick O’Neill"])
  func innerCapitals(text: String) {
    #expect(NameList(text).isPure)
  }

  @Test(
    "bent Russian names",
    arguments: [
      (["Захарова", "Сергея", "Алексеевича"], "Захаров", "Сергей Алексеевич"),
      (["Анны", "Ивановны", "Петровой"], "Петрова", "Анна Ивановна"),
      (["Вишневскому", "Павлу", "Андреевичу"], "Вишневский", "Павел Андреевич"),
    ])
  func bent(words: [String], family: String, given: String) {
    #expect(RussianName.nominative(ofBent: words) == PersonName(family: family, given: given))
  }

  @Test("upright names are left alone")
  func upright() {
    #expect(RussianName.nominative(ofBent: ["Захаров", "Сергей", "Алексеевич"]) == nil)
    #expect(RussianName.nominative(ofFamilyName: "Близнюк") == "Близнюк")
  }

  @Test(
    "what recognition of characters makes of raised figures",
    arguments: [
      ("Barbara Holm ', Laura Reed 7, Miriam Weber !, Dominic 5. Lake 3", ["Holm", "Reed", "Weber", "Lake"]),
      ("Anna Holm,' Michael Reed,? Rolf Weber? and Lars-Jan Lake*", ["Holm", "Reed", "Weber", "Lake"]),
      ("Samuel Holm! and Ludwig Reed”?", ["Holm", "Reed"]),
      ("Peter Holm* and Anna Reed?", ["Holm", "Reed"]),
      ("Laura Holm', $ Morad Reed?, John B Lake'", ["Holm", "Reed", "Lake"]),
      ("Anna Holm’, Laura Reed’", ["Holm", "Reed"]),
      ("Barbara Holm, Laura Reed; Miriam Weber, Dominic Lake, Peter Moss", ["Holm", "Reed", "Weber", "Lake", "Moss"]),
    ])
  func marksOnScans(line: String, families: [String]) {
    let page = MarkedText("10 | \(line)", isScanned: true).document.pages[0]
    let list = NameList(NameTokens.tokens(of: page.lines))
    #expect(list.names.map(\.family) == families)
    #expect(list.isPure)
  }

  @Test("two quotes behind a name are a mark, one may be a letter's")
  func quotes() {
    #expect(NameList("Anna Holm and Peter Reed''").names.map(\.family) == ["Holm", "Reed"])
    #expect(NameList("Anna Holm and Sana Karda’").names.map(\.family) == ["Holm", "Karda’"])
  }

  @Test("semicolons part inverted names")
  func inverted() {
    #expect(NameList("Holm, Barbara; Reed, Laura; Weber, Miriam").names.map(\.family) == ["Holm", "Reed", "Weber"])
  }
}
