import Bibliography
import PDFText

/// A journal's volume, number or pages where the document prints them: at the head or foot of its first pages, or
/// anywhere on the first.
struct PrintedIssue {
  var container: Container
  /// 1 and more is convincing.
  var points: Double
  let page: PageText
  let lines: [TextLine]

  /// The most convincing first; those that lack a title follow wherever they stand.
  static func all(in clues: Clues) -> [PrintedIssue] {
    var found: [PrintedIssue] = []
    for (position, page) in clues.pages.prefix(4).enumerated() {
      for row in rows(of: page, isFirst: position == 0) {
        guard let issue = PrintedIssue(row, of: page, position: position, clues) else { continue }
        if let same = found.firstIndex(where: { $0.container == issue.container }) {
          found[same].points += 1
        } else {
          found.append(issue)
        }
      }
    }
    return found.filter { $0.points >= 1 || $0.container.title == nil }.sorted { $0.points > $1.points }
  }

  private static func rows(of page: PageText, isFirst: Bool) -> [PageRow] {
    let edges = PageRow.atEdges(of: page)
    guard isFirst else { return edges }
    return edges
      + page.lines.enumerated().lazy.filter { !$1.isNearEdge(of: page) && $1.role == .body }
      .map { PageRow(lines: [$1], index: $0) }
  }

  private init?(_ row: PageRow, of page: PageText, position: Int, _ clues: Clues) {
    let text = row.text
    guard text.utf8.count <= 200 else { return nil }
    let lower = text.lowercased()
    // "ББК 63.3" is a class of a library's, with a number that looks like a volume's.
    guard IssueLine.isIssueLine(Array(lower.utf8)), !["ббк", "удк", "bbk", "udc"].contains(where: lower.hasPrefix),
      row.isRunningHead || !clues.references.holds(page: page.number, line: row.index)
    else { return nil }
    var parts = IssueParts(text)
    // Series of reports are numbered as journals are.
    guard !parts.isEmpty, NumberedSeries.number(in: text) == nil else { return nil }
    let isEdge = row.isRunningHead || row.lines.contains { $0.isNearEdge(of: page) }
    let dates = DateScanner.mentions(in: text)
    let hasYear = !dates.isEmpty
    // "Saturday 7 November 2020, 11:10" is an hour.
    let isHour = dates.contains { $0.date.day != nil } && parts.issue == nil && parts.pages?.count == 2
    let masthead = position == 0 && parts.title == nil ? JournalName.masthead(over: row, on: page) : nil
    guard !isHour, isEdge || hasYear && (parts.title ?? masthead) != nil else { return nil }
    if let title = parts.title {
      if let begun = JournalName.begun(above: row.index, on: page) { parts.title = begun + " " + title }
    } else if row.lines.count == 1 {
      parts.title = JournalName.whole(above: row.index, on: page)
    }
    parts.title = parts.title ?? masthead
    guard parts.title != nil || row.isRunningHead || hasYear else { return nil }
    // A page's number may stand before the name.
    if let title = parts.title, title.hasPrefix("\(page.number) ") {
      parts.title = String(title.drop { $0 != " " }.dropFirst())
    }
    container = parts.container
    points = -0.5 * Double(position)
    if parts.title == nil { points -= 3 }
    if isEdge { points += 2 }
    if hasYear { points += 1 }
    if parts.volume != nil { points += 1 }
    self.page = page
    lines = row.lines
  }
}
