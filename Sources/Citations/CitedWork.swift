import Bibliography

/// A record as every citation form needs it: authors decided, texts on one line, imprint filled from the organisation.
struct CitedWork {
  enum Author: Hashable {
    case person(PersonName)
    /// The whole name; it is never divided, inverted or shortened.
    case organisation(String)
  }

  let publication: Publication
  let kind: PublicationKind
  let title: String?
  /// Persons; where nobody is named, the organisations that are more than the publisher.
  let authors: [Author]
  /// Every organisation named, main one first.
  let organisations: [String]
  /// The imprint's publisher; where it names none and persons are the authors, the main organisation.
  let publisher: String?
  let place: String?
  let container: Container?
  /// Of the first file; nil without a file, and for parts of a larger volume.
  let pageCount: Int?

  init(_ publication: Publication, pageCount: Int? = nil) {
    self.publication = publication
    title = publication.title?.onOneLine
    let container = Self.folded(publication.container)
    self.container = container
    kind = publication.kind ?? (container?.title == nil ? .other : .article)

    let organisations = publication.organisations.compactMap(\.name.onOneLine)
    let imprint = publication.publisher?.onOneLine
    let people = publication.authors.compactMap(Self.folded)
    self.organisations = organisations
    if people.isEmpty {
      let others = organisations.filter { $0 != imprint }
      authors = (others.isEmpty ? organisations : others).map(Author.organisation)
      publisher = imprint
    } else {
      authors = people.map(Author.person)
      publisher = imprint ?? (container == nil ? organisations.first : nil)
    }
    place = publication.publisherPlace?.onOneLine
    self.pageCount = container == nil ? pageCount.flatMap { $0 > 0 ? $0 : nil } : nil
  }

  init(_ record: CatalogueRecord) {
    self.init(record.publication, pageCount: record.allFiles.first?.pages)
  }

  var date: PartialDate? { publication.date?.date }

  /// Any other text field, on one line.
  func text(_ field: Field) -> String? { publication.text(field)?.onOneLine }

  /// Key words, each on one line.
  var keywords: [String] { publication.keywords.compactMap(\.onOneLine) }

  /// Places the work is about, by name.
  var places: [String] { publication.places.compactMap(\.name.onOneLine) }

  /// The organisations among the authors.
  var corporateAuthors: [String] { organisations.filter { authors.contains(.organisation($0)) } }

  /// The publisher that the record names; `publisher` may be an organisation that stands in for it.
  var namedPublisher: String? { publication.publisher?.onOneLine }

  /// The organisations that no other part of a reference names: neither authors nor publisher.
  var otherOrganisations: [String] {
    organisations.filter { !authors.contains(.organisation($0)) && $0 != publisher }
  }

  /// The short name ("IOM") of an organisation, where one is known.
  func shortName(of organisation: String) -> String? {
    publication.organisations.first { $0.name.onOneLine == organisation }?.shortName?.onOneLine
  }

  /// What sort of report it is, in English, where the kind says more than "report".
  var genre: String? {
    switch kind {
    case .workingPaper: "Working paper"
    case .brief: "Policy brief"
    case .preprint: "Preprint"
    case .thesis: "Thesis"
    default: nil
    }
  }

  private static func folded(_ person: PersonName) -> PersonName? {
    person.family.onOneLine.map { PersonName(family: $0, given: person.given?.onOneLine) }
  }

  /// Nil where nothing of it is filled.
  private static func folded(_ container: Container?) -> Container? {
    guard let container else { return nil }
    let folded = Container(
      title: container.title?.onOneLine, volume: container.volume?.onOneLine, issue: container.issue?.onOneLine,
      pages: container.pages?.onOneLine)
    return folded == Container() ? nil : folded
  }
}
