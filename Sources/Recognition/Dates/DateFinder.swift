import Bibliography
import PDFText

/// The publication date as the document states it, as exact as it is printed.
enum DateFinder: Finder {
  static let field = Field.date

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    let scorer = DateScore(clues: clues)
    let scored = DateContext(clues: clues, knowing: known).placedDates()
      .map { (placed: $0, score: scorer.score($0)) }
      .sorted { $0.score > $1.score }
    guard let best = scored.first, best.score >= DateScore.threshold else { return [] }
    let chosen = refined(best, among: scored)
    let ranked = [chosen] + scored.filter { $0.placed.date != chosen.placed.date }
    let confidence = DateConfidence(clues: clues).confidence(of: chosen, among: scored)
    return ranked.enumerated().map { index, item in
      proposal(item.placed, confidence: index == 0 ? confidence : min(confidence, 0.3))
    } + fileDates(clues)
  }

  typealias Scored = (placed: PlacedDate, score: Double)

  /// A year gives way to the month or day that the front of the document prints for the same year.
  private static func refined(_ best: Scored, among scored: [Scored]) -> Scored {
    let least: Double = max(DateScore.threshold, best.score - 3)
    let finer = scored.first { other in
      guard other.score >= least, other.score > best.score - 3 else { return false }
      let date = other.placed.date
      return date.precision > best.placed.date.precision && date.refines(best.placed.date)
    }
    return finer ?? best
  }

  private static func proposal(_ placed: PlacedDate, confidence: Double) -> Proposal {
    Proposal(
      .date(PublicationDate(placed.date, kind: kind(of: placed))), confidence: confidence, origin: .page,
      evidence: Evidence(rule: rule(for: placed), page: placed.page, lines: placed.lines))
  }

  static func kind(of placed: PlacedDate) -> DateKind {
    switch placed.cue {
    case .copyright: .copyright
    case .signedToPrint: .signedToPrint
    case .accepted: .accepted
    case .event: .conference
    case .created, .received, .accessed: .created
    case .issued, .asOf: .issued
    default: placed.isIssueLine || placed.cue != nil || placed.isArxivStamp ? .published : .issued
    }
  }

  private static func rule(for placed: PlacedDate) -> String {
    if placed.isArxivStamp { return "arXiv stamp" }
    switch placed.cue {
    case .online, .published: return "publication line"
    case .issued: return "date of issue"
    case .copyright: return "copyright line"
    case .signedToPrint: return "signed to print"
    case .citeAs: return "how to cite"
    case .asOf: return "as of"
    case .accepted: return "accepted"
    case .created: return "made"
    case .received: return "received, revised or approved"
    case .accessed: return "access date"
    case .event: return "meeting"
    case .law: return "legal act"
    case .period: return "period"
    case nil: break
    }
    if placed.isIssueLine { return "journal issue" }
    if placed.isProse { return "running text" }
    if placed.isInTitle { return "in the title" }
    if placed.line?.role != .body { return "head or foot line" }
    return placed.isAlone ? "line of its own" : "date in a line"
  }

  /// The file's own dates: never chosen, kept so that a reader sees they were considered.
  private static func fileDates(_ clues: Clues) -> [Proposal] {
    let information = clues.document.information
    return [("file made", information.created), ("file changed", information.modified)].compactMap { rule, text in
      guard let date = text.flatMap({ PartialDate(edtf: $0) }) else { return nil }
      return Proposal(
        .date(PublicationDate(date, kind: .created)), confidence: 0.05, origin: .documentInformation,
        evidence: Evidence(rule: rule, quote: text))
    }
  }
}
