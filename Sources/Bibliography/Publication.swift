/// What is known of one publication: a finding for each field that has one.
package struct Publication: Hashable, Sendable {
  package var findings: [Field: Finding]
  package var warnings: [Warning]

  package init(findings: [Field: Finding] = [:], warnings: [Warning] = []) {
    self.findings = findings
    self.warnings = warnings
  }

  package struct Warning: Hashable, Sendable, Codable {
    package enum Code: String, Hashable, Sendable, Codable {
      case noText = "no-text"
      case unreadableText = "unreadable-text"
      case incompleteText = "incomplete-text"
      case fieldsDisagree = "fields-disagree"
    }
    package var code: Code
    package var message: String

    package init(_ code: Code, _ message: String) {
      self.code = code
      self.message = message
    }
  }
}

/// The values alone, by their types.
extension Publication {
  package var title: String? { text(.title) }
  package var language: String? { text(.language) }
  package var publisher: String? { text(.publisher) }
  package var publisherPlace: String? { text(.publisherPlace) }
  package var series: String? { text(.series) }
  package var edition: String? { text(.edition) }
  package var url: String? { text(.url) }
  package var doi: String? { text(.doi) }
  package var isbn: String? { text(.isbn) }
  package var issn: String? { text(.issn) }
  package var reportNumber: String? { text(.reportNumber) }
  package var kind: PublicationKind? { text(.kind).flatMap(PublicationKind.init(rawValue:)) }

  package var authors: [PersonName] {
    if case .people(let people)? = findings[.authors]?.value { people } else { [] }
  }
  package var organisations: [Organisation] {
    if case .organisations(let organisations)? = findings[.organisations]?.value { organisations } else { [] }
  }
  package var date: PublicationDate? {
    if case .date(let date)? = findings[.date]?.value { date } else { nil }
  }
  package var accessed: PartialDate? {
    if case .date(let date)? = findings[.accessed]?.value { date.date } else { nil }
  }
  package var year: Int? { date?.date.year }
  /// The abstracts, the one in the publication's own language first.
  package var abstracts: [Abstract] {
    if case .abstracts(let abstracts)? = findings[.abstract]?.value { abstracts } else { [] }
  }
  package var abstract: Abstract? { abstracts.first }
  package var keywords: [String] {
    if case .texts(let texts)? = findings[.keywords]?.value { texts } else { [] }
  }
  package var places: [Place] {
    if case .places(let places)? = findings[.places]?.value { places } else { [] }
  }
  package var container: Container? {
    if case .container(let container)? = findings[.container]?.value { container } else { nil }
  }

  package func text(_ field: Field) -> String? {
    if case .text(let text)? = findings[field]?.value { text } else { nil }
  }

  /// The fields a person should look at: those given with too little confidence, and a title or date that is missing.
  package var doubtfulFields: [Field] {
    Field.allCases.filter { field in
      if let finding = findings[field] { return finding.isDoubtful }
      return field == .title || field == .date
    }
  }
}
