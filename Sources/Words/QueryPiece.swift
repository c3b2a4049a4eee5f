/// A piece of a query as it is written.
enum QueryPiece: Hashable {
  case word(String)
  case phrase(String)
  /// The name before a colon that touches what follows.
  case field(String)
  case or, not, open, close

  /// Cuts the text at white space, quotation marks and parentheses. A quotation that is not closed goes to the end.
  static func all(of text: String) -> [QueryPiece] {
    var pieces: [QueryPiece] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if let closing = quotes[first] {
        rest.removeFirst()
        let end = rest.firstIndex { closing.contains($0) } ?? rest.endIndex
        pieces.append(.phrase(String(rest[..<end])))
        rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
      } else if first == "(" || first == ")" {
        pieces.append(first == "(" ? .open : .close)
        rest.removeFirst()
      } else if first == "-", let next = rest.dropFirst().first, !next.isWhitespace {
        pieces.append(.not)
        rest.removeFirst()
      } else {
        let end = rest.firstIndex { $0.isWhitespace || quotes[$0] != nil || $0 == "(" || $0 == ")" } ?? rest.endIndex
        append(rest[..<end], to: &pieces)
        rest = rest[end...]
      }
    }
    return pieces
  }

  private static func append(_ word: Substring, to pieces: inout [QueryPiece]) {
    switch word {
    case "OR", "|": pieces.append(.or)
    case "NOT": pieces.append(.not)
    case "AND", "&": break
    default:
      if let colon = word.firstIndex(of: ":"), colon > word.startIndex,
        word[..<colon].allSatisfy({ $0.isLetter })
      {
        pieces.append(.field(String(word[..<colon])))
        let value = word[word.index(after: colon)...]
        if !value.isEmpty { pieces.append(.word(String(value))) }
      } else {
        pieces.append(.word(String(word)))
      }
    }
  }

  /// What closes a quotation, by what opens it.
  private static let quotes: [Character: Set<Character>] = [
    "\"": ["\""], "“": ["”", "\""], "„": ["“", "”", "\""], "«": ["»"], "”": ["”"],
  ]
}
