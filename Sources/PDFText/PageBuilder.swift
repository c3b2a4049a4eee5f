/// Makes a page of lines and words out of poppler's scalars, boxes and font runs.
enum PageBuilder {
  static func page(from raw: RawPage) -> PageText {
    let label = raw.label.flatMap { $0 == String(raw.number) ? nil : $0 }
    var lines = raw.boxes.isEmpty ? [] : lines(of: raw)
    ReadingOrder.arrange(&lines, width: raw.width)
    Blocks.number(&lines)
    let text = lines.isEmpty ? TextRepair.repaired(raw.text) : lines.map(\.text).joined(separator: "\n")
    return PageText(number: raw.number, label: label, width: raw.width, height: raw.height, lines: lines, text: text)
  }

  /// A scalar with its place and font.
  struct Glyph {
    var scalar: Unicode.Scalar
    var box: Box
    var size: Double
    var font: Int
  }

  private static func lines(of raw: RawPage) -> [TextLine] {
    var lines: [TextLine] = []
    var glyphs: [Glyph] = []
    var index = 0
    var run = 0
    for scalar in raw.text.unicodeScalars {
      // Bidi marks stand in the text but have no box.
      if (0x202A...0x202E).contains(scalar.value) || scalar.value == 0x200E || scalar.value == 0x200F { continue }
      guard index < raw.boxes.count else { break }
      while run < raw.runs.count - 1, index > raw.runs[run].last { run += 1 }
      if scalar == "\n" {
        if let line = line(of: glyphs, runs: raw.runs) { lines.append(line) }
        glyphs.removeAll(keepingCapacity: true)
      } else {
        let size = run < raw.runs.count ? raw.runs[run].size : raw.boxes[index].height
        glyphs.append(Glyph(scalar: scalar, box: raw.boxes[index], size: size, font: run))
      }
      index += 1
    }
    if let line = line(of: glyphs, runs: raw.runs) { lines.append(line) }
    return lines
  }

  private static func line(of glyphs: [Glyph], runs: [FontRun]) -> TextLine? {
    let inked = glyphs.filter { !$0.scalar.properties.isWhitespace }
    guard let first = inked.first else { return nil }
    let main = mainFont(of: inked)
    let size = main < runs.count ? runs[main].size : first.size
    let fontName = main < runs.count ? runs[main].fontName : ""
    let box = inked.dropFirst().reduce(first.box) { $0.union($1.box) }
    let base = inked.first { $0.font == main }?.box.bottom ?? box.bottom
    let words = words(of: glyphs, lineSize: size, base: base)
    guard !words.isEmpty else { return nil }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: glyphs.lazy.map(\.scalar))
    let text = TextRepair.repaired(String(scalars)).collapsingSpaces()
    guard !text.isEmpty else { return nil }
    return TextLine(
      text: text, box: box, words: words, size: (size * 10).rounded() / 10, fontName: fontName,
      isBold: FontStyle.isBold(fontName), isItalic: FontStyle.isItalic(fontName))
  }

  /// The font run's look that most letters of the line have, as the index of its first run.
  private static func mainFont(of glyphs: [Glyph]) -> Int {
    var counts: [Int: Int] = [:]
    for glyph in glyphs { counts[glyph.font, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  private static func words(of glyphs: [Glyph], lineSize: Double, base: Double) -> [Word] {
    var words: [Word] = []
    var current: [Glyph] = []
    func isRaised(_ glyph: Glyph) -> Bool {
      glyph.size < 0.86 * lineSize && glyph.box.bottom < base - 0.08 * lineSize
    }
    func finish() {
      if let first = current.first {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: current.lazy.map(\.scalar))
        let text = TextRepair.repaired(String(scalars))
        if !text.isEmpty {
          let box = current.dropFirst().reduce(first.box) { $0.union($1.box) }
          words.append(Word(text: text, box: box, size: first.size, isRaised: isRaised(first)))
        }
      }
      current.removeAll(keepingCapacity: true)
    }
    for glyph in glyphs {
      if glyph.scalar.properties.isWhitespace {
        finish()
      } else {
        if let last = current.last, isRaised(last) != isRaised(glyph) { finish() }
        current.append(glyph)
      }
    }
    finish()
    return words
  }
}

extension String {
  /// Runs of spaces made one, none at the ends.
  package func collapsingSpaces() -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 where byte != 32 || (bytes.last != 32 && !bytes.isEmpty) { bytes.append(byte) }
    if bytes.last == 32 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
