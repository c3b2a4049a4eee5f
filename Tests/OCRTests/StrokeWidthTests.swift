import PDFText
import Testing

@testable import OCR

/// The thickness of strokes, on pictures of strokes.
struct StrokeWidthTests {
  /// All of an upright stroke's outline lies along the columns, where the mean over all directions is π/4 of it.
  @Test(arguments: [3, 5, 9]) func uprightStrokes(width: Int) {
    #expect(abs(measured { x, _ in x % 40 < width } - Double(width) * 4 / .pi) < 1)
  }

  @Test(arguments: [3, 5, 9]) func slantedStrokes(width: Int) {
    #expect(abs(measured { x, y in (x + y) % 40 < width } - Double(width) * 0.71) < 1)
  }

  @Test func rulesAreNoStrokes() {
    let plain = measured { x, _ in x % 40 < 4 }
    #expect(abs(measured { x, y in x % 40 < 4 || (90..<98).contains(y) } - plain) < 0.5)
  }

  @Test func greyPaperIsNoInk() {
    let measured = measured(paper: 120, ink: 40) { x, _ in x % 40 < 4 }
    #expect(abs(measured - 4) < 1)
    #expect(self.measured { _, _ in false } == 0)
  }

  private func measured(paper: UInt8 = 255, ink: UInt8 = 0, _ isInk: (Int, Int) -> Bool) -> Double {
    let (width, height) = (400, 100)
    let pixels = (0..<width * height).map { isInk($0 % width, $0 / width) ? ink : paper }
    let picture = PagePicture(width: width, height: height, dotsPerInch: 300, pixels: pixels)
    let word = ScannedWord(
      block: 1, paragraph: 1, line: 1, box: Box(x: 0, y: 0, width: 400, height: 100), confidence: 95, text: "Words")
    return StrokeWidth.mean(of: [word], size: 100, on: picture)
  }
}
