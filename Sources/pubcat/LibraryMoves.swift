import Bibliography
import Glibc

/// Moves the copied files of a record between the library and its folder of removed files.
struct LibraryMoves {
  /// Path of the library's folder.
  var library: String

  static let removed = "removed/"

  /// Moves the files, then tells the catalogue of it in `record`; when that fails or changes nothing, they go back.
  /// `record` gets each moved file's new path by its old one, and says whether it changed anything.
  func moving(_ files: [CataloguedFile], out: Bool, _ record: ([String: String]) throws -> Bool) throws -> Bool {
    let moves = files.compactMap { file in target(of: file.path, out: out).map { (from: file.path, to: $0) } }
    return try moving(moves, record)
  }

  /// The same for any moves within the library.
  func moving(_ moves: [(from: String, to: String)], _ record: ([String: String]) throws -> Bool) throws -> Bool {
    var moved: [String: String] = [:]
    do {
      for (from, to) in moves where try move(from, to: to) { moved[from] = to }
      let changed = try record(moved)
      if !changed { try moveBack(moved) }
      return changed
    } catch {
      try moveBack(moved)
      throw error
    }
  }

  /// Nil for files that stay where they are: linked ones, and those that are there already.
  private func target(of path: String, out: Bool) -> String? {
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else { return nil }
    if path.hasPrefix(Self.removed) { return out ? nil : String(path.dropFirst(Self.removed.count)) }
    return out ? Self.removed + path : nil
  }

  private func moveBack(_ moved: [String: String]) throws(CommandError) {
    for (old, new) in moved { _ = try move(new, to: old) }
  }

  /// Never over another file. False, and a word to the person, where there is nothing to move.
  private func move(_ path: String, to target: String) throws(CommandError) -> Bool {
    let (from, to) = (library + "/" + path, library + "/" + target)
    guard access(from, F_OK) == 0 else {
      Complaint(from, "there is no such file any more", hint: "the record is changed all the same").tell()
      return false
    }
    makeFolders(above: target)
    guard access(to, F_OK) != 0 else { throw .cannotMove(path: from, reason: "\(to) is in its way") }
    guard rename(from, to) == 0 else {
      throw .cannotMove(path: from, reason: String(cString: strerror(errno)))
    }
    return true
  }

  /// A folder that cannot be made is told by the move that fails for it.
  private func makeFolders(above path: String) {
    var folder = library
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
  }
}
