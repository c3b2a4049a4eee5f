import Bibliography
import Foundation
import PDFText

/// Corporate authors and publishers, the main one first. Affiliations of personal authors and journals are none.
enum OrganisationFinder: Finder {
  static let field = Field.organisations

  static let least = 0.4

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    let places = TitlePlace.places(in: clues, knowing: known)
    guard !ArticleSigns.isArticle(clues, at: places.first, knowing: known) else { return [] }
    var candidates = places.prefix(3).flatMap {
      OrganisationLines.candidates(at: $0, authors: known.authors, in: clues)
    }
    if let first = clues.firstPage, !places.contains(where: { $0.page.number == first.number }) {
      let cover = TitlePlace(page: first, lines: [], box: Box(x: 0, y: 0, width: 0, height: 0))
      candidates += OrganisationLines.candidates(at: cover, authors: known.authors, in: clues)
    }
    candidates += clues.organisationStatements
    candidates += OrganisationMentions.candidates(in: clues, hasAuthors: !known.authors.isEmpty)
    candidates += OrganisationDomains.candidates(in: clues)
    let ranked = merged(candidates, in: clues)
    guard let best = ranked.first, best.confidence >= least else { return [] }
    let chosen = ranked.prefix(4).filter { $0.confidence >= max(least, best.confidence - 0.35) }
    let whole = Proposal(
      .organisations(chosen.map(\.organisation)), confidence: best.confidence, origin: .page,
      evidence: Evidence(rule: best.rule, page: best.page, lines: best.lines))
    let others = ranked.dropFirst(chosen.count).prefix(5).map { candidate in
      Proposal(
        .organisations([candidate.organisation]), confidence: min(candidate.confidence, best.confidence), origin: .page,
        evidence: Evidence(rule: candidate.rule, page: candidate.page, lines: candidate.lines))
    }
    return [whole] + others
  }

  /// One candidate a body: each further place that names it adds to its odds.
  private static func merged(_ candidates: [OrganisationCandidate], in clues: Clues) -> [OrganisationCandidate] {
    var bodies: [OrganisationCandidate] = []
    for candidate in candidates.sorted(by: { $0.logOdds > $1.logOdds }) {
      guard let index = bodies.firstIndex(where: { $0.isSame(as: candidate) }) else {
        bodies.append(candidate)
        continue
      }
      if candidate.rule != bodies[index].rule || candidate.page.number != bodies[index].page.number {
        bodies[index].logOdds += max(0.2, min(0.8, (candidate.logOdds + 1) / 2))
      }
      if bodies[index].organisation.shortName == nil {
        bodies[index].organisation.shortName = candidate.organisation.shortName
      }
    }
    let claimed = Letters.plain(clues.document.information.author ?? "")
    for index in bodies.indices {
      let isClaimed = claimed.count > 5 && (bodies[index].key.contains(claimed) || claimed.contains(bodies[index].key))
      if isClaimed { bodies[index].logOdds += 1.2 }
      bodies[index].logOdds += OrganisationMentions.weight(of: bodies[index].organisation, in: clues)
    }
    return bodies.sorted { $0.logOdds > $1.logOdds }
  }
}

/// Whether a document is an article, whose organisations are its authors' affiliations.
enum ArticleSigns {
  static func isArticle(_ clues: Clues, at place: TitlePlace?, knowing known: Publication) -> Bool {
    switch known.kind {
    case .article, .preprint: return true
    case .thesis, .book: return false
    default: break
    }
    guard let place, !known.authors.isEmpty, known.findings[.authors]?.evidence.page == place.page.number else {
      return false
    }
    let lines = place.page.lines
    let hasAbstract = lines.contains { line in
      let lower = line.text.lowercased()
      return [
        "abstract", "аннотация", "резюме", "анатацыя", "анотація", "summary", "ключевые слова", "keywords", "key words",
      ]
      .contains { lower.hasPrefix($0) }
    }
    let hasProse = lines.count(where: AuthorContext.isProse) >= 12
    return hasAbstract || hasProse
  }
}
