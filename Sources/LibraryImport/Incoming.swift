import Foundation
import Synchronization

/// The hidden folder in the library where copies stand until their records are committed, one for each run.
///
/// A copy gets its final name before its record is committed, and keeps the hidden one until afterwards. So whatever
/// moment we are killed at, the next run finds a copy that still has its hidden name and can tell by the catalogue
/// whether its final name has to go. A lock on the folder, which ends with us, tells a running import from a dead one.
final class Incoming: Sendable {
  static let prefix = ".incoming-"

  let library: LibraryFolder
  private let path: String
  private let folder: Int32
  private let copies = Atomic(0)

  init(in library: LibraryFolder) throws(LibraryTrouble) {
    self.library = library
    for _ in 0..<10 {
      let path = library.path + "/" + Self.prefix + String(UInt64.random(in: 0...UInt64.max), radix: 36)
      guard mkdir(path, 0o700) == 0 else { break }
      let folder = open(path, O_RDONLY | O_CLOEXEC)
      // Waits for another import that has just taken it, not locked yet, for a dead one's, and takes it away.
      flock(folder, LOCK_EX)
      if access(path, F_OK) == 0 {
        self.path = path
        self.folder = folder
        return
      }
      close(folder)
    }
    throw .cannotWrite(path: library.path, reason: reasonOfFailure())
  }

  deinit { close(folder) }

  /// Takes the folder away with all that stands in it.
  func clear() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] { unlink(path + "/" + name) }
    rmdir(path)
  }

  /// A copy of a file under its hidden name.
  struct Copy: Hashable, Sendable {
    var path: String
    var contents: FileContents
  }

  /// - Throws: `ReadingFailure` or `LibraryTrouble`; then there is no copy.
  func copy(_ file: String) throws -> Copy {
    let path = path + "/" + String(copies.add(1, ordering: .relaxed).newValue)
    let target = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard target >= 0 else { throw LibraryTrouble.cannotWrite(path: library.path, reason: reasonOfFailure()) }
    defer { close(target) }
    do {
      let contents = try FileContents(ofFileAt: file) { bytes in
        guard writeAll(bytes, to: target) else {
          throw LibraryTrouble.cannotWrite(path: library.path, reason: reasonOfFailure())
        }
      }
      return Copy(path: path, contents: contents)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Gives a copy its final name besides the hidden one, once its bytes are safe on the disk: `stem` with ".pdf", or
  /// with a number where that name is taken. The name.
  func place(_ copy: Copy, stem: String) throws(LibraryTrouble) -> String {
    try flush(copy.path)
    for number in 1...1000 {
      let name = stem + (number > 1 ? "-\(number)" : "") + ".pdf"
      let target = library.path + "/" + name
      if link(copy.path, target) == 0 { return name }
      if errno == EEXIST { continue }
      guard Self.hasNoLinks(errno), let reserved = Self.reserve(target) else { break }
      guard reserved else { continue }
      if rename(copy.path, target) == 0 { return name }
      break
    }
    throw .cannotWrite(path: library.path + "/" + stem + ".pdf", reason: reasonOfFailure())
  }

  /// Takes the final name away again.
  func takeBack(_ name: String) { unlink(library.path + "/" + name) }

  /// Takes the hidden name away.
  func discard(_ copy: Copy) { unlink(copy.path) }

  /// Makes the names safe on the disk that were given.
  func flushNames() throws(LibraryTrouble) { try flush(library.path) }

  private func flush(_ path: String) throws(LibraryTrouble) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    guard file >= 0, fsync(file) == 0 || errno == EINVAL else {
      throw .cannotWrite(path: path, reason: reasonOfFailure())
    }
  }

  /// Whether the file system knows no second names, as those of memory sticks do not.
  private static func hasNoLinks(_ error: Int32) -> Bool {
    error == EPERM || error == EOPNOTSUPP || error == ENOSYS || error == EMLINK
  }

  /// Takes a name with an empty file; false where somebody has it, nil where it cannot be taken.
  private static func reserve(_ path: String) -> Bool? {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { return errno == EEXIST ? false : nil }
    close(file)
    return true
  }
}
