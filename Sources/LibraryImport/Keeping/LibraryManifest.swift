import CatalogStore
import Foundation

/// The checksums of a library, beside a backup of its catalogue, in the form that `sha256sum --check` reads.
package enum LibraryManifest {
  /// The manifest's path for a backup's.
  package static func path(ofBackupAt backup: String) -> String { backup + ".sha256" }

  /// Writes the manifest of the files that the backup at `path` knows, with the checksum of the backup itself in a comment.
  /// The number of files.
  /// - Throws: `CatalogueError`, `ReadingFailure`, `LibraryTrouble`.
  @discardableResult
  package static func write(forBackupAt path: String) throws -> Int {
    let catalogue = try Catalogue.open(at: path, for: .checking)
    defer { catalogue.close() }
    let files = try catalogue.allFiles().map(\.file)
    var text = "# Checked in the library's folder by: sha256sum --check \(fileName(of: path)).sha256\n"
    text += mark + (try FileContents(ofFileAt: path).sha256) + "\n"
    for file in files { text += line(file.sha256, file.path) }
    do {
      try Data(text.utf8).write(to: URL(filePath: self.path(ofBackupAt: path)), options: .atomic)
    } catch {
      throw LibraryTrouble.cannotWrite(path: self.path(ofBackupAt: path), reason: reasonOfFailure())
    }
    return files.count
  }

  /// Whether the backup is still the one that its manifest was written for; nil where there is no manifest.
  package static func agrees(withBackupAt path: String) throws(ReadingFailure) -> Bool? {
    guard let text = try? String(contentsOfFile: self.path(ofBackupAt: path), encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix(mark) })
    else { return nil }
    return try FileContents(ofFileAt: path).sha256 == line.dropFirst(mark.count)
  }

  private static let mark = "# The backup itself: "

  /// A name with a line end or a backslash in it is escaped, which a backslash before the checksum says.
  private static func line(_ sha256: String, _ path: String) -> String {
    let escaped = path.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
    return (escaped == path ? "" : "\\") + sha256 + "  " + escaped + "\n"
  }
}
