import Bibliography
import PDFText

/// The number an organisation gives its publication, as the cover, the head or the imprint prints it.
enum ReportNumberFinder: Finder {
  static let field = Field.reportNumber

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    var found: [Proposal] = []
    for (position, page) in clues.pages.prefix(3).enumerated() {
      for (index, line) in page.lines.enumerated() where line.role != .pageNumber {
        guard let proposal = proposal(for: line, at: index, of: page, position: position) else { continue }
        if let same = found.firstIndex(where: { $0.value == proposal.value }) {
          found[same].confidence = min(0.95, max(found[same].confidence, proposal.confidence) + 0.08)
        } else {
          found.append(proposal)
        }
      }
    }
    let kept = found.filter { proposal in !found.contains { countsPages(proposal, $0) } }
    return kept.enumerated().sorted {
      ($0.element.confidence, -$0.offset) > ($1.element.confidence, -$1.offset)
    }.map(\.element)
  }

  /// "DAFX-13", and "DAFX-14" on the next page.
  private static func countsPages(_ proposal: Proposal, _ other: Proposal) -> Bool {
    guard proposal.evidence.rule == loneCode, other.evidence.rule == loneCode, proposal.value != other.value,
      proposal.evidence.page != other.evidence.page
    else { return false }
    return proposal.value.summary.filter { !$0.isNumber } == other.value.summary.filter { !$0.isNumber }
  }

  private static let loneCode = "code on a line of its own"

  private static func proposal(for line: TextLine, at index: Int, of page: PageText, position: Int) -> Proposal? {
    let text = line.text
    guard text.utf8.count <= 140 else { return nil }
    guard text.utf8.contains(where: { (48...57).contains($0) }) else {
      return numberApart(from: line, of: page, position: position)
    }
    if position == 0, let stamp = arXivNumber(text) {
      return make(stamp, 0.97, "arXiv stamp", page, [line])
    }
    guard text.utf8.count <= 100 else { return nil }
    let isTop = line.box.y < 0.3 * page.height
    if let code = ReportCode.code(in: text), code.isLabelled || isTop || !isInRow(line, of: page) {
      let confidence = code.isLabelled ? 0.9 : position == 0 && isTop ? 0.8 : isTop ? 0.65 : 0.5
      return make(
        code.code, confidence, code.isLabelled ? "labelled number" : loneCode, page, [line])
    }
    if let numbered = NumberedSeries.number(in: text), !isSentence(text) {
      let confidence = position == 0 ? (isTop ? 0.9 : 0.75) : 0.5
      return make(numbered, confidence, "numbered series", page, [line])
    }
    return nil
  }

  /// Beside other words than a date, as a student's group is beside the name.
  private static func isInRow(_ line: TextLine, of page: PageText) -> Bool {
    let middle = (line.box.y + line.box.bottom) / 2
    return page.lines.contains { other in
      other.box != line.box && other.box.y < middle && middle < other.box.bottom
        && other.text.count(where: \.isLetter) > 3 && !AuthorContext.isDate(other.text)
    }
  }

  /// The number may stand below or beside its name, larger: "SITREP NO." above "35".
  private static func numberApart(from name: TextLine, of page: PageText, position: Int) -> Proposal? {
    guard position < 2, name.text.utf8.count < 40, !name.text.utf8.contains(where: { (48...57).contains($0) }) else {
      return nil
    }
    for other in page.lines where other.text.utf8.count <= 8 {
      guard other.text.utf8.contains(where: { (48...57).contains($0) }),
        abs(other.box.y - name.box.y) < 2.2 * max(name.size, other.size), other.box.x < name.box.right + 2 * name.size,
        other.box.right > name.box.x, let number = NumberedSeries.number(in: name.text + " " + other.text)
      else { continue }
      return make(number, 0.8, "numbered series", page, [name, other])
    }
    return nil
  }

  private static func make(
    _ number: String, _ confidence: Double, _ rule: String, _ page: PageText, _ lines: [TextLine]
  ) -> Proposal {
    Proposal(
      .text(number), confidence: confidence, origin: .page, evidence: Evidence(rule: rule, page: page, lines: lines))
  }

  /// "arXiv:0908.0054v1 [astro-ph.CO] 1 Aug 2009": the identifier with its version.
  private static func arXivNumber(_ text: String) -> String? {
    guard text.hasPrefix("arXiv:") else { return nil }
    let number = text.prefix { $0 != " " }
    return number.contains(where: \.isNumber) && text.contains("[") ? String(number) : nil
  }

  /// Ends like a sentence or goes on like one.
  private static func isSentence(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    let small = words.count { $0.count > 1 && $0.first?.isLowercase == true }
    return words.count > 6 && small * 2 > words.count
  }
}
