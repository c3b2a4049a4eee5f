/// What a person looks for. Reading it never fails: what makes no sense is left out.
///
/// All words have to be there. `"words in this order"`, `a OR b`, `NOT a` or `-a`, `pref*`, parentheses, and `title:`
/// `author:` `org:` `abstract:` `keyword:` `place:` before a word or phrase; `year:1990..2005` and `lang:ru` choose
/// publications.
package struct SearchQuery: Hashable, Sendable {
  /// Each has to hold.
  package var conditions: [Term]
  /// None may hold.
  package var exclusions: [Term]
  /// First and last year, either of which may be open.
  package var years: Years?
  /// BCP 47 code.
  package var language: String?

  package struct Years: Hashable, Sendable {
    package var first: Int?
    package var last: Int?
  }

  /// Whether it asks for nothing at all.
  package var isEmpty: Bool { conditions.isEmpty && exclusions.isEmpty && years == nil && language == nil }

  package indirect enum Term: Hashable, Sendable {
    /// Folded words side by side; a single word is a phrase of one.
    case phrase([String])
    /// The beginning of a folded word.
    case prefix(String)
    case all([Term])
    case any([Term])
    case not(Term)
    case field(SearchField, Term)
  }
}

/// The parts of a record that a word can be looked for in.
package enum SearchField: String, CaseIterable, Hashable, Sendable {
  case title, authors, organisations, abstract, keywords, places

  /// The names before the colon.
  init?(spelled name: String) {
    switch name.lowercased() {
    case "title": self = .title
    case "author", "authors": self = .authors
    case "org", "organisation", "organization", "organisations", "organizations": self = .organisations
    case "abstract": self = .abstract
    case "keyword", "keywords": self = .keywords
    case "place", "places": self = .places
    default: return nil
    }
  }
}

extension SearchQuery.Term {
  /// Whether it names a field of the record, so that pages need not be looked at.
  package var namesField: Bool {
    switch self {
    case .phrase, .prefix: false
    case .all(let terms), .any(let terms): terms.contains(where: \.namesField)
    case .not(let term): term.namesField
    case .field: true
    }
  }
}
