import Bibliography
import PDFText

/// An abstract without a heading: the paragraphs between the title block and the key words or the introduction, or a
/// paragraph near the title that is set apart from the text.
enum UnheadedAbstract {
  static func find(in flow: TextFlow, clues: Clues, knowing known: Publication) -> AbstractReading? {
    guard let title = known.findings[.title]?.evidence, let titlePage = title.page, titlePage <= 4 else { return nil }
    let hyphenation = clues.document.hyphenation
    for page in clues.pages where page.number >= titlePage && page.number <= titlePage + 2 {
      let items = flow.items.filter { $0.page.number == page.number }.map(\.line)
      let top = page.number == titlePage ? title.box.map { $0[1] + $0[3] - 2 } ?? 0 : 0
      guard let end = items.firstIndex(where: { $0.box.y > top && endsFront($0) }) else { continue }
      let lines = paragraphs(in: items, before: end, below: top)
      let text = AbstractReading.text(of: [lines.map(\.text)], hyphenation: hyphenation)
      guard (200...4_000).contains(text.count), AbstractReading.isProse(text) else { continue }
      let isKeywords = startsKeywords(items[end])
      return AbstractReading(
        text: text, lines: lines, page: page, confidence: isKeywords ? 0.75 : 0.6,
        rule: isKeywords ? "paragraph before the key words" : "paragraph before the introduction")
    }
    return setApart(in: flow, titlePage: titlePage, top: title.box.map { $0[1] + $0[3] - 2 } ?? 0, clues: clues)
  }

  /// The lines of prose right before an end, upwards to where the look changes.
  private static func paragraphs(in items: [TextLine], before end: Int, below top: Double) -> [TextLine] {
    var lines: [TextLine] = []
    for line in items[..<end].reversed() {
      guard line.box.y > top else { break }
      if let last = lines.last {
        guard abs(line.size - last.size) <= 0.06 * last.size, line.isBold == last.isBold || lines.count == 1 else { break }
        let step = last.box.bottom - line.box.bottom
        guard step > -1, step < 2.6 * last.size else { break }
        // A short line that ends no sentence belongs to names or affiliations.
        if line.block != last.block, line.box.width < 0.55 * last.box.width, !line.text.hasSuffix(".") { break }
      } else if line.text.count < 3 {
        continue
      }
      lines.append(line)
    }
    return lines.reversed()
  }

  /// A paragraph of the title page in bold, italics or another size than the document's text.
  private static func setApart(in flow: TextFlow, titlePage: Int, top: Double, clues: Clues) -> AbstractReading? {
    let items = flow.items.filter { $0.page.number == titlePage && $0.line.box.y > top }
    guard let page = items.first?.page, clues.document.pageCount > 1 else { return nil }
    var blocks: [Int: [TextLine]] = [:]
    for item in items { blocks[item.line.block, default: []].append(item.line) }
    for (_, lines) in blocks.sorted(by: { $0.key < $1.key }) where lines.count >= 4 {
      guard let first = lines.first else { continue }
      let differs = first.isBold || first.isItalic || abs(first.size - clues.bodySize) > 0.06 * clues.bodySize
      guard differs, first.size > 0.75 * clues.bodySize else { continue }
      let text = AbstractReading.text(of: [lines.map(\.text)], hyphenation: clues.document.hyphenation)
      guard (350...3_500).contains(text.count), AbstractReading.isProse(text), text.hasSuffix(".") else { continue }
      let lowered = text.prefix(60).lowercased()
      if ["copyright", "©", "correspond", "this is an open", "this article is", "address"].contains(where: lowered.contains) { continue }
      return AbstractReading(
        text: text, lines: lines, page: page, confidence: 0.55, rule: "paragraph set apart below the title")
    }
    return nil
  }

  private static func startsKeywords(_ line: TextLine) -> Bool {
    let lowered = line.text.prefix(24).lowercased()
    return AbstractHeadings.keywords.contains(where: lowered.hasPrefix)
  }

  private static func endsFront(_ line: TextLine) -> Bool {
    if startsKeywords(line) { return true }
    return ["introduction", "введение", "уводзіны", "вступ", "einleitung", "introducción"].contains(line.headingForm)
      && line.text.utf8.count < 40
  }
}
