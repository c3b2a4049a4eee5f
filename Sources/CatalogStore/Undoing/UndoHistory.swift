import Bibliography
import GRDB

/// Which acts stand and which were taken back. An act that takes back another is linked to it; taken back itself, it
/// makes the other one stand again.
extension Catalogue {
  /// The last act that can be taken back. With `id`, the last that touched this record, and of it what concerns this
  /// record and those that were merged with it; without, the whole of the last act in the catalogue. Nil where there is
  /// none left.
  package func lastUndoable(of id: Int64? = nil) throws(CatalogueError) -> UndoableAct? {
    try read { database in try UndoHistory(database: database).last(isUndo: false, of: id) }
  }

  /// The last act of undoing that can itself be taken back.
  package func lastRedoable(of id: Int64? = nil) throws(CatalogueError) -> UndoableAct? {
    try read { database in try UndoHistory(database: database).last(isUndo: true, of: id) }
  }
}

struct UndoHistory {
  let database: Database

  func last(isUndo: Bool, of id: Int64?) throws -> UndoableAct? {
    let operations = try Row.fetchCursor(
      database,
      sql: """
        SELECT operation.id, act, who, at, undoes FROM operation
        \(id == nil ? "" : "WHERE operation.id IN (SELECT operationID FROM change WHERE publicationID = ?)")
        ORDER BY operation.id DESC
        """, arguments: id.map { [$0] } ?? [])
    while let row = try operations.next() {
      let operation: Int64 = row[0]
      let undone: Int64? = row[4]
      // What takes back an undoing is neither: the act behind it stands again.
      let isUndoing = try undone.map { try !takesBack($0) } ?? false
      guard isUndo ? isUndoing : undone == nil else { continue }
      let changes = try standing(operation, id)
      guard !changes.isEmpty else { continue }
      // What is done again is what was undone then.
      let named = try isUndo ? acted(undone) ?? row : row
      return UndoableAct(
        operation: operation, act: named["act"], who: named["who"], at: named["at"], changes: changes)
    }
    return nil
  }

  private func acted(_ operation: Int64?) throws -> Row? {
    try Row.fetchOne(database, sql: "SELECT act, who, at FROM operation WHERE id = ?", arguments: [operation])
  }

  /// Whether the operation with this number takes back another one.
  private func takesBack(_ operation: Int64) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT undoes IS NOT NULL FROM operation WHERE id = ?", arguments: [operation])
      ?? false
  }

  /// The changes of an operation that were not taken back; with `id`, those that concern this record.
  private func standing(_ operation: Int64, _ id: Int64?) throws -> [JournalEntry] {
    let all = try JournalEntry.fetch(database, "WHERE operationID = ? ORDER BY change.id", [operation])
    let wanted = id.map { Self.joined([$0], by: all) }
    var stands: [Int64: Bool] = [:]
    return try all.filter { change in
      guard wanted?.contains(change.id) ?? true else { return false }
      if let known = stands[change.id] { return known }
      let answer = try self.stands(operation, for: change.id)
      stands[change.id] = answer
      return answer
    }
  }

  /// Whether what the operation did to a record was not taken back, or put into force again.
  private func stands(_ operation: Int64, for id: Int64) throws -> Bool {
    let takenBack = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM operation WHERE undoes = ?
          AND EXISTS (SELECT 1 FROM change WHERE operationID = operation.id AND publicationID = ?)
        """, arguments: [operation, id])
    return try !takenBack.contains { try stands($0, for: id) }
  }

  /// Records that were merged or related to one another are undone together.
  private static func joined(_ ids: Set<Int64>, by changes: [JournalEntry]) -> Set<Int64> {
    var joined = ids
    for change in changes where change.field == "merged_into" || change.field == "relation" {
      let value = change.new ?? change.old
      guard let target = value?.integer ?? value?["id"]?.integer else { continue }
      if joined.contains(change.id) || joined.contains(target) { joined.formUnion([change.id, target]) }
    }
    return joined
  }
}
