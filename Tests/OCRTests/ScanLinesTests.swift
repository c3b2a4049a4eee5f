import PDFText
import Testing

@testable import OCR

/// What becomes of an engine's words.
struct ScanLinesTests {
  @Test func lineHasTextBoxAndSize() {
    let scan = ScanLines(
      words: [word("Ecological", x: 300, height: 45), word("Migrants", x: 560, height: 45)], on: paper)
    #expect(scan.lines.map(\.text) == ["Ecological Migrants"])
    #expect(scan.lines.first?.box == Box(x: 72, y: 240, width: 110.4, height: 10.8))
    #expect(scan.lines.first?.size == 12)
    #expect(scan.confidence == 95)
  }

  @Test func heightMeansWhatTheLettersSay() {
    let sizes = [("sea", 23.0), ("Sea", 34.5), ("sugar", 33.5), ("Sphagnum", 45), ("РАЗМЕР", 34.5), ("рука", 33.5)]
      .map { LetterHeights.size(of: [word($0.0, height: $0.1)]).rounded() }
    #expect(sizes == [50, 50, 50, 50, 50, 50])
  }

  @Test func picturesAreNoText() {
    let scan = ScanLines(
      words: [
        word("ij", line: 1, confidence: 40), word("—", line: 2, confidence: 90), word("Minsk", line: 3),
        word("aWv", line: 4, confidence: 30), word("EeoI", line: 4, confidence: 20),
      ], on: paper)
    #expect(scan.lines.map(\.text) == ["Minsk"])
  }

  @Test func wideGapsPartLines() {
    let scan = ScanLines(
      words: [
        word("No.", x: 300), word("5", x: 510), word("__", x: 900), word("April", x: 1800), word("1992", x: 2010),
      ],
      on: paper)
    #expect(scan.lines.map(\.text) == ["No. 5", "April 1992"])
    let heads = ScanLines(
      words: [
        word("Laboratory", x: 300), word("Bp", x: 600, confidence: 25), word("Massachusetts", x: 810),
        word("1992", x: 1020),
      ], on: paper)
    #expect(heads.lines.map(\.text) == ["Laboratory", "Massachusetts 1992"])
  }

  @Test func marginsAreNoText() {
    let scan = ScanLines(
      words: [word("|", confidence: 50), word("Geneva"), word("1997"), word("»", confidence: 30)], on: paper)
    #expect(scan.lines.map(\.text) == ["Geneva 1997"])
  }

  @Test(arguments: [
    ("Mинск и Гродно", "Минск и Гродно"), ("в составе CCCP с 1922 года", "в составе СССР с 1922 года"),
    ("вместе c детьми", "вместе с детьми"),
    ("выпущено в MOCKBA на русском языке", "выпущено в МОСКВА на русском языке"),
    ("по протоколу HTTP в сети", "по протоколу HTTP в сети"), ("Minsk, 1997", "Minsk, 1997"),
    ("Laura Del Сосо and Antonio Е. Logrieco", "Laura Del Coco and Antonio E. Logrieco"),
    ("В. Л. Сахарова, A. C. Андреенко", "В. Л. Сахарова, А. С. Андреенко"),
    ("участков ha границе no годам", "участков на границе по годам"),
    ("the word река in an English line", "the word река in an English line"),
  ]) func alphabets(printed: String, mended: String) {
    #expect(ScannedAlphabets.repaired(printed) == mended)
  }

  @Test func rowOfTheTable() throws {
    let word = try #require(ScannedWord(row: "5\t1\t2\t1\t3\t4\t10\t20\t30\t40\t91.5\tДом"))
    #expect(word.text == "Дом" && word.block == 2 && word.line == 3 && word.confidence == 91.5)
    #expect(word.box == Box(x: 10, y: 20, width: 30, height: 40))
    #expect(ScannedWord(row: "4\t1\t2\t1\t3\t0\t10\t20\t30\t40\t-1\t") == nil)
  }

  /// Nothing is drawn on it.
  private let paper = PagePicture(width: 1, height: 1, dotsPerInch: 300, pixels: [255])

  private func word(
    _ text: String, line: Int = 1, x: Double = 300, height: Double = 34.5, confidence: Double = 95
  ) -> ScannedWord {
    ScannedWord(
      block: 1, paragraph: 1, line: line, box: Box(x: x, y: 1000, width: 200, height: height), confidence: confidence,
      text: text)
  }
}
