import Bibliography
import Foundation
import PDFText

/// Corporate authors and publishers, the main one first. Affiliations of personal authors and journals are none.
enum OrganisationFinder: Finder {
  static let field = Field.organisations

  static let least = 0.4

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    let places = TitlePlace.places(in: clues, knowing: known)
    if ArticleSigns.isArticle(clues, at: places.first, knowing: known) {
      // A paper of a series may say whose it is; an article's publisher is no author.
      guard !known.isArticleByKind else { return [] }
      let sure = clues.organisationStatements.filter {
        $0.logOdds >= 0.9 && OrganisationName.hasBody($0.organisation.name)
      }
      return proposals(from: sure, addresses: [:], knowing: known, in: clues)
    }
    var candidates = places.prefix(3).flatMap {
      OrganisationLines.candidates(at: $0, authors: known.authors, in: clues)
    }
    if let first = clues.firstPage, !places.contains(where: { $0.page.number == first.number }) {
      let cover = TitlePlace(page: first, lines: [], box: Box(x: 0, y: 0, width: 0, height: 0))
      candidates += OrganisationLines.candidates(at: cover, authors: known.authors, in: clues)
    }
    candidates += clues.organisationStatements
    candidates += OrganisationMentions.candidates(in: clues, hasAuthors: !known.authors.isEmpty)
    let addresses = OrganisationDomains.labels(in: clues)
    candidates += OrganisationDomains.candidates(in: clues, labels: addresses)
    candidates += OrganisationAbbreviations.candidates(in: clues, knowing: known, addresses: addresses)
    candidates += OrganisationHeads.candidates(in: clues, knowing: known, addresses: addresses)
    candidates += OrganisationAddresses.candidates(in: clues)
    candidates += OrganisationCitations.candidates(in: clues)
    candidates += OrganisationDegrees.candidates(in: clues)
    candidates += OrganisationClaims.candidates(in: clues)
    candidates += Imprint.organisations(in: clues)
    return proposals(from: candidates, addresses: addresses, knowing: known, in: clues)
  }

  private static func proposals(
    from candidates: [OrganisationCandidate], addresses: [String: Int], knowing known: Publication, in clues: Clues
  ) -> [Proposal] {
    // Whoever wrote it may hold its copyright, too.
    let persons = Set(
      known.authors.flatMap { name in
        let given = name.given ?? ""
        return [Letters.plain(given + name.family), Letters.plain(name.family + given)]
      })
    let bodies = candidates.filter { !persons.contains($0.key) && !isPeople($0.organisation.name) }
    let ranked = merged(bodies, addresses: addresses, in: clues)
    guard let best = ranked.first, best.confidence >= least else { return [] }
    let chosen = ranked.prefix(4).filter { $0.confidence >= max(least, best.confidence - 0.35) }
    let whole = Proposal(
      .organisations(chosen.map(\.organisation)), confidence: best.confidence, origin: best.origin,
      evidence: best.evidence)
    let others = ranked.dropFirst(chosen.count).prefix(5).map { candidate in
      Proposal(
        .organisations([candidate.organisation]), confidence: min(candidate.confidence, best.confidence),
        origin: candidate.origin, evidence: candidate.evidence)
    }
    return [whole] + others
  }

  /// "Elisabeth Moss and Pierre Lark", whom a sentence or a copyright line names where bodies are named.
  private static func isPeople(_ name: String) -> Bool {
    let list = NameList(name)
    return list.isPure && list.weakest >= 0.84 && !OrganisationName.hasHead(name)
  }

  /// One candidate a body: each further place that names it adds to its odds.
  private static func merged(
    _ candidates: [OrganisationCandidate], addresses: [String: Int], in clues: Clues
  ) -> [OrganisationCandidate] {
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
      if OrganisationDomains.owns(bodies[index].organisation, key: bodies[index].key, labels: addresses) {
        bodies[index].logOdds += 0.7
      }
      bodies[index].logOdds += OrganisationMentions.weight(of: bodies[index].organisation, in: clues)
    }
    return bodies.sorted { $0.logOdds > $1.logOdds }
  }
}
