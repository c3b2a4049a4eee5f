import PDFText

/// How far the text's lines reach on the pages of one document, in points.
struct TextMeasure {
  private var left = 0.0
  private var right = 0.0

  init(of clues: Clues) {
    let lines = clues.pages.flatMap { page in
      page.lines.filter {
        $0.role == .body && abs($0.size - clues.bodySize) < 0.6 && $0.box.width > 0.5 * page.width
      }
    }
    guard lines.count >= 20 else { return }
    left = lines.map(\.box.x).sorted()[lines.count / 4]
    right = lines.map(\.box.right).sorted()[lines.count / 2]
  }

  /// Whether lines of prose stand in from both ends by more than an indent.
  func isWider(than lines: [TextLine]) -> Bool {
    guard let first = lines.first, let start = lines.map(\.box.x).min(), let end = lines.map(\.box.right).max() else {
      return false
    }
    return start > left + 1.2 * first.size && end < right - 1.2 * first.size
  }
}
