import Foundation

/// Makes the sizes of lines that were measured on pictures stable: lines of one font come out some per cent larger or
/// smaller, as their letters happen to have ascenders and descenders.
enum ScanSizes {
  static func settle(_ pages: inout [PageText]) {
    for page in pages.indices { levelRuns(&pages[page].lines) }
    levelFonts(&pages)
    var letters: [(size: Double, count: Int)] = []
    for line in pages.lazy.flatMap(\.lines) where line.size > 0 {
      letters.append((line.size, line.text.utf8.count))
    }
    letters.sort { $0.size < $1.size }
    guard !letters.isEmpty else { return }
    let steps = steps(of: letters)
    for page in pages.indices {
      for line in pages[page].lines.indices {
        pages[page].lines[line].size = nearest(to: pages[page].lines[line].size, in: steps)
      }
    }
    markBold(&pages)
  }

  /// Lines below each other whose strokes are alike are of one font, however high their words came out: what share of a
  /// font's size its letters cover differs from font to font. They all get the size of most of their letters.
  private static func levelRuns(_ lines: inout [TextLine]) {
    var start = 0
    for end in 1...max(1, lines.count) where end <= lines.count {
      if end < lines.count, continues(lines[end], lines[start..<end]) { continue }
      let size = median(lines[start..<end].map { ($0.size, $0.text.utf8.count) })
      let stroke = median(lines[start..<end].map { ($0.strokeWidth, $0.text.utf8.count) })
      for index in start..<end { (lines[index].size, lines[index].strokeWidth) = (size, stroke) }
      start = end
    }
  }

  /// What stands around short lines is taken for a part of their letters now and then, and makes them look larger. Where
  /// their strokes are those of the document's smaller lines, they are no larger.
  private static func levelFonts(_ pages: inout [PageText]) {
    var all: [(stroke: Double, size: Double, letters: Int)] = []
    for line in pages.lazy.flatMap(\.lines) where line.strokeWidth > 0 && line.size > 0 {
      all.append((line.strokeWidth, line.size, line.text.utf8.count))
    }
    // A document has few different widths, as they are rounded.
    var fonts: [Double: (size: Double, stroke: Double)] = [:]
    func font(withStroke stroke: Double) -> (size: Double, stroke: Double) {
      if let font = fonts[stroke] { return font }
      let like = all.filter { abs($0.stroke - stroke) <= 0.13 * stroke }
      let font = (median(like.map { ($0.size, $0.letters) }), median(like.map { ($0.stroke, $0.letters) }))
      fonts[stroke] = font
      return font
    }
    for page in pages.indices {
      let lines = pages[page].lines
      for index in lines.indices {
        let line = lines[index]
        guard line.strokeWidth > 0 else { continue }
        let (size, stroke) = font(withStroke: line.strokeWidth)
        // A larger size of the same font has thicker strokes.
        if line.strokeWidth > stroke, line.size <= 1.1 * size * line.strokeWidth / stroke { continue }
        // Lines that agree were not all measured wrongly.
        let most = line.text.utf8.count < 32 && !isInRun(index, of: lines) ? 1.8 : 1.4
        if size > 0, line.size > size, line.size <= most * size { pages[page].lines[index].size = size }
      }
    }
  }

  /// Whether a neighbour was levelled with it.
  private static func isInRun(_ index: Int, of lines: [TextLine]) -> Bool {
    [index - 1, index + 1].contains { other in
      lines.indices.contains(other) && lines[other].strokeWidth == lines[index].strokeWidth
        && lines[other].size == lines[index].size
    }
  }

  private static func continues(_ line: TextLine, _ run: ArraySlice<TextLine>) -> Bool {
    guard let last = run.last, line.strokeWidth > 0, line.size > 0 else { return false }
    let stroke = median(run.map { ($0.strokeWidth, $0.text.utf8.count) })
    let size = median(run.map { ($0.size, $0.text.utf8.count) })
    guard abs(line.strokeWidth - stroke) <= 0.13 * stroke, max(line.size, size) <= 1.4 * min(line.size, size) else {
      return false
    }
    let step = line.box.bottom - last.box.bottom
    return step > 0.3 * size && step < 2.6 * size && line.box.x < last.box.right && last.box.x < line.box.right
  }

  /// The value of the middle letter.
  private static func median(_ values: [(value: Double, letters: Int)]) -> Double {
    let sorted = values.sorted { $0.value < $1.value }
    let half = sorted.reduce(0) { $0 + $1.letters } / 2
    var count = 0
    for (value, letters) in sorted {
      count += letters
      if count > half { return value }
    }
    return sorted.last?.value ?? 0
  }

  /// Bold is what has thicker strokes, for its size, than most of the document's letters.
  private static func markBold(_ pages: inout [PageText]) {
    func weight(_ line: TextLine) -> Double { line.size > 0 ? line.strokeWidth / line.size : 0 }
    let usual = median(
      pages.flatMap(\.lines).filter { $0.strokeWidth > 0 }.map { (weight($0), $0.text.utf8.count) })
    guard usual > 0 else { return }
    for page in pages.indices {
      for line in pages[page].lines.indices {
        pages[page].lines[line].isBold = weight(pages[page].lines[line]) > boldness * usual
      }
    }
  }

  /// The sizes that there are, the commonest first: each takes in what lies within a tolerance of it.
  private static func steps(of sizes: [(size: Double, count: Int)]) -> [Double] {
    var rest = sizes
    var steps: [Double] = []
    while !rest.isEmpty {
      // The window of sizes that holds most letters, and its middle letter.
      var best = (start: 0, end: 0, count: 0)
      var (start, count) = (0, 0)
      for end in rest.indices {
        count += rest[end].count
        while rest[end].size > rest[start].size * width {
          count -= rest[start].count
          start += 1
        }
        if count > best.count { best = (start, end, count) }
      }
      var (half, step) = (0, rest[best.end].size)
      for place in best.start...best.end {
        half += rest[place].count
        if half * 2 >= best.count {
          step = rest[place].size
          break
        }
      }
      steps.append((step * 2).rounded() / 2)
      rest.removeAll { abs($0.size / step - 1) <= tolerance }
      rest.removeAll { $0.size == step }
    }
    return steps
  }

  /// The first step that is near enough; the commonest sizes come first.
  private static func nearest(to size: Double, in steps: [Double]) -> Double {
    steps.first { abs(size / $0 - 1) <= tolerance + 0.03 } ?? size
  }

  private static let boldness = 1.22
  private static let width = 1.16
  private static let tolerance = 0.11
}
