import Bibliography

/// The entry types that we write, with the fields of biblatex's data model (3.18) that they take beyond those that every
/// type takes. Each needs a title and a date; further needs decide which one a work gets.
enum BiblatexType: String {
  case article, book, inbook, inproceedings, manual, misc, proceedings, report, thesis

  init(of work: CitedWork) {
    let hasAuthor = !work.authors.isEmpty
    let isPart = work.container?.holdsParts == true
    let isInPrint = work.container?.title != nil
    let hasInstitution = work.publisher != nil || !work.organisations.isEmpty
    self =
      switch work.kind {
      case .report, .workingPaper, .brief: hasAuthor && hasInstitution && !isPart ? .report : isPart ? .misc : .manual
      case .thesis: hasAuthor && hasInstitution && !isPart ? .thesis : isPart ? .misc : .manual
      case .article: hasAuthor && isInPrint ? .article : .misc
      case .book: isPart ? (hasAuthor && isInPrint ? .inbook : .misc) : hasAuthor ? .book : .manual
      case .proceedings:
        isPart ? (hasAuthor && isInPrint ? .inproceedings : .misc) : hasAuthor ? .book : .proceedings
      case .preprint, .other: .misc
      }
  }

  /// Of the fields that not every type takes, those of this one; titles, dates and notes go everywhere.
  var ownFields: Set<String> {
    switch self {
    case .article: ["journaltitle", "journaltitleaddon", "volume", "number", "pages", "issn", "series", "version"]
    case .book, .proceedings:
      self == .book
        ? ["publisher", "location", "isbn", "number", "series", "edition", "pagetotal", "volume", "pages"]
        : ["organization", "publisher", "location", "isbn", "number", "series", "pagetotal", "volume", "pages"]
    case .inbook:
      [
        "booktitle", "booktitleaddon", "publisher", "location", "isbn", "number", "series", "edition", "volume",
        "pages",
      ]
    case .inproceedings:
      [
        "booktitle", "booktitleaddon", "organization", "publisher", "location", "isbn", "number", "series", "volume",
        "pages",
      ]
    case .manual:
      [
        "organization", "publisher", "location", "isbn", "number", "series", "edition", "version", "pagetotal", "pages",
        "type",
      ]
    case .misc: ["organization", "location", "howpublished", "version", "type"]
    case .report: ["institution", "location", "number", "version", "pagetotal", "pages", "type"]
    case .thesis: ["institution", "location", "pagetotal", "pages", "type"]
    }
  }

  /// Fields that only some types take; all others are for every type.
  static let restricted: Set<String> = [
    "journaltitle", "journaltitleaddon", "booktitle", "booktitleaddon", "volume", "number", "pages", "issn", "isbn",
    "series", "version", "edition", "publisher", "organization", "institution", "location", "pagetotal", "type",
    "howpublished", "author",
  ]

  func takes(_ field: String) -> Bool {
    !Self.restricted.contains(field) || ownFields.contains(field) || (field == "author" && self != .proceedings)
  }
}

/// The fields of one entry, each put where the type takes it.
struct BiblatexFields {
  private let type: BiblatexType
  private var fields: [(name: String, value: String)] = []

  init(type: BiblatexType) { self.type = type }

  func takes(_ name: String) -> Bool { type.takes(name) }
  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// A value that is TeX already, in the first of the fields that the type takes and that is still empty.
  mutating func add(firstOf names: [String], _ value: String?) {
    guard let value, let name = names.first(where: { takes($0) && !has($0) }) else { return }
    fields.append((name, value))
  }

  mutating func add(_ name: String, _ value: String?) { add(firstOf: [name], value) }
  mutating func addText(_ name: String, _ text: String?) { add(name, text.map(BibTeXText.escaped)) }
  mutating func addText(firstOf names: [String], _ text: String?) { add(firstOf: names, text.map(BibTeXText.escaped)) }

  func entry(key: String) -> String {
    (["@\(type.rawValue){\(key)"] + fields.map { "  \($0.name) = {\($0.value)}" }).joined(separator: ",\n") + "\n}\n"
  }
}
