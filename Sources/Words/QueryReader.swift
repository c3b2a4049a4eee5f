extension SearchQuery {
  package init(_ text: String) {
    self.init(conditions: [], exclusions: [])
    var reader = QueryReader(QueryPiece.all(of: text))
    for term in reader.terms(untilClosing: false) {
      if case .not(let excluded) = term { exclusions.append(excluded) } else { conditions.append(term) }
    }
    years = reader.years
    language = reader.language
  }
}

/// Reads pieces into terms; there is a reading for every sequence of them.
private struct QueryReader {
  private var pieces: ArraySlice<QueryPiece>
  private(set) var years: SearchQuery.Years?
  private(set) var language: String?

  init(_ pieces: [QueryPiece]) { self.pieces = pieces[...] }

  /// Terms that all have to hold; OR joins the one before it and the one behind it.
  mutating func terms(untilClosing: Bool) -> [SearchQuery.Term] {
    var terms: [SearchQuery.Term] = []
    var joins = false
    while let piece = pieces.popFirst() {
      if piece == .close {
        if untilClosing { break }
        continue
      }
      if piece == .or {
        joins = !terms.isEmpty
        continue
      }
      guard let term = term(from: piece) else { continue }
      if joins, let last = terms.popLast() {
        if case .any(let others) = last {
          terms.append(.any(others + [term]))
        } else {
          terms.append(.any([last, term]))
        }
      } else {
        terms.append(term)
      }
      joins = false
    }
    return terms
  }

  private mutating func term(from piece: QueryPiece) -> SearchQuery.Term? {
    switch piece {
    case .word(let text): return word(text)
    case .phrase(let text): return phrase(text)
    case .not:
      guard let next = pieces.popFirst(), let term = term(from: next) else { return nil }
      if case .not(let inner) = term { return inner }
      return .not(term)
    case .open:
      let inside = terms(untilClosing: true)
      return inside.count > 1 ? .all(inside) : inside.first
    case .field(let name): return field(name)
    case .or, .close: return nil
    }
  }

  private mutating func field(_ name: String) -> SearchQuery.Term? {
    switch (name.lowercased(), pieces.first) {
    case ("year", .word(let text)):
      guard let years = SearchQuery.Years(text) else { break }
      pieces.removeFirst()
      self.years = years
      return nil
    case ("lang", .word(let text)), ("language", .word(let text)):
      pieces.removeFirst()
      language = text.lowercased()
      return nil
    default: break
    }
    guard let field = SearchField(spelled: name) else { return phrase(name) }
    guard let next = pieces.first, next != .or, next != .close else { return nil }
    pieces.removeFirst()
    return term(from: next).map { .field(field, $0) }
  }

  private func word(_ text: String) -> SearchQuery.Term? {
    let words = FoldedWords.of(text)
    guard text.last == "*", let last = words.last else { return phrase(text) }
    guard words.count > 1 else { return .prefix(last) }
    return .all([.phrase(Array(words.dropLast())), .prefix(last)])
  }

  private func phrase(_ text: String) -> SearchQuery.Term? {
    let words = FoldedWords.of(text)
    return words.isEmpty ? nil : .phrase(words)
  }
}

extension SearchQuery.Years {
  /// "1997", "1990..2005", "1990..", "..2005"; a hyphen or dash between two years serves as well.
  fileprivate init?(_ text: String) {
    let parts = text.replacing("..", with: "-").replacing("–", with: "-")
      .split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.map { Int($0) }
    guard zip(parts, numbers).allSatisfy({ $0.isEmpty || $1 != nil }), numbers.contains(where: { $0 != nil }) else {
      return nil
    }
    switch numbers.count {
    case 1: self.init(first: numbers[0], last: numbers[0])
    case 2: self.init(first: numbers[0], last: numbers[1])
    default: return nil
    }
  }
}
