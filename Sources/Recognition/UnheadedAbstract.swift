import Bibliography
import PDFText

/// An abstract without a heading: the paragraph between the title block and the key words or the introduction.
enum UnheadedAbstract {
  static func find(in flow: TextFlow, clues: Clues, knowing known: Publication) -> AbstractReading? {
    guard let title = known.findings[.title]?.evidence.page, title <= 3 else { return nil }
    let items = flow.items.filter { $0.page.number == title }
    guard let page = items.first?.page else { return nil }
    let titleBottom = known.findings[.title]?.evidence.box.map { $0[1] + $0[3] } ?? 0
    guard let end = items.firstIndex(where: { $0.line.box.y > titleBottom - 2 && endsFront($0.line) }) else { return nil }
    // Paragraphs of prose right before that end.
    var lines: [TextLine] = []
    var index = end - 1
    while index >= 0 {
      let line = items[index].line
      guard line.box.y > titleBottom - 2 else { break }
      if let last = lines.last {
        guard abs(line.size - last.size) <= 0.06 * last.size, line.isBold == last.isBold else { break }
        let step = last.box.bottom - line.box.bottom
        guard step > -1, step < 2.4 * last.size else { break }
        // A line that is short and not a paragraph's last belongs to names or affiliations.
        if line.box.width < 0.55 * last.box.width, !line.text.hasSuffix(".") { break }
      }
      lines.append(line)
      index -= 1
    }
    lines.reverse()
    guard lines.count >= 3 else { return nil }
    let text = clues.document.hyphenation.flow(lines.lazy.map(\.text))
    guard (200...4_000).contains(text.count), AbstractReading.isProse(text) else { return nil }
    let isKeywords = startsKeywords(items[end].line)
    return AbstractReading(
      text: text, lines: lines, page: page, confidence: isKeywords ? 0.75 : 0.6,
      rule: isKeywords ? "paragraph before the key words" : "paragraph before the introduction")
  }

  private static func startsKeywords(_ line: TextLine) -> Bool {
    let lowered = line.text.prefix(24).lowercased()
    return AbstractHeadings.ends.prefix(16).contains(where: lowered.hasPrefix)
  }

  private static func endsFront(_ line: TextLine) -> Bool {
    if startsKeywords(line) { return true }
    return ["introduction", "введение", "уводзіны", "вступ", "einleitung", "introducción"].contains(line.headingForm)
      && line.text.utf8.count < 40
  }
}
