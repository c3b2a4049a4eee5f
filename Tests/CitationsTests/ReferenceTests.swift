import Bibliography
import Fixtures
import Testing

@testable import Citations

struct ReferenceTests {
  @Test func englishReport() {
    #expect(
      Reference.text(for: Samples.report)
        == "International Organization for Migration. (1997). Ecological Migrants in Belarus: Returning Home after "
        + "Chernobyl? Geneva. ISBN 92-9068-067-9.")
  }

  @Test func englishArticle() {
    #expect(
      Reference.text(for: Samples.article)
        == "Lynch, N. A., van der Berg, P., & King, M. L., Jr. (2016). Seasonal work and HIV in towns. "
        + "Journal of Migration, 14(1), 259–264. https://doi.org/10.1234/jm.2016_7")
  }

  @Test func englishThesis() {
    #expect(
      Reference.text(for: Samples.thesis)
        == "Artemenko, S. (1999, May). Mobility after 1986 [Thesis]. Minsk: Belarusian State University.")
  }

  @Test func englishBook() {
    #expect(
      Reference.text(for: Samples.book)
        == "Van Orden, J. W., & Serre, J.-P. (2004). An atlas of moving (2nd ed.; Maps). London: Example & Sons. "
        + "ISBN 0-8044-2957-X.")
  }

  @Test func englishBriefWithoutDate() {
    #expect(
      Reference.text(for: Samples.brief)
        == "Office of the Geographer, Department of State, & UNAIDS. (n.d.). What works (Policy Brief 5). "
        + "Retrieved January 5, 2020, from https://example.org/a_b?c=1&d=2")
  }

  @Test func russianReport() {
    #expect(
      Reference.text(for: Samples.russianReport)
        == "Сидорович И. В., Близнюк Л. М., Артеменко С. В. Миграция и ВИЧ в Республике Беларусь / "
        + "Международная организация по миграции. – Минск: Белпринт, 2018. – 64 с. – ISBN 978-985-459-000-4.")
  }

  @Test func russianArticleOfManyAuthors() {
    #expect(
      Reference.text(for: Samples.russianArticle)
        == "Труд и дорога / И. И. Иванов, П. П. Петров, С. С. Сидоров [и др.] // Вестник. – 2010. – Т. 12, № 3. – "
        + "С. 45–67. – DOI: 10.1234/abc")
  }

  @Test func russianThesis() {
    #expect(
      Reference.text(for: Samples.russianThesis)
        == "Клевцов В. А. Переселение: дис. – Воронеж: Воронежский государственный университет, 1999. – 150 с.")
  }

  @Test func russianBriefWithoutDate() {
    let record = Samples.record([
      .kind: .text("brief"), .language: .text("ru"), .title: .text("Что делать?"),
      .organisations: Samples.organisations("Министерство здравоохранения Республики Беларусь"),
      .reportNumber: .text("Вып. 5"), .url: .text("https://example.org/a"), .accessed: Samples.date("2020-01-05"),
    ])
    #expect(
      Reference.text(for: record)
        == "Что делать? / Министерство здравоохранения Республики Беларусь. – [б. г.]. – (Вып. 5). – "
        + "URL: https://example.org/a (дата обращения: 05.01.2020).")
  }

  @Test func russianBook() {
    let record = Samples.record(
      pages: 200,
      [
        .kind: .text("book"), .language: .text("ru"), .title: .text("Дорога домой: очерки"),
        .edition: .text("2-е изд."),
        .authors: Samples.people("Иванов И.И."), .publisher: .text("Наука"), .publisherPlace: .text("М."),
        .date: Samples.date("2001-05-06"), .series: .text("Очерки"),
      ])
    #expect(
      Reference.text(for: record)
        == "Иванов И. И. Дорога домой: очерки. – 2-е изд. – М.: Наука, 2001. – 200 с. – (Очерки).")
  }

  @Test func belarusianAndUkrainianTerms() {
    let authors = Samples.people("Мельнік В. П.", "Шаўчук А. А.", "Їжак Є. Є.", "Орлов О. О.", "Бах Б. Б.")
    let belarusian = Samples.record([.language: .text("be"), .title: .text("Дарога"), .authors: authors])
    #expect(Reference.text(for: belarusian) == "Дарога / В. П. Мельнік, А. А. Шаўчук, Є. Є. Їжак [і інш.]. – [б. г.].")
    let ukrainian = Samples.record([.language: .text("uk-UA"), .title: .text("Дорога"), .authors: authors])
    #expect(Reference.text(for: ukrainian) == "Дорога / В. П. Мельнік, А. А. Шаўчук, Є. Є. Їжак [та ін.]. – [б. р.].")
  }

  @Test func titleAloneAndNothingAtAll() {
    #expect(Reference.text(for: Samples.record([.title: .text("Alone")])) == "Alone. (n.d.).")
    #expect(Reference.text(for: Publication()) == "[Untitled]. (n.d.).")
    #expect(Reference.text(for: Samples.record([.language: .text("ru")])) == "[Без заглавия]. – [б. г.].")
  }

  @Test func severalAuthorsAreCutAfterTwenty() {
    let names = (1...22).map { PersonName(family: "N\($0)", given: "A.") }
    let record = Samples.record([.title: .text("T"), .authors: .people(names)])
    let text = Reference.text(for: record)
    #expect(text.contains("N19, A., … N22, A. (n.d.). T."))
    #expect(!text.contains("N20"))
  }

  @Test func alwaysOneLine() {
    var random = SeededGenerator(seed: 71)
    for _ in 0..<500 {
      let record = OddRecords.record(&random)
      let text = Reference.text(for: record)
      #expect(!text.isEmpty)
      let breaks = text.unicodeScalars.contains { $0.value < 32 || $0.value == 0x2028 || $0.value == 0x7F }
      #expect(!breaks)
    }
  }

  @Test func organisationsAreNeverTurnedRound() {
    for language in ["en", "ru", "be", "uk", "fr"] {
      var record = Samples.report
      record.publication.findings[.language]?.chosen.value = .text(language)
      let text = Reference.text(for: record)
      #expect(text.contains("International Organization for Migration"))
      #expect(!text.contains("Migration, International"))
    }
  }
}
