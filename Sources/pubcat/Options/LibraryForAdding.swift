import CatalogStore
import LibraryImport

extension CatalogueOptions {
  /// The library's folder, which the catalogue remembers from the first file on. `--library` may name another place
  /// only while there is no file; later it would part the records from their files.
  func libraryFolderForAdding(to catalogue: Catalogue) throws -> String {
    guard let givenLibrary else { return try libraryFolder(of: catalogue) }
    let given = LibraryFolder(givenLibrary).path(relativeTo: folder(of: catalogue))
    let stored = try catalogue.libraryPath
    guard given != stored else { return givenLibrary }
    guard try catalogue.list(Selection(includesRemoved: true), limit: 1).isEmpty else {
      throw CommandError.otherLibrary(given: givenLibrary, stored: stored)
    }
    try catalogue.setLibraryPath(given)
    return givenLibrary
  }

  private func folder(of catalogue: Catalogue) -> String {
    catalogue.path.lastIndex(of: "/").map { String(catalogue.path[..<$0]) } ?? "."
  }
}
