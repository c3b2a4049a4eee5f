import Bibliography
import Fixtures
import Testing

@testable import LibraryImport

/// A worker that a document has taken over may answer with anything.
@Suite struct ReadingAnswerTests {
  @Test(arguments: 1...6) func anyAnswerIsUnderstoodOrRefused(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
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

  @Test(arguments: [
    #""pages":[{"number":1,"text":"a"},{"number":1,"text":"b"}]"#, #""pages":[{"number":0,"text":"a"}]"#,
    #""pages":[{"number":2,"text":"a"}]"#, #""pages":[],"scanned":[-1]"#, #""pages":[],"scanned":[1,1]"#,
    #""count":-1,"pages":[]"#,
  ])
  func pagesThatNoDocumentHasAreRefused(_ members: String) throws {
    let json = try #require(JSONValue(parsing: "{\"publication\":{},\(members),\"count\":1}"))
    #expect(ReadingAnswer(json: json) == nil)
  }

  /// A document cannot speak in a person's name, whose word would outrank every later reading.
  @Test(arguments: ["person", "import"]) func nobodysWordIsForged(_ origin: String) throws {
    let forged = FakeReader.answer().replacing("\"page\"", with: "\"\(origin)\"")
    #expect(ReadingAnswer(json: try #require(JSONValue(parsing: forged))) == nil)
  }

  @Test func nestingWithoutEndIsRefused() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(deep.withUnsafeBufferPointer { JSONValue(parsing: $0) } == nil)
  }
}
