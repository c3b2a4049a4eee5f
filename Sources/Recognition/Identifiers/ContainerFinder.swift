import Bibliography
import Foundation
import PDFText

/// The journal or volume that the document is an article of: from its metadata, its head, foot and citation lines.
enum ContainerFinder: Finder {
  static let field = Field.container

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    var found = printed(in: clues)
    if let claimed = claimed(by: clues.document.information) { found.insert(claimed, at: 0) }
    guard var best = found.first, case .container(var container) = best.value else { return [] }
    // What the chosen line lacks, another line of the same journal may give.
    for other in found.dropFirst() {
      guard case .container(let more) = other.value, isSame(container.title, more.title) || more.title == nil else {
        continue
      }
      container.volume = container.volume ?? more.volume
      container.issue = container.issue ?? more.issue
      container.pages = container.pages ?? more.pages
    }
    guard container.title != nil else { return [] }
    best.value = .container(container)
    return [best]
      + found.dropFirst().map { item in
        var item = item
        item.confidence = min(item.confidence, 0.3)
        return item
      }
  }

  private static func claimed(by information: DocumentInformation) -> Proposal? {
    guard let xmp = information.xmp, let title = XMPValues.first(of: "prism:publicationName", in: xmp),
      !["Publishing Group", "Publishers", "Press"].contains(where: title.hasSuffix)
    else { return nil }
    let pages =
      XMPValues.first(of: "prism:pageRange", in: xmp)
      ?? XMPValues.first(of: "prism:startingPage", in: xmp).map { first in
        XMPValues.first(of: "prism:endingPage", in: xmp).map { first + "–" + $0 } ?? first
      }
    let container = Container(
      title: title, volume: XMPValues.first(of: "prism:volume", in: xmp),
      issue: XMPValues.first(of: "prism:number", in: xmp), pages: pages)
    let evidence = Evidence(rule: "prism:publicationName", quote: title)
    return Proposal(.container(container), confidence: 0.93, origin: .xmp, evidence: evidence)
  }

  /// Lines that name an issue, best first: those that recur as running heads, then those of the first page.
  private static func printed(in clues: Clues) -> [Proposal] {
    var found: [(container: Container, points: Double, evidence: Evidence)] = []
    for (position, page) in clues.pages.prefix(4).enumerated() {
      for (index, line) in page.lines.enumerated() where line.text.utf8.count <= 160 {
        let isEdge = line.role == .runningHead || line.isNearEdge(of: page)
        let lower = line.text.lowercased()
        // "ББК 63.3" is a class of a library's, with a number that looks like a volume's.
        guard isEdge || position == 0, IssueLine.isIssueLine(Array(lower.utf8)),
          !["ббк", "удк", "bbk", "udc"].contains(where: lower.hasPrefix),
          line.role == .runningHead || !clues.references.holds(page: page.number, line: index)
        else { continue }
        var parts = IssueParts(line.text)
        guard !parts.isEmpty, !reports.contains(where: lower.contains) else { continue }
        if let title = parts.title, let begun = Self.nameBegun(above: index, on: page) {
          parts.title = begun + " " + title
        }
        let hasYear = DateScanner.mentions(in: line.text).isEmpty == false
        guard isEdge || hasYear, parts.title != nil || isEdge else { continue }
        let container = Container(title: parts.title, volume: parts.volume, issue: parts.issue, pages: parts.pages)
        if let same = found.firstIndex(where: { $0.container == container }) {
          found[same].points += 1
          continue
        }
        var points = -0.5 * Double(position)
        if parts.title == nil { points -= 3 }
        if isEdge { points += 2 }
        if hasYear { points += 1 }
        if parts.volume != nil { points += 1 }
        found.append((container, points, Evidence(rule: "issue line", page: page, lines: [line])))
      }
    }
    let good = found.filter { $0.points >= 1 || $0.container.title == nil }.sorted { $0.points > $1.points }
    return good.map { proposal($0.container, points: $0.points, evidence: $0.evidence) }
  }

  /// Series of reports are numbered as journals are.
  private static let reports = ["technical report", "working paper", "discussion paper", "research report"]

  /// "… curriculum. Journal of Open", with the rest of the name on the next line: the capitalised words behind the full stop.
  private static func nameBegun(above index: Int, on page: PageText) -> String? {
    let line = page.lines[index]
    let before = page.lines[..<index].last { above in
      abs(above.box.x - line.box.x) < line.size && above.box.y < line.box.y && line.box.y - above.box.y < 2 * line.size
    }
    guard let before, let stop = before.text.range(of: ". ", options: .backwards) else { return nil }
    var words = before.text[stop.upperBound...].split(separator: " ")
    // The page's number may stand at the line's end.
    if let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    let isName = words.allSatisfy { $0.first?.isUppercase == true || OrganisationName.isLink(String($0)) }
    guard (2...6).contains(words.count), isName, words.allSatisfy({ $0.allSatisfy(\.isLetter) }) else { return nil }
    return words.joined(separator: " ")
  }

  private static func proposal(_ container: Container, points: Double, evidence: Evidence) -> Proposal {
    let confidence: Double = min(0.85, 0.4 + 0.1 * max(0, points))
    return Proposal(.container(container), confidence: confidence, origin: .page, evidence: evidence)
  }

  private static func isSame(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return left.lowercased() == right.lowercased()
  }
}
