import PDFText

/// What was read of one page by OCR.
package struct ScannedPage: Sendable {
  /// Why there is nothing, or why nobody tried to the end.
  package enum Problem: String, Sendable {
    /// Nothing is written on the page.
    case blank
    /// It cannot be drawn.
    case undrawable
    /// It took longer than a page may.
    case timedOut = "timed-out"
    /// It needed more memory than a reader may have, or crashed the reader.
    case failed
  }

  /// Physical number from 1.
  package var number: Int
  /// Points, of the page as it is to be read: a page that lies on its side is turned.
  package var width: Double
  package var height: Double
  package var engine: String
  /// The codes of the languages that were looked for, joined by "+".
  package var languages: String
  /// 0 to 100, the mean over the words that were kept; nil where there are none.
  package var confidence: Int?
  package var lines: [TextLine]
  package var problem: Problem?

  package init(
    number: Int, width: Double = 0, height: Double = 0, engine: String, languages: String, confidence: Int? = nil,
    lines: [TextLine] = [], problem: Problem? = nil
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.engine = engine
    self.languages = languages
    self.confidence = confidence
    self.lines = lines
    self.problem = problem
  }

  package var text: String { lines.map(\.text).joined(separator: "\n") }

  /// The page for a document; nil where nothing was read on it.
  package var page: PageText? {
    guard !lines.isEmpty else { return nil }
    return PageText(number: number, width: width, height: height, lines: lines, text: text)
  }
}
