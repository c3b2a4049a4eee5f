import Testing

@testable import PDFText

@Suite struct TextRepairTests {
  @Test(arguments: [
    ("e\u{FB03}cient \u{FB01}nding", "efficient finding"),
    ("a\u{200B}b\u{FEFF}c\u{202A}d\u{202C}", "abcd"),
    ("one\u{A0}two\u{2003}three\tfour", "one two three four"),
    ("е\u{308}лка", "ёлка"),
    ("cafe\u{301}", "café"),
    ("Ingenier\u{131}\u{301}a, pa\u{131}\u{308}s", "Ingeniería, païs"),
    ("yazılım", "yazılım"),
    ("Paula\u{AD}Theres, REPORT \u{AD} 1", "Paula-Theres, REPORT - 1"),
    ("meta\u{2010}\u{AD}analysis", "meta-\u{AD}analysis"),
    ("a num\u{AD}\nber", "a num\u{AD}\nber"),
    ("first\nsecond", "first\nsecond"),
    ("bell\u{7}", "bell"),
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

  /// Whether a text needs repair is told by its bytes; a zero-width space makes sure that this one is looked at.
  @Test func theCheapLookMissesNothing() {
    for value in 1...0xFFFF {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "x\(Character(scalar))y"
      #expect(TextRepair.repaired(text) == TextRepair.repaired("\u{200B}" + text), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [("  a  b ", "a b"), ("", ""), ("a b", "a b"), ("   ", "")])
  func spacesAreCollapsed(text: String, expected: String) {
    #expect(text.collapsingSpaces() == expected)
  }
}
