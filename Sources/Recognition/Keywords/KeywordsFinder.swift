import Bibliography
import PDFText

/// Key words as printed under a heading of their own; of several lists, the one in the document's language.
enum KeywordsFinder: Finder {
  static let field = Field.keywords

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    var found: [(proposal: Proposal, isOwn: Bool)] = []
    for page in clues.pages {
      let body = page.lines.filter { $0.role == .body && $0.isUpright }
      for (index, line) in body.enumerated() {
        guard let match = KeywordHeadings.match(line.text) else { continue }
        let reader = KeywordReader(match, at: index, of: body, page: page)
        guard let proposal = proposal(reader, in: clues, language: known.language) else { continue }
        found.append((proposal, known.language == nil || match.language == known.language))
      }
      if found.count >= 6 { break }
    }
    let own = found.filter(\.isOwn).map(\.proposal)
    let others = found.filter { !$0.isOwn }.map(\.proposal)
    let printed =
      own
      + others.map { other in
        var other = other
        other.confidence = min(other.confidence, 0.6)
        return other
      }
    return ClaimedKeywords(in: clues).compared(with: printed)
  }

  private static func proposal(_ reader: KeywordReader, in clues: Clues, language: String?) -> Proposal? {
    let flow = clues.document.hyphenation.flow(reader.texts)
    let list = KeywordList(lines: reader.texts, flow: flow)
    guard !list.words.isEmpty, list.words.count <= 40 else { return nil }
    let longest = list.words.map(\.count).max() ?? 0
    // A sentence about key words: "Keywords were searched for in …".
    guard reader.match.isMarked || (list.words.count > 1 && longest <= 60) else { return nil }
    guard longest <= 150, list.words.contains(where: { $0.contains(where: \.isLetter) }) else { return nil }
    let evidence = Evidence(
      rule: "list under “\(reader.match.heading)”", page: reader.page,
      lines: [reader.heading] + reader.lines.filter { $0.box != reader.heading.box })
    return Proposal(
      .texts(list.words), confidence: confidence(list, reader, longest: longest), origin: .page, evidence: evidence)
  }

  private static func confidence(_ list: KeywordList, _ reader: KeywordReader, longest: Int) -> Double {
    var confidence = list.isClear ? 0.95 : list.words.count == 1 ? 0.7 : 0.75
    if !reader.match.isMarked { confidence -= 0.1 }
    if longest > 70 { confidence -= 0.3 }
    if list.words.count > 15 { confidence -= 0.15 }
    if reader.page.number > 6 { confidence -= 0.15 }
    // The list breaks off: it goes on where it was not followed to.
    if let last = reader.texts.last?.last, ",;·•-".contains(last) { confidence -= 0.2 }
    return confidence
  }
}
