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

  @Test func thePagesNumberBelowIsNoParagraph() {
    let found = abstract(
      of: """
        18 bold | Sommario
        10 | \(Self.first)
        10 | \(Self.second)



        10 | 2
        """)
    #expect(found == whole)
  }
}
