import CatalogStore
import Foundation

/// What imports have left behind that were killed.
enum Leftovers {
  struct Found {
    /// Hidden folders of imports that are dead.
    var folders: [String] = []
    /// Final names of copies that have hidden names in such a folder as well; whether they are to stay, the catalogue
    /// knows.
    var names: Set<String> = []
    /// The same of imports that still run.
    var busy: Set<String> = []
  }

  /// Looks, and leaves everything as it is.
  static func find(in library: LibraryFolder) -> Found {
    var found = Found()
    for folder in folders(in: library) {
      let names = Set(entries(in: folder.path).compactMap { finalName(ofCopyAt: folder.path + "/" + $0, in: library) })
      if folder.isDead {
        found.folders.append(folder.name)
        found.names.formUnion(names)
      } else {
        found.busy.formUnion(names)
      }
      close(folder.descriptor)
    }
    return found
  }

  /// Takes away the copies whose records were never committed, with the hidden folders that they stand in.
  static func clear(in library: LibraryFolder, _ catalogue: Catalogue) throws(CatalogueError) {
    for folder in folders(in: library) {
      defer { close(folder.descriptor) }
      guard folder.isDead else { continue }
      for copy in entries(in: folder.path) { try clear(folder.path + "/" + copy, in: library, catalogue) }
      rmdir(folder.path)
    }
  }

  private static func clear(
    _ copy: String, in library: LibraryFolder, _ catalogue: Catalogue
  ) throws(CatalogueError) {
    if let name = finalName(ofCopyAt: copy, in: library), let contents = try? FileContents(ofFileAt: copy),
      try catalogue.holder(ofSHA256: contents.sha256)?.file.path != name
    {
      unlink(library.path + "/" + name)
    }
    unlink(copy)
  }

  private struct Folder {
    var name: String
    var path: String
    /// The lock is held through it.
    var descriptor: Int32
    /// Whether its import has ended.
    var isDead: Bool
  }

  private static func folders(in library: LibraryFolder) -> [Folder] {
    entries(in: library.path).filter { $0.hasPrefix(Incoming.prefix) }.compactMap { name in
      let path = library.path + "/" + name
      let folder = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
      guard folder >= 0 else { return nil }
      return Folder(name: name, path: path, descriptor: folder, isDead: flock(folder, LOCK_EX | LOCK_NB) == 0)
    }
  }

  /// The name in the library under which a copy stands as well.
  private static func finalName(ofCopyAt copy: String, in library: LibraryFolder) -> String? {
    var about = stat()
    guard lstat(copy, &about) == 0, about.st_nlink > 1 else { return nil }
    return entries(in: library.path).first { inode(of: library.path + "/" + $0) == about.st_ino }
  }

  private static func inode(of path: String) -> ino_t? {
    var about = stat()
    return lstat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG ? about.st_ino : nil
  }

  private static func entries(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
