import Bibliography
import GRDB

/// A selection as a WHERE clause over `publication`.
struct SelectionSQL {
  private(set) var conditions: [String] = []
  private(set) var arguments: [(any DatabaseValueConvertible)?] = []

  init(_ selection: Selection) {
    if !selection.includesRemoved { add("removedAt IS NULL") }
    if let ids = selection.ids { add("id IN \(SQLList.marks)", SQLList.argument(ids)) }
    if let year = selection.year { add("year = ?", year) }
    if let from = selection.from { add(from: from) }
    // "~" stands behind every sign of a date: 1997-03~ behind the last day of March.
    if let to = selection.to { add("year <= ? AND date < ?", to.year, to.edtf + "~") }
    if let author = selection.author { add(name: author, in: "author") }
    if let organisation = selection.organisation { add(name: organisation, in: "organisation") }
    if let kind = selection.kind { add("kind = ?", kind.rawValue) }
    if let language = selection.language {
      conditions.append(Self.language)
      arguments += Self.languageArguments(language)
    }
    if let place = selection.place { add(place: place) }
    if selection.isDoubtful { add("doubtful <> ''") }
    if let tag = selection.tag {
      add("id IN (SELECT publicationID FROM tag WHERE nameKey = ?)", Tag.key(tag))
    }
    if let since = selection.addedSince { add("addedAt >= ?", since) }
  }

  /// "en" holds "en-GB".
  static let language =
    "(lower(language) = ? OR substr(lower(language), 1, length(?) + 1) = ? || '-')"

  static func languageArguments(_ language: String) -> [(any DatabaseValueConvertible)?] {
    Array(repeating: language.lowercased(), count: 3)
  }

  /// Empty, or " WHERE …".
  var clause: String { conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ") }

  private mutating func add(_ condition: String, _ values: (any DatabaseValueConvertible)?...) {
    conditions.append(condition)
    arguments += values
  }

  /// Dates are compared as text; the vaguer dates that hold the first one stand before it and are named.
  private mutating func add(from: PartialDate) {
    let edtf = from.edtf
    let vaguer: [String] = [4, 7].filter { $0 < edtf.utf8.count }.map { String(edtf.prefix($0)) }
    let marks = vaguer.map { _ in "?" }.joined(separator: ", ")
    conditions.append("year >= ? AND (date >= ? OR date IN (\(marks)))")
    arguments.append(from.year)
    arguments.append(edtf)
    for date in vaguer { arguments.append(date) }
  }

  private mutating func add(name: String, in table: String) {
    let key = Folding.key(name)
    guard !key.isEmpty else { return add("0") }
    add("id IN (SELECT publicationID FROM \(table) WHERE instr(nameKey, ?))", key)
  }

  /// A country is found by each name that the catalogue knows for its code: "Belarus" finds «Беларусь».
  private mutating func add(place: String) {
    let key = Folding.key(place)
    guard !key.isEmpty else { return add("0") }
    add(
      """
      id IN (SELECT publicationID FROM place WHERE code = ? OR instr(nameKey, ?)
        OR code IN (SELECT code FROM place WHERE instr(nameKey, ?)))
      """, place.uppercased(), key, key)
  }
}

extension ListOrder {
  var sql: String {
    switch self {
    case .newest: "year IS NULL, year DESC, date DESC, titleKey, id"
    case .oldest: "year IS NULL, year, length(date) = 4, date, titleKey, id"
    case .title: "titleKey = '', titleKey, id"
    case .creator: "creatorKey = '', creatorKey, year, titleKey, id"
    case .added: "addedAt DESC, id DESC"
    case .number: "id"
    case .key: "citationKey"
    }
  }
}
