import Bibliography
import GRDB

extension Catalogue {
  /// Takes an act back: everything is as it was before, which the journal tells as one more act. `moved` gives the new
  /// path of each file that the caller has moved, by old path.
  /// - Throws: `changedSince` where something was changed again later; then nothing was taken back.
  package func undo(_ undoable: UndoableAct, moved: [String: String] = [:], _ act: Act) throws(CatalogueError) {
    try write(act.undoing(undoable.operation)) { ledger in
      for change in undoable.changes.reversed() { try ledger.takeBack(change, undoable, moved) }
      for id in undoable.ids {
        try ledger.refresh(id)
        try ledger.markChanged(id)
      }
    }
  }
}

extension Ledger {
  fileprivate func takeBack(_ change: JournalEntry, _ act: UndoableAct, _ moved: [String: String]) throws {
    let (id, old, new) = (change.id, change.old, change.new)
    if let field = Field(rawValue: change.field) {
      return try takeBack(change, field)
    }
    switch change.field {
    case "record": if old == nil { _ = try setRemoved(id, true, moved) }
    case "removed": try setRemoved(id, since: old?.string, wasSince: new?.string)
    case "tag": try takeBackTag(change)
    case "note": try restore("note", change)
    case "shelf_mark": try restore("shelfMark", change)
    case "citation_key":
      if let key = old?.string { try check(key, for: id) }
      try restore("citationKey", change)
    case "warnings": try restoreWarnings(change)
    case "merged_into": try restoreMergedInto(change)
    case "relation": try takeBackRelation(change)
    case "awaited_file": try takeBackAwaitedFile(change)
    case "file": try takeBackFile(change, act, moved)
    default: break
    }
  }

  private func takeBack(_ change: JournalEntry, _ field: Field) throws {
    let id = change.id
    let present = try proposals(id, field)
    guard Finding(json: change.new, field) == present.finding else {
      throw CatalogueError.changedSince(id: id, field: field.rawValue)
    }
    let finding = Finding(json: change.old, field)
    let known = finding.map { [$0.chosen] + $0.rejected } ?? []
    let restored = try known.map { proposal in
      try present.first { $0.proposal == proposal } ?? earlier(proposal, change)
    }
    _ = try replace(id, field, present, by: restored)
  }

  /// A proposal with who made it and when, as the journal tells.
  private func earlier(_ proposal: Proposal, _ change: JournalEntry) throws -> StoredProposal {
    let origins = try JournalEntry.fetch(
      database,
      "WHERE publicationID = ? AND field IN (?, 'record') AND change.id < ? ORDER BY change.id",
      [change.id, change.field, change.number])
    let field = Field(rawValue: change.field) ?? .title
    let origin = origins.first { entry in
      let finding = Finding(json: entry.new, field)
      return finding.map { $0.chosen == proposal || $0.rejected.contains(proposal) } ?? false
    }
    let first = origin ?? origins.first
    return StoredProposal(proposal, who: first?.who ?? act.who, foundAt: first?.at ?? now)
  }

  private func takeBackTag(_ change: JournalEntry) throws {
    if let tag = change.new?.string, try !removeTag(tag, from: change.id) {
      throw CatalogueError.changedSince(id: change.id, field: "tag")
    }
    if let tag = change.old?.string { _ = try addTag(tag, to: change.id, noting: true) }
  }

  private func restore(_ column: String, _ change: JournalEntry) throws {
    let present = try String.fetchOne(
      database, sql: "SELECT \(column) FROM publication WHERE id = ?", arguments: [change.id])
    guard present == change.new?.string else {
      throw CatalogueError.changedSince(id: change.id, field: change.field)
    }
    _ = try set(column, change.field, to: change.old?.string ?? "", change.id)
  }

  private func restoreWarnings(_ change: JournalEntry) throws {
    var publication = try CatalogueRecord.fetchPublication(database, change.id)
    let warnings = (change.old?.array ?? []).compactMap(Publication.Warning.init(json:))
    _ = try noteWarnings(change.id, warnings)
    publication.warnings = warnings
    try updatePublication(change.id, publication)
  }

  /// The files come back by changes of their own.
  private func setRemoved(_ id: Int64, since: String?, wasSince: String?) throws {
    let present = try String.fetchOne(
      database, sql: "SELECT removedAt FROM publication WHERE id = ?", arguments: [id])
    guard (present == nil) == (wasSince == nil) else { throw CatalogueError.changedSince(id: id, field: "removed") }
    try database.execute(sql: "UPDATE publication SET removedAt = ? WHERE id = ?", arguments: [since, id])
    try note(id, "removed", old: .text(present), new: .text(since))
  }
}

extension Finding {
  /// Nil of nil.
  fileprivate init?(json: JSONValue?, _ field: Field) {
    guard let json, let finding = Finding(json: json, shape: field.shape) else { return nil }
    self = finding
  }
}
