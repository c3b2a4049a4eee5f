import Bibliography
import Fixtures
import Testing

@testable import Citations

/// Whatever stands in a file, the readers come to its end, and a sound entry behind it is read.
struct ReaderPropertyTests {
  private static let texts: [(ImportFormat, String, String)] = [
    (
      .bibtex,
      """
      @string{m = {Press}}
      @book{one, title = {A {B} \\'e "c"}, author = "Weiss, Karl and {Body, the}", publisher = m # " x", year = 1997}
      @comment{x}
      @article{two, title = {Two}, file = {a.pdf:b/c.pdf:application/pdf;:d.pdf:PDF}, month = jan, date = {1997-01/..}}
      """, "@book{last, title = {Last}}"
    ),
    (
      .ris, "TY  - RPRT\nAU  - Weiss, Karl\nTI  - A\n more\nPY  - 1997/01//\nSP  - 5\nER  - \nTY  - JOUR\nTI  - B\n",
      "TY  - BOOK\nTI  - Last\nER  - "
    ),
    (
      .json,
      """
      [
      {"id": "a", "type": "book", "title": "A \\u00e9 \\"x\\"", "issued": {"date-parts": [[1997, 1]]}},
      {"citation_key": "b", "title": "B", "findings": {"title": {"confidence": 0.5, "origin": "page", "rule": "r"}}},
      """, "{\"id\": \"last\", \"type\": \"book\", \"title\": \"Last\"}"
    ),
    (
      .mods,
      """
      <modsCollection><!-- c --><mods ID="a"><titleInfo><title>A &amp; <![CDATA[<b>]]></title></titleInfo>
      <name type='corporate'><namePart>Body</namePart></name></mods>
      """, "<mods><titleInfo><title>Last</title></titleInfo></mods>"
    ),
    (.csv, "title,authors,year\n\"A, \"\"b\"\"\nc\",\"Weiss, Karl; Body\",1997\n'=x,y,z\n", "Last,,1998"),
  ]

  private static let pieces = [
    "{", "}", "\"", "'", "\\", "@", "@book{", "=", ",", "#", "%", "\n", "\r", "<", ">", "<!--", "<![CDATA[",
    "<!DOCTYPE [",
    "]]>", "&", "&#x110000;", ";", "[", "]", ":", "TY  - ", "ER  - ", "\u{0}", "\u{FEFF}", "é", "\\'", "$", "null",
    "1e999",
    "<mods>", "</mods>", "\t",
  ]

  @Test(arguments: 0..<5) func mutantsAreReadToTheEnd(_ index: Int) {
    let (format, sound, last) = Self.texts[index]
    var random = SeededGenerator(seed: UInt64(index + 1))
    for round in 0..<1500 {
      var bytes = Array(sound.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&bytes, &random) }
      if format == .csv { bytes = Array("title,authors,year\n".utf8) + bytes }
      let text = ImportedText.text(of: bytes)
      let whole = text + "\n" + last + "\n"
      let entries = format.read(whole)
      let titles = entries.compactMap { read in
        if case .entry(let entry) = read { entry.values[.title]?.summary } else { nil }
      }
      #expect(titles.contains("Last"), "\(format) \(round): \(whole)")
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: Array(random.pick(Self.pieces).utf8), at: place)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: bytes.indices, using: &random))
    default: bytes[place] = UInt8.random(in: 1...255, using: &random)
    }
  }

  @Test func oddTextsOfEveryKindEnd() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<300 {
      let text = random.oddText(upTo: 400)
      for format in ImportFormat.allCases { _ = format.read(text) }
      _ = ImportFormat(of: text)
    }
  }

  /// Long runs of what opens something are no reason to take long: a quadratic reader would not end today.
  @Test(arguments: [
    "{", "[{", "\"", "@a{", "@a{b,\n", "<", "<a>", "<!--", "<![CDATA[", "\\'", "TY  - ", "\"a\n", "{\n", "&", "$^{",
  ])
  func longRunsEnd(_ piece: String) {
    let text = String(repeating: piece, count: 20_000)
    for format in ImportFormat.allCases { _ = format.read(text) }
  }
}
