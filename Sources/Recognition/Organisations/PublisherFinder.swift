import Bibliography
import PDFText

/// The publisher: what the imprint or "Published by" names, not the printer.
enum PublisherFinder: Finder {
  static let field = Field.publisher

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    var proposals = clues.imprints(of: known).compactMap { imprint -> Proposal? in
      guard let publisher = imprint.publisher else { return nil }
      return Proposal(
        .text(publisher), confidence: imprint.confidence, origin: .page,
        evidence: Evidence(rule: "publisher behind its city", page: imprint.page, lines: [imprint.line]))
    }
    proposals += OrganisationStatements.publishers(in: clues).map { candidate in
      Proposal(
        .text(candidate.organisation.name), confidence: 0.85, origin: .page,
        evidence: Evidence(rule: candidate.rule, page: candidate.page, lines: candidate.lines))
    }
    return proposals.sorted { $0.confidence > $1.confidence }
  }
}

/// The city of publication.
enum PublisherPlaceFinder: Finder {
  static let field = Field.publisherPlace

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    clues.imprints(of: known).map { imprint in
      Proposal(
        .text(imprint.place), confidence: imprint.confidence, origin: .page,
        evidence: Evidence(rule: "city of the imprint", page: imprint.page, lines: [imprint.line]))
    }.sorted { $0.confidence > $1.confidence }
  }
}

extension Clues {
  /// Behind the first pages of an article imprints are those of works that it uses.
  fileprivate func imprints(of known: Publication) -> [Imprint] {
    known.isArticleByKind ? imprints.filter { $0.page.number <= 2 } : imprints
  }
}
