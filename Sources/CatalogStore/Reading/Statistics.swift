import Bibliography

/// The catalogue in numbers. Records that were removed are counted in `removed` alone.
package struct Statistics: Hashable, Sendable {
  package var publications = 0
  package var removed = 0
  package var undated = 0
  package var doubtful = 0
  package var withoutFile = 0
  package var files = 0
  package var pages = 0
  /// Bytes: of all files, of the catalogue itself.
  package var fileSize: Int64 = 0
  package var catalogueSize: Int64 = 0
  /// Most frequent first; the name is nil where the field was not found.
  package var kinds: [Count] = []
  package var languages: [Count] = []
  package var years: [YearCount] = []
  /// ISO 8601 in UTC; nil while nothing was ever written.
  package var lastChange: String?

  package struct Count: Hashable, Sendable {
    package var name: String?
    package var count: Int
  }
}
