/// SplitMix64: the same numbers in every run, so that a property test that fails can be run again.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// Text of up to `length` scalars from a pool that holds what upsets formats, spreadsheets and terminals: quotes, braces,
  /// controls and escapes, marks that turn the direction of writing, combining and wide characters.
  package mutating func oddText(upTo length: Int = 24) -> String {
    let pool: [Unicode.Scalar] = [
      "a", "Z", "7", " ", "\t", "\n", "\r", "\\", "\"", "'", "{", "}", "[", "]", "&", "%", "$", "#", "_", "~", "^", "@",
      "=",
      "+", ",", ";", "/", "<", ">", "-", "–", "…", "«", "é", "ё", "Ў", "ї", "ß", "＝", "\u{301}", "\u{0}", "\u{7}",
      "\u{1B}",
      "\u{7F}", "\u{85}", "\u{9B}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{200F}", "\u{2028}", "\u{202E}",
      "\u{2066}", "\u{FEFF}", "中", "😀", "\u{10FFFF}",
    ]
    let count = Int.random(in: 0...length, using: &self)
    return String(String.UnicodeScalarView((0..<count).map { _ in pick(pool) }))
  }
}
