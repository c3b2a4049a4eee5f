/// Two columns of text whose lines poppler gives in turns, because a block of one stands level with a gap in the other: put
/// into the order in which people read them, the left one first. Pages in good order and tables are left alone.
enum TangledColumns {
  private enum Side { case left, right, across }

  static func untangle(_ lines: inout [TextLine], width: Double) {
    guard lines.count >= 24, let gutter = gutter(of: lines, width: width) else { return }
    let sides = lines.map { side(of: $0, gutter: gutter) }
    let bands = bands(of: lines, sides)
    let top = [Side.left, .right].compactMap { wanted in
      beginning(of: zip(lines, sides).filter { $0.1 == wanted && isWide($0.0, on: width) }.map(\.0.box))
    }.min()
    guard let top else { return }
    for band in Set(bands) {
      let places = lines.indices.filter { bands[$0] == band && sides[$0] != .across && lines[$0].box.y > top - 2 }
      guard isTangled(places.map { sides[$0] }),
        [Side.left, .right].allSatisfy({ wanted in
          places.count { sides[$0] == wanted && isWide(lines[$0], on: width) } >= 8
        })
      else { continue }
      let ordered = places.sorted { first, second in
        if sides[first] != sides[second] { return sides[first] == .left }
        let rise = lines[second].box.bottom - lines[first].box.bottom
        if abs(rise) > 0.5 * min(lines[first].size, lines[second].size) { return rise > 0 }
        return (lines[first].box.x, first) < (lines[second].box.x, second)
      }
      let moved = ordered.map { lines[$0] }
      for (place, line) in zip(places, moved) { lines[place] = line }
    }
  }

  private static func side(of line: TextLine, gutter: Double) -> Side {
    line.box.right <= gutter + 1 ? .left : line.box.x >= gutter - 1 ? .right : .across
  }

  /// As wide as the lines of a column of prose are, and those of a table hardly ever.
  private static func isWide(_ line: TextLine, on width: Double) -> Bool { line.box.width > 0.28 * width }

  /// The line between two columns of prose near the middle of the page, in points from its left edge.
  private static func gutter(of lines: [TextLine], width: Double) -> Double? {
    var best: (place: Double, across: Int)?
    for step in stride(from: 0.42, through: 0.58, by: 0.01) {
      let across = lines.count { side(of: $0, gutter: step * width) == .across }
      if across < best?.across ?? .max { best = (step * width, across) }
    }
    guard let best, best.across * 4 <= lines.count else { return nil }
    for wanted in [Side.left, .right] {
      let column = lines.filter { side(of: $0, gutter: best.place) == wanted }
      let wide = column.count { isWide($0, on: width) }
      guard column.count >= 10, wide * 10 >= column.count * 6 else { return nil }
    }
    return best.place
  }

  /// The top of the first three wide lines that follow each other as text does: what stands above is a head.
  private static func beginning(of column: [Box]) -> Double? {
    let boxes = column.sorted { $0.y < $1.y }
    return boxes.indices.dropLast(2).first { index in
      boxes[index + 2].y - boxes[index].y < 4 * boxes[index].height
    }.map { boxes[$0].y }
  }

  /// For each line how many lines across the page begin above it or are it.
  private static func bands(of lines: [TextLine], _ sides: [Side]) -> [Int] {
    let tops = zip(lines, sides).filter { $0.1 == .across }.map(\.0.box.y).sorted()
    return lines.map { line in tops.count { $0 <= line.box.y + 1 } }
  }

  /// Whether the right column is left for the left one, and taken up again.
  private static func isTangled(_ sides: [Side]) -> Bool {
    var hasReturned = false
    for (before, side) in zip(sides, sides.dropFirst()) where before != side {
      if side == .left { hasReturned = true } else if hasReturned { return true }
    }
    return false
  }
}
