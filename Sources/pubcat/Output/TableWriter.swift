/// A table in columns. On a terminal the flexible columns give way until a row fits into its width; elsewhere nothing
/// is cut. The last column is never padded.
struct TableWriter {
  struct Column {
    enum Alignment { case left, right }
    var name: String
    var alignment = Alignment.left
    /// May be cut, down to a few characters.
    var isFlexible = false
  }

  var columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// One cell a column; cells are made printable here.
  mutating func add(_ cells: [String]) { rows.append(cells.map(printable)) }

  /// Lines without line ends, the head first; none where there are no rows.
  func lines(width: Int?) -> [String] {
    guard !rows.isEmpty else { return [] }
    let widths = columnWidths(within: width)
    return ([columns.map(\.name)] + rows).map { line($0, widths: widths) }
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    var line = ""
    for (index, (cell, (column, width))) in zip(cells, zip(columns, widths)).enumerated() {
      if index > 0 { line += "  " }
      let cell = column.isFlexible ? cut(cell, to: width) : cell
      switch column.alignment {
      case .right: line += String(repeating: " ", count: max(0, width - displayWidth(of: cell))) + cell
      case .left: line += index == columns.count - 1 ? cell : padded(cell, to: width)
      }
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The widest cell of each column; then the widest flexible column gives up columns until the row fits.
  private func columnWidths(within limit: Int?) -> [Int] {
    var widths = columns.map { displayWidth(of: $0.name) }
    for row in rows {
      for (index, cell) in row.enumerated() where widths.indices.contains(index) {
        widths[index] = max(widths[index], displayWidth(of: cell))
      }
    }
    guard let limit else { return widths }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - limit
    while excess > 0 {
      let widest = columns.indices.filter { columns[$0].isFlexible }.max { widths[$0] < widths[$1] }
      guard let widest, widths[widest] > 8 else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
