import ArgumentParser
import Bibliography
import CatalogStore

/// Two records of one publication become one.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make two records of one publication one; nothing of either is lost.",
    discussion: """
      The first keeps its number and key and gets the other's files, tags, note, relations and what people said of it. The \
      other's key leads to it from now on. A translation, another edition or a summary is better linked: pubcat relate.

      Example:
        pubcat merge 3 8
        pubcat undo 3
      """)

  @Argument(help: ArgumentHelp("The publication that stays: a number (3) or citation key.", valueName: "id"))
  var kept: String

  @Argument(help: ArgumentHelp("The one that becomes part of it.", valueName: "other"))
  var other: String

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let catalogue = try place.open(for: .writing)
    let id = try catalogue.oneRecord(kept, option: "merge")
    let otherID = try catalogue.oneRecord(other, option: "merge")
    let before = try catalogue.record(id)
    try catalogue.merge(otherID, into: id, place.act("merge"))
    try Output.standard { output in
      try output.line("\(otherID): merged into \(id)")
      for line in changes(from: before, to: try catalogue.record(id)) { try output.line(printable("\(id): \(line)")) }
    }
  }
}
