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
    let wanted = Wanted(words.map(Self.beginning))
    var counts: [String: [String: Int]] = [:]
    var budget = 100_000
    for page in document.pages {
      for line in page.text.utf8.split(separator: UInt8(ascii: "\n")) {
        Self.count(Substring(line), wanted: wanted, into: &counts)
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

  /// Beginnings of words, with the letters in which a word begins that may have one of them.
  private struct Wanted {
    var beginnings: Set<String>
    private var initials: Set<Unicode.Scalar>

    init(_ beginnings: [String]) {
      self.beginnings = Set(beginnings)
      initials = Set((beginnings + beginnings.map { $0.uppercased() }).compactMap(\.unicodeScalars.first))
    }

    /// False for most words of a text, at the cost of a look at their first letter.
    func mayHold(_ word: Substring) -> Bool {
      word.unicodeScalars.first.map { initials.contains($0) || !$0.isLetter } ?? false
    }
  }

  /// Counts the words of a line but the first, and none that follows the end of a sentence: those begin with a capital
  /// anyway. Lines in capitals tell nothing.
  private static func count(_ line: Substring, wanted: Wanted, into counts: inout [String: [String: Int]]) {
    var isFirst = true
    var isInCapitals: Bool?
    for piece in line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      defer { isFirst = piece.utf8.last.map { ".!?:".utf8.contains($0) } ?? false }
      guard !isFirst, wanted.mayHold(piece) else { continue }
      let word = piece.trimmingPunctuation
      guard !word.isEmpty else { continue }
      let start = beginning(of: word.lowercased())
      guard wanted.beginnings.contains(start) else { continue }
      let isMute = isInCapitals ?? String(line).isPrintedInCapitals
      isInCapitals = isMute
      if isMute { return }
      counts[start, default: [:]][String(word), default: 0] += 1
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
