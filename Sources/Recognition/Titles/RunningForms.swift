import Bibliography
import PDFText

/// How words are written in a document's running text: what tells "HIV" and "Belarus" from words that a title in
/// capitals only seems to capitalise.
struct RunningForms {
  /// From words in small letters to the form that stands most often inside sentences.
  private(set) var forms: [String: String] = [:]

  /// Looks only for the words of `title`, in the first hundred thousand bytes of the text.
  init(of title: String, in document: DocumentText) {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    // An inflected language may show "Гомельская" where the title has "Гомельской": the beginning tells.
    let wanted = Set(words.map(Self.beginning))
    var counts: [String: [String: Int]] = [:]
    var budget = 100_000
    for page in document.pages {
      for line in page.text.split(separator: "\n") where !String(line).isPrintedInCapitals {
        Self.count(line, wanted: wanted, into: &counts)
      }
      budget -= page.text.utf8.count
      if budget < 0 { break }
    }
    for word in words {
      guard let seen = counts[Self.beginning(of: word)] else { continue }
      let exact = seen.filter { $0.key.lowercased() == word }
      if let usual = exact.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
        forms[word] = usual.key
      } else if seen.keys.allSatisfy({ $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLowercase) })
      {
        forms[word] = word.prefix(1).uppercased() + word.dropFirst()
      }
    }
  }

  private static func beginning(of word: String) -> String {
    String(word.prefix(max(4, word.count - 3)))
  }

  /// Counts the words of a line but the first, and none that follows the end of a sentence: those begin with a capital anyway.
  private static func count(_ line: Substring, wanted: Set<String>, into counts: inout [String: [String: Int]]) {
    var isFirst = true
    for piece in line.split(separator: " ") {
      let word = piece.trimmingPunctuation
      defer { isFirst = piece.last.map { ".!?:".contains($0) } ?? false }
      guard !isFirst, !word.isEmpty else { continue }
      let start = beginning(of: word.lowercased())
      if wanted.contains(start) { counts[start, default: [:]][String(word), default: 0] += 1 }
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
