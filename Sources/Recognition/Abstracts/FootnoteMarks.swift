import PDFText

/// Raised numbers that refer to a note, no words of the text: those whose note stands at the foot of the page, and those
/// behind a sentence's mark, wherever their notes are.
enum FootnoteMarks {
  static func removed(from line: TextLine, on page: PageText) -> String {
    guard line.words.dropFirst().contains(where: \.isRaised) else { return line.text }
    var result = ""
    var rest = line.text[...]
    for (index, word) in line.words.enumerated() {
      guard let range = rest.range(of: word.text) else { return line.text }
      result += rest[..<range.lowerBound]
      let isMark =
        index > 0 && word.isRaised
        && (isNumber(word.text) && hasNote(word.text, below: line, on: page)
          || endsSentence(line.words[index - 1].text) && isListOfNumbers(word.text))
      if !isMark {
        result += word.text
      } else if result.last == " " {
        result.removeLast()
      }
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  private static func endsSentence(_ text: String) -> Bool { text.last.map { ".,;:)”\"".contains($0) } ?? false }

  /// "3", "3,4", "5–7", "*".
  private static func isListOfNumbers(_ text: String) -> Bool {
    text.allSatisfy { $0.isNumber || ",-–*".contains($0) }
  }

  private static func isNumber(_ text: String) -> Bool {
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
