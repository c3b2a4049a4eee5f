import Bibliography
import Foundation
import PDFText

/// What the running text says by mere repetition: whoever issues a report names itself again and again.
enum OrganisationMentions {
  static func weight(of organisation: Organisation, in clues: Clues) -> Double {
    let text = clues.frontPages.prefix(6).map(\.text).joined(separator: "\n")
    var count = occurrences(of: organisation.name, in: text)
    if let short = organisation.shortName { count += occurrences(of: short, in: text) }
    return count > 8 ? 0.8 : count > 3 ? 0.4 : 0
  }

  /// Bodies known by their abbreviation, where it stands on every page.
  static func candidates(in clues: Clues, hasAuthors: Bool) -> [OrganisationCandidate] {
    let pages = clues.frontPages.prefix(5)
    guard let first = pages.first, !hasAuthors else { return [] }
    var counts: [String: Int] = [:]
    for page in pages {
      for word in page.text.split(whereSeparator: { !$0.isLetter }) where word.utf8.count <= 12 {
        let text = String(word)
        if KnownOrganisations.name(of: text) != nil { counts[text, default: 0] += 1 }
      }
    }
    guard let (short, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), count >= 4,
      let name = KnownOrganisations.name(of: short)
    else { return [] }
    let others = counts.values.reduce(0, +) - count
    guard count > 2 * others else { return [] }
    let lines: [TextLine] = Array(first.lines.filter { $0.text.contains(short) }.prefix(1))
    let perPage = Double(count) / Double(pages.count)
    let logOdds: Double = min(0.8, perPage / 6) - (lines.isEmpty ? 0.6 : 0.2)
    let organisation = Organisation(name, shortName: short)
    return [
      OrganisationCandidate(
        organisation, on: first, lines: lines, rule: "abbreviation that is repeated throughout", logOdds: logOdds)
    ]
  }

  static func occurrences(of needle: String, in text: String) -> Int {
    guard needle.utf8.count >= 3 else { return 0 }
    var count = 0
    var rest = text[...]
    while count < 12, let found = rest.range(of: needle) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
