import Testing

@testable import PDFText

@Suite struct HyphenationTests {
  @Test(arguments: [
    ("dis-\nplaced people", "displaced\npeople"),
    ("пере-\nселенцы", "переселенцы\n"),
    ("dis\u{AD}\nplaced", "displaced\n"),
    ("soft\u{AD}ened", "softened"),
    ("the Kramer-\nNowak test", "the Kramer-Nowak\ntest"),
    ("a self-\ndescribed group", "a self-described\ngroup"),
    ("pages 12-\n14", "pages 12-\n14"),
    ("a dash -\nthen words", "a dash -\nthen words"),
  ])
  func lineEndsAreUndone(text: String, expected: String) {
    #expect(Hyphenation().undone(in: text) == expected)
  }

  @Test func theDocumentTellsRealHyphensFromOthers() {
    let hyphenation = Hyphenation(learningFrom: ["the scale-up was fast", "the government decided"])
    #expect(hyphenation.flow(["a scale-", "up of the govern-", "ment"]) == "a scale-up of the government")
  }

  @Test func aWordBrokenTwiceIsWhole() {
    #expect(Hyphenation().flow(["inter-", "nationali-", "sation"]) == "internationalisation")
  }
}
