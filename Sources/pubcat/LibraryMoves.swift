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

  /// The same for any moves within the library. A file has both names until the catalogue is told: whenever this process
  /// is killed, it is where its record says.
  func moving(_ moves: [(from: String, to: String)], _ record: ([String: String]) throws -> Bool) throws -> Bool {
    var moved: [String: String] = [:]
    do {
      for (from, to) in moves where try place(from, at: to) { moved[from] = to }
      let changed = try record(moved)
      if changed { for old in moved.keys { unlink(path(of: old)) } } else { takeBack(moved) }
      return changed
    } catch {
      takeBack(moved)
      throw error
    }
  }

  /// Nil for files that stay where they are: linked ones, and those that are there already.
  private func target(of path: String, out: Bool) -> String? {
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else { return nil }
    if path.hasPrefix(Self.removed) { return out ? nil : String(path.dropFirst(Self.removed.count)) }
    return out ? Self.removed + path : nil
  }

  private func path(of name: String) -> String { library + "/" + name }

  private func takeBack(_ moved: [String: String]) {
    for (old, new) in moved {
      if access(path(of: old), F_OK) == 0 { unlink(path(of: new)) } else { rename(path(of: new), path(of: old)) }
    }
  }

  /// Gives a file another name besides its own, or instead of it where the file system knows no second names; never that of
  /// another file. False, and a word to the person, where there is no such file.
  private func place(_ name: String, at target: String) throws(CommandError) -> Bool {
    let (from, to) = (path(of: name), path(of: target))
    guard access(from, F_OK) == 0 else {
      Complaint(from, "there is no such file any more", hint: "the record is changed all the same").tell()
      return false
    }
    makeFolders(above: target)
    guard access(to, F_OK) != 0 else { throw .cannotMove(path: from, reason: "\(to) is in its way") }
    guard link(from, to) == 0 || errno != EEXIST && rename(from, to) == 0 else {
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
