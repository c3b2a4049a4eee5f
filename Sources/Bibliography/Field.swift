/// The fields of a publication that are found, corrected and cited. The raw value is the stable name used in JSON,
/// on the command line and in the catalogue.
package enum Field: String, CaseIterable, Hashable, Sendable, Codable {
  case title, authors, organisations, date, abstract, keywords, language, kind
  case publisher
  case publisherPlace = "publisher_place"
  case series, edition, url, accessed
  case doi, isbn, issn
  case reportNumber = "report_number"
  case places, container

  /// What a value of this field looks like.
  package enum Shape: Sendable {
    case text, texts, people, organisations, date, abstracts, places, container
  }

  package var shape: Shape {
    switch self {
    case .authors: .people
    case .organisations: .organisations
    case .date, .accessed: .date
    case .abstract: .abstracts
    case .keywords: .texts
    case .places: .places
    case .container: .container
    default: .text
    }
  }
}
