import Bibliography
import PDFText

/// The journal or volume that the document is an article of: from its metadata, its own citation, its heads and feet.
enum ContainerFinder: Finder {
  static let field = Field.container

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    let claims = [
      ClaimedContainer.proposal(in: clues.document.information), CitedContainer.proposal(in: clues, of: known),
    ]
    let found = claims.compactMap(\.self) + printed(in: clues, of: known)
    guard var best = found.first, case .container(var container) = best.value else { return [] }
    // What the chosen line lacks, another line of the same journal may give.
    for other in found.dropFirst() {
      guard case .container(let more) = other.value,
        JournalName.isSame(container.title, more.title) || more.title == nil
      else { continue }
      container.volume = container.volume ?? more.volume
      container.issue = container.issue ?? more.issue
      container.pages = container.pages ?? more.pages
      if let title = more.title, title.count > container.title?.count ?? 0 { container.title = title }
    }
    if let title = container.title, let whole = clues.firstPage.flatMap({ JournalName.whole(of: title, on: $0) }) {
      container.title = whole
    }
    container.title = container.title ?? JournalName.inRunningHeads(of: clues.pages.prefix(4))
    guard container.title != nil else { return [] }
    best.value = .container(container)
    return [best]
      + found.dropFirst().map { item in
        var item = item
        item.confidence = min(item.confidence, 0.3)
        return item
      }
  }

  private static func printed(in clues: Clues, of known: Publication) -> [Proposal] {
    let names = Set(
      known.authors.flatMap { $0.natural.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init) })
    let title = known.title.map(SoftForm.init)
    return clues.issues.compactMap { issue in
      var container = issue.container
      if let name = container.title {
        let rest = IssueTitle.name(name, behind: names)
        // The head of a page repeats the document's own title more often than a journal's name.
        if let title, let form = rest.map(SoftForm.init), title.text.contains(form.text),
          form.count * 2 > title.count || form.count >= 30
        {
          return nil
        }
        container.title = rest
      }
      return Proposal(
        .container(container), confidence: min(0.85, 0.4 + 0.1 * max(0, issue.points)), origin: .page,
        evidence: Evidence(rule: "issue line", page: issue.page, lines: issue.lines))
    }
  }
}
