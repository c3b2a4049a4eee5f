import Testing

@testable import PDFText

@Suite struct TextRepairTests {
  @Test(arguments: [
    ("e\u{FB03}cient \u{FB01}nding", "efficient finding"),
    ("a\u{200B}b\u{FEFF}c\u{202A}d\u{202C}", "abcd"),
    ("one\u{A0}two\u{2003}three\tfour", "one two three four"),
    ("е\u{308}лка", "ёлка"),
    ("cafe\u{301}", "café"),
    ("first\nsecond", "first\nsecond"),
    ("bell\u{7}", "bell"),
    (
      "e\u{1E}cient speci\u{1C}cs, \u{1C}nding a\u{1B}y \u{1D}ow ra\u{1F}e",
      "efficient specifics, finding affy flow raffle"
    ),
    ("the \u{10}map\u{11}", "the “map”"),
    ("1 \u{1C} 2", "1  2"),
    ("Русский текст", "Русский текст"),
  ])
  func charactersAreBroughtToTheFormThatPeopleType(text: String, expected: String) {
    #expect(TextRepair.repaired(text) == expected)
  }

  @Test func repairingTwiceChangesNothing() {
    for text in ["e\u{FB03}cient", "е\u{308}\u{200B} x", "a\u{2028}b\u{AD}c"] {
      let once = TextRepair.repaired(text)
      #expect(TextRepair.repaired(once) == once)
    }
  }

  @Test(arguments: [("  a  b ", "a b"), ("", ""), ("a b", "a b"), ("   ", "")])
  func spacesAreCollapsed(text: String, expected: String) {
    #expect(text.collapsingSpaces() == expected)
  }
}
