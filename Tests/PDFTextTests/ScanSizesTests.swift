import Testing

@testable import PDFText

/// Sizes and weights of lines that were read off pictures.
struct ScanSizesTests {
  @Test func linesOfOneFontHaveOneSize() {
    #expect(settled([(24.9, 2), (25.5, 2), (26.6, 2), (23.8, 2), (44, 3)]).map(\.size) == [25, 25, 25, 25, 44])
  }

  @Test func thickStrokesAreBold() {
    #expect(
      settled([(12, 1), (12, 1.05), (12, 1.5), (18, 1.55), (18, 2.3), (12, 1), (12, 0)]).map(\.isBold)
        == [false, false, true, false, true, false, false])
  }

  @Test func shortLinesAreNoLargerThanTheirStrokes() {
    let sizes = settled([(12, 1), (12, 1.02), (16, 1.01), (12, 1.04), (20, 1.02), (20, 1.7)]).map(\.size)
    #expect(sizes == [12, 12, 12, 12, 12, 20])
  }

  @Test func linesThatAgreeAreAsLargeAsTheyWereMeasured() {
    let sizes = settled([(12, 1), (12, 1.02), (12, 1.01), (20, 1.03), (20.4, 1.03), (19.8, 1.03)], step: 24).map(\.size)
    #expect(sizes == [12, 12, 12, 20, 20, 20])
  }

  @Test func aTitleInTheTypeOfTheHeadingsIsAsMuchLargerAsItsStrokesAreThicker() {
    let sizes = settled([(16, 1.82), (13.6, 1.6), (13.6, 1.6), (12.5, 0.87), (12.2, 0.85), (12.5, 0.9)]).map(\.size)
    #expect(sizes == [16, 12.5, 12.5, 12.5, 12.5, 12.5])
  }

  private func settled(_ lines: [(size: Double, strokeWidth: Double)], step: Int = 100) -> [TextLine] {
    var page = PageText(number: 1, width: 595, height: 842, text: "")
    page.lines = lines.enumerated().map { index, line in
      let (size, strokeWidth) = line
      var made = TextLine(
        text: "Words of a line", box: Box(x: 72, y: Double(72 + step * index), width: 200, height: size), size: size)
      made.strokeWidth = strokeWidth
      return made
    }
    var pages = [page]
    ScanSizes.settle(&pages)
    return pages[0].lines
  }
}
