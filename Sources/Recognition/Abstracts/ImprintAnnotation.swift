import Bibliography
import PDFText

/// The annotation of a Russian, Belarusian or Ukrainian book: the paragraphs below the library's description on the page
/// of the imprint (GOST R 7.0.4), without a heading.
enum ImprintAnnotation {
  static func find(in clues: Clues) -> AbstractReading? {
    let last = clues.document.pageCount
    for page in clues.pages where page.number <= 4 || page.number >= last - 1 {
      guard let start = descriptionEnd(on: page, in: clues) else { continue }
      let lines = annotation(after: start, on: page)
      let paragraphs = paragraphs(of: lines)
      let text = AbstractReading.text(of: paragraphs, hyphenation: clues.document.hyphenation)
      guard let first = lines.first, (120...3_200).contains(text.count), AbstractReading.isProse(text),
        first.text.first?.isLowercase != true
      else { continue }
      return AbstractReading(
        text: text, lines: lines, page: page, confidence: 0.75, rule: "annotation below the library’s description")
    }
    return nil
  }

  /// The index of the line on which a description with place, publisher and extent ends.
  private static func descriptionEnd(on page: PageText, in clues: Clues) -> Int? {
    let isImprintPage = page.lines.contains { line in
      let lower = line.text.prefix(24).lowercased()
      return ["удк", "ббк", "isbn"].contains { lower.hasPrefix($0) } || line.text.contains("ББК")
    }
    guard isImprintPage else { return nil }
    return page.lines.lastIndex { line in
      isDescription(line.text) && clues.imprint(on: line, of: page) != nil
    }
  }

  private static func isDescription(_ text: String) -> Bool {
    (Imprint.partMarks + [" – ", " — "]).contains { text.contains($0) }
  }

  /// The prose that follows, past the rest of the description and the book's number, up to the next mark of the imprint.
  private static func annotation(after index: Int, on page: PageText) -> [TextLine] {
    var taken: [TextLine] = []
    for line in page.lines.dropFirst(index + 1) where line.role == .body {
      if isMark(line.text) {
        if taken.isEmpty { continue }
        break
      }
      if let last = taken.last {
        let isFar = line.box.y - last.box.bottom > 3 * last.size || line.box.y < last.box.y
        guard !isFar, abs(line.size - last.size) < 0.15 * last.size else { break }
      } else {
        // The description's own last lines: "2011. – 153 с."
        guard AuthorContext.isProse(line) else { continue }
      }
      taken.append(line)
    }
    return taken
  }

  private static func isMark(_ text: String) -> Bool {
    let lower = text.prefix(28).lowercased().drop { $0 == " " }
    return text.contains("©") || marks.contains { lower.hasPrefix($0) }
  }

  private static let marks = [
    "isbn", "issn", "удк", "ббк", "udc", "рецензент", "рэцэнзент", "печатается", "рекомендован", "рэкамендаван",
    "рекомендовано", "утвержд", "утверждено", "друкуецца", "друкується", "издание", "подписано", "при поддержке",
    "doi", "http", "www", "тираж", "все права",
  ]

  /// A paragraph begins where a line is set in from the one before, which ends a sentence.
  private static func paragraphs(of lines: [TextLine]) -> [[String]] {
    var result: [[String]] = []
    var previous: TextLine?
    for line in lines {
      if let before = previous, line.box.x < before.box.x + 0.8 * line.size || !before.text.hasSuffix(".") {
        result[result.count - 1].append(line.text)
      } else {
        result.append([line.text])
      }
      previous = line
    }
    return result
  }
}
