import Bibliography
import PDFText
import Testing

@testable import Recognition

@Suite struct TitleFinderTests {
  private let prose = MarkedText.prose

  @Test func titleAndSubtitleAreJoined() {
    MarkedText(
      """
      12 | Institute of Rural Studies

      26 bold | Leaving the River 1️⃣
      16 | Seasonal work and the villages of the east

      12 | March 2007
      ---
      \(prose)
      """
    ).expect(TitleFinder.self, .text("Leaving the River: Seasonal work and the villages of the east"), at: 1)
  }

  @Test func questionMarkIsKeptBeforeTheSubtitle() {
    MarkedText(
      """
      24 bold | Who Comes Home? 1️⃣
      15 bold | Returns to the contaminated districts
      ---
      \(prose)
      """
    ).expect(TitleFinder.self, .text("Who Comes Home?: Returns to the contaminated districts"), at: 1)
  }

  @Test func aBodyNamedAfterSomebodyIsNoTitle() {
    MarkedText(
      """
      16 bold center | Институт речной энергии
      16 bold center | им. И. В. Берёзова

      12 center | В. Ю. Веретенников

      13 bold center | ВВОД ДАННЫХ ПО ИМЕНАМ 1️⃣
      13 bold center | В СИСТЕМЕ «ЧАЙКА»

      12 center | Москва 1983
      ---
      \(prose)
      """
    ).expect(TitleFinder.self, .text("Ввод данных по именам в системе «Чайка»"), at: 1)
  }

  @Test func aYearInTheTitlesTypeBelongsToIt() {
    MarkedText(
      """
      28 bold | 2020
      28 bold | River Trade in Figures 1️⃣
      ---
      \(prose)
      """
    ).expect(TitleFinder.self, .text("2020 River Trade in Figures"), at: 1)
  }

  @Test func capitalsBecomeSentenceCase() {
    MarkedText(
      """
      14 bold center | HEALTH AND HIV AMONG MIGRANTS IN POLAND 1️⃣

      10 | A first study of HIV was made in Poland, where the tests for HIV are free, and the people who asked for them were young.
      \(prose)
      """
    ).expect(TitleFinder.self, .text("Health and HIV among migrants in Poland"), at: 1)
  }

  @Test func seriesHeadingWithItsNumberAndDayIsNoTitle() {
    MarkedText(
      """
      14 | Research Bulletin No. 4, March 3, 1994

      11 | DISPLACED FAMILIES IN SOUTHERN VILLAGES 1️⃣

      \(prose)
      """
    ).expect(TitleFinder.self, .text("Displaced families in southern villages"), at: 1)
  }

  @Test func aMapsLabelsAreNoTitle() {
    MarkedText(
      """
      11 center | RETURN TO THE SOUTHERN DISTRICTS 1️⃣

      \(prose)
      ---
      24 | Former Provinces of Gomel
      12 | Gomel
      \((1...20).map { "10 @\($0 * 20),\($0 * 30) | Village \($0)" }.joined(separator: "\n"))
      """, isScanned: true
    ).expect(TitleFinder.self, .text("Return to the southern districts"), at: 1)
  }

  @Test func whatGoesOnWithASeriesOnAScanIsNoTitle() {
    MarkedText(
      """
      19 right | сообщения объединенного института
      22 right | проблем населения

      12 | ВОЗВРАЩЕНИЕ СЕЛЬСКИХ ЖИТЕЛЕЙ 1️⃣

      14 | M/12-84-7
      ---
      10 | Обследование проводилось в одиннадцати районах с марта по июнь, и каждую семью спрашивали о годах до переезда.
      10 | Большинство ответивших переезжали не один раз, и многие не знали, к кому обратиться за помощью в новом городе.
      """, isScanned: true
    ).expect(TitleFinder.self, .text("Возвращение сельских жителей"), at: 1)
  }

  @Test func seriesOfABodyIsNoTitle() {
    MarkedText(
      """
      16 right | сообщения
      16 right | института
      16 right | проблем населения
      16 right | Минск

      12 | ВОЗВРАЩЕНИЕ СЕЛЬСКИХ ЖИТЕЛЕЙ 1️⃣
      12 | В ЗАГРЯЗНЕННЫЕ РАЙОНЫ
      ---
      10 | Обследование проводилось в одиннадцати районах с марта по июнь, и каждую семью спрашивали о годах до переезда.
      10 | Большинство ответивших переезжали не один раз, и многие не знали, к кому обратиться за помощью в новом городе.
      """
    ).expect(
      TitleFinder.self, .text("Возвращение сельских жителей в загрязненные районы"), at: 1)
  }

  @Test func seriesHeadingIsNoTitle() {
    MarkedText(
      """
      24 | TECHNICAL REPORT

      22 bold | Measuring the cost of return journeys 1️⃣
      ---
      \(prose)
      """
    ).expect(TitleFinder.self, .text("Measuring the cost of return journeys"), at: 1)
  }

  @Test func thesisTitleStandsBelowTheName() {
    MarkedText(
      """
      14 center | МИНИСТЕРСТВО ОБРАЗОВАНИЯ РЕСПУБЛИКИ БЕЛАРУСЬ

      14 center | Климович
      14 center | Анна Петровна

      14 center | Методика оценки трудовой миграции 1️⃣

      14 bold center | АВТОРЕФЕРАТ
      14 center | диссертации на соискание ученой степени кандидата наук

      14 center | Минск 2011
      """
    ).expect(TitleFinder.self, .text("Методика оценки трудовой миграции"), at: 1)
  }

  @Test func initialsThatAreWordsElsewhereAreNames() {
    MarkedText(
      """
      16 bold center | Оценка запасов воды в малых реках 1️⃣

      14 bold center | В. А. Громов, С. К. Третьяков, О. У. Лапко

      10 | Способ состоит в том, что по двум постам судят о третьем, и проверен на двадцати реках севера и юга страны.
      """
    ).expect(TitleFinder.self, .text("Оценка запасов воды в малых реках"), at: 1)
  }

  @Test func prepositionsInCapitalsAreNoInitials() {
    MarkedText(
      """
      16 bold center | ОЦЕНКА ЗАПАСОВ ВОДЫ 1️⃣
      16 bold center | С ПОМОЩЬЮ РЕДКИХ НАБЛЮДЕНИЙ

      10 | Способ состоит в том, что по двум постам судят о третьем, и проверен на двадцати реках севера и юга страны.
      """
    ).expect(TitleFinder.self, .text("Оценка запасов воды с помощью редких наблюдений"), at: 1)
  }

  @Test func numberedSectionsAreNoTitles() {
    MarkedText(
      """
      12 | The Price of Water in Dry Years 1️⃣

      10 | Nina Weber
      11 bold | Abstract
      \(prose)
      16 | 1 Introduction and Aims
      \(prose)
      ---
      16 | 2 A Price for Every Well in the District
      \(prose)
      """
    ).expect(TitleFinder.self, .text("The Price of Water in Dry Years"), at: 1)
  }

  @Test func titleInTheSizeOfTheTextAboveItsAbstract() {
    MarkedText(
      """
      10 | УДК 519.2
      10 | Оценка запасов воды по редким наблюдениям 1️⃣

      10 | Авторы: А. С. Громов, Л. М. Третьякова

      10 | Аннотация: В работе рассматриваются запасы воды в малых реках, которые наблюдаются редко и не во всех местах.
      10 | Показано, что по двум постам можно судить о третьем, если известны уклон и осадки за последние десять лет.
      ---
      14 bold | Описание способа оценки запасов воды
      10 | Способ состоит в том, что по двум постам судят о третьем, и проверен на двадцати реках севера и юга страны за годы.
      """
    ).expect(TitleFinder.self, .text("Оценка запасов воды по редким наблюдениям"), at: 1)
  }

  /// A region in large type, of which the title speaks.
  @Test func aLabelThatTheTitleHoldsIsNone() {
    MarkedText(
      """
      14 | CASE STUDY 4

      30 bold | NORTH VALLEY

      22 | Scaling Up the Care of Rivers 1️⃣
      22 | in the North Valley: A Case Study
      ---
      \(prose)
      """
    ).expect(TitleFinder.self, .text("Scaling Up the Care of Rivers in the North Valley: A Case Study"), at: 1)
  }

  @Test func aSmudgeIsNone() {
    MarkedText(
      """
      26 | L: . J; j' 1VI(n n~a +

      12 | On the Rivers between Two Flat Valleys 1️⃣
      ---
      \(prose)
      """
    ).expect(TitleFinder.self, .text("On the Rivers between Two Flat Valleys"), at: 1)
  }
}
