import Bibliography
import PDFText

/// How likely the chosen date is right: what its place and words are worth (shares measured on gold files), and what agrees
/// or contradicts.
struct DateConfidence {
  let clues: Clues

  func confidence(of chosen: DateFinder.Scored, among scored: [DateFinder.Scored]) -> Double {
    let placed = chosen.placed
    var confidence = worth(of: placed)
    if chosen.score < DateScore.threshold + 0.8 { confidence -= 0.15 }
    let others = scored.filter { $0.score >= DateScore.threshold }
    if let rival = others.first(where: { $0.placed.date.year != placed.date.year }), chosen.score - rival.score < 1.5 {
      confidence -= 0.1
    }
    if others.contains(where: { $0.placed.date.year == placed.date.year && $0.placed.date != placed.date }) {
      confidence += 0.02
    }
    if let created = clues.document.information.created {
      if created.hasPrefix(String(placed.date.year)) { confidence += 0.02 }
      // A file older than its own date by a year or more is odd for anything but a journal.
      if let date = PartialDate(edtf: created), placed.date.year > date.year, !placed.isIssueLine { confidence -= 0.2 }
    }
    return min(0.98, max(0.3, confidence))
  }

  private func worth(of placed: PlacedDate) -> Double {
    let isExact = placed.date.month != nil
    if placed.isArxivStamp { return 0.97 }
    switch placed.cue {
    case .online: return isExact ? 0.96 : 0.9
    case .published: return isExact ? 0.95 : 0.88
    case .issued: return isExact ? 0.93 : 0.8
    case .signedToPrint: return 0.9
    case .copyright: return 0.85
    case .citeAs: return 0.85
    case .accepted: return 0.8
    case .asOf: return 0.75
    case .created: return 0.6
    case .received, .accessed, .event, .law, .period: return 0.5
    case nil: break
    }
    // A journal's head gives the year where the publisher knows the day.
    if placed.isIssueLine { return isExact ? 0.95 : 0.7 }
    if placed.isProse { return 0.5 }
    if placed.isInTitle, !placed.isAlone { return 0.7 }
    if placed.line?.role != .body { return isExact ? 0.93 : 0.8 }
    if placed.isAlone { return isExact ? 0.95 : 0.92 }
    return isExact ? 0.88 : placed.followsNames ? 0.93 : 0.8
  }
}
