import ArgumentParser
import Bibliography
import CatalogStore

/// Takes back what was done last.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take back the last change of a publication, or the last act in the catalogue.",
    discussion: """
      An act is taken back as a whole: an edit of several fields, a merge, a removal, an import, a new recognition. With a \
      publication named, what the act did to others is left, but for those it was merged with. Undone again, it goes one \
      act further back; --redo goes forward. Copied files go where they were; what was added goes to the removed files.

      Example:
        pubcat undo 3
        pubcat undo
        pubcat undo 3 --redo
      """)

  @Argument(help: ArgumentHelp("The publication: a number (3) or citation key.", valueName: "id"))
  var reference: String?

  @Flag(help: "Do again what was undone last.")
  var redo = false

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let catalogue = try place.open(for: .writing)
    let id = try reference.map { try catalogue.oneRecord($0, option: "undo") }
    let found = redo ? try catalogue.lastRedoable(of: id) : try catalogue.lastUndoable(of: id)
    guard let undoable = found else { throw CatalogueError.nothingToUndo(id: id) }
    let before = try undoable.ids.map { try catalogue.record($0) }
    let moves = undoable.moves(
      of: Dictionary(uniqueKeysWithValues: before.map { ($0.id, $0.files) }), to: LibraryMoves.removed)
    let library = LibraryMoves(library: try place.libraryFolder(of: catalogue))
    _ = try library.moving(moves) { moved in
      try catalogue.undo(undoable, moved: moved, place.act(redo ? "redo" : "undo"))
      return true
    }
    try Output.standard { output in
      try output.line(printable("\(redo ? "done again" : "undone"): \(undoable.description)"))
      for record in before {
        for line in states(from: record, to: try catalogue.record(record.id)) {
          try output.line(printable("\(record.id): \(line)"))
        }
      }
    }
  }

  /// What is different, with whether the record is in the lists.
  private func states(from before: CatalogueRecord, to after: CatalogueRecord) -> [String] {
    guard (before.removedAt == nil) != (after.removedAt == nil) else { return changes(from: before, to: after) }
    let what = after.removedAt == nil ? "brought back" : "removed"
    let lines = changes(from: before, to: after).filter { $0 != unchanged }
    return ["\(what): \(after.publication.title ?? "(no title)")"] + lines
  }
}

extension UndoableAct {
  /// "edit by anna, 2026-11-25 10:00:00 UTC".
  fileprivate var description: String {
    "\(act) by \(who), \(at.replacing("T", with: " ").replacing("Z", with: "")) UTC"
  }
}
