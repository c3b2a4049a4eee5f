extension Publication {
  /// Puts a person's word first: it is chosen, whatever was chosen until now is the first of the rejected. An earlier
  /// word of a person gives way.
  package mutating func say(_ field: Field, _ value: FieldValue) {
    let said = Proposal(
      value, confidence: 1, origin: .person, evidence: Evidence(rule: Evidence.personsWord))
    let others = findings[field].map { [$0.chosen] + $0.rejected } ?? []
    findings[field] = Finding(said, rejected: others.filter { $0.origin != .person })
  }
}

extension Evidence {
  /// The rule of every finding that a person gave.
  package static let personsWord = "a person's word"
}
