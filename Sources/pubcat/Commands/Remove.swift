import ArgumentParser
import Bibliography
import CatalogStore

/// Takes publications out of the lists, and brings them back.
struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a publication out of the lists, or bring it back.",
    discussion: """
      Its copied files move to the folder removed in the library; linked files stay where they are.

      Example:
        pubcat remove 3
        pubcat list --removed
        pubcat remove --undo 3
      """)

  @OptionGroup var named: RecordReferences

  @Flag(help: "Bring back what was removed.")
  var undo = false

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let catalogue = try place.open(for: .writing)
    let ids = try named.resolve(in: catalogue)
    let files = LibraryMoves(library: try place.libraryFolder(of: catalogue))
    let act = place.act(undo ? "bring back" : "remove")
    try Output.standard { output in
      for id in ids {
        let record = try catalogue.record(id, .values)
        let changed = try files.moving(record.files, out: !undo) { moved in
          undo ? try catalogue.bringBack(id, moved: moved, act) : try catalogue.remove(id, moved: moved, act)
        }
        let title = record.publication.title ?? "(no title)"
        let what = undo ? (changed ? "brought back" : "was not removed") : (changed ? "removed" : "was removed already")
        try output.line(printable("\(id): \(what): \(title)"))
      }
    }
  }
}
