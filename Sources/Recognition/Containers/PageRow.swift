import PDFText

/// What stands at one height of a page's head or foot, from left to right: a journal prints its name at one side and
/// volume and page at the other.
struct PageRow {
  private(set) var lines: [TextLine]
  /// Of the first of the lines on the page.
  let index: Int

  /// The lines' words, those of different lines parted by a stroke.
  var text: String { lines.count == 1 ? lines[0].text : lines.map(\.text).joined(separator: " | ") }
  var isRunningHead: Bool { lines.contains { $0.role == .runningHead } }

  /// The rows near the edges, page numbers left out, from the top.
  static func atEdges(of page: PageText) -> [PageRow] {
    var rows: [PageRow] = []
    let edges = page.lines.enumerated().filter { _, line in
      line.role == .runningHead || line.role == .body && line.isNearEdge(of: page)
    }
    for (index, line) in edges.sorted(by: { $0.element.box.bottom < $1.element.box.bottom }) {
      if let last = rows.indices.last, rows[last].takes(line) {
        rows[last].lines.append(line)
      } else {
        rows.append(PageRow(lines: [line], index: index))
      }
    }
    return rows.map { row in
      var row = row
      row.lines.sort { $0.box.x < $1.box.x }
      return row
    }
  }

  /// Lines of two columns of text stand at one height too, and are long.
  private func takes(_ line: TextLine) -> Bool {
    guard let first = lines.first, abs(first.box.bottom - line.box.bottom) < 0.4 * min(first.size, line.size) else {
      return false
    }
    return lines.allSatisfy {
      $0.role == .runningHead || line.role == .runningHead || min($0.text.count, line.text.count) < 40
    }
  }
}
