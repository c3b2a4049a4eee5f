import Bibliography
import PDFText
import Testing

@testable import Recognition

/// How papers lay out their abstracts, and what stands behind them.
@Suite struct ArticleAbstractTests {
  private static let first = "We asked four hundred families who had left their villages what they had lost on the way,"
  private static let second = "and we compared their answers with the registers of the councils for the years before."

  private func abstract(of source: String, kind: String? = nil) -> String? {
    var known = Publication()
    if let kind {
      known.findings[.kind] = Finding(
        Proposal(.text(kind), confidence: 0.9, origin: .page, evidence: Evidence(rule: "test")))
    }
    known.findings[.abstract] = AbstractFinder.finding(in: MarkedText(source).clues, knowing: known)
    return known.abstract?.text
  }

  /// Of a paper whose title stands at the first mark.
  private func abstract(below title: String, in text: MarkedText) -> String? {
    var known = titled(title, in: text, at: 1)
    known.findings[.abstract] = AbstractFinder.finding(in: text.clues, knowing: known)
    return known.abstract?.text
  }

  /// What stands below two lines under the heading.
  private func abstract(followedBy lines: String) -> String? {
    abstract(
      of: """
        12 bold | Abstract
        10 | \(Self.first)
        10 | \(Self.second)
        \(lines)
        12 bold | Introduction
        10 | This is another text, which does not belong to it.
        """)
  }
  private var whole: String { Self.first + " " + Self.second }

  @Test(arguments: [
    "10 | & 2018 The Authors. Published by A Press. This is an open access article under the CC BY license",
    "10 | ►Please cite this article as:\n10 | Reed A, Holm B. Left villages. J Exam 2018; 21:347-358.",
    "10 | All rights reserved.", "10 | Received 12 May 2014; accepted 3 June 2014",
    "10 | Keywords: migration; return", "10 | Plain Language Summary\n10 | We asked people.",
    "10 | *Correspondence: a.reed@birch.edu", "10 | Abbreviations: CI, confidence interval",
    "10 | Available online 12 May 2014",
  ])
  func whatNoAbstractHolds(_ lines: String) { #expect(abstract(followedBy: lines) == whole) }

  @Test(arguments: [
    "received help from the councils and from their neighbours in the first year after they had moved there.",
    "keywords of their answers were counted in every village and in every town that took them in then.",
    "Contents of the parcels that were sent to them are given for every year after the move to the towns.",
    "corresponding to the years before the move, in which nobody was asked and nothing was written down.",
    "Correspondingly, the answers differ for the years after the move in nearly all of the villages there.",
    "submitted no answers at all, though they had been asked twice, by letter and by word of mouth then.",
  ])
  func sentencesBreakAnywhere(_ line: String) { #expect(abstract(followedBy: "10 | " + line) == whole + " " + line) }

  @Test func numbersOfNotesAreNoText() {
    let found = abstract(
      of: """
        12 bold | Abstract
        10 | \(Self.first)
        10 | \(Self.second) ^1
        12 bold | Introduction
        """)
    #expect(found == whole)
    let page = MarkedText("10 | as was shown before. ^12 It grows by 3 cm ^2 a day.").document.pages[0]
    #expect(FootnoteMarks.removed(from: page.lines[0], on: page) == "as was shown before. It grows by 3 cm 2 a day.")
  }

  @Test func aRussianAbstractMayBeginWithItsIntroduction() {
    let found = abstract(
      of: """
        12 bold | Аннотация
        10 | Введение. В статье рассматривается положение переселенцев, которые вернулись в свои деревни через десять лет
        10 | после аварии. Методы. Были опрошены все семьи трёх деревень, дважды в течение одного года.
        10 | Ключевые слова: переселенцы, возвращение
        """)
    #expect(found?.hasPrefix("Введение. В статье") == true)
    #expect(found?.hasSuffix("одного года.") == true)
  }

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

  @Test func whatIsSetOverTheWholePageEndsANarrowAbstract() {
    let found = abstract(
      of: """
        8 @40,220 | Article history:
        10 @200,200 | ABSTRACT
        9 @200,220 | \(Self.first.prefix(44))
        9 @200,232 | \(Self.first.dropFirst(44))
        9 @200,244 | \(Self.second)
        9 @40,270 | Reed A, Holm B. Families who left their villages. J Exam 2018; 21:347-358. doi: 10.22038/ EXAM.1
        12 bold @40,300 | 1. Introduction
        """)
    #expect(found == whole)
  }

  /// A page of text as wide as the paper allows, which tells how far it reaches.
  private static let wide = (0..<24).map { line in
    "11 @60,\(120 + 14 * line) | It is not known which of the kinds that farmers grow would bear more than others bear now."
  }.joined(separator: "\n")

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

  @Test(arguments: [("ABCDEF+AdvSans", "GHIJKL+AdvText", true), ("ABCDEF+CMR10", "GHIJKL+CMTI10", false)])
  func theTextBeginsInAnotherTypeface(abstractFont: String, textFont: String, isOver: Bool) throws {
    let sentence = "We asked four hundred families who had left their villages what they had lost on the way."
    let text = MarkedText(
      (["16 bold | Families Who Left 1️⃣", "", "10 bold | ABSTRACT"] + Array(repeating: "10 | \(sentence)", count: 7)
        + Array(repeating: "10 | Losses of this kind are known to many of those who have studied the return.", count: 4))
        .joined(separator: "\n")
    )
    var page = try #require(text.document.pages.first)
    for index in page.lines.indices { page.lines[index].fontName = index < 9 ? abstractFont : textFont }
    let clues = Clues(document: DocumentText(pageCount: 1, pages: [page]), fileName: "document.pdf")
    var known = titled("Families Who Left", in: text, at: 1)
    known.findings[.abstract] = AbstractFinder.finding(in: clues, knowing: known)
    let found = try #require(known.abstract?.text)
    #expect(found.hasPrefix("We asked"))
    #expect(found.contains("Losses of this kind") == !isOver)
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

  @Test func besideTheArticlesHistory() {
    let found = abstract(
      of: """
        10 @40,200 | A R T I C L E I N F O
        8 @40,220 | Article history:
        8 @40,232 | Received 12 May 2014
        8 @40,256 | Keywords:
        8 @40,268 | Migration
        10 @200,200 | A B S T R A C T
        9 @200,220 | \(Self.first)
        9 @200,232 | \(Self.second)
        9 @200,244 | © 2014 A Press. All rights reserved.
        12 bold @40,300 | 1. Introduction
        """)
    #expect(found == whole)
  }

  @Test func onInTheNextColumnPastAFootnote() {
    let found = abstract(
      of: """
        10 bold @40,600 | Abstract
        9 @40,615 | \(Self.first.prefix(60))
        9 @40,627 | \(Self.first.dropFirst(60))
        7 @40,780 | * Corresponding author: Anna Reed, Birch University
        9 @320,100 | \(Self.second.prefix(50))
        9 @320,112 | \(Self.second.dropFirst(50))
        10 bold @320,140 | 1 Introduction
        """)
    #expect(found?.filter { $0 != " " } == whole.filter { $0 != " " })
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
}
