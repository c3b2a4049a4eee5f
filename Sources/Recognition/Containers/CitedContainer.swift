import Bibliography
import PDFText

/// The journal in the document's own citation, behind the document's title: "(2025). Title. Journal, 8(88), 196."
enum CitedContainer {
  static func proposal(in clues: Clues, of known: Publication) -> Proposal? {
    guard let title = known.title else { return nil }
    let feet = clues.pages.prefix(2).flatMap { page in
      PageRow.atEdges(of: page).filter(\.isRunningHead).map { CitedPassage(page: page, lines: $0.lines, text: $0.text) }
    }
    for passage in clues.citation.passages + feet {
      guard let rest = passage.rest(behind: title) else { continue }
      let parts = IssueParts(String(rest))
      guard let name = parts.title, parts.volume != nil || parts.pages != nil else { continue }
      let container = Container(title: name, volume: parts.volume, issue: parts.issue, pages: parts.pages)
      let evidence = Evidence(rule: "behind the title in its own citation", page: passage.page, lines: passage.lines)
      return Proposal(.container(container), confidence: 0.88, origin: .page, evidence: evidence)
    }
    return nil
  }
}
