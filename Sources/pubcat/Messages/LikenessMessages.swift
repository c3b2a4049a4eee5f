import Bibliography
import CatalogStore

extension Likeness {
  /// The record that is not `id`.
  func other(than id: Int64) -> Int64 { self.id == id ? other : self.id }

  /// "same ISBN", "same title".
  var words: String {
    switch reason {
    case .doi: "same DOI"
    case .isbn: "same ISBN"
    case .reportNumber: "same report number and organisation"
    case .title: "same title"
    case .similarTitle: "similar title, same year and author"
    }
  }

  /// As a member of what is told of the record `id`.
  func json(from id: Int64) -> JSONValue {
    .object([
      "id": .integer(other(than: id)), "reason": .string(reason.rawValue), "certain": .bool(isCertain),
    ])
  }
}

extension Complaint {
  /// "looks like 3: same ISBN"; nil where it looks like nothing.
  static func lookalikes(_ likenesses: [Likeness], of id: Int64, _ thing: String?) -> Complaint? {
    guard let first = likenesses.first else { return nil }
    let others = likenesses.prefix(3).map { "\($0.other(than: id)): \($0.words)" }.joined(separator: "; ")
    let other = first.other(than: id)
    return Complaint(
      thing, "catalogued as \(id), looks like \(others)",
      hint: "the same: pubcat merge \(other) \(id); another edition: pubcat relate \(id) edition-of \(other)")
  }

  static func missingFile(_ path: String, of id: Int64, _ thing: String) -> Complaint {
    Complaint(thing, "names \(path), which is not there", hint: "when you have it: pubcat add FILE --to \(id)")
  }

  /// Why an entry of an import was left out.
  init(_ problem: EntryProblem, line: Int, of source: String) {
    let what =
      switch problem {
      case .unfinished: "the entry has no end"
      case .broken(let near): near.isEmpty ? "the entry is broken" : "the entry is broken near \"\(near)\""
      case .empty: "there is nothing in the entry that could be catalogued"
      }
    self.init("\(source):\(line)", what, hint: "mend it and import the file again", status: .someFailed)
  }
}
