import Bibliography
import Testing

@testable import Recognition

@Suite struct AbstractFinderTests {
  private func abstract(of source: String, knowing known: Publication = .init()) -> Abstract? {
    var publication = known
    publication.findings[.abstract] = AbstractFinder.finding(in: MarkedText(source).clues, knowing: known)
    return publication.abstract
  }

  @Test func textUnderItsHeadingEndsAtTheKeyWords() {
    let found = abstract(
      of: """
        20 bold | A title

        12 bold | Abstract
        10 | We asked four hundred families who had left their villages what they had lost on the way and what they had found in
        10 | the towns, and we compared their answers with the registers of the dis-
        10 | trict councils for the years before and after the move.
        10 | Keywords: migration; return
        12 bold | Introduction
        10 | This is another text, which does not belong to it.
        """)
    #expect(found?.heading == "Abstract")
    #expect(found?.language == "en")
    #expect(
      found?.text
        == "We asked four hundred families who had left their villages what they had lost on the way and what they had found in "
        + "the towns, and we compared their answers with the registers of the district councils for the years before and after the move."
    )
  }

  @Test func structuredAbstractsStayWhole() throws {
    let found = try #require(
      abstract(
        of: """
          12 bold | ABSTRACT
          10 bold | Background
          10 | Little is known of the people who went back to the villages after the accident and of how they have lived since.
          10 bold | Methods
          10 | We visited every house in three villages twice within one year and spoke with all adults who were willing to.
          10 bold | Results
          10 | Of ninety people more than half had been back for longer than five years when we came to them for the first time.
          12 bold | 1 Introduction
          10 | Not this.
          """))
    #expect(found.text.hasPrefix("Background: Little is known"))
    #expect(found.text.contains("\nMethods: We visited"))
    #expect(found.text.hasSuffix("for the first time."))
  }

  @Test func runInHeadingsAreRead() {
    let found = abstract(
      of: """
        10 | Аннотация. В статье рассматривается положение переселенцев, которые вернулись в свои деревни через десять лет после
        10 | аварии, и показано, что возвращение редко бывает протестом, а чаще заботой о родных, доме и могилах.
        10 | Ключевые слова: переселенцы, возвращение
        """)
    #expect(found?.heading == "Аннотация")
    #expect(found?.language == "ru")
    #expect(found?.text.hasPrefix("В статье рассматривается") == true)
    #expect(found?.text.hasSuffix("доме и могилах.") == true)
  }

  @Test func theDocumentsOwnLanguageComesFirst() throws {
    var known = Publication()
    known.findings[.language] = Finding(
      Proposal(.text("ru"), confidence: 1, origin: .page, evidence: Evidence(rule: "test")))
    let source = """
      12 bold | SUMMARY
      10 | The thesis looks at families who had to leave their homes and at what helped them to begin again in another place.
      10 | It is shown that neighbours matter more than money, and that those who moved together stayed longer than others did.
      ---
      12 bold | РЕЗЮМЕ
      10 | В работе рассматриваются семьи, которым пришлось покинуть свои дома, и то, что помогло им начать заново на новом
      10 | месте. Показано, что соседи важнее денег и что переехавшие вместе оставались на новом месте дольше остальных.
      """
    let publication = MarkedText(source).clues
    let finding = try #require(AbstractFinder.finding(in: publication, knowing: known))
    guard case .abstracts(let abstracts) = finding.value else {
      Issue.record("no abstracts")
      return
    }
    #expect(abstracts.first?.heading == "РЕЗЮМЕ")
  }

  @Test func summariesOfThesesBeginAfterNameTitleAndKeyWords() throws {
    let found = try #require(
      abstract(
        of: """
          11 bold center | РЕЗЮМЕ
          10 bold center | Климович Анна Петровна
          10 center | ТРУДОВАЯ МИГРАЦИЯ СЕЛЬСКИХ ЖИТЕЛЕЙ

          10 | Ключевые слова: миграция, труд, село.

          10 | Цель работы состоит в том, чтобы показать, как трудовая миграция меняет жизнь в деревне и что остается тем, кто не
          10 | уезжает. Опрошены триста семей в двух районах, собраны данные сельских советов за двадцать лет.
          """))
    #expect(found.text.hasPrefix("Цель работы"))
  }

  @Test func aLongSummaryIsNoAbstract() {
    let line =
      "10 | The summary goes on and on with words that follow one another and say little of what was found in the study.\n"
    #expect(abstract(of: "16 bold | Executive summary\n" + String(repeating: line, count: 75)) == nil)
  }

  @Test func aTableOfContentsIsNoAbstract() {
    #expect(
      abstract(
        of: """
          16 bold | Contents
          10 | Summary ........................................ 3
          10 | Introduction ................................... 5
          """) == nil)
  }

  @Test func footnotesAndLicencesAreSteppedOver() throws {
    let found = try #require(
      abstract(
        of: """
          12 bold | Abstract
          10 | Copyright © 2016 A. Author. This is an open access article that may be used without charge by anybody.

          10 | The people of two districts were asked about their health every spring for five years, and the answers were put
          10 | beside the records of the clinics in the same places, so that what people feel can be seen next to what doctors write.
          10 | Keywords: health
          """))
    #expect(found.text.hasPrefix("The people of two districts"))
  }

  @Test func aHeadingOfTwoLinesIsOne() throws {
    let found = try #require(
      abstract(
        of: """
          20 bold | Executive Summary and
          20 bold | Key Findings
          10 | The wells of four districts were looked at in spring and in autumn, and the people who drink from them were asked how
          10 | they judge the water. Two wells in three hold more salt than they did ten years ago.
          20 bold | Introduction
          10 | This is another text.
          """))
    #expect(found.heading == "Executive Summary and Key Findings")
    #expect(found.text.hasSuffix("ten years ago."))
  }

  @Test func aSummaryGoesOnBelowItsLead() throws {
    let found = try #require(
      abstract(
        of: """
          20 bold | Executive summary
          14 | Two wells in three hold more salt than ten years ago,
          14 | and few people know what to do about it.
          11 | The wells of four districts were looked at in spring and in autumn, and people were asked how
          11 | they judge the water that they drink. Most of them have drunk it all their lives and would not
          11 | want any other, and the young carry it home for the old as they have always done.
          20 bold | Introduction
          11 | This is another text.
          """))
    #expect(found.text.hasPrefix("Two wells in three"))
    #expect(found.text.hasSuffix("always done."))
  }

  @Test func aLineInsideASentenceIsNoEnd() throws {
    let found = try #require(
      abstract(
        of: """
          12 bold | Abstract
          10 | We asked libraries in eleven towns what they pay for journals and how they learn of it, and whether they know of
          10 | open access and use it. Most of them pay more every year, and few of them can say exactly what it is they pay for.
          12 bold | Introduction
          """))
    #expect(found.text.hasSuffix("they pay for."))
  }

  @Test func marksOfFootnotesAreNoWords() throws {
    let found = try #require(
      abstract(
        of: """
          12 bold | Abstract
          10 | The people of two districts were asked about their health every spring for five years, ^1 and the answers were put
          10 | beside the records of the clinics, so that what people feel can be seen next to what doctors write down of 10 ^3 cases.
          12 bold | Introduction
          8 foot | nothing

          8 | 1 The districts of the north and of the coast.
          """))
    #expect(found.text.contains("five years, and the answers"))
    #expect(found.text.contains("10 3 cases"))
  }

  @Test func theAnnotationOfABookStandsBelowItsDescription() throws {
    let found = try #require(
      abstract(
        of: """
          20 bold center | Люди реки

          12 center | Минск 2004
          ---
          9 | УДК 314.7
          9 | ББК 60.7

          9 | Громов А. С. Люди реки : очерки / А. С. Громов. – Минск : Волна, 2004. – 144 с.
          9 | ISBN 985-01-0001-5

          9 | В книге рассказано о жизни приречных деревень в последние сорок лет, о переселениях и возвращениях.
          9 | Приведены воспоминания жителей и сведения из районных архивов.
          9 | Для историков, краеведов и всех, кто любит реку.

          9 right | УДК 314.7
          9 | © Громов А. С., 2004
          """))
    #expect(found.text.hasPrefix("В книге рассказано"))
    #expect(found.text.hasSuffix("кто любит реку."))
  }

  @Test func aWordAboutTheReportServesWhereThereIsNoSummary() throws {
    let about = """
      14 bold | About this report
      10 | This report tells how the ferries of the lower river were run in the dry years and what became of the ferrymen
      10 | when the bridges were built. It rests on sixty talks with people who remember.
      ---
      """
    #expect(try #require(abstract(of: about)).text.hasPrefix("This report tells"))
    let summary = """
      14 bold | Summary
      10 | Ferries stopped when bridges were built, and most ferrymen left the river within five years of that day. Those who
      10 | stayed took up fishing, which fed them badly, as most of the fish had gone with the clean water.
      """
    #expect(try #require(abstract(of: about + "\n" + summary)).text.hasPrefix("Ferries stopped"))
  }

  @Test func oneSentenceUnderItsHeadingIsAnAbstract() {
    let found = abstract(
      of: """
        20 bold | Рекомендации к форматам

        12 bold | АННОТАЦИЯ
        10 | Данный документ обобщает предложения товарищества “Речная культура” для управлений края по
        10 | публикации форматов речной статистики.
        12 bold | Ключевые слова: реки
        """)
    #expect(found?.text.hasPrefix("Данный документ обобщает") == true)
  }
}
