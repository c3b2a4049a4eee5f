/// Numbers the blocks of a page: neighbouring lines of one look, one column and one leading.
enum Blocks {
  static func number(_ lines: inout [TextLine]) {
    guard !lines.isEmpty else { return }
    var block = 0
    for index in lines.indices.dropFirst() {
      if !belongs(lines[index], after: lines[index - 1]) { block += 1 }
      lines[index].block = block
    }
  }

  private static func belongs(_ line: TextLine, after previous: TextLine) -> Bool {
    let size = max(line.size, previous.size)
    guard abs(line.size - previous.size) <= 0.12 * size else { return false }
    guard line.isBold == previous.isBold else { return false }
    // The same row: poppler cut a line at a wide gap.
    let step = line.box.bottom - previous.box.bottom
    guard step > 0.4 * size, step < 1.9 * size else { return false }
    return line.box.x < previous.box.right && previous.box.x < line.box.right
  }
}
