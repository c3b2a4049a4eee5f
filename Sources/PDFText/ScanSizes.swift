import Foundation

/// Makes the sizes of lines that were measured on pictures stable: lines of one font come out some per cent larger or
/// smaller, as their letters happen to have ascenders and descenders.
enum ScanSizes {
  static func settle(_ pages: inout [PageText]) {
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

  private static let width = 1.16
  private static let tolerance = 0.11
}
