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
    let line = page.lines[index]
    let following = page.lines.dropFirst(index + 1).prefix(2)
    let offset = lower.distance(from: lower.startIndex, to: range.upperBound)
    let text = ([String(line.text.dropFirst(offset))] + following.map(\.text)).joined(separator: " ")
    return OrganisationName.leading(in: text[...]).map {
      OrganisationCandidate($0, on: page, lines: [line], rule: "whose views it does not speak for", logOdds: -1)
    }
  }

  /// "… any opinion whatsoever on the part of IOM concerning the legal status of any country": whose maps these are.
  private static func boundaries(on page: PageText, at index: Int, _ lower: String) -> [OrganisationCandidate]? {
    guard let range = lower.range(of: "the part of ") else { return nil }
    let line = page.lines[index]
    let offset = lower.distance(from: lower.startIndex, to: range.upperBound)
    let following = page.lines.dropFirst(index + 1).prefix(2)
    let text = ([String(line.text.dropFirst(offset))] + following.map(\.text)).joined(separator: " ")
    guard text.lowercased().contains("legal status") else { return nil }
    return OrganisationName.leading(in: text[...]).map {
      OrganisationCandidate($0, on: page, lines: [line], rule: "whose opinion of borders it is not", logOdds: 0.2)
    }
  }

  private static let phrases = [
    "views of the", "views of", "policies of the", "policies of", "policy of the", "position of the",
    "positions of the",
    "opinions of the", "opinion of the", "on the part of the", "on the part of", "those of the",
  ]
}
