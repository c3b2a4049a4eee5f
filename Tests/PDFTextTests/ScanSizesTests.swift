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

  private func settled(_ lines: [(size: Double, strokeWidth: Double)]) -> [TextLine] {
    var page = PageText(number: 1, width: 595, height: 842, text: "")
    page.lines = lines.map { size, strokeWidth in
      var line = TextLine(
        text: "Words of a line", box: Box(x: 72, y: 72, width: 200, height: size), size: size)
      line.strokeWidth = strokeWidth
      return line
    }
    var pages = [page]
    ScanSizes.settle(&pages)
    return pages[0].lines
  }
}
