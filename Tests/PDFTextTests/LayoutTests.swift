import Testing

@testable import PDFText

@Suite struct LayoutTests {
  private func line(_ text: String, x: Double, y: Double, size: Double = 10, bold: Bool = false) -> TextLine {
    TextLine(
      text: text, box: Box(x: x, y: y, width: Double(text.count) * size / 2, height: size), size: size,
      weight: bold ? 700 : 400)
  }

  @Test func wovenColumnsArePartedColumnByColumn() {
    let rows = [
      [line("Review article", x: 50, y: 100), line("Chronic pain is", x: 300, y: 100)],
      [line("History:", x: 50, y: 112), line("a common problem", x: 300, y: 112)],
      [line("that presents", x: 300, y: 124)],
      [line("A line across both of the two columns of this page, set full", x: 50, y: 190)],
    ]
    #expect(
      Columns.unwoven(rows).map(\.text) == [
        "Review article", "History:", "Chronic pain is", "a common problem", "that presents",
        "A line across both of the two columns of this page, set full",
      ])
  }

  @Test func aHeadThatWasDrawnLastMovesUp() {
    var lines = [
      line("The body begins here", x: 50, y: 200), line("and goes on", x: 50, y: 212),
      line("to its end", x: 50, y: 224),
      line("The Title", x: 50, y: 80, size: 20), line("A. Author", x: 50, y: 120),
    ]
    ReadingOrder.arrange(&lines, width: 600)
    #expect(
      lines.map(\.text) == ["The Title", "A. Author", "The body begins here", "and goes on", "to its end"])
  }

  @Test func whatRunsUpAnEdgeHoldsNoHeadBack() {
    var edge = line("The journal and its volume up the edge", x: 560, y: 60)
    edge.box = Box(x: 560, y: 60, width: 10, height: 200)
    let body = (0..<3).map { line("The body begins here", x: 50, y: 200 + 12 * Double($0)) }
    let head = line("The end of the text before", x: 50, y: 80)
    let number = line("12", x: 300, y: 40)
    var lines = [number] + body + [edge, head]
    ReadingOrder.arrange(&lines, width: 600)
    #expect(lines.map(\.text) == ([head, number] + body + [edge]).map(\.text))
  }

  @Test func aLabelDrawnAfterItsTextComesBeforeIt() {
    let prose = "the words of the summary that run over several lines"
    var lines = [
      line("The Title", x: 80, y: 60), line(prose, x: 146, y: 100), line(prose, x: 70, y: 112),
      line(prose, x: 70, y: 124), line("Abstract:", x: 90, y: 101, size: 9), line("1 Introduction", x: 70, y: 150),
    ]
    ReadingOrder.placeLabels(&lines)
    #expect(lines.map(\.text) == ["The Title", "Abstract:", prose, prose, prose, "1 Introduction"])
    // What stands far from the text, or in order, stays.
    var others = [
      line(prose, x: 300, y: 100), line(prose, x: 70, y: 112), line(prose, x: 70, y: 124),
      line("Note:", x: 20, y: 101), line("Keywords:", x: 70, y: 140), line(prose, x: 140, y: 140),
    ]
    let before = others.map(\.text)
    ReadingOrder.placeLabels(&others)
    #expect(others.map(\.text) == before)
  }

  /// Twelve lines of each of two columns of prose on a page 600 points wide, their names told by column and row.
  private func column(_ name: String, x: Double, from first: Int, to last: Int) -> [TextLine] {
    (first...last).map { line("\(name)\($0) and the words that follow here on it.", x: x, y: 100 + 12 * Double($0)) }
  }

  @Test func columnsThatComeInTurnsAreReadOneAfterTheOther() {
    let head = [line("The title of the paper over both of its columns and wider", x: 150, y: 60, size: 12)]
    var lines =
      head + column("left", x: 50, from: 0, to: 1) + column("right", x: 320, from: 0, to: 3)
      + column("left", x: 50, from: 2, to: 11) + column("right", x: 320, from: 4, to: 11)
    let wanted = head + column("left", x: 50, from: 0, to: 11) + column("right", x: 320, from: 0, to: 11)
    TangledColumns.untangle(&lines, width: 600)
    #expect(lines.map(\.text) == wanted.map(\.text))
  }

  @Test func columnsInGoodOrderTheirHeadsAndTablesAreLeftAlone() {
    // Names with addresses beside them, row by row, above the columns.
    let head = (0..<4).flatMap { row in
      [line("Name \(row)", x: 50, y: 20 + 12 * Double(row)), line("name@\(row)", x: 400, y: 20 + 12 * Double(row))]
    }
    let table = (0..<20).flatMap { row in
      [line("cell \(row)", x: 50, y: 400 + 12 * Double(row)), line("\(row)", x: 400, y: 400 + 12 * Double(row))]
    }
    for wanted in [
      head + column("left", x: 50, from: 0, to: 11) + column("right", x: 320, from: 0, to: 11), table,
    ] {
      var lines = wanted
      TangledColumns.untangle(&lines, width: 600)
      #expect(lines.map(\.text) == wanted.map(\.text))
    }
  }

  @Test func blocksEndWhereTheLookChanges() {
    var lines = [
      line("A title", x: 50, y: 80, size: 20), line("on two lines", x: 50, y: 104, size: 20),
      line("Names", x: 50, y: 140), line("Heading", x: 50, y: 180, bold: true), line("Text", x: 50, y: 192),
    ]
    Blocks.number(&lines)
    #expect(lines.map(\.block) == [0, 0, 1, 2, 3])
  }

  @Test(arguments: ["12", "– 12 –", "Page 3 of 7", "iv", "с. 5", "3 | Page"])
  func pageNumbersAreKnown(text: String) { #expect(RunningHeads.isPageNumber(text)) }

  @Test(arguments: ["2018", "Minsk 1997", "Annual report 12 13 14", "Chapter", ""])
  func otherFootLinesAreNoPageNumbers(text: String) { #expect(!RunningHeads.isPageNumber(text)) }

  @Test func whatStandsOnEveryPageIsARunningHead() {
    var pages = (1...4).map { number in
      PageText(
        number: number, width: 600, height: 800,
        lines: [
          line("Journal of Migration \(number)", x: 50, y: 30), line("Text of page \(number)", x: 50, y: 300),
          line("\(number)", x: 300, y: 770),
        ], text: "")
    }
    RunningHeads.mark(&pages)
    for page in pages { #expect(page.lines.map(\.role) == [.runningHead, .body, .pageNumber]) }
  }

  @Test(arguments: [
    ("MyriadPro-BoldCond", true, false), ("TimesNewRomanPS-BoldItalicMT", true, true), ("CMBX10", true, false),
    ("CMTI10", false, true), ("Helvetica", false, false), ("Arial-Black", true, false), ("Minion-It", false, true),
    ("NimbusRomNo9L-Medi", true, false), ("NimbusRomNo9L-ReguItal", false, true), ("HelveticaStd-BdIt", true, true),
    ("AdvTT86d47313.B+20", true, false), ("AdvOTb92eb7df.BI", true, true), ("AdvTT86d47313", false, false),
    ("SourceSerifPro-LightIt-Identity-H", false, true), ("DSDigital", false, false),
  ])
  func fontNamesTellWeightAndSlant(name: String, isBold: Bool, isItalic: Bool) {
    let style = FontStyle(fontName: name)
    #expect((style.weight >= 600) == isBold)
    #expect(style.isItalic == isItalic)
  }

  @Test func lightFacesAreLighterThanRegularOnes() {
    let names = ["FiraSans-Light", "HelveticaStd-LtIt", "FiraSans-Regular"]
    #expect(names.map { FontStyle(fontName: $0).weight } == [300, 300, 400])
  }
}
