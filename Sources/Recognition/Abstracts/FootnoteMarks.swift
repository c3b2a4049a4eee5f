import PDFText

/// Raised numbers that refer to a note at the foot of the page: no words of the text.
enum FootnoteMarks {
  static func removed(from line: TextLine, on page: PageText) -> String {
    guard line.words.dropFirst().contains(where: { $0.isRaised && isMark($0.text) }) else { return line.text }
    var result = ""
    var rest = line.text[...]
    for (index, word) in line.words.enumerated() {
      guard let range = rest.range(of: word.text) else { return line.text }
      result += rest[..<range.lowerBound]
      if index == 0 || !word.isRaised || !isMark(word.text) || !hasNote(word.text, below: line, on: page) {
        result += word.text
      } else if result.last == " " {
        result.removeLast()
      }
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  private static func isMark(_ text: String) -> Bool {
    (1...2).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Whether a smaller line further down begins with the number, or is it.
  private static func hasNote(_ mark: String, below line: TextLine, on page: PageText) -> Bool {
    page.lines.contains { note in
      note.size < 0.95 * line.size && note.box.y > line.box.bottom && note.text.hasPrefix(mark)
        && note.text.dropFirst(mark.count).first.map { !$0.isNumber } ?? true
    }
  }
}
