import ArgumentParser
import CatalogStore
import Glibc
import LibraryImport

/// Puts a backup in the catalogue's place.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring back a catalogue from a backup.",
    discussion: """
      A catalogue that is there is replaced only with --force, and is kept under another name even then. The PDFs are not \
      touched; see afterwards with pubcat verify whether they go with the catalogue.

      Example:
        pubcat restore /media/stick/catalog-2026-11-25.sqlite
        pubcat restore catalog-2026-11-25.sqlite --force
      """)

  @Argument(help: "A file that pubcat backup made.")
  var file: String

  @Flag(help: "Put it in the place of the catalogue that is there.")
  var force = false

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let path = place.cataloguePath
    guard try LibraryManifest.agrees(withBackupAt: file) != false else { throw CommandError.backupChanged(path: file) }
    guard force || access(path, F_OK) != 0 else { throw CommandError.catalogueThere(path: path) }
    let kept = try Catalogue.restore(from: file, into: path)
    let catalogue = try place.open(for: .checking)
    defer { catalogue.close() }
    let form = try catalogue.form()
    try Output.standard { output in
      try output.line(printable("\(path): \(counted(form.publications, "publication")) brought back from \(file)"))
      if let kept { try output.line(printable("\(kept): what was there before")) }
    }
  }
}
