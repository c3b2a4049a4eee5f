import Bibliography
import Foundation
import PDFText

/// The personal authors: the most likely list of names, weighed against what else the document says of them.
enum AuthorFinder: Finder {
  static let field = Field.authors

  /// Below this nobody is named: the publication has a corporate author.
  static let least = 0.4

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    let places = TitlePlace.places(in: clues, knowing: known)
    var candidates = places.flatMap { AuthorBlocks.candidates(at: $0, in: clues) }
    candidates += AuthorStatements.candidates(in: clues, title: known.title)
    let witnesses = AuthorWitnesses(clues)
    for index in candidates.indices { candidates[index].logOdds += witnesses.weight(of: candidates[index]) }
    confirm(&candidates)
    var proposals = candidates.sorted { $0.logOdds > $1.logOdds }.map(\.proposal)
    if let claimed = witnesses.claim { proposals.append(claimed) }
    proposals.sort { $0.confidence > $1.confidence }
    guard let best = proposals.first, best.confidence >= least else { return [] }
    return proposals
  }

  /// Places that name the same people confirm one another; a longer list is better than the part of it found elsewhere.
  private static func confirm(_ candidates: inout [AuthorCandidate]) {
    let families = candidates.map { Set($0.families) }
    let odds = candidates.map(\.logOdds)
    for index in candidates.indices {
      var places: Set<String> = []
      var bonus = 0.0
      for other in candidates.indices where other != index {
        if families[other] == families[index] {
          let place = "\(candidates[other].page.number) \(candidates[other].rule)"
          if place != "\(candidates[index].page.number) \(candidates[index].rule)", places.insert(place).inserted {
            bonus += 0.9
          }
        } else if families[other].isStrictSubset(of: families[index]), odds[other] > odds[index] {
          bonus = max(bonus, min(1.5, odds[other] - odds[index] + 0.1))
        }
      }
      candidates[index].logOdds += min(bonus, 1.8)
    }
  }
}
