import Bibliography
import CatalogStore

/// What became of a file that was to be catalogued.
package struct ImportedFile: Sendable {
  package enum Outcome: Sendable {
    /// A new record, with what was recognised and said of it.
    case added(id: Int64, citationKey: String, Publication)
    /// One more file of a record.
    case attached(id: Int64)
    /// A record holds a file with the same contents.
    case alreadyThere(id: Int64)
    /// A record that held the same file was removed by a person, and stays so.
    case removedEarlier(id: Int64)
    case failed(ReadingFailure)
    /// Another file was catalogued in this very place, and has been exchanged since.
    case exchanged(id: Int64)
  }

  /// As it was given or found; nil for a record without a file.
  package var path: String?
  package var outcome: Outcome

  package init(path: String?, outcome: Outcome) {
    self.path = path
    self.outcome = outcome
  }
}
