import GRDB
import Words

extension Catalogue {
  /// For each word of the query that no text holds, the nearest words that the index knows, nearest first.
  package func nearestWords(to query: SearchQuery) throws(CatalogueError) -> [(word: String, known: [String])] {
    try read { database in
      try query.conditions.flatMap(\.words).uniqued().compactMap { word in
        let match = MatchExpression(forms: words.forms, database: database)
        if let expression = try match.expression(.phrase([word]), onPages: true), try isKnown(expression, database) {
          return nil
        }
        return (word: word, known: try nearest(to: word, database))
      }
    }
  }

  private func isKnown(_ expression: String, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT * FROM pageWords WHERE pageWords MATCH ?)
          OR EXISTS (SELECT * FROM publicationWords WHERE publicationWords MATCH ?)
        """, arguments: [expression, expression]) ?? false
  }

  /// Among the forms with the same first letter; a word of three letters may differ in one, longer ones in two.
  private func nearest(to word: String, _ database: Database) throws -> [String] {
    guard let first = word.first, word.count >= 3 else { return [] }
    let wanted = Array(word.unicodeScalars)
    let most = wanted.count < 5 ? 1 : 2
    var found: [(distance: Int, form: String)] = []
    let forms = try String.fetchCursor(
      database,
      sql: "SELECT form FROM wordForm WHERE form >= ? AND form < ? AND length(form) BETWEEN ? AND ?",
      arguments: [String(first), String(first) + "\u{10FFFD}", wanted.count - most, wanted.count + most])
    while let form = try forms.next() {
      let distance = EditDistance.between(wanted, Array(form.unicodeScalars), atMost: most)
      if distance <= most { found.append((distance, form)) }
    }
    return found.sorted { ($0.distance, $0.form) < ($1.distance, $1.form) }.prefix(3).map(\.form)
  }
}

extension SearchQuery.Term {
  /// The words that it names, but for what it excludes.
  var words: [String] {
    switch self {
    case .phrase(let words): words
    case .prefix, .not: []
    case .all(let terms), .any(let terms): terms.flatMap(\.words)
    case .field(_, let term): term.words
    }
  }
}

extension Array where Element: Hashable {
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
