import Testing

@testable import PDFText

@Suite struct BrokenCyrillicTests {
  /// The same sentence as each wrong reading shows it.
  @Test(arguments: [
    (BrokenCyrillic.windows1251, "Ìèãðàöèÿ è çäîðîâüå íàñåëåíèÿ"),
    (.koi8, "íÉÇÒÁÃÉÑ É ÚÄÏÒÏ×ØÅ ÎÁÓÅÌÅÎÉÑ"),
    (.macintosh, "åË„‡ˆËˇ Ë Á‰ÓÓ‚¸Â Ì‡ÒÂÎÂÌËˇ"),
    (.alphabetical, "®ËÅÓÂÙËâ Ë ÊÆÑÓÑÄßÇ ÐÂÔÇÎÇÐËâ"),
  ])
  func wrongReadingsAreTold(broken: BrokenCyrillic, text: String) {
    #expect(BrokenCyrillic.detect(in: text) == broken)
  }

  @Test func textIsReadRightly() {
    #expect(GlyphRepair.repaired("Ìèãðàöèÿ è ÂÈ×") == "Миграция и ВИЧ")
    #expect(GlyphRepair.repaired("íÉÇÒÁÃÉÑ É ÚÄÏÒÏ×ØÅ") == "Миграция и здоровье")
    #expect(
      GlyphRepair.repaired("¡.¯. ±ÂÄÎÑÄ, £.¡. ®ÂÍÂÓÑÄ: ® £ ÓÂÃÑÕÇ ®ËÅÓÂÙËâ")
        == "А.Н. Павлов, В.А. Макаров: ® В работе Миграция")
    #expect(GlyphRepair.repaired("®ËÅÓÂÙËâ Ë ÊÆÑÓÑÄßÇ") == "Миграция и здоровье")
  }

  @Test func belarusianAndUkrainianSignsAreLettersWhereTheyStandWithinWords() {
    #expect(GlyphRepair.repaired("ì³ãðàöûÿ ³ çäàðî¢å íàñåëüí³öòâà") == "міграцыя і здароўе насельніцтва")
    #expect(GlyphRepair.repaired("Âëèÿíèå³ ìèãðàöèè íà çäîðîâüå") == "Влияние³ миграции на здоровье")
  }

  @Test func scalarsKeepTheirPlaces() {
    let text = "Table 5. Ìèãðàöèÿ, 2018: Schölkopf, «×èñëåííîñòü íàñåëåíèÿ»"
    let repaired = GlyphRepair.repaired(text)
    #expect(repaired == "Table 5. Миграция, 2018: Schölkopf, «Численность населения»")
    #expect(repaired.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test(arguments: [
    "L’été où l’âge était déjà passé, à côté de l’île: ÉTÉ À ÇÀ",
    "Über Äpfel, Öl und Füße — größere Überschüsse",
    "Það er á, í, þó þá æði íþrótt að sjá ÞÁ Ó",
    "Não há avó só à mãe, às três; ação é ção",
    "Żółć gęślą jaźń; příliš žluťoučký kůň úpěl ďábelské ódy",
    "Migration and health in Belarus", "Миграция и здоровье", "α²βγδ ∆∆∆ ±0.5 °C ½¼¾", "",
  ])
  func soundTextIsLeftAlone(text: String) {
    #expect(GlyphRepair.repaired(text) == text)
  }
}

@Suite struct MixedAlphabetTests {
  @Test(arguments: [
    ("Mинск", "Минск"), ("мигpация и здopoвье", "миграция и здоровье"), ("Repоrt on hеalth", "Report on health"),
    ("нaселeнiя", "населенія"),
  ])
  func borrowedLettersAreReplaced(text: String, repaired: String) {
    #expect(MixedAlphabets.repaired(text) == repaired)
  }

  @Test(arguments: ["СO2", "Sн", "IT-рынок", "USBпорт", "ВИЧ/HIV", "pH крови", "Wi-Fi сети"])
  func wordsThatMayBeMeantAreLeftAlone(text: String) {
    #expect(MixedAlphabets.repaired(text) == text)
  }
}

@Suite struct EncodedSpaceTests {
  @Test func signsBetweenWordsBecomeSpaces() {
    #expect(
      GlyphRepair.repaired("The%data%revolution,%and%more%\nWhat!will!it!serve?!And!who\nANOTHER-HEADING!\n!\n")
        == "The data revolution, and more \nWhat will it serve? And who\nANOTHER HEADING \n \n")
  }

  @Test(arguments: [
    "Up 5% on 2017, or 12%!", "a*b*c*d = x*y in the formula of the text", "Stop! Look! Listen!", "#tag",
  ])
  func realSignsStay(text: String) {
    #expect(GlyphRepair.repaired(text) == text)
  }
}

@Suite struct TextQualityTests {
  @Test func proseIsUsable() {
    let prose = "The health of migrants has been a matter of concern for the ministries of both countries since 1997. "
    #expect(!TextQuality.isUnusable(String(repeating: prose, count: 4)))
    #expect(!TextQuality.isUnusable(String(repeating: "Миграция и здоровье населения Беларуси. ", count: 8)))
    #expect(!TextQuality.isUnusable(String(repeating: "1 234 5,6 78 % — ", count: 20)))
    #expect(!TextQuality.isUnusable("VIH"))
  }

  @Test func codesWithoutMeaningAreNot() {
    #expect(TextQuality.isUnusable(String(repeating: "\u{1}\u{3}\u{2}\u{5} ab\u{F0A7}\u{E012} ", count: 12)))
    #expect(TextQuality.isUnusable(String(repeating: "Ключевые слова: \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} ", count: 12)))
    #expect(!TextQuality.isUnusable(String(repeating: "stored at 4 \u{FFFD}C for an hour and a half ", count: 12)))
  }

  @Test func cyrillicReadInTheLatinAlphabetIsNot() {
    let soup = "aBTOMaTHqecKHe CHCTeMbI o6pa6oTKH AaHHblX MHOrO pa60TalOT 6bICTpee nporpaMM HeKOTOpblX "
    #expect(TextQuality.isUnusable(String(repeating: soup, count: 5)))
  }

  @Test func camelCaseInProgramsIsUsable() {
    let code = "let pageCount = the document and lineSize with fontName for wordBox that has noValue "
    #expect(!TextQuality.isUnusable(String(repeating: code, count: 5)))
  }

  /// The letters of a font numbered anew, its table lost: "Создание доступной портативной камеры".
  @Test func numbersInPlaceOfLettersAreNot() {
    let soup = "%B;84A<9 8BEFGCAB= CBDF4F<6AB= HGA8GE->4@9DO: CF<K9E><9 CD<AJ<CO < @9FB8O CB?GK9A<S <;B5D4:9A<= "
    #expect(TextQuality.isUnusable(String(repeating: soup, count: 4)))
    let list = "GSTM1 p53 x2=4 https://rivers.example/a1b2c3 IGHV3-49 H2O CO2 3.5 mm n=12 (p<0.05) R2=0.9 Fig. 3 "
    #expect(!TextQuality.isUnusable(String(repeating: list, count: 6)))
    let options = "structure=book, paperwidth=8.5in, greekfont=none, River-Green1 top=78pt, quotesize=footnotesize, "
    #expect(!TextQuality.isUnusable(String(repeating: options, count: 6)))
  }

  /// A cover holds too few words to be sure; what follows it tells.
  @Test func aCoverGoesWithTheSoupBehindIt() {
    let cover = "CooBWeHHR HHCTHTYTa MHrpaUHH HacEJIEHHR, MHHCK. OCHOBHblE npHLIHHbI nepe, 1984"
    #expect(!TextQuality.isUnusable(cover))
    var pages = (1...3).map { number in
      PageText(number: number, width: 595, height: 842, text: number == 1 ? cover : "", isReadable: number == 1)
    }
    TextQuality.disownSoup(among: &pages)
    #expect(pages.map(\.isReadable) == [false, false, false] && pages[0].text.isEmpty)

    let english = "Annals of the Institute of Migration, Minsk. Why people leave: a study for the WHO, 1984"
    pages[0].text = english
    pages[0].isReadable = true
    TextQuality.disownSoup(among: &pages)
    #expect(pages[0].text == english)
  }
}

@Suite struct TeXCodesTests {
  @Test(arguments: [
    ("e\u{1E}cient speci\u{1C}cs, \u{1C}nding a\u{1B}y", "e\u{FB03}cient speci\u{FB01}cs, \u{FB01}nding a\u{FB00}y"),
    ("stu\u{0B} and di\u{0E}culty", "stu\u{FB00} and di\u{FB03}culty"),
    ("the \u{10}map\u{11}", "the “map”"),
    ("1 \u{1C} 2", "1 \u{1C} 2"),
    ("ФАКУЛЬТЕТ ¾Информатика и системы управления¿ (ИУ)", "ФАКУЛЬТЕТ «Информатика и системы управления» (ИУ)"),
    (
      "ÔÀÊÓËÜÒÅÒ ¾Èíôîðìàòèêà è ñèñòåìû óïðàâëåíèÿ¿ (ÈÓ) ìîñêîâñêîãî óíèâåðñèòåòà",
      "ФАКУЛЬТЕТ «Информатика и системы управления» (ИУ) московского университета"
    ),
    ("¿Qué es? ¾ de la población", "¿Qué es? ¾ de la población"),
  ])
  func codesBesideLettersAreLigaturesAndQuotationMarks(text: String, expected: String) {
    #expect(GlyphRepair.repaired(text) == expected)
  }
}

@Suite struct SwappedBytesTests {
  @Test(arguments: [
    ("to op琀椀mize the extrac琀椀on", "to optimize the extraction"),
    ("琀椀me and again, a昀昀ected", "time and again, affected"),
    ("琀椀 電琀 文字", "琀椀 電琀 文字"), ("plain", "plain"),
  ])
  func insideLatinWordsTheyAreLetters(text: String, expected: String) {
    #expect(GlyphRepair.repaired(text) == expected)
  }
}
