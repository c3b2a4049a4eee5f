import Bibliography
import PDFText

/// How words are written in a document's running text: what tells "HIV" and "Belarus" from words that a title in
/// capitals only seems to capitalise.
struct RunningForms {
  /// From words in small letters to the form that stands most often inside sentences.
  private(set) var forms: [String: String] = [:]

  /// Looks only for the words of `title`, in the first hundred thousand bytes of the text.
  init(of title: String, in document: DocumentText) {
    let wanted = Set(title.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
    var counts: [String: [String: Int]] = [:]
    var budget = 100_000
    for page in document.pages {
      for line in page.text.split(separator: "\n") where !String(line).isPrintedInCapitals {
        Self.count(line, wanted: wanted, into: &counts)
      }
      budget -= page.text.utf8.count
      if budget < 0 { break }
    }
    for (word, seen) in counts {
      forms[word] = seen.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  /// Counts the words of a line but the first, and none that follows the end of a sentence: those begin with a capital anyway.
  private static func count(_ line: Substring, wanted: Set<String>, into counts: inout [String: [String: Int]]) {
    var isFirst = true
    for piece in line.split(separator: " ") {
      let word = piece.trimmingPunctuation
      defer { isFirst = piece.last.map { ".!?:".contains($0) } ?? false }
      guard !isFirst, !word.isEmpty else { continue }
      let lowered = word.lowercased()
      if wanted.contains(lowered) { counts[lowered, default: [:]][String(word), default: 0] += 1 }
    }
  }
}

extension Substring {
  fileprivate var trimmingPunctuation: Substring {
    var text = self
    while let first = text.first, !first.isLetter, !first.isNumber { text.removeFirst() }
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    return text
  }
}
