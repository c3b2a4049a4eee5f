import PDFText

/// How thick the strokes of printed words are: what tells bold type from plain on a picture.
enum StrokeWidth {
  /// In pixels, the mean over the words' strokes; 0 where there are none. A stroke that is long beside its width has twice
  /// its area in its outline, so no stroke has to be found.
  static func mean(of words: [ScannedWord], size: Double, on picture: PagePicture) -> Double {
    var ink = Ink(longestRun: max(8, Int(size)))
    for word in words where word.lettersAndDigits > 0 { ink.add(word.box, of: picture) }
    return ink.outline > 0 ? 2 * Double(ink.area) / (.pi / 4 * Double(ink.outline)) : 0
  }

  private struct Ink {
    /// A longer run of dark pixels in a row is a rule under or through the words, and no letter.
    var longestRun: Int
    /// Dark pixels.
    var area = 0
    /// Changes between dark and light along rows and columns. A line of any direction has 4/π times its length of them.
    var outline = 0

    mutating func add(_ box: Box, of picture: PagePicture) {
      let (columns, rows) = picture.places(of: box)
      guard columns.count > 1, rows.count > 1 else { return }
      let threshold = picture.threshold(columns: columns, rows: rows)
      var above = [Bool](repeating: false, count: columns.count)
      for y in rows {
        var row = picture[row: y, columns].map { $0 <= threshold }
        var start = 0
        while start < row.count {
          guard row[start] else {
            start += 1
            continue
          }
          let end = row[start...].firstIndex(of: false) ?? row.count
          if end - start > longestRun {
            for index in start..<end { row[index] = false }
          } else {
            area += end - start
            outline += 2
          }
          start = end
        }
        for index in row.indices where row[index] != above[index] { outline += 1 }
        above = row
      }
    }
  }
}

extension PagePicture {
  /// The brightness that parts ink from paper best in a part of the picture (Otsu 1979: the variance between the two is
  /// largest).
  func threshold(columns: Range<Int>, rows: Range<Int>) -> UInt8 {
    var counts = [Int](repeating: 0, count: 256)
    for y in rows {
      for pixel in self[row: y, columns] { counts[Int(pixel)] += 1 }
    }
    let all = Double(columns.count * rows.count)
    let sum = counts.enumerated().reduce(0.0) { $0 + Double($1.offset * $1.element) }
    var (dark, darkSum, best, threshold) = (0.0, 0.0, -1.0, UInt8(127))
    for level in 0..<255 {
      dark += Double(counts[level])
      darkSum += Double(level * counts[level])
      let light = all - dark
      guard dark > 0, light > 0 else { continue }
      let distance = darkSum / dark - (sum - darkSum) / light
      let variance = dark * light * distance * distance
      if variance > best { (best, threshold) = (variance, UInt8(level)) }
    }
    return threshold
  }
}
