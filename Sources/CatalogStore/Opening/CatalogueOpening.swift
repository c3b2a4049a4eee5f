import Bibliography
import Foundation
import GRDB

extension Catalogue {
  /// Opens the catalogue at `path`. Reading takes one connection and no more than a glance at the schema's number; it
  /// works in a folder that may not be written, and on file systems that cannot share memory, as SQLite's log needs. A
  /// catalogue of an older form is brought up to date first, wholly or not at all.
  /// - Throws: `CatalogueError` notFound, isFolder, notACatalogue, newer, older, readOnly, busy, damaged or cannotWrite.
  package static func open(
    at path: String, for access: Access, citationKey: @escaping KeyMaker = CitationKey.base(for:)
  ) throws(CatalogueError) -> Catalogue {
    let isNew = try mustBeMade(at: path, for: access)
    do {
      let database: DatabaseQueue
      switch access {
      case .reading: database = try openForReadingUpToDate(path)
      case .checking: database = try openForReading(path)
      case .writing: database = try openForWriting(path, isNew: false, mayBeBlank: false)
      case .creating: database = try openForWriting(path, isNew: isNew, mayBeBlank: true)
      }
      return Catalogue(path: path, access: access, database: database, makeKey: citationKey)
    } catch {
      throw CatalogueError(error, at: path)
    }
  }

  /// Whether there is no catalogue yet and there is to be one.
  private static func mustBeMade(at path: String, for access: Access) throws(CatalogueError) -> Bool {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved(path)) else {
      guard access == .creating else { throw .notFound(path: path) }
      return true
    }
    let type = attributes[.type] as? FileAttributeType
    guard type != .typeDirectory else { throw .isFolder(path: path) }
    guard type == .typeRegular else { throw .notACatalogue(path: path) }
    // An empty file is what `touch` and `mktemp` make: welcome as a place for a new catalogue.
    guard attributes[.size] as? Int == 0 else { return false }
    guard access == .creating else { throw .notFound(path: path) }
    return true
  }

  private static func resolved(_ path: String) -> String { (path as NSString).resolvingSymlinksInPath }

  // MARK: Reading

  private static func openForReadingUpToDate(_ path: String) throws -> DatabaseQueue {
    let database = try openForReading(path)
    let version = try schemaVersion(of: database)
    guard version < Schema.version else { return database }
    try database.close()
    do {
      try openForWriting(path, isNew: false, mayBeBlank: false).close()
    } catch CatalogueError.readOnly {
      throw CatalogueError.older(path: path, version: version, supported: Schema.version)
    }
    return try openForReading(path)
  }

  private static func openForReading(_ path: String) throws -> DatabaseQueue {
    var configuration = shared
    configuration.readonly = true
    do {
      let database = try DatabaseQueue(path: plain(path), configuration: configuration)
      try checkIsOurs(database, path)
      return database
    } catch let error as DatabaseError where cannotShareMemory(error) {
      guard hasLog(path) else {
        // Nobody writes where nothing can be written: SQLite may rely on the file's staying as it is.
        let database = try DatabaseQueue(path: unchanging(path), configuration: configuration)
        try checkIsOurs(database, path)
        return database
      }
      return try openCopyWithLog(path)
    }
  }

  private static func cannotShareMemory(_ error: DatabaseError) -> Bool {
    [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_PROTOCOL].contains(error.resultCode)
  }

  private static func hasLog(_ path: String) -> Bool {
    let log = try? FileManager.default.attributesOfItem(atPath: resolved(path) + "-wal")
    return (log?[.size] as? Int ?? 0) > 0
  }

  /// The log that a process left behind by ending too early cannot be read in such a place: it is read in a copy,
  /// whose files have no name any more once they are open.
  private static func openCopyWithLog(_ path: String) throws -> DatabaseQueue {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("pubcat-" + UUID().uuidString)
    defer { try? files.removeItem(at: folder) }
    let copy = folder.appendingPathComponent("catalog.sqlite").path
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      for suffix in ["", "-wal"] {
        try files.copyItem(atPath: resolved(path) + suffix, toPath: copy + suffix)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy + suffix)
      }
    } catch {
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      let reason = cause.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
      throw CatalogueError.cannotWrite(path: folder.path, reason: reason)
    }
    let database = try DatabaseQueue(path: copy, configuration: shared)
    try checkIsOurs(database, path)
    return database
  }

  private static func unchanging(_ path: String) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "/-._~")
    let escaped = plain(path).addingPercentEncoding(withAllowedCharacters: allowed) ?? plain(path)
    return "file:" + escaped + "?immutable=1"
  }

  // MARK: Writing

  private static func openForWriting(_ path: String, isNew: Bool, mayBeBlank: Bool) throws -> DatabaseQueue {
    let files = FileManager.default
    let place = isNew ? (resolved(path) as NSString).deletingLastPathComponent : resolved(path)
    if !isNew || files.fileExists(atPath: place.isEmpty ? "." : place) {
      guard files.isWritableFile(atPath: place.isEmpty ? "." : place) else {
        throw CatalogueError.readOnly(path: path)
      }
    }
    let database = try DatabaseQueue(path: plain(path), configuration: shared)
    // Another process may be making the catalogue at this moment: until it commits, the file has no tables.
    let isBlank = try isNew || mayBeBlank && hasNothing(database)
    if !isBlank { try checkIsOurs(database, path) }
    try database.writeWithoutTransaction { database in
      // Where the file system cannot share memory the answer is another mode, which serves as well, only slower.
      _ = try? String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
      // What is reported as done has to outlast a power cut.
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST; PRAGMA cache_size = -16000")
    }
    if try isBlank || schemaVersion(of: database) < Schema.version { try Schema.migrate(database) }
    return database
  }

  static var shared: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "pubcat"
    return configuration
  }

  /// A path that SQLite takes for nothing but a path, whatever characters it begins with.
  static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  // MARK: Whose file is it

  private static func checkIsOurs(_ database: DatabaseQueue, _ path: String) throws {
    let application = try database.read { try Int64.fetchOne($0, sql: "PRAGMA application_id") }
    guard application == Schema.applicationID else {
      // What is being made at this moment, or was never finished for want of room, holds nothing yet.
      throw try hasNothing(database) ? CatalogueError.notFound(path: path) : .notACatalogue(path: path)
    }
    let version = try schemaVersion(of: database)
    guard version <= Schema.version else {
      throw CatalogueError.newer(path: path, version: version, supported: Schema.version)
    }
  }

  private static func hasNothing(_ database: DatabaseQueue) throws -> Bool {
    try database.read { database in
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
      let application = try Int64.fetchOne(database, sql: "PRAGMA application_id")
      return tables == 0 && application == 0
    }
  }

  private static func schemaVersion(of database: DatabaseQueue) throws -> Int {
    try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
  }
}
