import Bibliography

/// How likely the chosen date is right: what its words say, what agrees, what contradicts.
struct DateConfidence {
  let clues: Clues
  let known: Publication

  func confidence(of chosen: DateFinder.Scored, among scored: [DateFinder.Scored]) -> Double {
    let placed = chosen.placed
    var points = 0.35 * (chosen.score - DateScore.threshold)
    let others = scored.filter { $0.score >= DateScore.threshold && !same($0.placed, placed) }
    let agreeing = others.contains { $0.placed.date.year == placed.date.year }
    if agreeing { points += 0.5 }
    if let rival = others.first(where: { $0.placed.date.year != placed.date.year }) {
      points -= max(0, 1.2 - 0.3 * (chosen.score - rival.score))
    }
    if let created = clues.document.information.created, created.hasPrefix(String(placed.date.year)) { points += 0.5 }
    return min(0.97, max(0.3, 0.55 + 0.2 * points))
  }

  private func same(_ left: PlacedDate, _ right: PlacedDate) -> Bool {
    left.page.number == right.page.number && left.mention == right.mention
      && left.lines.first?.box == right.lines.first?.box
  }
}
