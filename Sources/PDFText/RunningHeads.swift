/// Marks what stands on every page and belongs to none: running heads, foot lines and page numbers.
enum RunningHeads {
  static func mark(_ pages: inout [PageText]) {
    var seen: [String: Set<Int>] = [:]
    var places: [(page: Int, line: Int, key: String)] = []
    for (pageIndex, page) in pages.enumerated() {
      for (lineIndex, line) in page.lines.enumerated() where isInMargin(line, of: page) {
        if isPageNumber(line.text) {
          pages[pageIndex].lines[lineIndex].role = .pageNumber
          continue
        }
        let key = fold(line.text)
        guard key.utf8.count > 2 else { continue }
        seen[key, default: []].insert(page.number)
        places.append((pageIndex, lineIndex, key))
      }
    }
    // Two facing pages repeat every other page, so three pages are enough proof; two are in a short document, but for
    // large type: the title stands on the cover and again over the text.
    let largestOfTwo = pages.count <= 4 ? 1.15 * pages.commonSize : -1
    for place in places {
      let needed = pages[place.page].lines[place.line].size <= largestOfTwo ? 2 : 3
      if (seen[place.key]?.count ?? 0) >= needed {
        pages[place.page].lines[place.line].role = .runningHead
      }
    }
  }

  private static func isInMargin(_ line: TextLine, of page: PageText) -> Bool {
    line.box.bottom < 0.12 * page.height || line.box.y > 0.88 * page.height
  }

  /// The text without digits and case, so that "12 Annual report" and "Annual report 13" are one.
  private static func fold(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter }
  }

  /// "12", "– 12 –", "Page 3 of 7", "iv".
  static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard !words.isEmpty, words.count <= 4 else { return false }
    let frame: Set<Substring> = ["page", "p", "of", "стр", "с", "страница", "из", "seite", "pág", "|"]
    let numbers = words.filter { !frame.contains($0) }
    guard (1...2).contains(numbers.count) else { return false }
    return numbers.allSatisfy { word in
      (word.utf8.count <= 4 && word.utf8.allSatisfy { (48...57).contains($0) }
        && !(word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))))
        || word.allSatisfy { "ivxlc".contains($0) }
    }
  }
}
