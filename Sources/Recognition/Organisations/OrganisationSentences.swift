import Bibliography
import Foundation
import PDFText

/// Organisations that a sentence names: "… published by the Office of …", "Amnesty International is a global movement".
enum OrganisationSentences {
  static func candidates(on page: PageText, at index: Int) -> [OrganisationCandidate] {
    let line = page.lines[index]
    // What neither of the two below looks at further.
    guard line.text.contains(" by ") || line.text.first?.isUppercase == true else { return [] }
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
    let before = line.text[..<by.lowerBound].lowercased()
    // "… (“Care at Home” by the Office for Rural Care, 2019)" cites itself.
    let isMaker = before.last == "”" || makers.contains { before.hasSuffix($0) }
    let isOwn = ["this report", "this paper", "this publication", "this document", "this study", "this guide"].contains
    {
      before.contains($0)
    }
    return OrganisationName.leading(in: text.dropFirst(after), isLabelled: isMaker && isOwn || before.last == "”").map {
      OrganisationCandidate(
        $0, on: page, lines: lines, rule: "named as the doer in a sentence",
        logOdds: -0.5 + (isMaker ? 0.4 : 0) + (isOwn ? 0.6 : 0))
    }
  }

  private static let makers = [
    "published", "prepared", "produced", "written", "authored", "compiled", "issued", "developed", "drafted", "edited",
    "conducted", "undertaken", "carried out", "commissioned",
  ]

  private static func selfDescriptions(
    in text: String, on page: PageText, lines: [TextLine]
  ) -> [OrganisationCandidate] {
    guard let first = text.first, first.isUppercase, text.contains(" is ") else { return [] }
    let phrase = OrganisationName.leadingWords(of: text[...])
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

  private static let bodies: Set<String> = [
    "organization", "organisation", "initiative", "movement", "project", "network", "ngo", "charity", "company",
    "agency", "foundation", "institute", "non-profit", "nonprofit", "not-for-profit", "centre", "center", "body",
    "association", "alliance", "think-tank", "group", "university", "partnership", "coalition", "consortium",
  ]
}
