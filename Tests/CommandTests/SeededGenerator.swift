/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Text of everything that has ever upset a terminal or a spreadsheet.
func oddText(using generator: inout SeededGenerator) -> String {
  let pieces = [
    "a", "Ж", "ё", "e\u{301}", "文", "👩‍👧", "\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{9B}2J", "\u{0}", "\u{7F}", "\t", "\n",
    "\r", "\r\n", "\u{200F}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{2028}", "=", "+", "-", "@", "＝", "'", "\"", ",",
    ";",
    " ", "  ", "…", "«", "\u{AD}", "\u{300}",
  ]
  let count = Int.random(in: 0...12, using: &generator)
  return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
}
