import Foundation
import PDFText

/// A journal's name that does not stand in the line with its numbers.
enum JournalName {
  /// "… curriculum. Journal of Open", with the rest of the name on the line below: the capitalised words behind the
  /// full stop.
  static func begun(above index: Int, on page: PageText) -> String? {
    guard let before = Self.index(above: index, on: page).map({ page.lines[$0].text }),
      let stop = before.range(of: ". ", options: .backwards)
    else { return nil }
    var words = before[stop.upperBound...].split(separator: " ")
    // The page's number may stand at the line's end.
    if let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    let isName = words.allSatisfy { $0.first?.isUppercase == true || OrganisationName.isLink(String($0)) }
    guard (2...6).contains(words.count), isName, words.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "," } }) else {
      return nil
    }
    let name = words.joined(separator: " ")
    return name.last == "," ? String(name.dropLast()) : name
  }

  /// The name on a line of its own over the numbers: "International Journal of / River Sciences / Volume 18".
  static func whole(above index: Int, on page: PageText) -> String? {
    if let begun = begun(above: index, on: page) { return begun }
    guard let last = Self.index(above: index, on: page), let name = plainName(page.lines[last].text) else { return nil }
    guard let above = Self.index(above: last, on: page).map({ page.lines[$0].text }),
      above.hasSuffix(":") || OrganisationName.endsInLink(above)
    else { return name }
    return above + " " + name
  }

  /// The masthead of a first page: "River Journal of Statistics" in large type over the row of its numbers.
  static func masthead(over row: PageRow, on page: PageText) -> String? {
    guard let first = row.lines.first else { return nil }
    let level = page.lines.filter { abs($0.box.bottom - first.box.bottom) < 0.4 * first.size }
    let box = level.reduce(first.box) { $0.union($1.box) }
    let name = page.lines[..<row.index].last { above in
      above.box.bottom <= box.y && box.y - above.box.bottom < above.size && above.size > first.size
        && abs(above.box.middle - box.middle) < first.size
    }
    return name.flatMap { plainName($0.text) }.flatMap { holdsJournalWord($0) ? $0 : nil }
  }

  private static func holdsJournalWord(_ name: String) -> Bool {
    name.lowercased().split(separator: " ").contains { journalWords.contains(String($0)) }
  }

  /// What the running heads of the first pages call the journal.
  static func inRunningHeads(of pages: some Sequence<PageText>) -> String? {
    for line in pages.lazy.flatMap(\.lines) where line.role == .runningHead {
      guard let name = plainName(line.text) else { continue }
      if holdsJournalWord(name) { return name }
    }
    return nil
  }

  /// "Int. J. Riv. Sci." in whole words, where the first page's head or foot has them, over up to three lines.
  static func whole(of short: String, on page: PageText) -> String? {
    let lines = page.lines.filter { $0.isNearEdge(of: page) && $0.text.utf8.count < 80 }
    for start in lines.indices {
      for end in start..<min(start + 3, lines.count) {
        let name = lines[start...end].map(\.text).joined(separator: " ")
        if name.count > short.count + 1, name.last?.isLetter == true, isAbbreviation(short, of: name) { return name }
      }
    }
    return nil
  }

  /// Equal but for case and abbreviation.
  static func isSame(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return isAbbreviation(left, of: right) || isAbbreviation(right, of: left)
  }

  /// Whether each word begins the other's word at its place, links left out: "J Ayurveda Integr Med".
  private static func isAbbreviation(_ short: String, of name: String) -> Bool {
    let left = words(of: short)
    let right = words(of: name)
    return !left.isEmpty && left.count == right.count && zip(left, right).allSatisfy { $1.hasPrefix($0) }
  }

  private static func words(of name: String) -> [Substring] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.filter {
      $0 != "the" && !OrganisationName.isLink(String($0))
    }
  }

  private static let journalWords: Set = [
    "journal", "annals", "bulletin", "transactions", "proceedings", "archives", "acta", "letters", "reviews",
    "журнал", "вестник", "известия", "вісник", "весці", "часопіс", "revista", "revue", "zeitschrift",
  ]

  private static func plainName(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard (1...9).contains(words.count), text.first?.isUppercase == true,
      text.allSatisfy({ $0.isLetter || " -&:,".contains($0) }), !text.lowercased().contains("publish")
    else { return nil }
    return text
  }

  /// The line over another, at the same margin.
  private static func index(above index: Int, on page: PageText) -> Int? {
    let line = page.lines[index]
    return page.lines[..<index].lastIndex { above in
      abs(above.box.x - line.box.x) < line.size && above.box.y < line.box.y && line.box.y - above.box.y < 2 * line.size
    }
  }
}
