import Bibliography
import GRDB

extension Catalogue {
  /// Whether anything is different afterwards.
  /// - Throws: `noSuchRecord`, `keyTaken`, `unfitKey`, `unfitValue`; then nothing was changed.
  @discardableResult
  package func edit(_ id: Int64, _ edit: RecordEdit, _ act: Act) throws(CatalogueError) -> Bool {
    try write(act) { ledger in
      let key = try ledger.citationKey(id)
      var isChanged = false
      for field in Field.allCases {
        guard let fieldEdit = edit.fields[field], try ledger.edit(id, field, fieldEdit) else { continue }
        isChanged = true
      }
      if isChanged { try ledger.refresh(id) }
      for tag in edit.addedTags where try ledger.addTag(tag, to: id, noting: true) { isChanged = true }
      for tag in edit.removedTags where try ledger.removeTag(tag, from: id) { isChanged = true }
      if let note = edit.note, try ledger.set("note", "note", to: note, id) { isChanged = true }
      if let mark = edit.shelfMark, try ledger.set("shelfMark", "shelf_mark", to: mark, id) { isChanged = true }
      if let wanted = edit.citationKey, wanted != key {
        try ledger.check(wanted, for: id)
        if try ledger.set("citationKey", "citation_key", to: wanted, id) { isChanged = true }
      }
      if isChanged { try ledger.markChanged(id) }
      return isChanged
    }
  }
}

extension Ledger {
  fileprivate func edit(_ id: Int64, _ field: Field, _ edit: FieldEdit) throws -> Bool {
    let old = try proposals(id, field)
    let others = old.filter { $0.proposal.origin != .person }
    switch edit {
    case .say(let value):
      guard value.fits(field.shape) else { throw CatalogueError.unfitValue(field) }
      return try say(id, field, value, old, others)
    case .sayNothing: return try say(id, field, .nothing, old, others)
    case .takeBack: return try replace(id, field, old, by: others)
    }
  }

  private func say(
    _ id: Int64, _ field: Field, _ value: FieldValue, _ old: [StoredProposal], _ others: [StoredProposal]
  ) throws -> Bool {
    let said = Proposal(value, confidence: 1, origin: .person, evidence: Evidence(rule: Evidence.personsWord))
    return try replace(id, field, old, by: [StoredProposal(said, who: act.who, foundAt: now)] + others)
  }

  /// Sets a column that is no finding; empty text empties it.
  func set(_ column: String, _ field: String, to value: String, _ id: Int64) throws -> Bool {
    let old = try String.fetchOne(database, sql: "SELECT \(column) FROM publication WHERE id = ?", arguments: [id])
    guard old != value.nonEmpty else { return false }
    try database.execute(
      sql: "UPDATE publication SET \(column) = ? WHERE id = ?", arguments: [value.nonEmpty, id])
    try note(id, field, old: .text(old), new: .text(value.nonEmpty))
    return true
  }

  /// Brings the current values into line with the chosen findings.
  func refresh(_ id: Int64) throws {
    try updatePublication(id, CatalogueRecord.fetchPublication(database, id))
  }

  func markChanged(_ id: Int64) throws {
    try database.cachedStatement(sql: "UPDATE publication SET changedAt = ? WHERE id = ?").execute(arguments: [now, id])
  }

  func citationKey(_ id: Int64) throws -> String {
    let statement = try database.cachedStatement(sql: "SELECT citationKey FROM publication WHERE id = ?")
    guard let key = try String.fetchOne(statement, arguments: [id]) else {
      throw CatalogueError.noSuchRecord(String(id))
    }
    return key
  }
}

/// Tags: words of the office's own, one spelling each.
extension Ledger {
  func addTag(_ tag: String, to id: Int64, noting: Bool = false) throws -> Bool {
    guard let key = Tag.key(tag) else { return false }
    try database.cachedStatement(sql: "INSERT INTO tag VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
      .execute(arguments: [id, tag, key])
    guard database.changesCount > 0 else { return false }
    if noting { try note(id, "tag", old: nil, new: .string(tag)) }
    return true
  }

  func removeTag(_ tag: String, from id: Int64) throws -> Bool {
    guard let key = Tag.key(tag),
      let name = try String.fetchOne(
        database, sql: "DELETE FROM tag WHERE publicationID = ? AND nameKey = ? RETURNING name", arguments: [id, key])
    else { return false }
    try note(id, "tag", old: .string(name), new: nil)
    return true
  }
}

enum Tag {
  /// Two tags with the same key are the same tag; nil for one without any sign in it.
  static func key(_ tag: String) -> String? {
    Folding.key(tag).nonEmpty ?? tag.filter { !$0.isWhitespace }.lowercased().nonEmpty
  }
}
