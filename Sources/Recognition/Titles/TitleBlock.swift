import PDFText

/// Lines of one look that stand together near the front: what a title could be.
struct TitleBlock {
  let page: PageText
  /// Place of the page among the pages with words, from 0.
  let pageIndex: Int
  /// Place on its page in reading order, from 0.
  private(set) var order: Int
  let lines: [TextLine]
  let text: String
  let signs: LineSigns
  let box: Box

  var size: Double { lines.first?.size ?? 0 }
  var isBold: Bool { lines.allSatisfy(\.isBold) }

  /// Whether its first line is one of four cells or more in its row.
  var isInTable: Bool {
    guard lines.count <= 6, let row = lines.first?.box else { return false }
    let middle = (row.y + row.bottom) / 2
    var cells: [Box] = []
    for index in page.lines.indices {
      let box = page.lines[index].box
      if box.y < middle, middle < box.bottom { cells.append(box) }
    }
    guard cells.count >= 4 else { return false }
    var end = -Double.infinity
    let parted = cells.sorted { $0.x < $1.x }.count { cell in
      defer { end = max(end, cell.right) }
      return cell.x > end
    }
    return parted >= 4
  }

  init(page: PageText, pageIndex: Int, order: Int, lines: [TextLine], hyphenation: Hyphenation) {
    self.page = page
    self.pageIndex = pageIndex
    self.order = order
    self.lines = lines
    // A long block is running text; its beginning is enough to tell.
    text = lines.count > 12 ? lines[0].text : hyphenation.flow(lines.lazy.map(\.text)).withoutMark(of: lines.last)
    signs = LineSigns(text)
    box = lines.dropFirst().reduce(lines.first?.box ?? Box(x: 0, y: 0, width: 0, height: 0)) { $0.union($1.box) }
  }

  /// The blocks of the first pages that carry words, page by page in reading order; `first` are those of pages that were
  /// looked at before.
  static func blocks(in clues: Clues, pages: Int, behind first: [TitleBlock]) -> [TitleBlock] {
    var blocks = first
    let known = first.last.map { $0.pageIndex + 1 } ?? 0
    for (index, page) in clues.frontPages.prefix(pages).enumerated().dropFirst(known) {
      blocks += Self.blocks(on: page, at: index, of: clues, behind: blocks.count)
    }
    return blocks
  }

  private static func blocks(on page: PageText, at index: Int, of clues: Clues, behind count: Int) -> [TitleBlock] {
    var blocks: [TitleBlock] = []
    var start = 0
    let lines = page.lines.filter { $0.role != .pageNumber && $0.isUpright }
    let natures = lines.map { line in
      if page.isScanned, isCode(line.text) { return Nature.label }
      let isText =
        line.size < 0.85 * clues.bodySize || line.text.utf8.count > 160
        || line.size < 1.05 * clues.bodySize && AuthorContext.isPlainProse(line)
      return isText ? .words : Nature(line)
    }
    // Where little stands on a page, a wide space in a row parts words and no columns.
    let isCover = lines.count <= 25
    for end in 1...max(1, lines.count) where end <= lines.count {
      if end < lines.count, natures[end] == natures[end - 1] || lines[end - 1].isScanned && isOpen(lines[end - 1]),
        continues(lines[end], lines[end - 1]) || isCover && isBeside(lines[end], lines[end - 1])
      {
        continue
      }
      blocks.append(
        TitleBlock(
          page: page, pageIndex: index, order: count + blocks.count, lines: Array(lines[start..<end]),
          hyphenation: clues.document.hyphenation))
      start = end
    }
    return joined(blocks, behind: count, hyphenation: clues.document.hyphenation)
  }

  /// "Evidence from": the next line goes on, whatever its words alone would be.
  private static func isOpen(_ line: TextLine) -> Bool {
    OrganisationName.endsInLink(line.text) || line.text.split(separator: " ").last == "from"
  }

  /// "P11-86-326", "MIT/LCS/TM-394".
  private static func isCode(_ text: String) -> Bool {
    !text.contains(" ") && text.count { $0 == "-" || $0 == "/" } >= 2 && text.count { $0.isNumber } >= 3
  }

  /// What a line is by its words alone: lines of different natures are never one block.
  private enum Nature {
    case names, date, label, organisation, address, words

    init(_ line: TextLine) {
      let signs = LineSigns(line.text)
      if TitleFeatures.looksLikeDate(signs) {
        self = .date
      } else if TitleFeatures.isHeading(signs) || signs.words.count <= 4 && TitleFeatures.looksLikeSeries(signs) {
        self = .label
      } else if TitleFeatures.looksLikeNames([line], signs, atLeast: Self.isMarkedAsLater(line) ? 0.5 : 0.85) {
        self = .names
      } else if TitleFeatures.isBodyAlone(signs) {
        self = .organisation
      } else if TitleFeatures.isWebAddress(line.text) {
        self = .address
      } else {
        self = .words
      }
    }

    /// "Thorsten Ohl†": the first mark of a page is the title's, the next ones are authors'.
    private static func isMarkedAsLater(_ line: TextLine) -> Bool {
      line.text.last.map { "†‡§¶".contains($0) } ?? false
    }
  }

  /// Joins blocks that reading order tore apart: one look, the second right below the first.
  private static func joined(
    _ blocks: [TitleBlock], behind count: Int, hyphenation: Hyphenation
  ) -> [TitleBlock] {
    var result: [TitleBlock] = []
    for block in blocks {
      let place = result.indices.last { index in
        let above = result[index]
        guard above.lines.count + block.lines.count <= 8,
          let last = above.lines.last, let first = block.lines.first
        else { return false }
        return first.size > 11 && continues(first, last) && Nature(first) == Nature(last)
          && !result[(index + 1)...].contains { $0.namesStandBetween(above, block) }
      }
      if let place {
        result[place] = TitleBlock(
          page: block.page, pageIndex: block.pageIndex, order: count + place,
          lines: result[place].lines + block.lines, hyphenation: hyphenation)
      } else {
        result.append(block)
        result[result.count - 1].order = count + result.count - 1
      }
    }
    return result
  }

  /// Whether names stand between two blocks: what is below them goes with them.
  private func namesStandBetween(_ above: TitleBlock, _ below: TitleBlock) -> Bool {
    pageIndex == below.pageIndex && lines.first.map { Nature($0) == .names } == true && box.y >= above.box.bottom - 1
      && box.bottom <= below.box.y + 1
      && box.x < below.box.right && below.box.x < box.right
  }

  /// "Computer    architecture": the same row goes on behind a wide space.
  private static func isBeside(_ line: TextLine, _ previous: TextLine) -> Bool {
    let gap = line.box.x - previous.box.right
    return gap > 0 && gap < 3.5 * line.size && abs(line.box.bottom - previous.box.bottom) < 0.1 * line.size
      && line.size == previous.size && line.isBold && previous.isBold && line.fontName == previous.fontName
  }

  private static func continues(_ line: TextLine, _ previous: TextLine) -> Bool {
    if line.role != previous.role { return false }
    if line.block == previous.block, line.box.bottom > previous.box.bottom { return true }
    // A title's words may alternate in weight or slant; its leading may be wide.
    let size = max(line.size, previous.size)
    guard abs(line.size - previous.size) <= 0.04 * size else { return false }
    let step = line.box.bottom - previous.box.bottom
    let sameLook = line.isBold == previous.isBold && line.fontName == previous.fontName
    return sameLook && step > 0.4 * size && step < 2.2 * size && line.box.x < previous.box.right
      && previous.box.x < line.box.right
  }
}

extension String {
  /// Without the raised letter or figure, "a)" or "1", that refers the words of this line to a footnote.
  fileprivate func withoutMark(of line: TextLine?) -> String {
    guard let words = line?.words.suffix(2), words.count == 2, let word = words.first, let mark = words.last,
      mark.isRaised, mark.text.utf8.count <= 2, word.text.count >= 3, word.text.allSatisfy(\.isLetter),
      mark.text.hasSuffix(")") || mark.text.allSatisfy(\.isNumber), hasSuffix(mark.text)
    else { return self }
    let rest = dropLast(mark.text.count)
    return String(rest.last == " " ? rest.dropLast() : rest)
  }
}
