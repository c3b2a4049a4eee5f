/// A corporate author or publisher. `name` is whole, as printed; a bracketed or leading abbreviation is kept apart.
package struct Organisation: Hashable, Sendable {
  package var name: String
  package var shortName: String?

  package init(_ name: String, shortName: String? = nil) {
    self.name = name
    self.shortName = shortName
  }
}
