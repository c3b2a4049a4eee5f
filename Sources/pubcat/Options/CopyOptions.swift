import ArgumentParser
import CatalogStore

/// What a person keeps of their own about a publication.
struct CopyOptions: ParsableArguments {
  @Option(
    name: .customLong("tag"), parsing: .singleValue,
    help: ArgumentHelp("A tag to add; once for each.", valueName: "tag"))
  var tags: [String] = []

  @Option(
    name: .customLong("untag"), parsing: .singleValue,
    help: ArgumentHelp("A tag to take off; once for each.", valueName: "tag"))
  var untags: [String] = []

  @Option(help: ArgumentHelp("A note, in place of the old one.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("Where the printed copy stands.", valueName: "mark"))
  var shelfMark: String?

  @Option(
    name: [.customLong("key"), .customLong("citation-key")], help: ArgumentHelp("The citation key.", valueName: "key"))
  var key: String?

  func add(to edit: inout RecordEdit) throws(CommandError) {
    guard tags.allSatisfy({ !$0.isEmpty }) else { throw .emptyText(option: "--tag") }
    for (value, cleared, name) in [(note, edit.note, "note"), (shelfMark, edit.shelfMark, "shelf-mark")]
    where value != nil && cleared != nil {
      throw .contradiction(option: "--clear \(name)", other: "--\(name)")
    }
    edit.addedTags = tags
    edit.removedTags = untags
    edit.note = note ?? edit.note
    edit.shelfMark = shelfMark ?? edit.shelfMark
    edit.citationKey = key
  }

  /// Takes away the note or the shelf mark; false for any other name.
  func clear(_ name: String, in edit: inout RecordEdit) throws(CommandError) -> Bool {
    switch name {
    case "note": edit.note = ""
    case "shelf-mark", "shelf_mark": edit.shelfMark = ""
    default: return false
    }
    return true
  }
}
