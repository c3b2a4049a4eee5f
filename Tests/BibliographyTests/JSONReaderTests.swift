import Fixtures
import Testing

@testable import Bibliography

@Suite struct JSONReaderTests {
  @Test func readsEveryKindOfValue() {
    #expect(
      JSONValue(parsing: #" {"b":[1,-2.5,1e3,true,false,null],"a":{"x":""}, "c":[],"d":{}} "#)
        == .object([
          "b": .array([.integer(1), .number(-2.5), .number(1000), .bool(true), .bool(false), .null]),
          "a": .object(["x": .string("")]), "c": .array([]), "d": .object([]),
        ]))
  }

  @Test func readsEscapes() {
    #expect(
      JSONValue(parsing: #""Чернобыль \"\\\/\n\r\t\b\f\u0416\ud83d\ude00\ud800!""#)
        == .string("Чернобыль \"\\/\n\r\t\u{8}\u{C}Ж😀\u{FFFD}!"))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "\"a", "\"\\x\"", "\"\\u12g4\"", "tru", "1 2", "+1", "1.", "-", "a", "01",
    "-01", "1.e5", "-.5", ".5", "1e",
    "1e+", "1-2", "1e999", "--1", "0x1", "NaN",
    "\"line\nend\"", String(repeating: "[", count: 100_000),
  ])
  func refusesWhatIsMalformed(_ text: String) {
    #expect(JSONValue(parsing: text) == nil)
  }

  @Test(arguments: [
    ("0", JSONValue.integer(0)), ("-0.0", .number(-0.0)), ("9223372036854775807", .integer(.max)),
    ("9223372036854775808", .number(0x1p63)), ("1E-2", .number(0.01)), ("5e-324", .number(.leastNonzeroMagnitude)),
  ])
  func readsNumbers(_ text: String, expected: JSONValue) {
    #expect(JSONValue(parsing: text) == expected)
  }

  @Test func readsWhatIsWritten() {
    var random = SeededGenerator(seed: 1997)
    for _ in 0..<500 {
      let value = JSONValue.arbitrary(depth: 4, using: &random)
      #expect(JSONValue(parsing: value.text()) == value)
      #expect(JSONValue(parsing: value.text(indented: true)) == value)
    }
  }
}

extension JSONValue {
  fileprivate static func arbitrary(depth: Int, using random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2: .integer(.random(in: .min ... .max, using: &random))
    case 3: .number(Double.random(in: 0...1, using: &random) + 0.125)
    case 4: .string(random.oddText())
    case 5: .array((0..<Int.random(in: 0...4, using: &random)).map { _ in arbitrary(depth: depth - 1, using: &random) })
    default:
      .object(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          Member(random.oddText(), arbitrary(depth: depth - 1, using: &random))
        })
    }
  }
}
