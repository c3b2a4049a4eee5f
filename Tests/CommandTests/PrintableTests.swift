import Fixtures
import Testing

@testable import pubcat

@Suite struct PrintableTests {
  @Test(arguments: [
    ("Миграция и ВИЧ", "Миграция и ВИЧ"),
    ("two\nlines\tand", "two lines and"),
    ("\u{1B}[2Jgone", "\u{FFFD}[2Jgone"),
    ("\u{9B}2J", "\u{FFFD}2J"),
    ("\u{202E}fdp.exe", "fdp.exe"),
    ("a\u{200F}b\u{2066}c", "abc"),
    ("nul\u{0}", "nul\u{FFFD}"),
  ])
  func makesPrintable(_ text: String, _ expected: String) {
    #expect(printable(text) == expected)
  }

  @Test(arguments: [("abc", 3), ("Ёж", 2), ("e\u{301}", 1), ("文字", 4), ("a\u{200B}b", 2), ("🙂", 2), ("", 0)])
  func measures(_ text: String, _ width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [
    ("short", 10, "short"),
    ("Ecological migrants", 12, "Ecological…"),
    ("Экологические мигранты", 8, "Экологи…"),
    ("文字文字", 5, "文字…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func cuts(_ text: String, _ width: Int, _ expected: String) {
    #expect(cut(text, to: width) == expected)
  }

  @Test func wrapsAtSpaces() {
    #expect(wrapped("Returning home after Chernobyl", to: 12) == ["Returning", "home after", "Chernobyl"])
    #expect(wrapped("https://example.org/a/long/address", to: 12) == ["https://exam", "ple.org/a/lo", "ng/address"])
    #expect(wrapped("not cut without a terminal", to: nil) == ["not cut without a terminal"])
  }

  @Test func nothingThatATerminalObeysIsPrintedAndLinesFit() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let text = generator.oddText(upTo: 12)
      let clean = printable(text)
      #expect(printable(clean) == clean)
      #expect(!clean.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) })
      #expect(
        !clean.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
      let width = Int.random(in: 4...12, using: &generator)
      #expect(displayWidth(of: cut(clean, to: width)) <= width)
      let lines = wrapped(clean, to: width)
      #expect(lines.count == 1 || lines.allSatisfy { displayWidth(of: $0) <= width })
      #expect(lines.joined().filter { $0 != " " } == clean.filter { $0 != " " })
    }
  }
}
