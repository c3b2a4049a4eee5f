import Testing

@testable import Recognition

@Test func markedTextBecomesPages() throws {
  let marked = MarkedText(
    """
    24 bold | A Title 1️⃣
    24 bold | in two lines

    10 | Anna ^1 and Boris
    8 foot | 2018 2️⃣
    --- 7 iv
    9 @300,700 | Last words 3️⃣
    """)
  #expect(marked.document.pages.map(\.number) == [1, 7])
  #expect(marked.document.pages.map(\.label) == [nil, "iv"])
  let first = try #require(marked.document.pages.first)
  #expect(first.text == "A Title\nin two lines\nAnna 1 and Boris\n2018")
  #expect(first.lines.map(\.block) == [0, 0, 1, 2])
  #expect(first.lines.map(\.role) == [.body, .body, .body, .runningHead])
  #expect(first.lines[2].words.map(\.isRaised) == [false, true, false, false])
  #expect(marked.marks.mapValues(\.line.text) == [1: "A Title", 2: "2018", 3: "Last words"])
  #expect(marked.marks[3]?.line.box.x == 300)
}
