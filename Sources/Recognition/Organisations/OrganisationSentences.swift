import Bibliography
import Foundation
import PDFText

/// Organisations that a sentence names: "… published by the Office of …", "Amnesty International is a global movement".
enum OrganisationSentences {
  static func candidates(on page: PageText, at index: Int) -> [OrganisationCandidate] {
    let line = page.lines[index]
    let next = page.lines[(index + 1)...].prefix(1)
    let text = ([line] + next).map(\.text).joined(separator: " ")
    let lines = [line] + next
    return doers(in: text, from: line, on: page, lines: lines) + selfDescriptions(in: text, on: page, lines: lines)
  }

  /// Who a report says it is by; the words must begin on the sentence's own line.
  private static func doers(
    in text: String, from line: TextLine, on page: PageText, lines: [TextLine]
  ) -> [OrganisationCandidate] {
    guard let by = line.text.range(of: " by ") else { return [] }
    let after = line.text.distance(from: line.text.startIndex, to: by.upperBound)
    let phrase = nameAtStart(of: text.dropFirst(after))
    guard !phrase.isEmpty else { return [] }
    return OrganisationName.names(in: phrase).map {
      OrganisationCandidate($0, on: page, lines: lines, rule: "named as the doer in a sentence", logOdds: -0.5)
    }
  }

  private static func selfDescriptions(
    in text: String, on page: PageText, lines: [TextLine]
  ) -> [OrganisationCandidate] {
    guard let first = text.first, first.isUppercase else { return [] }
    let phrase = nameAtStart(of: text[...])
    let rest = text.dropFirst(phrase.count).lowercased()
    guard !phrase.isEmpty, rest.hasPrefix(" is a") || rest.hasPrefix(" is the") else { return [] }
    let predicate = rest.split(whereSeparator: { !$0.isLetter && $0 != "-" }).prefix(14)
    guard predicate.contains(where: { bodies.contains(String($0)) }) else { return [] }
    return OrganisationName.names(in: phrase, isLabelled: true).prefix(1).map {
      OrganisationCandidate(
        $0, on: page, lines: lines, rule: "organisation that the document describes",
        logOdds: OrganisationName.hasHead($0.name) ? 0 : -0.3)
    }
  }

  /// The capitalised words at the start of a text, with the small words that join them.
  private static func nameAtStart(of text: Substring) -> String {
    var words: [Substring] = []
    for word in text.split(separator: " ").prefix(16) {
      let isName = word.first?.isUppercase == true || word.first == "(" && word.dropFirst().first?.isUppercase == true
      guard isName || joining.contains(word) else { break }
      words.append(word)
      if word.last == "." || word.last == ";" { break }
    }
    while let last = words.last, joining.contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let joining: Set<Substring> = [
    "of", "for", "and", "the", "on", "in", "&", "to", "against", "de", "la",
  ]

  private static let bodies: Set<String> = [
    "organization", "organisation", "initiative", "movement", "project", "network", "ngo", "charity", "company",
    "agency", "foundation", "institute", "non-profit", "nonprofit", "not-for-profit", "centre", "center", "body",
    "association", "alliance", "think-tank", "group", "university", "partnership", "coalition", "consortium",
  ]
}
