import Bibliography
import PDFText

/// How words are written in a document's running text: what tells "HIV" and "Belarus" from words that a title in
/// capitals only seems to capitalise.
struct RunningForms {
  /// From words in small letters to the form that stands most often inside sentences.
  private(set) var forms: [String: String] = [:]

  static let none = RunningForms()

  private init() {}

  /// Looks only for the words of `titles`, in the first hundred thousand bytes of the text.
  init(of titles: [String], in document: DocumentText) {
    let words = Set(
      titles.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init) })
    guard !words.isEmpty else { return }
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
    let beginnings: Set<String>
    /// By the value of a word's first scalar; the last is for all scalars beyond Cyrillic.
    private var begins = [Bool](repeating: false, count: 0x530) + [true]

    init(_ beginnings: [String]) {
      self.beginnings = Set(beginnings)
      let initials = Set((beginnings + beginnings.map { $0.uppercased() }).compactMap(\.unicodeScalars.first))
      // A word may stand behind a bracket or a quotation mark.
      for value in 0..<0x530 {
        if let scalar = Unicode.Scalar(value) { begins[value] = initials.contains(scalar) || !scalar.isLetter }
      }
    }

    /// False for most words of a text, at the cost of a look at their first letter.
    func mayHold(_ word: Substring) -> Bool {
      word.unicodeScalars.first.map { begins[min(Int($0.value), 0x530)] } ?? false
    }
  }

  /// Counts the words of a line but the first, and none that follows the end of a sentence: those begin with a capital
  /// anyway. Lines in capitals tell nothing.
  private static func count(_ line: Substring, wanted: Wanted, into counts: inout [String: [String: Int]]) {
    var isFirst = true
    var isInCapitals: Bool?
    var rest = line.utf8
    while let start = rest.firstIndex(where: { $0 != 0x20 }) {
      let end = rest[start...].firstIndex(of: 0x20) ?? rest.endIndex
      let piece = Substring(rest[start..<end])
      rest = rest[end...]
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
