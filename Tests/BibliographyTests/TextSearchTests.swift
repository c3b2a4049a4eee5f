import Testing

@testable import Bibliography

@Suite struct TextSearchTests {
  @Test func findsWhatASlowSearchFinds() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let letters: [Character] = ["a", "b", "ж", "ё", " "]
      let text = String((0..<Int.random(in: 0...12, using: &random)).map { _ in random.pick(letters) })
      let word = String((0..<Int.random(in: 1...3, using: &random)).map { _ in random.pick(letters) })
      let slow = text.indices.first { text[$0...].hasPrefix(word) }
      #expect(text.range(of: word)?.lowerBound == slow)
      #expect(text.range(of: word).map { String(text[$0]) } == slow.map { _ in word })
      #expect(text.contains(word) == (slow != nil))
      #expect(text.dropFirst().contains(word) == text.dropFirst().indices.contains { text[$0...].hasPrefix(word) })
    }
  }

  @Test func findsNoEmptyWord() {
    #expect("text".range(of: "") == nil)
    #expect(!"".contains("a"))
  }
}
