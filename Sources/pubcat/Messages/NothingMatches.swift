/// That no publication answers to a search, with words that might have been meant.
struct NothingMatches: Error {
  var query: String
  /// For each word that stands nowhere, the nearest words that the index knows.
  var near: [(word: String, known: [String])]
}

extension Complaint {
  init(_ nothing: NothingMatches) {
    let unknown = nothing.near.map(\.word)
    let suggestions = nothing.near.filter { !$0.known.isEmpty }.map {
      "\($0.word) → \($0.known.joined(separator: ", "))"
    }
    let what =
      unknown.isEmpty
      ? "no publication has all of this" : "no publication has \(unknown.map { "\"\($0)\"" }.joined(separator: ", "))"
    let hint =
      if !suggestions.isEmpty {
        "did you mean: " + suggestions.joined(separator: "; ")
      } else if unknown.isEmpty {
        "leave a word out, or put OR between words"
      } else {
        "try the beginning of the word: \(unknown[0].prefix(4))*"
      }
    self.init(nothing.query, what, hint: hint, status: .nothingFound)
  }
}
