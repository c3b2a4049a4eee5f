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
      for line in page.text.lines { Self.count(line, wanted: wanted, into: &counts) }
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

    /// Where words stand that may be wanted, found by their first letters: not the first of the line, and none that follows
    /// the end of a sentence, since those begin with a capital anyway.
    func places(in line: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
      var places: [Range<Int>] = []
      var start = 0
      var isFirst = true
      for index in 0...line.count where index == line.count || line[index] == 0x20 {
        if start < index {
          if !isFirst, mayBegin(line[start], line[start + 1..<index].first) { places.append(start..<index) }
          isFirst = Self.isEnd[Int(line[index - 1])]
        }
        start = index + 1
      }
      return places
    }

    private func mayBegin(_ first: UInt8, _ second: UInt8?) -> Bool {
      switch first {
      case ..<0x80: begins[Int(first)]
      case 0xC0..<0xE0: begins[min(Int(first & 0x1F) << 6 | Int(second ?? 0) & 0x3F, 0x530)]
      default: begins[0x530]
      }
    }

    /// By a byte, whether a sentence ends with it.
    private static let isEnd: [Bool] = (0..<256).map { ".!?:".utf8.contains(UInt8($0)) }
  }

  /// Lines in capitals tell nothing.
  private static func count(_ line: Substring, wanted: Wanted, into counts: inout [String: [String: Int]]) {
    var isInCapitals: Bool?
    for place in line.utf8.withContiguousStorageIfAvailable(wanted.places) ?? [] {
      let word = line[bytes: place].trimmingPunctuation
      guard !word.isEmpty else { continue }
      let beginning = beginning(of: word.lowercased())
      guard wanted.beginnings.contains(beginning) else { continue }
      let isMute = isInCapitals ?? String(line).isPrintedInCapitals
      isInCapitals = isMute
      if isMute { return }
      counts[beginning, default: [:]][String(word), default: 0] += 1
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
