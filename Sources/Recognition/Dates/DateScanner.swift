import Bibliography
import PDFText

/// Finds all dates that a line mentions, in seven languages. Reads tokens from left to right, never backtracks over a
/// date it has read.
struct DateScanner {
  private let tokens: [DateToken]

  /// The dates of a line in the order in which they stand.
  static func mentions(in line: String) -> [DateMention] {
    guard mayHoldDate(line) else { return [] }
    return DateScanner(tokens: DateToken.tokens(of: line)).mentions
  }

  /// Two digits side by side: no date without them.
  static func mayHoldDate(_ line: String) -> Bool {
    var wasDigit = false
    for byte in line.utf8 {
      let isDigit = (48...57).contains(byte)
      if isDigit, wasDigit { return true }
      wasDigit = isDigit
    }
    return false
  }

  private var mentions: [DateMention] {
    var found: [DateMention] = []
    var index = 0
    while index < tokens.count {
      if let (mention, next) = inFigures(at: index) ?? dayFirst(at: index) ?? monthFirst(at: index)
        ?? yearFirst(at: index) ?? bareYear(at: index)
      {
        found.append(mention)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  typealias Reading = (DateMention, next: Int)

  // MARK: tokens

  func token(_ index: Int) -> DateToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  func isMark(_ index: Int, _ marks: String) -> Bool {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index].kind else { return false }
    return marks.unicodeScalars.contains(mark)
  }

  /// The index after as many of these marks and words as follow.
  func skip(from index: Int, marks: String, words: Set<String> = []) -> Int {
    var index = index
    while isMark(index, marks) || token(index)?.word.map(words.contains) ?? false { index += 1 }
    return index
  }

  func month(at index: Int) -> Int? {
    guard let word = token(index)?.word, let month = MonthNames.month(word) else { return nil }
    // Rio de Janeiro is no month.
    return word == "janeiro" && token(index - 2)?.word == "rio" ? nil : month
  }

  func day(at index: Int) -> Int? {
    token(index)?.number(digits: 1...2).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static let years = 1700...2100
  static let dashes = "-–—‐‑−"

  func year(at index: Int) -> Int? {
    token(index)?.number(digits: 4...4).flatMap { Self.years.contains($0) ? $0 : nil }
  }

  /// A year of two digits: 94 is 1994, 08 is 2008. "23 May – 02 Dec 2014" has none.
  func shortYear(at index: Int) -> Int? {
    guard month(at: index + 1) == nil else { return nil }
    return token(index)?.number(digits: 2...2).map { $0 > 40 ? 1900 + $0 : 2000 + $0 }
  }

  /// Whether a letter or digit is glued to the token's end.
  func runsOn(after index: Int) -> Bool {
    guard let next = token(index + 1), !next.isAfterSpace else { return false }
    return next.mark == nil
  }

  func mention(
    _ date: PartialDate?, _ form: DateMention.Form, from first: Int, through last: Int, isSpan: Bool = false
  ) -> Reading? {
    guard let date, let start = token(first)?.start, let end = token(last)?.end else { return nil }
    return (DateMention(date: date, form: form, start: start, end: end, isSpan: isSpan), last + 1)
  }
}
