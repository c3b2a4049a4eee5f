import Bibliography
import PDFText
import Testing

@testable import Recognition

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    ("en", "Returning home after the accident: a study of villages"),
    ("ru", "Миграция населения и распространение ВИЧ-инфекции"),
    ("ru", "О положении беженцев"),
    ("ru", "Республика Беларусь: доклад о правах человека"),
    ("be", "Міграцыя насельніцтва і распаўсюджванне ВІЧ-інфекцыі"),
    ("be", "Аб становішчы бежанцаў"),
    ("be", "Рэспубліка Беларусь: даклад аб правах чалавека"),
    ("be", "Вяртанне дадому пасля Чарнобыля"),
    ("uk", "Міграція населення та поширення ВІЛ-інфекції"),
    ("uk", "Про становище біженців"),
    ("uk", "Республіка Білорусь: доповідь про права людини"),
    ("uk", "Повернення додому після Чорнобиля"),
    ("bg", "Миграцията на населението и разпространението на вируса в България"),
    ("de", "Die Lage der Flüchtlinge in den ländlichen Gebieten"),
    ("fr", "La situation des réfugiés dans les zones rurales"),
    ("es", "La situación de los refugiados en las zonas rurales"),
    ("pt", "A situação dos refugiados nas zonas rurais"),
    ("it", "La situazione dei rifugiati nelle zone rurali"),
    ("pl", "Sytuacja uchodźców na obszarach wiejskich"),
    ("nl", "De situatie van vluchtelingen op het platteland"),
    ("lt", "Pabėgėlių padėtis kaimo vietovėse ir miestuose"),
    ("lv", "Bēgļu stāvoklis lauku apvidos un pilsētās"),
    ("cs", "Situace uprchlíků ve venkovských oblastech"),
    ("ro", "Situația refugiaților în zonele rurale"),
    ("tr", "Kırsal bölgelerde mültecilerin durumu ve sorunları"),
    ("ka", "ლტოლვილთა მდგომარეობა"), ("hy", "Փախստականների վիճակը"), ("el", "Η κατάσταση των προσφύγων"),
  ])
  func shortTitlesAreTold(language: String, title: String) {
    #expect(LanguageDetector.guess(title)?.language == language)
    #expect(LanguageDetector.guess(title.uppercased())?.language == language)
  }

  @Test(arguments: ["", "12 345,6 %", "— * —", "x y z 1 2 3"])
  func nothingIsToldOfNothing(text: String) {
    #expect(LanguageDetector.guess(text) == nil)
  }

  @Test func foreignTermsDoNotTurnAText() {
    let text = "Данные хранятся в Google BigQuery, а интерфейс построен на Ruby on Rails для языка Ruby и HTML"
    #expect(LanguageDetector.guess(text)?.language == "ru")
  }

  @Test func listsOfNamesAreDoubtful() throws {
    let names = String(repeating: "Kovalenko Petrenko Schmidt Garcia Tanaka Nowak ", count: 10)
    #expect(try #require(LanguageDetector.guess(names)).confidence < 0.9)
  }
}

@Suite struct LanguageFinderTests {
  private static let english =
    "10 | The villages were left in the first days, and those who came back to them have been asked about it.\n"
  private static let russian =
    "10 | Сёла были оставлены в первые дни, и тех, кто вернулся в них, спросили об этом и о том, как они живут.\n"
  private static let belarusian =
    "10 | Вёскі былі пакінуты ў першыя дні, і тых, хто вярнуўся ў іх, спыталі пра гэта і пра тое, як яны жывуць.\n"

  @Test func theMainTextDecidesNotCoverAndSummary() {
    let page = "---\n" + String(repeating: Self.russian, count: 6)
    MarkedText(
      "20 | Ecological Migrants\n" + String(repeating: Self.english, count: 5) + String(repeating: page, count: 6)
        + "---\n10 | Summary\n" + String(repeating: Self.english, count: 8)
    ).expect(LanguageFinder.self, .text("ru"))
  }

  @Test func belarusianIsNotRussian() throws {
    let page = "---\n" + String(repeating: Self.belarusian, count: 6)
    let finding = try #require(
      MarkedText("20 | Справаздача\n" + String(repeating: page, count: 3)).expect(LanguageFinder.self, .text("be")))
    #expect(finding.confidence > 0.9)
  }

  @Test func twoLanguagesByHalvesAreDoubtful() throws {
    let text =
      String(repeating: Self.russian, count: 6) + "---\n" + String(repeating: Self.belarusian, count: 6)
    let finding = LanguageFinder.finding(in: MarkedText(text).clues, knowing: .init())
    #expect(try #require(finding).confidence < 0.9)
    #expect(finding?.rejected.count == 1)
  }

  @Test func documentsWithoutWordsHaveNone() {
    MarkedText("10 | 12 345\n---\n10 | 2018").expectNothing(LanguageFinder.self)
  }
}

/// Which pages of a document tell its language.
@Suite struct LanguageOfSoupTests {
  @Test func ofADocumentOfSoupThePagesThatWereReadByOCRTell() {
    let russian = String(repeating: "Миграция населения и распространение инфекции в районах. ", count: 8)
    let english = String(repeating: "Reed, A. Returning home after the accident: a study of the villages. ", count: 8)
    func page(_ number: Int, _ text: String, isScanned: Bool = false) -> PageText {
      var page = PageText(number: number, width: 595, height: 842, text: text, isReadable: !text.isEmpty)
      page.isScanned = isScanned
      return page
    }
    let soup = (4...9).map { page($0, "") }
    let pages = [page(1, russian, isScanned: true), page(2, english), page(3, english)] + soup
    let clues = Clues(document: DocumentText(pageCount: 9, pages: pages), fileName: "document.pdf")
    #expect(LanguageFinder.finding(in: clues, knowing: Publication())?.value == .text("ru"))
  }
}
