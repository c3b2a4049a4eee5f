/// Who or what says so. Order is rank: an origin outranks those after it only between persons, imports and machines.
package enum Origin: String, CaseIterable, Hashable, Sendable, Codable {
  case person
  case `import`
  case page
  case ocr
  case xmp
  case documentInformation = "document-information"
  case fileName = "file-name"

  /// A person's word outranks an import, and an import everything that a machine reads (2 > 1 > 0).
  package var rank: Int {
    switch self {
    case .person: 2
    case .import: 1
    default: 0
    }
  }
}

/// Where a value was seen, and by which rule.
package struct Evidence: Hashable, Sendable {
  /// Physical page from 1.
  package var page: Int?
  /// The page's printed label, where it differs from its number.
  package var pageLabel: String?
  /// x, y, width, height in points from the page's top left corner.
  package var box: [Double]?
  /// The words as they stand in the document.
  package var quote: String?
  /// Name of the rule that chose them, for people: "largest type on the first page".
  package var rule: String

  package init(
    rule: String, page: Int? = nil, pageLabel: String? = nil, box: [Double]? = nil, quote: String? = nil
  ) {
    self.rule = rule
    self.page = page
    self.pageLabel = pageLabel
    self.box = box
    self.quote = quote
  }
}

/// A value that somebody or something proposes for a field.
package struct Proposal: Hashable, Sendable {
  package var value: FieldValue
  /// How likely the value is right, 0 to 1.
  package var confidence: Double
  package var origin: Origin
  package var evidence: Evidence

  package init(_ value: FieldValue, confidence: Double, origin: Origin, evidence: Evidence) {
    self.value = value
    self.confidence = confidence
    self.origin = origin
    self.evidence = evidence
  }
}

/// What is held to be true of a field, and what was considered and rejected.
package struct Finding: Hashable, Sendable {
  package var chosen: Proposal
  package var rejected: [Proposal]

  package init(_ chosen: Proposal, rejected: [Proposal] = []) {
    self.chosen = chosen
    self.rejected = rejected
  }

  package var value: FieldValue { chosen.value }
  package var confidence: Double { chosen.confidence }
  package var origin: Origin { chosen.origin }
  package var evidence: Evidence { chosen.evidence }

  /// Below this a finding is listed for review.
  package static let doubtBelow = 0.6

  package var isDoubtful: Bool { confidence < Self.doubtBelow }
}
