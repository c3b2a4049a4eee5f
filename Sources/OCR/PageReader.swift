import PDFText

extension Tesseract {
  /// Reads a page off its picture. A page on which hardly a word makes sense is tried on its sides and on its head as well.
  package func read(_ picture: PagePicture, number: Int) -> ScannedPage {
    guard !picture.isBlank else {
      return page(number, picture, ScanLines(words: [], on: picture), problem: .blank)
    }
    let upright = words(on: picture)
    if Self.sense(of: upright) < Self.littleSense, let quarters = turn(of: picture, betterThan: Self.sense(of: upright))
    {
      let turned = picture.turned(quarters: quarters)
      return page(number, turned, scan(words(on: turned), on: turned))
    }
    return page(number, picture, scan(upright, on: picture))
  }

  private func scan(_ words: [ScannedWord], on picture: PagePicture) -> ScanLines {
    let strays = StrayWords { box, alphabet in
      guard let engine = self.lineEngine(for: alphabet) else { return [] }
      return engine.words(on: picture.cutting(box))
    }
    return ScanLines(words: strays.mended(words), on: picture)
  }

  private func page(
    _ number: Int, _ picture: PagePicture, _ scan: ScanLines, problem: ScannedPage.Problem? = nil
  ) -> ScannedPage {
    ScannedPage(
      number: number, width: Double(picture.width) * 72 / picture.dotsPerInch,
      height: Double(picture.height) * 72 / picture.dotsPerInch, engine: name, languages: languages,
      confidence: scan.confidence, lines: scan.lines, problem: problem)
  }

  /// How many quarters of a circle the picture has to be turned by to be read; nil where no turn helps. Looked for at
  /// half the resolution, which takes a quarter of the time.
  private func turn(of picture: PagePicture, betterThan sense: Int) -> Int? {
    let small = picture.halved
    let tries = [1, 3, 2].map { ($0, Self.sense(of: words(on: small.turned(quarters: $0)))) }
    guard let best = tries.max(by: { $0.1 < $1.1 }), best.1 > 3 * sense, best.1 >= Self.littleSense else { return nil }
    return best.0
  }

  /// Letters in words of which the engine is sure.
  private static func sense(of words: [ScannedWord]) -> Int {
    words.reduce(0) { $0 + ($1.confidence >= 75 && $1.letters >= 3 ? $1.letters : 0) }
  }

  private static let littleSense = 60
}
