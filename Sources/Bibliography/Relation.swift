/// How one publication of the catalogue belongs to another.
package struct Relation: Hashable, Sendable {
  package var kind: RelationKind
  /// Whether this record is what the kind says ("is a translation of"), or the other one is ("has a translation").
  package var isForward: Bool
  /// The other record.
  package var id: Int64
  package var citationKey: String
  package var title: String?

  package init(_ kind: RelationKind, isForward: Bool = true, id: Int64, citationKey: String, title: String? = nil) {
    self.kind = kind
    self.isForward = isForward
    self.id = id
    self.citationKey = citationKey
    self.title = title
  }

  /// The stable name, seen from this record.
  package var name: String { isForward ? kind.rawValue : kind.inverse }
}

/// The raw value is the stable name: "3 translation-of 5".
package enum RelationKind: String, CaseIterable, Hashable, Sendable {
  case translation = "translation-of"
  case edition = "edition-of"
  case version = "version-of"
  case summary = "summary-of"
  case part = "part-of"
  case supplement = "supplement-to"
  case related = "related-to"

  /// What the other publication is to this one.
  package var inverse: String {
    switch self {
    case .translation: "has-translation"
    case .edition: "has-edition"
    case .version: "has-version"
    case .summary: "has-summary"
    case .part: "has-part"
    case .supplement: "has-supplement"
    case .related: "related-to"
    }
  }

  /// Reads a name from either side; `isForward` is false for "has-translation".
  package static func named(_ name: String) -> (kind: RelationKind, isForward: Bool)? {
    let name = name.lowercased()
    if let kind = RelationKind(rawValue: name) { return (kind, true) }
    return allCases.first { $0.inverse == name }.map { ($0, false) }
  }
}
