import Bibliography
import PDFText

/// How much a mentioned date looks like the publication's own. Points, not probabilities: the weights were chosen by
/// measuring on gold files; `confidence` turns the outcome into a likelihood.
struct DateScore {
  let clues: Clues

  /// Below this nothing is given.
  static let threshold = 3.5

  func score(_ placed: PlacedDate) -> Double {
    var score = pagePoints(placed) + cuePoints(placed) + formPoints(placed)
    if placed.isProse { score -= prosePoints(placed) }
    if placed.isInTitle { score += placed.date.day != nil ? 1 : placed.date.month != nil ? 0 : -2 }
    if placed.isMoment { score -= 4 }
    if placed.mention.isSpan, !placed.isIssueLine { score -= placed.isAlone ? 1 : 3 }
    if placed.isFarFromFront, !placed.hasImprintCue { score -= 4 }
    if placed.mention.hasShortYear, placed.cue == nil { score -= 5 }
    if placed.isTabular { score -= 4 }
    if placed.isPrintedFromBrowser { score -= 6 }
    // Journals print the coming year's issue; a report does not know the future.
    if let latest = latestFileDate {
      let later = placed.date.year - latest.year
      if later > 1 || later == 1 && !placed.isIssueLine { score -= 5 }
    }
    return score
  }

  private func pagePoints(_ placed: PlacedDate) -> Double {
    switch placed.pagePosition {
    case 0: 2
    case 1: placed.pageLetters < 1200 ? 1.8 : 1.2
    case 2: 0.6
    case 3: 0.3
    case -1: 0.5
    case -2: 0.2
    default: -0.5
    }
  }

  private func cuePoints(_ placed: PlacedDate) -> Double {
    if placed.isArxivStamp { return placed.date.day != nil ? 7 : -6 }
    return switch placed.cue {
    case .online: 6
    case .published: 4.5
    case .issued: 3.5
    case .signedToPrint: 3
    case .copyright: 3
    case .citeAs: 3
    case .asOf: 1.5
    case .accepted: 0.5
    case .created: 0.5
    case .received: -3
    case .accessed: -8
    case .event: -3
    case .law: -4
    case .period: -3
    case nil: 0
    }
  }

  private func formPoints(_ placed: PlacedDate) -> Double {
    guard let line = placed.line else { return 0 }
    var points = 0.0
    let isHead = line.role != .body
    let isEdge = line.box.y < 0.12 * placed.page.height || line.box.bottom > 0.9 * placed.page.height
    if placed.isIssueLine, placed.cue == nil || placed.cue == .citeAs || placed.cue == .published {
      points += isHead || isEdge ? 3.5 : placed.pagePosition == 0 && !placed.isProse ? 2 : 0
    }
    if isHead || isEdge { points += 0.8 }
    guard !placed.isProse else { return points }
    if placed.isAlone {
      // A year alone amid much text may be a figure of a table.
      points += placed.date.month != nil ? 3.3 : placed.pageLetters < 1500 ? 2 : 0.5
    } else if placed.otherLetters <= 30, placed.otherDigits == 0, placed.lettersAfter <= 3, placed.followsNames {
      points += placed.date.month != nil ? 2.5 : 1.5
    } else if placed.date.month != nil, placed.mention.start == 0 {
      points += 2
    } else if placed.date.month != nil, placed.otherLetters <= 45 {
      points += 1
    }
    if placed.isFrontCover, clues.bodySize > 0, line.size > 1.15 * clues.bodySize { points += 0.7 }
    if placed.isFrontCover, placed.pageLetters < 1200 { points += 0.8 }
    if placed.isByline { points += 1.5 }
    return points
  }

  /// Running text speaks of other dates; an imprint's cue in it counts half.
  private func prosePoints(_ placed: PlacedDate) -> Double {
    switch placed.cue {
    case .online, .copyright, .signedToPrint, .citeAs: 0.5
    case .issued, .asOf: placed.date.day != nil && (0...1).contains(placed.pagePosition) ? 2 : 4
    case .published: 6
    default: placed.isIssueLine && placed.line?.role != .body ? 0 : 5
    }
  }

  /// The later of the days on which the file was made and changed.
  var latestFileDate: PartialDate? {
    [clues.document.information.created, clues.document.information.modified]
      .compactMap { $0 }.compactMap { PartialDate(edtf: $0) }.max()
  }
}
