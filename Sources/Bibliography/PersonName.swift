/// A personal author's name as printed: `family` with its particles ("van der Berg", "da Silva"), `given` names or
/// initials, a suffix after a comma ("Martin Luther, Jr.").
package struct PersonName: Hashable, Sendable {
  package var family: String
  package var given: String?

  package init(family: String, given: String? = nil) {
    self.family = family
    self.given = given.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// "Family, Given": the form for lists that are sorted by family name.
  package var inverted: String { given.map { "\(family), \($0)" } ?? family }

  /// "Given Family": the form for running text.
  package var natural: String { [forenames, family, suffix].compactMap { $0 }.joined(separator: " ") }
}
