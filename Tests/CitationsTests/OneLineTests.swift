import Testing

@testable import Citations

@Suite struct OneLineTests {
  @Test(
    arguments: [
      ("", nil), (" ", nil), ("a b", "a b"), (" a", "a"), ("a ", "a"), ("a  b", "a b"), ("a\nb", "a b"),
      ("a\u{7F}b", "a b"), ("a\u{A0}b", "a b"), ("a\u{85}b", "a b"), ("«ї» — “é”", "«ї» — “é”"), ("Ёж\u{2028}", "Ёж"),
    ] as [(String, String?)])
  func whiteSpaceIsFolded(_ text: String, _ expected: String?) { #expect(text.onOneLine == expected) }

  /// Every scalar that Unicode calls white space, and every control character.
  @Test func noWhiteSpaceIsOverlooked() {
    for scalar in (0...0x3100).compactMap(Unicode.Scalar.init) {
      let isSpace = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      #expect("a\(scalar)b".onOneLine == (isSpace ? "a b" : "a\(scalar)b"), "\(scalar.value)")
    }
  }
}
