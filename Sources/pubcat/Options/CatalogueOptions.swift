import ArgumentParser
import Glibc

/// Which catalogue and which library; on every command that touches a catalogue.
struct CatalogueOptions: ParsableArguments {
  @Option(
    name: .customLong("catalog"),
    help: ArgumentHelp(
      "The catalogue's file (default: $PUBCAT_CATALOG, or catalog.sqlite in this folder).", valueName: "file"))
  var givenCatalogue: String?

  @Option(
    name: .customLong("library"),
    help: ArgumentHelp("The folder of PDFs (default: the catalogue's own, or library beside it).", valueName: "folder"))
  var givenLibrary: String?

  /// Path of the catalogue's file.
  var cataloguePath: String {
    if let givenCatalogue { return givenCatalogue }
    if let named = getenv("PUBCAT_CATALOG").map({ String(cString: $0) }), !named.isEmpty { return named }
    return "catalog.sqlite"
  }
}
