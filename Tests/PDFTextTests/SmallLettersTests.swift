import Fixtures
import Testing

@testable import PDFText

struct SmallLettersTests {
  /// What the standard library makes of it.
  private func unicode(_ text: String) -> String { (text as any StringProtocol).lowercased() }

  @Test func everyLetterIsAsUnicodeHasIt() {
    for value in 1...0xFFFF {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "A\(Character(scalar))’Z"
      #expect(Array(text.lowercased().utf8) == Array(unicode(text).utf8), "U+\(String(value, radix: 16))")
    }
  }

  @Test func textsOfEveryKind() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let text = random.oddText(upTo: 40)
      #expect(Array(text.lowercased().utf8) == Array(unicode(text).utf8))
      let part = text.dropFirst(3)
      #expect(Array(part.lowercased().utf8) == Array(unicode(String(part)).utf8))
    }
    #expect("".lowercased() == "")
    #expect("ÉCOLE ÷ × ЁЛКА ЎЗГОРАК İSTANBUL ΣΟΦΟΣ".lowercased() == unicode("ÉCOLE ÷ × ЁЛКА ЎЗГОРАК İSTANBUL ΣΟΦΟΣ"))
  }
}
