import Bibliography
import PDFText
import Testing

@testable import Recognition

/// Abstracts that no heading announces, told by what stands around them.
@Suite struct UnheadedAbstractTests {
  /// Of a paper whose title stands at the first mark.
  private func abstract(below title: String, in text: MarkedText) -> String? {
    var known = titled(title, in: text, at: 1)
    known.findings[.abstract] = AbstractFinder.finding(in: text.clues, knowing: known)
    return known.abstract?.text
  }

  /// A page of text as wide as the paper allows, which tells how far it reaches.
  private static let wide = (0..<24).map { line in
    "11 @60,\(120 + 14 * line) | It is not known which of the kinds that farmers grow would bear more than others bear now."
  }.joined(separator: "\n")

  @Test func anUnheadedAbstractBehindTheNoteOnTheVersion() {
    let source = """
      16 bold | Families Who Left 1️⃣

      11 | Anna Reed and Peter Holm

      10 | This is a post-peer-review, pre-copyedit version of an article that has been published in a journal of examples
      10 | and can be found there by everybody who wants to cite it and to know what its numbers of pages are.
      ---
      16 bold | Families Who Left

      11 | This chapter addresses the ability of families to begin again in another place after they had to leave their
      11 | homes, and what helped them. It is shown that neighbours matter more than money, and that those who moved
      11 | together stayed longer than others did.

      11 | Keywords: families, villages, return

      12 bold | 1. Villages. An introduction.
      11 | Another text, which does not belong to it.
      """
    let text = MarkedText(source)
    let found = abstract(below: "Families Who Left", in: text)
    #expect(found?.hasPrefix("This chapter addresses") == true)
    #expect(found?.hasSuffix("than others did.") == true)
  }

  @Test func theParagraphBeforeTheKeyWordsOutranksALaterSummary() {
    let source = """
      16 bold | Families Who Left 1️⃣

      11 | Anna Reed

      11 | This paper asks what helped families to begin again in another place after they had to leave their homes, and
      11 | what did not. It is shown that neighbours matter more than money, and that those who moved together stayed
      11 | longer than others did.

      11 | Keywords—families, villages, return

      11 | Another text, which does not belong to it and goes on for a while so that it looks like one.
      --- 9
      12 bold | Summary
      11 | In this part we looked at the three villages and at the towns, and have seen that nothing in them had been the same
      11 | since the families left, and that this is what those who came back say when they are asked why they did so.
      """
    let text = MarkedText(source)
    let found = abstract(below: "Families Who Left", in: text)
    #expect(found?.hasPrefix("This paper asks") == true)
  }

  @Test func whatIsSetInFromBothMarginsBelowTheAuthorsIsTheAbstract() {
    let text = MarkedText(
      """
      16 bold @60,72 | Families Who Left 1️⃣

      11 @60,100 | Anna Reed

      11 @110,140 | This paper asks what helped families to begin again in another place
      11 @110,154 | after they had to leave, and what did not. It is shown that neighbours
      11 @110,168 | matter more than money, and that those who moved together stayed longer than

      9 @60,700 | * The data that support this study can be had from the authors of it.
      ---
      11 @110,72 | others did in all the years.

      \(Self.wide)
      ---
      \(Self.wide)
      """)
    var known = titled("Families Who Left", in: text, at: 1)
    known.findings[.authors] = Finding(
      Proposal(
        .people([PersonName(family: "Reed", given: "Anna")]), confidence: 0.9, origin: .page,
        evidence: Evidence(rule: "fixture", page: 1)))
    known.findings[.abstract] = AbstractFinder.finding(in: text.clues, knowing: known)
    #expect(known.abstract?.text.hasPrefix("This paper asks") == true)
    #expect(known.abstract?.text.hasSuffix("stayed longer than others did in all the years.") == true)
  }

  @Test func theAuthorsAddressIsNoPartOfIt() {
    let text = MarkedText(
      """
      16 bold | Families Who Left 1️⃣

      11 | Anna Reed

      9 | Departamento de Ríos, Centro de Estudios Avanzados, A.P. 14, 07000 Birch, D.F.
      9 | In this work we report what helped families to begin again in another place after they had to leave, and what
      9 | did not. It is shown that neighbours matter more than money does, and that those who moved together stayed
      9 | longer than others did in all the years.

      11 | Keywords: families, return

      11 | Another text, which does not belong to it and goes on for a while so that it looks like one.
      """)
    let found = abstract(below: "Families Who Left", in: text)
    #expect(found?.hasPrefix("In this work") == true)
  }

  @Test func thePagesNumberMayStandBeforeTheKeyWords() {
    let text = MarkedText(
      """
      16 bold | Families Who Left 1️⃣

      11 | Anna Reed

      11 | This paper asks what helped families to begin again in another place after they had to leave their homes, and
      11 | what did not. It is shown that neighbours matter more than money, and that those who moved together stayed
      11 | longer than others did.

      11 center | 1
      ---
      11 right | 2
      11 | Keywords—families, villages, return

      11 | Another text, which does not belong to it and goes on for a while so that it looks like one.
      """)
    let found = abstract(below: "Families Who Left", in: text)
    #expect(found?.hasSuffix("longer than others did.") == true)
  }

  @Test func inSmallTypeUnderAUDKWithKeyWordsInItalics() {
    let text = MarkedText(
      """
      12 italic | УДК 004.8

      12 bold center | Методы анализа речного стока 1️⃣

      12 center | А. У. Ибраев, Л. А. Громова

      10 | Приведены группы факторов, влияющих на сток малых рек, и указаны способы их измерения на постах.
      10 | Описаны алгоритмы анализа и прогнозирования стока в половодье с использованием нейронных сетей
      10 | и методов нечёткой логики, проверенные на двадцати реках севера.

      10 italic | Сток, малая река, группы факторов, нейронная сеть,
      10 italic | нечёткая логика, алгоритмы.

      12 | Регулярная оценка стока как одного из важных показателей позволяет оперативно реагировать
      12 | на происходящие изменения и прогнозировать развитие половодья на много дней вперёд для постов.
      12 | Оценка должна носить комплексный характер и осуществляться на основе определённых принципов.
      """)
    var known = titled("Методы анализа речного стока", in: text, at: 1)
    known.findings[.kind] = Finding(
      Proposal(.text("article"), confidence: 0.9, origin: .page, evidence: Evidence(rule: "test")))
    known.findings[.abstract] = AbstractFinder.finding(in: text.clues, knowing: known)
    #expect(known.abstract?.text.hasPrefix("Приведены группы факторов") == true)
    #expect(known.abstract?.text.hasSuffix("на двадцати реках севера.") == true)
  }

  @Test(arguments: [
    ("1 Introduction", "This is a replication of what was done with punched cards in 1961."),
    ("Methods", nil),
  ])
  func aSentenceSetInBeforeTheIntroduction(heading: String, expected: String?) {
    let text = MarkedText(
      """
      16 bold @60,72 | Families Who Left 1️⃣

      11 @60,100 | Anna Reed

      10 @130,140 | This is a replication of what was done with punched cards in 1961.

      14 bold @60,180 | \(heading)
      11 @60,200 | Another text, which does not belong to it and goes on for a while so that it looks like one.
      ---
      \(Self.wide)
      ---
      \(Self.wide)
      """)
    let authors = Proposal(
      .people([PersonName(family: "Reed", given: "Anna")]), confidence: 0.9, origin: .page,
      evidence: Evidence(rule: "fixture", page: 1))
    var known = titled("Families Who Left", in: text, at: 1)
    known.findings[.authors] = Finding(authors)
    known.findings[.abstract] = AbstractFinder.finding(in: text.clues, knowing: known)
    #expect(known.abstract?.text == expected)
  }

  @Test func betweenTheAuthorsAndTheClassesOfComputing() {
    let text = MarkedText(
      """
      14 | Families Who Left 1️⃣

      9 | ANNA REED, Institute for Rivers, USA
      9 | PETER HOLM, The Aasen Group, Iceland

      9 | This paper asks what helped families to begin again in another place after they had to leave their homes, and
      9 | what did not. It is shown that neighbours matter more than money, and that those who moved together stayed
      9 | longer than others did.

      9 | CCS Concepts: • Human-centered computing → Villages; • Networks → Neighbours.

      10 | Another text, which does not belong to it and goes on for a while so that it looks like one.
      """)
    let found = abstract(below: "Families Who Left", in: text)
    #expect(found?.hasPrefix("This paper asks") == true)
    #expect(found?.hasSuffix("longer than others did.") == true)
  }

  @Test func behindTheDateOfAPreprint() {
    let text = MarkedText(
      """
      14 bold | Families Who Left 1️⃣

      11 | Anna Reed

      9 italic | Institute for Rivers, Birch University, Alder
      9 | (Dated: August 10, 2010)
      9 | This paper asks what helped families to begin again in another place after they had to leave their homes, and
      9 | what did not. It is shown that neighbours matter more than money, and that those who moved together stayed
      9 | longer than others did.

      9 | Keywords: families, return

      10 | Another text, which does not belong to it and goes on for a while so that it looks like one.
      """)
    let found = abstract(below: "Families Who Left", in: text)
    #expect(found?.hasPrefix("This paper asks") == true)
  }
}
