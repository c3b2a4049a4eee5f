import Bibliography
import GRDB

/// A catalogue of publications: one SQLite file, reached through named transactions.
///
/// Calls may come from any thread; each is one transaction and blocks until it is done. Close it, or let go of it,
/// before the process ends: only then is its write-ahead log folded into the file.
package final class Catalogue: Sendable {
  package enum Access: Hashable, Sendable {
    case reading
    /// Reading, with nothing done to the file: one of an older form is not brought up to date first.
    case checking
    /// The catalogue has to exist.
    case writing
    /// Makes a catalogue where there is none.
    case creating
  }

  /// Makes a citation key's stem from a publication; suffixes make it unique.
  package typealias KeyMaker = @Sendable (Publication) -> String

  /// As it was given.
  package let path: String
  let makeKey: KeyMaker
  private let access: Access
  let words = WordIndex()
  /// One connection: the command does one thing at a time, and other processes read beside it thanks to the log.
  let database: DatabaseQueue

  init(path: String, access: Access, database: DatabaseQueue, makeKey: @escaping KeyMaker) {
    self.path = path
    self.access = access
    self.database = database
    self.makeKey = makeKey
  }

  /// Releases the file; nothing may be asked of the catalogue afterwards.
  package func close() { try? database.close() }

  /// One reading transaction.
  func read<Result>(_ body: (Database) throws -> Result) throws(CatalogueError) -> Result {
    do {
      guard mayWrite else { return try database.read(body) }
      // GRDB's own way forbids writing for as long as it reads, after which SQLite prepares every statement anew.
      return try database.writeWithoutTransaction { database in
        try database.beginTransaction(.deferred)
        defer { try? database.commit() }
        return try body(database)
      }
    } catch {
      throw CatalogueError(error, at: path)
    }
  }

  private var mayWrite: Bool { access == .writing || access == .creating }

  /// One writing transaction: all of `body` or nothing, with the index of words brought up to it.
  func write<Result>(_ body: (Database) throws -> Result) throws(CatalogueError) -> Result {
    guard mayWrite else { throw .readOnly(path: path) }
    do {
      return try database.write { database in
        let result = try body(database)
        try words.update(database)
        return result
      }
    } catch {
      words.forget()
      throw CatalogueError(error, at: path)
    }
  }
}

/// Settings that travel with the catalogue.
extension Catalogue {
  /// The library's folder, as stored: relative to the catalogue's folder, or absolute. "library" when never set.
  package var libraryPath: String {
    get throws(CatalogueError) {
      try read { database in
        try String.fetchOne(database, sql: "SELECT value FROM setting WHERE name = 'libraryPath'") ?? "library"
      }
    }
  }

  package func setLibraryPath(_ path: String) throws(CatalogueError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO setting VALUES ('libraryPath', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        arguments: [path])
    }
  }
}
