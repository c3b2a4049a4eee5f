import ArgumentParser
import CatalogStore
import LibraryImport

/// Copies the catalogue into a file of its own, with the checksums of the library beside it.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the catalogue into a new file, and list the library's checksums beside it.",
    discussion: """
      Others may go on working meanwhile. The copy is checked once it is written. The PDFs are not copied: use rsync, and \
      check them against the list with sha256sum.

      Example:
        pubcat backup /media/stick/catalog-2026-11-25.sqlite
        cd library && sha256sum --check --quiet /media/stick/catalog-2026-11-25.sqlite.sha256
      """)

  @Argument(help: "The copy's file, which must not be there yet.")
  var file: String

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let catalogue = try place.open(for: .checking)
    defer { catalogue.close() }
    try catalogue.backUp(to: file)
    let files = try LibraryManifest.write(forBackupAt: file)
    let publications = try catalogue.form().publications
    try Output.standard { output in
      try output.line(printable("\(file): \(counted(publications, "publication")), checked"))
      try output.line(
        printable("\(LibraryManifest.path(ofBackupAt: file)): checksums of \(counted(files, "file")) in the library"))
    }
  }
}
