import Fixtures
import PDFText
import Testing

/// What stands in for the standard library's answers gives the same ones.
@Suite struct ByteSearchTests {
  @Test func findsWhatStandsThere() {
    var random = SeededGenerator(seed: 1997)
    for _ in 0..<3_000 {
      let text = Self.text(&random, upTo: 40)
      let needle = Self.text(&random, upTo: 3)
      let place = (0...text.count).first { text.dropFirst($0).starts(with: needle) }
      #expect(text.contains(needle) == (place != nil), "\(needle) in \(text)")
      #expect(text[...].hasPrefix(needle) == text.starts(with: needle))
      #expect(text.hasSuffix(needle) == text.reversed().starts(with: needle.reversed()))
      if !needle.isEmpty {
        let range = text.range(of: needle)
        #expect(range.map { text.distance(from: text.startIndex, to: $0.lowerBound) } == place)
        #expect(range.map { String(text[$0]) } ?? needle == needle)
      }
    }
  }

  @Test func aSliceIsSearchedAlone() {
    let text = "Минск: Белпринт, 2018"
    #expect(!text.dropFirst(7).contains("Минск"))
    #expect(text.prefix(5).hasSuffix("нск"))
    #expect(text.contains(Character("ё")) == false)
  }

  @Test func kindsOfScalarsAreUnicodes() {
    for value in Array(0..<UInt32(0x600)) + Array(0x1E00..<0x2100) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      let properties = scalar.properties
      #expect(character.isLetter == properties.isAlphabetic, "U+\(String(value, radix: 16))")
      #expect(character.isNumber == (properties.numericType != nil), "U+\(String(value, radix: 16))")
      #expect(character.isUppercase == properties.isUppercase, "U+\(String(value, radix: 16))")
      #expect(character.isLowercase == properties.isLowercase, "U+\(String(value, radix: 16))")
      #expect(character.isWhitespace == properties.isWhitespace, "U+\(String(value, radix: 16))")
    }
  }

  private static func text(_ random: inout SeededGenerator, upTo length: Int) -> String {
    let letters: [Character] = ["a", "b", "A", "é", "м", "и", "г", "ў", "–", " ", "1"]
    return String((0..<Int.random(in: 0...length, using: &random)).map { _ in random.pick(letters) })
  }
}
