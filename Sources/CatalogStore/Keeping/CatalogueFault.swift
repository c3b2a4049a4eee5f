import Bibliography

/// Something in a catalogue that is not as it should be. Words for people are made by the command.
package enum CatalogueFault: Hashable, Sendable {
  /// SQLite finds the file's inner structure broken; its own words, a line.
  case broken(reason: String)
  /// Rows of a table belong to something that is not there.
  case strayRows(table: String, count: Int)
  /// The index of words does not agree with the texts; searches miss or find too much.
  case staleIndex
  /// What lists show of a record is not what its findings say.
  case staleValues(id: Int64, columns: [String])
  /// Values in these columns were found by nobody and said by nobody.
  case valuesWithoutEvidence(id: Int64, columns: [String])
  /// Nothing at all is known of a record.
  case emptyRecord(id: Int64)
  /// A finding's value cannot be understood.
  case unreadableFinding(id: Int64, field: String)
  /// The list of migrations does not agree with the version of the form.
  case wrongHistory(version: Int, migrations: Int)

  /// Whether `repair` can put it right, out of what else the catalogue holds.
  package var isRepairable: Bool {
    switch self {
    case .broken, .staleIndex, .staleValues: true
    default: false
    }
  }
}

/// A catalogue's size and form.
package struct CatalogueForm: Hashable, Sendable {
  /// Of the schema; `supported` is the newest one that this pubcat knows.
  package var version: Int
  package var supported: Int
  package var publications: Int
  package var files: Int

  package var isOlder: Bool { version < supported }
}
