import Bibliography
import PDFText
import Testing

@testable import Recognition

/// Bold words that begin a line of an abstract: a label of its own, or of what stands behind it.
@Suite struct AbstractLabelTests {
  private static let first = "We asked four hundred families who had left their villages what they had lost on the way,"
  private static let second = "and we compared their answers with the registers of the councils for the years before."

  private func abstract(_ lines: String) -> String? {
    let source = MarkedText(lines + "\n\n12 bold | Introduction\n10 | This is another text.")
    return AbstractFinder.finding(in: source.clues, knowing: Publication())?.value.summary
  }

  @Test(arguments: ["A reply to", "What is new", "Contribution to practice:"])
  func anothersLabelEndsIt(label: String) {
    let text = abstract(
      """
      10 | **Abstract** \(Self.first)
      10 | \(Self.second)
      10 | **\(label)** Reed A. What was lost. In: Villages 7 (2010), pp. 6–13.
      """)
    #expect(text == Self.first + " " + Self.second)
  }

  @Test func aShortLineThatIsMostlyLabelEndsItToo() {
    let text = abstract(
      """
      10 | **Abstract** \(Self.first)
      10 | \(Self.second)
      10 bold | A reply to [1].
      """)
    #expect(text == Self.first + " " + Self.second)
  }

  @Test func labelsOfItsOwnAreItsText() {
    let text = abstract(
      """
      10 | **Abstract Why we asked** \(Self.first)
      10 | \(Self.second)
      10 | **What is new** More than half of them had lost a trade, and a tenth had learned another one.
      """)
    #expect(text?.contains("What is new More than half") == true)
  }

  @Test func labelOfAPartBelongsToIt() {
    let text = abstract(
      """
      12 bold | Abstract
      10 | \(Self.first)
      10 | \(Self.second)
      10 | **Conclusions.** More than half of them had lost a trade, and a tenth had learned another one.
      """)
    #expect(text?.contains("Conclusions. More than half") == true)
  }

  @Test func boldWordInsideASentenceGoesOn() {
    let text = abstract(
      """
      10 | **Abstract** \(Self.first)
      10 | **Ten** of them twice, and we compared their answers with the registers of the councils.
      """)
    #expect(text?.hasSuffix("registers of the councils.") == true)
  }
}
