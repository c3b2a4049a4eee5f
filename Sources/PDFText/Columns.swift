/// Puts the lines of neighbouring columns one column after the other where poppler gave them row by row.
enum Columns {
  /// `rows` are in reading order; a row of several lines was cut at wide gaps.
  static func unwoven(_ rows: [[TextLine]]) -> [TextLine] {
    var lines: [TextLine] = []
    var columns: [Column] = []
    func flush() {
      for column in columns.sorted(by: { $0.left < $1.left }) { lines += column.lines }
      columns = []
    }
    for row in rows {
      if let last = columns.compactMap({ $0.lines.last?.box.bottom }).max(), let top = row.map({ $0.box.y }).min(),
        let size = row.first?.size, top > last + 4 * size || top < (columns.map { $0.top }.min() ?? top) - size
      {
        flush()
      }
      if row.count == 1, let line = row.first {
        let under = columns.indices.filter { columns[$0].overlaps(line) }
        if under.count == 1, let only = under.first, columns.count > 1 {
          columns[only].add(line)
        } else {
          flush()
          lines.append(line)
        }
        continue
      }
      for line in row {
        if let place = columns.indices.first(where: { columns[$0].overlaps(line) }) {
          columns[place].add(line)
        } else {
          columns.append(Column(line))
        }
      }
    }
    flush()
    return lines
  }

  private struct Column {
    var lines: [TextLine]
    var left: Double
    var right: Double
    var top: Double

    init(_ line: TextLine) {
      lines = [line]
      left = line.box.x
      right = line.box.right
      top = line.box.y
    }

    func overlaps(_ line: TextLine) -> Bool { line.box.x < right && left < line.box.right }

    mutating func add(_ line: TextLine) {
      lines.append(line)
      left = min(left, line.box.x)
      right = max(right, line.box.right)
    }
  }
}
