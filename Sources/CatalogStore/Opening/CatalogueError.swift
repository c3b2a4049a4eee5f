import Bibliography
import GRDB

/// What can go wrong with a catalogue. Words for people are made by the command.
package enum CatalogueError: Error, Hashable, Sendable {
  /// There is no file at `path`, or one that holds nothing yet.
  case notFound(path: String)
  /// A folder stands at `path`.
  case isFolder(path: String)
  /// The file is no SQLite database, or is some other program's database.
  case notACatalogue(path: String)
  /// A later pubcat has made or changed the catalogue; this one knows schema versions up to `supported`.
  case newer(path: String, version: Int, supported: Int)
  /// An older pubcat has made the catalogue, and it may not be written, as bringing it up to date needs.
  case older(path: String, version: Int, supported: Int)
  /// The catalogue, or the folder that it stands in, may not be written.
  case readOnly(path: String)
  /// Another process has kept the catalogue locked for longer than we wait.
  case busy(path: String)
  /// A file stands where a new one was to be made.
  case fileExists(path: String)
  /// SQLite finds the file's inner structure broken, or reading it failed.
  case damaged(path: String, reason: String)
  /// The disk is full, or writing failed.
  case cannotWrite(path: String, reason: String)
  /// SQLite refused something that it should not have refused: a fault of ours, or a catalogue altered by hand.
  case failed(path: String, reason: String)
  /// No record has this number or citation key; the text as it was given.
  case noSuchRecord(String)
  /// Another record has this citation key.
  case keyTaken(key: String, by: Int64)
  /// A citation key is letters, digits and `-_:.`, and begins with a letter.
  case unfitKey(String)
  /// Another record has a file at this path or with these contents.
  case fileTaken(path: String, by: Int64)
  /// The value has not the shape of the field.
  case unfitValue(Field)
  /// Nothing is in the journal that could be taken back; nil where the whole catalogue was asked.
  case nothingToUndo(id: Int64?)
  /// What an act has made of `field` was changed again later, so that the act cannot be taken back.
  case changedSince(id: Int64, field: String)
  /// The record is part of another one since they were merged.
  case merged(id: Int64, into: Int64)
  /// A record cannot be merged with itself, or related to itself.
  case sameRecord(id: Int64)
  /// The record was removed from the lists.
  case isRemoved(id: Int64)
  /// The two records have no relation to one another.
  case notRelated(id: Int64, other: Int64)
}

extension CatalogueError {
  /// What an error of SQLite, or one of ours on its way through a transaction, means for the catalogue at `path`.
  init(_ error: any Error, at path: String) {
    guard let error = error as? DatabaseError else {
      self = (error as? CatalogueError) ?? .failed(path: path, reason: String(describing: error))
      return
    }
    let reason = error.message ?? String(describing: error.resultCode)
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
    case .SQLITE_NOTADB: self = .notACatalogue(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    case .SQLITE_FULL, .SQLITE_CANTOPEN, .SQLITE_IOERR: self = .cannotWrite(path: path, reason: reason)
    default: self = .failed(path: path, reason: reason)
    }
  }
}
