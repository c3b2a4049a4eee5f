import GRDB
import Words

/// Terms of a query as FTS5 expressions. Only tokens, which hold letters and digits alone, get into them, each quoted.
struct MatchExpression {
  let forms: WordForms
  let database: Database
  /// Whether forms of Belarusian words are looked up in the dictionary; loading it takes longer than most searches, and
  /// the words that were indexed are remembered with their tokens.
  var usesDictionary = false

  /// No more forms than this stand in for the beginning of a word.
  private static let mostForms = 400

  /// All the terms at once, for an index with the columns of fields or, for pages, without. Nil where nothing remains.
  func all(_ terms: [SearchQuery.Term], onPages: Bool) throws -> String? {
    try joined(terms, by: " AND ", onPages: onPages)
  }

  func expression(_ term: SearchQuery.Term, onPages: Bool) throws -> String? {
    switch term {
    case .phrase(let words): either(try alternatives(words).map(quoted))
    case .prefix(let start): try prefix(start)
    case .all(let terms): try joined(terms, by: " AND ", onPages: onPages)
    case .any(let terms): try joined(terms, by: " OR ", onPages: onPages)
    case .not: nil
    case .field(let field, let term):
      onPages ? nil : try expression(term, onPages: false).map { "{\(field.rawValue)} : (\($0))" }
    }
  }

  /// The tokens that a term is matched by, for marking words and for `--explain`.
  func tokens(of term: SearchQuery.Term) throws -> [String] {
    switch term {
    case .phrase(let words):
      (try alternatives(words) + [words]).flatMap { $0 }
    case .prefix(let start): try printedForms(startingWith: start).flatMap { [$0.form, $0.token] }
    case .all(let terms), .any(let terms): try terms.flatMap { try tokens(of: $0) }
    case .not: []
    case .field(_, let term): try tokens(of: term)
    }
  }

  private func joined(_ terms: [SearchQuery.Term], by word: String, onPages: Bool) throws -> String? {
    let positive = try terms.compactMap { try expression($0, onPages: onPages) }
    guard !positive.isEmpty else { return nil }
    var text = positive.count == 1 ? positive[0] : "(" + positive.joined(separator: word) + ")"
    for case .not(let excluded) in terms {
      if let excluded = try expression(excluded, onPages: onPages) { text = "(\(text) NOT \(excluded))" }
    }
    return text
  }

  /// The tokens of words side by side, by the language that they may be of.
  private func alternatives(_ words: [String]) throws -> [[String]] {
    var alternatives = forms.alternatives(for: words, usingDictionary: usesDictionary)
    guard !usesDictionary, words.contains(where: { WordForms.belarusianStem(of: $0) != nil }) else {
      return alternatives
    }
    for tokens in try Self.combinations(words.map(rememberedTokens)) where !alternatives.contains(tokens) {
      alternatives.append(tokens)
    }
    return alternatives
  }

  /// The tokens of what was indexed and seems to be a form of the same Belarusian word.
  private func rememberedTokens(like word: String) throws -> [String] {
    guard let stem = WordForms.belarusianStem(of: word) else {
      return forms.alternatives(for: [word], usingDictionary: false)[0]
    }
    let start = stem.count > 5 ? String(stem.dropLast(2)) : stem
    let alike = try printedForms(startingWith: start).filter { form, token in
      // A form that is its own token stands in a text of a language without stemmer, such as Ukrainian.
      WordForms.belarusianStem(of: form) == stem && (token == stem || token != form)
    }
    return Set(alike.map(\.token)).sorted()
  }

  /// One of each, in order; a few of them where they are many.
  private static func combinations(_ choices: [[String]]) -> [[String]] {
    choices.reduce([[]]) { lists, choice in
      Array(lists.lazy.flatMap { list in choice.map { list + [$0] } }.prefix(8))
    }
  }

  private func prefix(_ start: String) throws -> String? {
    either(Array(Set(try printedForms(startingWith: start).map { quoted([$0.token]) })).sorted())
      ?? quoted([start])
  }

  private func printedForms(startingWith start: String) throws -> [(form: String, token: String)] {
    try Row.fetchAll(
      database,
      sql: "SELECT form, token FROM wordForm WHERE form >= ? AND form < ? LIMIT \(Self.mostForms)",
      arguments: [start, start + "\u{10FFFD}"]
    ).map { ($0[0], $0[1]) }
  }

  private func quoted(_ tokens: [String]) -> String { "\"" + tokens.joined(separator: " ") + "\"" }

  private func either(_ alternatives: [String]) -> String? {
    alternatives.count > 1 ? "(" + alternatives.joined(separator: " OR ") + ")" : alternatives.first
  }
}
