/// Makes a page of lines and words out of poppler's scalars, boxes and font runs.
///
/// Every scalar of the first pages passes here, so this works on arrays of scalars and bytes and makes a `String` only of
/// what is kept.
struct PageBuilder {
  static func page(from raw: RawPage) -> PageText {
    let label = raw.label.flatMap { $0 == String(raw.number) ? nil : $0 }
    var raw = raw
    guard !TextQuality.isUnusable(raw.text) else {
      return PageText(
        number: raw.number, label: label, width: raw.width, height: raw.height, text: "", isReadable: false)
    }
    raw.text = GlyphRepair.repaired(raw.text)
    var builder = PageBuilder(raw)
    var lines = Columns.unwoven(builder.rows())
    ReadingOrder.arrange(&lines, width: raw.width)
    ReadingOrder.placeLabels(&lines)
    TangledColumns.untangle(&lines, width: raw.width)
    Blocks.number(&lines)
    let text = lines.isEmpty ? TextRepair.repaired(raw.text) : lines.map(\.text).joined(separator: "\n")
    return PageText(
      number: raw.number, label: label, width: raw.width, height: raw.height, lines: lines, text: text)
  }

  /// The scalars that have a box, and for each the index of its font run.
  private var scalars: [Unicode.Scalar] = []
  private var fonts: [Int] = []
  private let boxes: [Box]
  private let runs: [FontRun]
  private var writer = ScalarWriter()

  private init(_ raw: RawPage) {
    boxes = raw.boxes
    runs = raw.runs
    scalars.reserveCapacity(boxes.count)
    fonts.reserveCapacity(boxes.count)
    var run = 0
    for scalar in raw.text.unicodeScalars {
      // Bidi marks stand in the text but have no box.
      if (0x202A...0x202E).contains(scalar.value) || scalar.value == 0x200E || scalar.value == 0x200F { continue }
      guard scalars.count < boxes.count else { break }
      while run < runs.count - 1, scalars.count > runs[run].last { run += 1 }
      scalars.append(scalar)
      fonts.append(run)
    }
  }

  /// The page's rows in poppler's order; a row that poppler joined across columns comes as several lines.
  private mutating func rows() -> [[TextLine]] {
    var rows: [[TextLine]] = []
    var start = 0
    for index in 0...scalars.count where index == scalars.count || scalars[index] == "\n" {
      let row = parts(of: start..<index).compactMap { line($0) }
      if !row.isEmpty { rows.append(row) }
      start = index + 1
    }
    return rows
  }

  /// Cuts a row where the gap is wider than any between words: at a column's edge poppler leaves out even the space.
  private func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var previous: Int?
    for index in range where !Self.isSpace(scalars[index]) {
      if let previous, boxes[previous].height > 0, boxes[index].width > 0 {
        let size = max(size(ofFont: fonts[previous]) ?? 0, size(ofFont: fonts[index]) ?? 0, 1)
        let gap = boxes[index].x - boxes[previous].right
        if gap > (index - previous > 1 ? 2.4 : 0.7) * size {
          parts.append(start..<index)
          start = index
        }
      }
      previous = index
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  private mutating func line(_ range: Range<Int>) -> TextLine? {
    guard let first = range.first(where: { !Self.isSpace(scalars[$0]) }) else { return nil }
    let main = mainFont(of: range)
    let size = size(ofFont: main) ?? boxes[first].height
    let base = range.first { fonts[$0] == main && !Self.isSpace(scalars[$0]) } ?? first
    let words = words(of: range, lineSize: size, base: boxes[base].bottom)
    guard let head = words.first else { return nil }
    let text = text(of: range).collapsingSpaces()
    guard !text.isEmpty else { return nil }
    let style = main < runs.count ? runs[main].style : FontStyle.plain
    var line = TextLine(
      text: text, box: words.dropFirst().reduce(head.box) { $0.union($1.box) }, words: words,
      size: (size * 10).rounded() / 10, fontName: main < runs.count ? runs[main].fontName : "",
      weight: style.weight, isItalic: style.isItalic)
    line.boldStart = boldStart(of: range, above: style.weight)
    return line
  }

  private mutating func boldStart(of range: Range<Int>, above weight: Int) -> String {
    let bold = range.prefix {
      Self.isSpace(scalars[$0]) || fonts[$0] < runs.count && runs[fonts[$0]].style.weight > weight
    }
    return bold.isEmpty ? "" : text(of: bold).collapsingSpaces()
  }

  /// The run that most of the line's letters are set in.
  private func mainFont(of range: Range<Int>) -> Int {
    var best = (font: fonts[range.lowerBound], count: 0)
    var index = range.lowerBound
    while index < range.upperBound {
      let font = fonts[index]
      var end = index
      var count = 0
      while end < range.upperBound, fonts[end] == font {
        if !Self.isSpace(scalars[end]) { count += 1 }
        end += 1
      }
      if count > best.count { best = (font, count) }
      index = end
    }
    return best.font
  }

  private func size(ofFont font: Int) -> Double? { font < runs.count ? runs[font].size : nil }

  private mutating func words(of range: Range<Int>, lineSize: Double, base: Double) -> [Word] {
    var words: [Word] = []
    var start = range.lowerBound
    var wasRaised = false
    for index in range {
      if Self.isSpace(scalars[index]) {
        append(start..<index, isRaised: wasRaised, to: &words)
        start = index + 1
        continue
      }
      let size = size(ofFont: fonts[index]) ?? lineSize
      let isRaised = size < 0.86 * lineSize && boxes[index].bottom < base - 0.08 * lineSize
      if start < index, isRaised != wasRaised {
        append(start..<index, isRaised: wasRaised, to: &words)
        start = index
      }
      wasRaised = isRaised
    }
    append(start..<range.upperBound, isRaised: wasRaised, to: &words)
    return words
  }

  private mutating func append(_ range: Range<Int>, isRaised: Bool, to words: inout [Word]) {
    guard let first = range.first else { return }
    let text = text(of: range)
    guard !text.isEmpty else { return }
    let box = boxes[range].dropFirst().reduce(boxes[first]) { $0.union($1) }
    words.append(Word(text: text, box: box, size: size(ofFont: fonts[first]) ?? box.height, isRaised: isRaised))
  }

  /// The scalars as repaired text.
  private mutating func text(of range: Range<Int>) -> String {
    writer.removeAll()
    var isPlain = true
    for index in range {
      let value = scalars[index].value
      writer.append(scalars[index])
      if value < 0x80 {
        if value < 0x20 || value == 0x7F { isPlain = false }
      } else if value < 0xB0 || value == 0x2BC || (0x300..<0x370).contains(value) || value > 0x52F {
        // Other letters of Latin-1 and Cyrillic need no repair.
        isPlain = false
      }
    }
    return isPlain ? writer.text : TextRepair.repaired(writer.text)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

extension String {
  /// Runs of spaces made one, none at the ends.
  package func collapsingSpaces() -> String {
    var previous: UInt8 = 32
    let needsWork = utf8.contains { byte in
      defer { previous = byte }
      return byte == 32 && previous == 32
    }
    guard needsWork || previous == 32 else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 where byte != 32 || (bytes.last != 32 && !bytes.isEmpty) { bytes.append(byte) }
    if bytes.last == 32 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
