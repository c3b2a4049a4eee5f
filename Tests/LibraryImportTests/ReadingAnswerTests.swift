import Bibliography
import Testing

@testable import LibraryImport

/// A worker that a document has taken over may answer with anything.
@Suite struct ReadingAnswerTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    }
  }

  @Test(arguments: 1...6) func anyAnswerIsUnderstoodOrRefused(seed: UInt64) {
    var dice = Dice(state: seed)
    let good = Array(FakeReader.answer(title: "Ёжик \\u0000 \\ud83d\\ude00", text: "a\\nb").utf8)
    let spice = [
      "null", "-1", "1e999", "{}", "[]", "\"\\ud800\"", "\"", "\\", "99999999999999999999", "[[[[", "\u{FF}",
    ]
    for _ in 0..<400 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &dice)
        case 1: bytes.insert(contentsOf: (spice.randomElement(using: &dice) ?? "").utf8, at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &dice)))
        }
        if bytes.isEmpty { bytes = good }
      }
      let json = bytes.withUnsafeBufferPointer { JSONValue(parsing: $0) }
      // What is taken can be written and taken again.
      guard let answer = json.flatMap(ReadingAnswer.init(json:)) else { continue }
      #expect(JSONValue(parsing: answer.json.text()).flatMap(ReadingAnswer.init(json:)) != nil)
    }
  }

  @Test func nestingWithoutEndIsRefused() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(deep.withUnsafeBufferPointer { JSONValue(parsing: $0) } == nil)
  }
}
