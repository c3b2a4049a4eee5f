import Fixtures
import Foundation
import PDFText
import Testing

@testable import Recognition

struct SoftFormTests {
  /// What Unicode's tables make of it.
  private func unicode(_ text: String) -> String {
    let small = (text as any StringProtocol).lowercased().decomposedStringWithCanonicalMapping
    return String(
      String.UnicodeScalarView(
        small.unicodeScalars.filter {
          ($0.isASCII ? $0.properties.isAlphabetic : $0.isLetter) || ("0"..."9").contains($0)
        }.filter { !$0.isCombiningMark }))
  }

  @Test func everyLetterIsAsUnicodeHasIt() {
    for value in 1...0x2FFF {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "Aé\(Character(scalar)) 9"
      #expect(SoftForm(text).text == unicode(text), "U+\(String(value, radix: 16))")
    }
  }

  @Test func whatPrintsTheSameWordsIsEqual() {
    #expect(SoftForm("Café-Étude №\u{A0}7") == SoftForm("CAFE\u{301} ÉTUDE no 7".replacing("no", with: "№")))
    #expect(SoftForm("«Ёлка»") == SoftForm("елка"))
    #expect(SoftForm("“…” — ").isEmpty)
  }

  @Test func textsOfEveryKind() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<1_000 {
      let text = random.oddText(upTo: 40)
      #expect(SoftForm(text).text == unicode(text))
    }
  }
}
