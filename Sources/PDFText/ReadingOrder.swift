/// Mends poppler's reading order where a page's head comes late: a title block that was drawn last stands above
/// everything else, yet follows the body in the text.
enum ReadingOrder {
  /// Moves a run of lines that lies wholly above all lines before it to the front.
  static func arrange(_ lines: inout [TextLine], width: Double) {
    guard lines.count > 3 else { return }
    // tops[i]: the highest point of lines[..<i]; a late run starts where a line ends above that.
    var top = lines[0].box.y
    var index = 1
    while index < lines.count {
      let line = lines[index]
      if line.box.bottom <= top + 1, index >= 3, line.isUpright {
        var end = index + 1
        while end < lines.count, lines[end].box.bottom <= top + 1, lines[end].isUpright { end += 1 }
        let run = Array(lines[index..<end])
        lines.removeSubrange(index..<end)
        lines.insert(contentsOf: run, at: 0)
        top = run.map(\.box.y).min() ?? top
        index = end
      } else {
        top = min(top, line.box.y)
        index += 1
      }
    }
  }
}

extension TextLine {
  /// Whether the line runs across the page and not up or down its edge.
  package var isUpright: Bool { text.utf8.count < 3 || box.width >= box.height }
}
