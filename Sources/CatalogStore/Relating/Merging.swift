import Bibliography
import GRDB

extension Catalogue {
  /// Makes two records one: `id` keeps its number and key and gets the other's files, tags, note, relations and what
  /// persons and imports said of it; what it has not, it takes from the other. The other leaves the lists, and its key
  /// leads here from now on.
  /// - Throws: `noSuchRecord`, `sameRecord`, `isRemoved`.
  package func merge(_ other: Int64, into id: Int64, _ act: Act) throws(CatalogueError) {
    try write(act) { ledger in
      guard id != other else { throw CatalogueError.sameRecord(id: id) }
      for record in [id, other] {
        _ = try ledger.citationKey(record)
        if let target = try ledger.mergedInto(record) { throw CatalogueError.merged(id: record, into: target) }
        if try ledger.isRemoved(record) { throw CatalogueError.isRemoved(id: record) }
      }
      for field in Field.allCases { try ledger.mergeFindings(field, of: other, into: id) }
      try ledger.mergeCopies(other, into: id)
      for file in try ledger.files(of: other) { try ledger.handOver(file, from: other, to: id) }
      try ledger.mergeRelations(of: other, into: id)
      try ledger.setMerged(other, into: id)
      try ledger.refresh(id)
      for record in [id, other] { try ledger.markChanged(record) }
    }
  }
}

extension Ledger {
  /// A person's words stand first, then imports, then what machines found: the other record's machine findings only
  /// where there are none.
  fileprivate func mergeFindings(_ field: Field, of other: Int64, into id: Int64) throws {
    let own = try proposals(id, field)
    var more = try proposals(other, field)
    if own.contains(where: { $0.proposal.origin.rank == 0 }) { more = more.filter { $0.proposal.origin.rank > 0 } }
    let known = Set(own.map(\.proposal))
    let all = own + more.filter { !known.contains($0.proposal) }
    let ranked = [2, 1, 0].flatMap { rank in all.filter { $0.proposal.origin.rank == rank } }
    _ = try replace(id, field, own, by: ranked)
  }

  /// Tags, notes and the shelf mark.
  fileprivate func mergeCopies(_ other: Int64, into id: Int64) throws {
    let tags = try String.fetchAll(
      database, sql: "SELECT name FROM tag WHERE publicationID = ? ORDER BY nameKey", arguments: [other])
    for tag in tags { _ = try addTag(tag, to: id, noting: true) }
    for (column, field, joint) in [("note", "note", "\n"), ("shelfMark", "shelf_mark", "; ")] {
      let texts = try [id, other].compactMap { record in
        try String.fetchOne(database, sql: "SELECT \(column) FROM publication WHERE id = ?", arguments: [record])
      }
      let all = texts.count == 2 && texts[0] == texts[1] ? texts[0] : texts.joined(separator: joint)
      _ = try set(column, field, to: all, id)
    }
  }

  /// What was said of the other record holds of this one, unless this one has its own relation to the third.
  fileprivate func mergeRelations(of other: Int64, into id: Int64) throws {
    for relation in try relations(of: other) {
      try delete(relation)
      var moved = relation
      if moved.from == other { moved.from = id } else { moved.to = id }
      guard moved.from != moved.to, try relations(between: moved.from, moved.to).isEmpty else { continue }
      try insert(moved)
    }
  }

  fileprivate func setMerged(_ other: Int64, into id: Int64) throws {
    try database.execute(
      sql: "UPDATE publication SET mergedInto = ?, removedAt = ? WHERE id = ?", arguments: [id, now, other])
    try note(other, "removed", old: nil, new: .string(now))
    try note(other, "merged_into", old: nil, new: .integer(id))
  }

  func restoreMergedInto(_ change: JournalEntry) throws {
    let present = try mergedInto(change.id)
    guard present == change.new?.integer else {
      throw CatalogueError.changedSince(id: change.id, field: change.field)
    }
    try database.execute(
      sql: "UPDATE publication SET mergedInto = ? WHERE id = ?", arguments: [change.old?.integer, change.id])
    try note(change.id, "merged_into", old: change.new, new: change.old)
  }

  fileprivate func files(of id: Int64) throws -> [CataloguedFile] {
    let contents = try String.fetchAll(
      database, sql: "SELECT sha256 FROM file WHERE publicationID = ? ORDER BY id", arguments: [id])
    return try contents.compactMap { try FileHolder.fetch(database, "sha256", $0)?.file }
  }

  func mergedInto(_ id: Int64) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT mergedInto FROM publication WHERE id = ? AND mergedInto IS NOT NULL", arguments: [id])
  }

  func isRemoved(_ id: Int64) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT removedAt IS NOT NULL FROM publication WHERE id = ?", arguments: [id])
      ?? false
  }
}
