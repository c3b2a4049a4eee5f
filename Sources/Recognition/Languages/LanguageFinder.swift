import Bibliography
import PDFText

/// The language of the main text: pages from all over the document vote, so that neither a cover nor a summary decides.
enum LanguageFinder: Finder {
  static let field = Field.language

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    let pages = sample(of: clues.document.pages)
    var votes: [String: Vote] = [:]
    for page in pages {
      let text = middle(of: page.text, bytes: 3000)
      guard let guess = LanguageDetector.guess(text) else { continue }
      let weight = Double(text.utf8.count) * guess.confidence
      votes[guess.language, default: Vote(page: page)].add(weight, confidence: guess.confidence)
    }
    let total = votes.values.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return [] }
    return votes.sorted { ($0.value.weight, $1.key) > ($1.value.weight, $0.key) }.map { language, vote in
      let share = vote.weight / total
      let evidence = Evidence(
        rule: pages.count == 1 ? "the words of the text" : "the words of \(vote.pages) of \(pages.count) pages",
        page: vote.first.number, pageLabel: vote.first.label)
      return Proposal(
        .text(language), confidence: confidence(share: share, of: vote), origin: .page, evidence: evidence)
    }
  }

  private struct Vote {
    var first: PageText
    var pages = 0
    var weight = 0.0
    var best = 0.0

    init(page: PageText) { first = page }

    mutating func add(_ weight: Double, confidence: Double) {
      self.weight += weight
      pages += 1
      best = max(best, confidence)
    }
  }

  /// Nine tenths of the text in one language leave no doubt; half and half leave a choice.
  private static func confidence(share: Double, of vote: Vote) -> Double {
    let bySize = vote.weight < 150 ? 0.75 : 0.99
    return min(vote.best, bySize) * min(1, 0.25 + share * 0.85)
  }

  /// At most a dozen pages with text, evenly spread; the cover and the last page only where there are few others. Where the
  /// text layer of most pages is soup, what is left of it is a list of works in another alphabet: the pages read by OCR tell.
  private static func sample(of pages: [PageText]) -> [PageText] {
    let isSoup = pages.count { !$0.isReadable } * 2 > pages.count && pages.contains(where: \.isScanned)
    var written = pages.filter { $0.text.utf8.count >= 300 && (!isSoup || $0.isScanned) }
    if written.isEmpty { return pages.filter { !$0.text.isEmpty } }
    if written.count > 4 { written = Array(written.dropFirst().dropLast()) }
    guard written.count > 12 else { return written }
    return (0..<12).map { written[$0 * (written.count - 1) / 11] }
  }

  static func middle(of text: String, bytes limit: Int) -> Substring {
    let bytes = text.utf8
    guard bytes.count > limit else { return text[...] }
    let start = bytes.index(bytes.startIndex, offsetBy: (bytes.count - limit) / 2)
    let end = bytes.index(start, offsetBy: limit)
    return text[start..<end]
  }
}
