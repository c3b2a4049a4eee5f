import Bibliography
import Foundation

/// The library cannot be written to.
package enum LibraryTrouble: Error, Hashable, Sendable {
  case cannotWrite(path: String, reason: String)
}

/// The folder that the catalogue's PDFs live in. Files in it are named relative to it.
package struct LibraryFolder: Hashable, Sendable {
  /// Where removed files go; it is not searched.
  package static let removedName = "removed"

  /// The real path where there is such a folder, else the path as given.
  package let path: String

  package init(_ path: String) { self.path = realPath(of: path) }

  /// The way here from another folder: "library", "../studies"; it stays right when both are moved together.
  package func path(relativeTo folder: String) -> String {
    let here = absolutePath(path).split(separator: "/")
    let there = realPath(of: folder).split(separator: "/")
    let shared = zip(here, there).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: there.count - shared) + here[shared...].map(String.init)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  package var removed: String { path + "/" + Self.removedName }

  /// Makes the folder where there is none.
  package static func made(at path: String) throws(LibraryTrouble) -> LibraryFolder {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: path, reason: reasonOfFailure())
    }
    return LibraryFolder(path)
  }

  /// How the catalogue names a file: relative to the library where it stands there, else by its absolute path.
  package func nameInCatalogue(ofFileAt file: String) -> String {
    let absolute = absolutePath(file)
    return absolute.hasPrefix(path + "/") ? String(absolute.dropFirst(path.count + 1)) : absolute
  }

  /// Where a file stands that the catalogue names.
  package func path(ofFileNamed name: String) -> String { Self.path(ofFileNamed: name, in: path) }

  package static func path(ofFileNamed name: String, in folder: String) -> String {
    name.hasPrefix("/") ? name : folder + "/" + name
  }

  package func holds(fileAt file: String) -> Bool { !nameInCatalogue(ofFileAt: file).hasPrefix("/") }

  /// The name of a file that is copied here: "1997-ecological-migrants-in-belarus-0a1b2c3d", without the ".pdf".
  static func stem(for publication: Publication, _ contents: FileContents) -> String {
    let title = publication.title?.slug() ?? ""
    return [
      publication.year.map(String.init) ?? "undated", title.isEmpty ? "untitled" : title,
      String(contents.sha256.prefix(8)),
    ].joined(separator: "-")
  }
}

/// The path from the root, with the links to folders followed, but not one that the file itself is.
func absolutePath(_ path: String) -> String {
  let folder = realPath(of: folderName(of: path))
  return (folder == "/" ? "" : folder) + "/" + fileName(of: path)
}

/// The last part of a path.
func fileName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

/// What stands before the last part of a path; "." where nothing does.
func folderName(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
