/// The number of letters to insert, leave out, replace or swap with a neighbour (optimal string alignment).
package enum EditDistance {
  /// Exact up to `most`; a larger number beyond it.
  package static func between(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost most: Int) -> Int {
    guard abs(one.count - other.count) <= most else { return most + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let isSame = one[row] == other[column]
        var least = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      if let least = current.min(), least > most { return most + 1 }
      (beforeLast, last) = (last, current)
    }
    return last[other.count]
  }
}
