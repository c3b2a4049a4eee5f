import Bibliography
import GRDB

/// A catalogue of publications: one SQLite file, reached through named transactions.
///
/// Calls may come from any thread; each is one transaction and blocks until it is done. Close it, or let go of it,
/// before the process ends: only then is its write-ahead log folded into the file.
package final class Catalogue: Sendable {
  package enum Access: Hashable, Sendable {
    case reading
    /// The catalogue has to exist.
    case writing
    /// Makes a catalogue where there is none.
    case creating
  }

  /// Makes a citation key's stem from a publication; suffixes make it unique.
  package typealias KeyMaker = @Sendable (Publication) -> String

  package let path: String

  init(path: String) { self.path = path }

  /// - Throws: `CatalogueError` notFound, notACatalogue, newer, readOnly, busy, damaged or cannotWrite.
  package static func open(
    at path: String, for access: Access, citationKey: @escaping KeyMaker = { _ in "record" }
  ) throws(CatalogueError) -> Catalogue {
    throw .notFound(path: path)
  }

  /// Releases the file; nothing may be asked of the catalogue afterwards.
  package func close() {}
}

/// Settings that travel with the catalogue.
extension Catalogue {
  /// The library's folder, as stored: relative to the catalogue's folder, or absolute. "library" when never set.
  package var libraryPath: String {
    get throws(CatalogueError) { "library" }
  }

  package func setLibraryPath(_ path: String) throws(CatalogueError) {}
}

/// Adding.
extension Catalogue {
  /// Adds the records in one transaction: all of them or, where it throws, none. One outcome for each, in order.
  /// - Throws: also `fileTaken` (the path, not the contents), `keyTaken`, `unfitKey`.
  package func add(_ records: [NewRecord], _ act: Act) throws(CatalogueError) -> [AddOutcome] { [] }

  /// Gives a record one more file. The outcome is `alreadyThere` or `removedEarlier` where some record, this one or
  /// another, holds the same contents; otherwise `added` with the record's own number and key.
  package func attach(_ file: NewFile, to id: Int64, _ act: Act) throws(CatalogueError) -> AddOutcome {
    throw .noSuchRecord(String(id))
  }

  /// The record that holds a file with these contents; cheap, to be asked before a file is read.
  package func holder(ofSHA256 sha256: String) throws(CatalogueError) -> FileHolder? { nil }
}

/// Reading.
extension Catalogue {
  package enum Detail: Hashable, Sendable {
    /// Chosen findings only: what is cited and exported.
    case values
    /// Rejected proposals as well.
    case everything
  }

  /// The record with this number, removed or not.
  /// - Throws: `noSuchRecord`
  package func record(_ id: Int64, _ detail: Detail = .everything) throws(CatalogueError) -> CatalogueRecord {
    throw .noSuchRecord(String(id))
  }

  /// Numbers for what a person writes: a number ("3"), a range ("3-7"), a citation key ("iom1997ecological", in
  /// any case). A number or key may name a removed record; a range means those of its records that are in the lists.
  /// - Throws: `noSuchRecord` with the reference where nothing answers to it.
  package func resolve(_ reference: String) throws(CatalogueError) -> [Int64] { throw .noSuchRecord(reference) }

  package func list(_ selection: Selection = .init(), by order: SortOrder = .newest, limit: Int? = nil)
    throws(CatalogueError) -> [ListedPublication]
  { [] }

  /// Gives every record of the selection in turn, in little memory however many there are. Stop by throwing.
  package func forEachRecord(
    _ selection: Selection = .init(), by order: SortOrder = .newest, limit: Int? = nil, _ detail: Detail = .values,
    _ body: (CatalogueRecord) throws -> Void
  ) throws {}

  /// Newest year first, "no date" last.
  package func years(_ selection: Selection = .init()) throws(CatalogueError) -> [YearCount] { [] }

  package func statistics() throws(CatalogueError) -> Statistics { Statistics() }

  /// The pages' text of a record's files, in order.
  package func pages(of id: Int64) throws(CatalogueError) -> [IndexedPage] { [] }

  /// The journal of one record, oldest first.
  package func journal(of id: Int64) throws(CatalogueError) -> [JournalEntry] { [] }
}

/// Changing.
extension Catalogue {
  /// Whether anything is different afterwards.
  /// - Throws: `noSuchRecord`, `keyTaken`, `unfitKey`, `unfitValue`; then nothing was changed.
  @discardableResult
  package func edit(_ id: Int64, _ edit: RecordEdit, _ act: Act) throws(CatalogueError) -> Bool { false }

  /// Puts new machine findings in place of the machine's old ones. A person's or an import's stay, and stay chosen.
  /// `pages`, where given, replace the text of the record's first file. The fields whose finding is different now.
  @discardableResult
  package func rerecognise(_ id: Int64, as publication: Publication, pages: [IndexedPage]? = nil, _ act: Act)
    throws(CatalogueError) -> [Field]
  { [] }

  /// Takes a record out of the lists. `moved` gives the new path of each of its files that the caller has moved, by
  /// old path. False where it was removed already.
  @discardableResult
  package func remove(_ id: Int64, moved: [String: String] = [:], _ act: Act) throws(CatalogueError) -> Bool { false }

  /// Puts a removed record into the lists again. False where it was there.
  @discardableResult
  package func bringBack(_ id: Int64, moved: [String: String] = [:], _ act: Act) throws(CatalogueError) -> Bool {
    false
  }
}
