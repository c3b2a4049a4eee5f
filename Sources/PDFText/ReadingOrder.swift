/// Mends poppler's reading order where a page's head comes late: a title block that was drawn last stands above
/// everything else, yet follows the body in the text.
enum ReadingOrder {
  /// Moves a run of lines that lies wholly above all lines before it to the front. What runs up or down an edge and a
  /// page's number are level with anything and hold nothing back.
  static func arrange(_ lines: inout [TextLine], width: Double) {
    guard lines.count > 3 else { return }
    // tops[i]: the highest point of lines[..<i]; a late run starts where a line ends above that.
    var top = Double.infinity
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if top.isFinite, line.box.bottom <= top + 1, index >= 3, hasPlace(line) {
        var end = index + 1
        while end < lines.count, lines[end].box.bottom <= top + 1, hasPlace(lines[end]) { end += 1 }
        let run = Array(lines[index..<end])
        lines.removeSubrange(index..<end)
        lines.insert(contentsOf: run, at: 0)
        top = run.map(\.box.y).min() ?? top
        index = end
      } else {
        if line.box.y < top, hasPlace(line) { top = line.box.y }
        index += 1
      }
    }
  }

  private static func hasPlace(_ line: TextLine) -> Bool { line.isUpright && !RunningHeads.isPageNumber(line.text) }
}

extension ReadingOrder {
  /// Moves a label that was drawn after the text beside it ("Abstract:" in a font of its own) to before that text.
  static func placeLabels(_ lines: inout [TextLine]) {
    for index in lines.indices where lines[index].text.hasSuffix(":") && lines[index].text.utf8.count <= 48 {
      let label = lines[index]
      let beside = lines[..<index].lastIndex { line in
        let overlap = min(line.box.bottom, label.box.bottom) - max(line.box.y, label.box.y)
        return overlap > 0.5 * min(line.box.height, label.box.height) && line.box.x >= label.box.right
          && line.box.x - label.box.right < 2 * line.size && line.text.utf8.count > 40
      }
      guard let beside, beside < index - 1, label.isUpright else { continue }
      lines.remove(at: index)
      lines.insert(label, at: beside)
    }
  }
}

extension TextLine {
  /// Whether the line runs across the page and not up or down its edge.
  package var isUpright: Bool { text.utf8.count < 3 || box.width >= box.height }
}
