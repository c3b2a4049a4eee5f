import Bibliography
import Foundation
import GRDB

extension Catalogue {
  /// Copies the catalogue as it is at this moment into a new file, while others go on reading and writing. The copy is
  /// one file, without a log, and is compared once it is written. It gets its name when it is whole and safe on the disk.
  /// - Throws: `damaged` where the catalogue or the copy is not sound, `fileExists`, `cannotWrite`.
  package func backUp(to path: String) throws(CatalogueError) {
    guard access(path, F_OK) != 0 else { throw .fileExists(path: path) }
    let draft = path + ".part"
    unlink(draft)
    defer { unlink(draft) }
    do {
      let copy = try DatabaseQueue(path: Self.plain(draft), configuration: Self.shared)
      try database.backup(to: copy)
      // A copy with a log could not be read from where nothing can be written.
      try copy.writeWithoutTransaction { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    } catch {
      throw CatalogueError(error, at: path)
    }
    try Self.checkSound(draft)
    try flush(draft)
    // Unlike a renaming this never takes the place of another file; where there are no links a renaming has to do.
    guard link(draft, path) == 0 || errno != EEXIST && rename(draft, path) == 0 else {
      if errno == EEXIST { throw .fileExists(path: path) }
      throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
    try flush((path as NSString).deletingLastPathComponent.nonEmpty ?? ".")
  }

  /// Puts the contents of a backup in place of a catalogue's. What was there is kept under another name, which is returned;
  /// nil where nothing was. A sound catalogue changes in one transaction: others who have it open see the one or the other.
  /// - Throws: `damaged` and the like where the backup is not sound; then nothing was done.
  package static func restore(from backup: String, into path: String) throws(CatalogueError) -> String? {
    try checkSound(backup)
    let source = try open(at: backup, for: .checking)
    defer { source.close() }
    guard Foundation.access(path, F_OK) == 0 else {
      try source.backUp(to: path)
      return nil
    }
    let kept = try keep(path)
    do {
      let target = try DatabaseQueue(path: plain(path), configuration: shared)
      try source.database.backup(to: target)
      try target.close()
    } catch {
      throw CatalogueError(error, at: path)
    }
    try checkSound(path)
    return kept
  }

  /// Keeps what stands at `path` under a name that is free: a copy of a sound catalogue, anything else itself.
  private static func keep(_ path: String) throws(CatalogueError) -> String {
    var kept = path + ".replaced"
    for number in 2...1000 where Foundation.access(kept, F_OK) == 0 { kept = "\(path).replaced-\(number)" }
    do throws(CatalogueError) {
      try checkSound(path)
    } catch {
      // Its log belongs to it.
      for suffix in ["-wal", "-shm", ""] where Foundation.access(path + suffix, F_OK) == 0 {
        guard rename(path + suffix, kept + suffix) == 0 else {
          throw .cannotWrite(path: path + suffix, reason: String(cString: strerror(errno)))
        }
      }
      return kept
    }
    let old = try open(at: path, for: .checking)
    defer { old.close() }
    try old.backUp(to: kept)
    return kept
  }

  /// - Throws: `CatalogueError`, among others `damaged`, where the file is not a sound catalogue of ours.
  package static func checkSound(_ path: String) throws(CatalogueError) {
    let catalogue = try open(at: path, for: .checking)
    defer { catalogue.close() }
    for case .broken(let reason) in try catalogue.faults() { throw .damaged(path: path, reason: reason) }
  }
}

/// Makes a file, or the names in a folder, safe on the disk.
private func flush(_ path: String) throws(CatalogueError) {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  defer { close(file) }
  guard file >= 0, fsync(file) == 0 || errno == EINVAL else {
    throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }
}
