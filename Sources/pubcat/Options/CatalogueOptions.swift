import ArgumentParser
import Bibliography
import CatalogStore
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
    givenCatalogue ?? variable("PUBCAT_CATALOG") ?? "catalog.sqlite"
  }

  func open(for access: Catalogue.Access) throws(CatalogueError) -> Catalogue {
    try Catalogue.open(at: cataloguePath, for: access, citationKey: CitationKey.base(for:))
  }

  /// The library's folder: as given, else as the catalogue has it.
  func libraryFolder(of catalogue: Catalogue) throws(CatalogueError) -> String {
    if let givenLibrary { return givenLibrary }
    let stored = try catalogue.libraryPath
    if stored.hasPrefix("/") { return stored }
    guard let slash = catalogue.path.lastIndex(of: "/") else { return stored }
    return catalogue.path[...slash] + stored
  }

  /// An act of the person who runs the command.
  func act(_ name: String) -> Act {
    Act(name, by: variable("LOGNAME") ?? variable("USER") ?? "unknown")
  }
}

/// An environment variable that is set to something.
func variable(_ name: String) -> String? {
  guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
  return value
}
