import Bibliography
import CatalogStore
import GRDB
import Testing

struct UndoingTests {
  let folder: TestFolder
  let catalogue: Catalogue

  init() throws {
    folder = try TestFolder()
    catalogue = try folder.open()
    try catalogue.add(found(title: "One", date: "1997", language: "en"), file: file("a.pdf", digit: "a", "first text"))
    try catalogue.add(found(title: "Two", date: "1998", language: "en"), file: file("b.pdf", digit: "b", "second text"))
  }

  /// Everything of a record but the times of its changes.
  private func state(_ id: Int64) throws -> CatalogueRecord {
    var record = try catalogue.record(id)
    record.changedAt = ""
    if record.removedAt != nil { record.removedAt = "removed" }
    return record
  }

  private func undo(_ id: Int64? = nil) throws {
    try catalogue.undo(#require(try catalogue.lastUndoable(of: id)), Act("undo", by: "bob"))
  }

  private func redo(_ id: Int64? = nil) throws {
    try catalogue.undo(#require(try catalogue.lastRedoable(of: id)), Act("redo", by: "bob"))
  }

  private let edit = RecordEdit(
    fields: [.title: .say(.text("Uno")), .language: .sayNothing], addedTags: ["hiv"], note: "compare", shelfMark: "B 1",
    citationKey: "uno97")

  @Test func anEditIsTakenBackAsAWhole() throws {
    let before = try state(1)
    try catalogue.edit(1, edit, Act("edit", by: "ann"))
    let after = try state(1)
    try undo(1)
    #expect(try state(1) == before)
    try redo(1)
    #expect(try state(1) == after)
    #expect(try catalogue.titles() == ["Two", "Uno"])
    try undo(1)
    #expect(try state(1) == before)
  }

  @Test func itGoesBackOneActAtATime() throws {
    let states = try (0...3).map { step in
      if step > 0 {
        try catalogue.edit(1, RecordEdit(fields: [.title: .say(.text("\(step)"))]), Act("edit", by: "ann"))
      }
      return try state(1)
    }
    for step in [2, 1, 0] {
      try undo(1)
      #expect(try state(1) == states[step])
    }
    for step in 1...3 {
      try redo(1)
      #expect(try state(1) == states[step])
    }
    #expect(try catalogue.lastRedoable(of: 1) == nil)
  }

  @Test func anActOnSeveralIsTakenBackForOneOrForAll() throws {
    let act = Act("edit", by: "ann")
    for id: Int64 in [1, 2] { try catalogue.edit(id, RecordEdit(addedTags: ["hiv"]), act) }
    try undo(1)
    #expect(try state(1).tags == [])
    #expect(try state(2).tags == ["hiv"])
    try undo()
    #expect(try state(2).tags == [])
    try redo()
    #expect(try state(2).tags == ["hiv"])
  }

  @Test func aLaterActIsNotRunOver() throws {
    try catalogue.edit(1, RecordEdit(fields: [.title: .say(.text("Uno"))]), Act("edit", by: "ann"))
    let first = try #require(try catalogue.lastUndoable(of: 1))
    try catalogue.edit(1, RecordEdit(fields: [.title: .say(.text("Eins"))]), Act("edit", by: "ann"))
    let now = try state(1)
    #expect(throws: CatalogueError.changedSince(id: 1, field: "title")) {
      try catalogue.undo(first, Act("undo", by: "bob"))
    }
    #expect(try state(1) == now)
  }

  @Test func anAdditionAndARemovalAreTakenBack() throws {
    try undo(2)
    #expect(try catalogue.titles() == ["One"])
    try redo(2)
    #expect(try catalogue.titles() == ["Two", "One"])
    try catalogue.remove(1, moved: ["a.pdf": "removed/a.pdf"], Act("remove", by: "ann"))
    let undoable = try #require(try catalogue.lastUndoable(of: 1))
    let moves = undoable.moves(of: [1: try state(1).files], to: "removed/")
    #expect(moves.map(\.from) == ["removed/a.pdf"])
    #expect(moves.map(\.to) == ["a.pdf"])
    try catalogue.undo(undoable, moved: ["removed/a.pdf": "a.pdf"], Act("undo", by: "bob"))
    #expect(try state(1).files.map(\.path) == ["a.pdf"])
    #expect(try state(1).removedAt == nil)
  }

  @Test func aFileThatWasAttachedGoesAndComesBackWithItsText() throws {
    _ = try catalogue.attach(file("c.pdf", digit: "c", "annex"), to: 1, Act("add", by: "ann"))
    try undo(1)
    #expect(try state(1).files.map(\.path) == ["a.pdf"])
    #expect(try catalogue.pages(of: 1).map(\.text) == ["first text"])
    try redo(1)
    #expect(try state(1).files.map(\.path) == ["a.pdf", "c.pdf"])
    #expect(try catalogue.pages(of: 1).map(\.text) == ["first text", "annex"])
  }

  @Test func onlyTheFilesOfWhatWasAddedGo() throws {
    let act = Act("import", by: "ann")
    _ = try catalogue.add([NewRecord(found(title: "Three"), file: file("d.pdf", digit: "d", "third"))], act)
    try catalogue.edit(1, RecordEdit(addedTags: ["x"]), act)
    let undoable = try #require(try catalogue.lastUndoable())
    let files: [Int64: [CataloguedFile]] = [1: try state(1).files, 3: try state(3).files]
    #expect(undoable.moves(of: files, to: "removed/").map(\.from) == ["d.pdf"])
  }

  @Test func aPersonsWordComesBackAsThatPersons() throws {
    try catalogue.edit(1, RecordEdit(fields: [.title: .say(.text("Uno"))]), Act("edit", by: "ann"))
    try catalogue.edit(1, RecordEdit(fields: [.title: .takeBack]), Act("edit", by: "carl"))
    try undo(1)
    let who = try folder.plainly { try String.fetchOne($0, sql: "SELECT who FROM finding WHERE origin = 'person'") }
    #expect(who == "ann")
  }

  @Test func aRecognitionIsTakenBackAndAPersonsWordOutlivesIt() throws {
    try catalogue.edit(1, RecordEdit(fields: [.title: .say(.text("Uno"))]), Act("edit", by: "ann"))
    let before = try state(1)
    try catalogue.rerecognise(1, as: found(title: "One!", date: "1999"), Act("recognize", by: "ann"))
    #expect(try state(1) != before)
    try undo(1)
    #expect(try state(1) == before)
  }

  @Test func mergingKeepsEverythingAndIsTakenBack() throws {
    try catalogue.edit(1, RecordEdit(addedTags: ["x"], note: "first"), Act("edit", by: "ann"))
    try catalogue.edit(
      2,
      RecordEdit(
        fields: [.publisher: .say(.text("Press")), .title: .say(.text("Deux"))], addedTags: ["y"], note: "second"),
      Act("edit", by: "ann"))
    let before = (try state(1), try state(2))
    try catalogue.merge(2, into: 1, Act("merge", by: "ann"))
    let merged = try state(1)
    #expect(merged.files.map(\.path) == ["a.pdf", "b.pdf"])
    #expect(merged.tags == ["x", "y"])
    #expect(merged.note == "first\nsecond")
    #expect(merged.publication.publisher == "Press")
    #expect(merged.publication.title == "Deux")
    #expect(merged.publication.date?.date.edtf == "1997")
    #expect(try catalogue.titles() == ["Deux"])
    #expect(try catalogue.resolve(before.1.citationKey) == [1])
    #expect(throws: CatalogueError.merged(id: 2, into: 1)) { try catalogue.bringBack(2, Act("bring back", by: "ann")) }
    try undo(2)
    #expect(try state(1) == before.0)
    #expect(try state(2) == before.1)
    #expect(try catalogue.pages(of: 2).map(\.text) == ["second text"])
    try redo(1)
    #expect(try state(1) == merged)
  }

  @Test func relationsAreShownOnBothSides() throws {
    try catalogue.relate(2, .translation, to: 1, Act("relate", by: "ann"))
    #expect(try state(1).relations.map(\.name) == ["has-translation"])
    #expect(try state(2).relations.map(\.name) == ["translation-of"])
    #expect(try !catalogue.relate(2, .translation, to: 1, Act("relate", by: "ann")))
    try catalogue.relate(1, .edition, to: 2, Act("relate", by: "ann"))
    #expect(try state(2).relations.map(\.name) == ["has-edition"])
    try undo(1)
    #expect(try state(2).relations.map(\.name) == ["translation-of"])
    try catalogue.unrelate(1, from: 2, Act("relate", by: "ann"))
    #expect(try state(1).relations.isEmpty)
    #expect(throws: CatalogueError.notRelated(id: 1, other: 2)) {
      try catalogue.unrelate(1, from: 2, Act("relate", by: "ann"))
    }
  }
}
