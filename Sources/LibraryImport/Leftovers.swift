import CatalogStore
import Foundation

/// What imports have left behind that were killed.
enum Leftovers {
  /// Takes away the copies whose records were never committed, with the hidden folders that they stand in.
  static func clear(in library: LibraryFolder, _ catalogue: Catalogue) throws(CatalogueError) {
    for name in names(in: library.path) where name.hasPrefix(Incoming.prefix) {
      let path = library.path + "/" + name
      let folder = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
      guard folder >= 0 else { continue }
      defer { close(folder) }
      // Held by an import that is still running.
      guard flock(folder, LOCK_EX | LOCK_NB) == 0 else { continue }
      for copy in names(in: path) {
        try clear(path + "/" + copy, in: library, catalogue)
      }
      rmdir(path)
    }
  }

  private static func clear(
    _ copy: String, in library: LibraryFolder, _ catalogue: Catalogue
  ) throws(CatalogueError) {
    var about = stat()
    if lstat(copy, &about) == 0, about.st_nlink > 1,
      let name = names(in: library.path).first(where: { inode(of: library.path + "/" + $0) == about.st_ino }),
      let contents = try? FileContents(ofFileAt: copy),
      try catalogue.holder(ofSHA256: contents.sha256)?.file.path != name
    {
      unlink(library.path + "/" + name)
    }
    unlink(copy)
  }

  private static func inode(of path: String) -> ino_t? {
    var about = stat()
    return lstat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG ? about.st_ino : nil
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
