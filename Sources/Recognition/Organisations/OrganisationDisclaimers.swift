import Bibliography
import PDFText

/// Whose views a report does not speak for: "… do not necessarily reflect the views of the Office for Rural Care". That
/// is its publisher or its donor, so it only adds to what else is known.
enum OrganisationDisclaimers {
  static func candidates(on page: PageText, at index: Int, _ lower: String) -> [OrganisationCandidate] {
    if let found = boundaries(on: page, at: index, lower) { return found }
    guard lower.contains(" of"), let phrase = phrases.first(where: { lower.contains($0) }),
      let range = lower.range(of: phrase)
    else {
      return []
    }
    return bodies(
      in: words(after: range, of: lower, on: page, at: index), on: page, at: index,
      rule: "whose views it does not speak for", logOdds: -1)
  }

  /// "… any opinion whatsoever on the part of IOM concerning the legal status of any country": whose maps these are.
  private static func boundaries(on page: PageText, at index: Int, _ lower: String) -> [OrganisationCandidate]? {
    guard let range = lower.range(of: "the part of ") else { return nil }
    let text = words(after: range, of: lower, on: page, at: index)
    guard text.lowercased().contains("legal status") else { return nil }
    return bodies(in: text, on: page, at: index, rule: "whose opinion of borders it is not", logOdds: 0.2)
  }

  /// What follows a phrase of the line, with the next two lines.
  private static func words(
    after phrase: Range<String.Index>, of lower: String, on page: PageText, at index: Int
  ) -> String {
    let offset = lower.distance(from: lower.startIndex, to: phrase.upperBound)
    let following = page.lines.dropFirst(index + 1).prefix(2)
    return ([String(page.lines[index].text.dropFirst(offset))] + following.map(\.text)).joined(separator: " ")
  }

  private static func bodies(
    in text: String, on page: PageText, at index: Int, rule: String, logOdds: Double
  ) -> [OrganisationCandidate] {
    OrganisationName.leading(in: text[...]).map {
      OrganisationCandidate($0, on: page, lines: [page.lines[index]], rule: rule, logOdds: logOdds)
    }
  }

  private static let phrases = [
    "views of the", "views of", "policies of the", "policies of", "policy of the", "position of the",
    "positions of the",
    "opinions of the", "opinion of the", "on the part of the", "on the part of", "those of the",
  ]
}
