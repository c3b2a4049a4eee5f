import Bibliography
import PDFText

/// The journal in the document's own citation, behind the document's title: "(2025). Title. Journal, 8(88), 196."
enum CitedContainer {
  static func proposal(in clues: Clues, of known: Publication) -> Proposal? {
    guard let title = known.title else { return nil }
    func read(_ passage: CitedPassage) -> Proposal? {
      guard let rest = passage.rest(behind: title) else { return nil }
      let parts = IssueParts(String(rest))
      guard parts.title != nil, parts.volume != nil || parts.pages != nil else { return nil }
      let evidence = Evidence(rule: "behind the title in its own citation", page: passage.page, lines: passage.lines)
      return Proposal(.container(parts.container), confidence: 0.88, origin: .page, evidence: evidence)
    }
    return clues.citation.passages.lazy.compactMap(read).first
      ?? clues.pages.prefix(2).lazy.flatMap(feet).compactMap(read).first
  }

  /// Some journals print the citation at the foot of every page.
  private static func feet(of page: PageText) -> [CitedPassage] {
    PageRow.atEdges(of: page).filter(\.isRunningHead).map { CitedPassage(page: page, lines: $0.lines, text: $0.text) }
  }
}
