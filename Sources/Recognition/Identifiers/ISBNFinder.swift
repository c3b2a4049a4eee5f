import Bibliography
import PDFText

/// The ISBN of this edition; where several are printed, that of the electronic one.
enum ISBNFinder: Finder {
  static let field = Field.isbn

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    var found: [(isbn: ISBN, points: Double, evidence: Evidence)] = []
    for sighting in StandardNumbers.sightings(of: "ISBN", in: clues) {
      // "ISBN-13: 978…" has digits of its own in the label.
      let label = ["ISBN-13", "ISBN-10", "ISBN 13", "ISBN 10"].first { sighting.text.hasPrefix($0 + ":") } ?? "ISBN"
      guard let isbn = StandardNumbers.numbers(after: label, in: sighting.text).lazy.compactMap({ ISBN($0) }).first,
        !found.contains(where: { $0.isbn == isbn })
      else { continue }
      let line = sighting.line.text.lowercased()
      var points = sighting.position < 4 ? 2.0 : sighting.position < 8 ? 1 : 1.2
      if ["pdf", "online", "electronic", "e-isbn", "eisbn", "web"].contains(where: line.contains) { points += 0.5 }
      if sighting.before.utf8.count > 60 { points -= 1 }
      found.append(
        (isbn, points, Evidence(rule: "printed with its label", page: sighting.page, lines: [sighting.line])))
    }
    let ranked = found.enumerated().sorted { ($0.element.points, -$0.offset) > ($1.element.points, -$1.offset) }
    return ranked.enumerated().map { index, item in
      let confidence = index > 0 ? 0.3 : found.count == 1 && item.element.points >= 1 ? 0.95 : 0.8
      return Proposal(
        .text(item.element.isbn.hyphenated), confidence: confidence, origin: .page, evidence: item.element.evidence)
    }
  }
}
