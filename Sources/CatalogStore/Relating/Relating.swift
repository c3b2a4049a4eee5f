import Bibliography
import GRDB

extension Catalogue {
  /// Says how a record belongs to another, in place of what was said of the two before. False where it was said
  /// already.
  /// - Throws: `noSuchRecord`, `sameRecord`.
  @discardableResult
  package func relate(_ id: Int64, _ kind: RelationKind, to other: Int64, _ act: Act) throws(CatalogueError) -> Bool {
    try write(act) { ledger in
      guard id != other else { throw CatalogueError.sameRecord(id: id) }
      for record in [id, other] { _ = try ledger.citationKey(record) }
      let present = try ledger.relations(between: id, other)
      let isSaid = present.contains { $0.kind == kind.rawValue && ($0.from == id || kind == .related) }
      guard !isSaid || present.count > 1 else { return false }
      for relation in present { try ledger.delete(relation) }
      try ledger.insert(StoredRelation(from: id, to: other, kind: kind.rawValue))
      for record in [id, other] { try ledger.markChanged(record) }
      return true
    }
  }

  /// Takes back what was said of two records.
  /// - Throws: `notRelated`.
  package func unrelate(_ id: Int64, from other: Int64, _ act: Act) throws(CatalogueError) {
    try write(act) { ledger in
      let present = try ledger.relations(between: id, other)
      guard !present.isEmpty else { throw CatalogueError.notRelated(id: id, other: other) }
      for relation in present { try ledger.delete(relation) }
      for record in [id, other] { try ledger.markChanged(record) }
    }
  }
}

/// A row of `relation`.
struct StoredRelation: Hashable {
  var from: Int64
  var to: Int64
  var kind: String
}

extension Ledger {
  func relations(between id: Int64, _ other: Int64) throws -> [StoredRelation] {
    try relations(
      "(publicationID = ? AND otherID = ?) OR (publicationID = ? AND otherID = ?)", [id, other, other, id])
  }

  /// All in which a record stands, on either side.
  func relations(of id: Int64) throws -> [StoredRelation] {
    try relations("publicationID = ? OR otherID = ?", [id, id])
  }

  private func relations(_ condition: String, _ arguments: StatementArguments) throws -> [StoredRelation] {
    try Row.fetchAll(
      database, sql: "SELECT publicationID, otherID, kind FROM relation WHERE \(condition)", arguments: arguments
    ).map { StoredRelation(from: $0[0], to: $0[1], kind: $0[2]) }
  }

  func insert(_ relation: StoredRelation) throws {
    try database.execute(
      sql: "INSERT INTO relation VALUES (?, ?, ?)", arguments: [relation.from, relation.to, relation.kind])
    try note(relation.from, "relation", old: nil, new: relation.json)
  }

  func delete(_ relation: StoredRelation) throws {
    try database.execute(
      sql: "DELETE FROM relation WHERE publicationID = ? AND otherID = ?", arguments: [relation.from, relation.to])
    try note(relation.from, "relation", old: relation.json, new: nil)
  }

  func takeBackRelation(_ change: JournalEntry) throws {
    if let new = StoredRelation(json: change.new, from: change.id) {
      guard try relations(between: new.from, new.to).contains(new) else {
        throw CatalogueError.changedSince(id: change.id, field: "relation")
      }
      try delete(new)
    }
    if let old = StoredRelation(json: change.old, from: change.id) { try insert(old) }
  }
}

extension StoredRelation {
  fileprivate var json: JSONValue { .object(["kind": .string(kind), "id": .integer(to)]) }

  fileprivate init?(json: JSONValue?, from: Int64) {
    guard let kind = json?["kind"]?.string, let other = json?["id"]?.integer else { return nil }
    self.init(from: from, to: other, kind: kind)
  }
}

extension Relation {
  /// What a record is to others and others to it, with the number of the record that it is told of.
  static func fetch(_ database: Database, _ ids: [Int64]) throws -> [(of: Int64, Relation)] {
    let list = SQLList.argument(ids)
    return try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT publicationID, relation.kind, 1, other.id, other.citationKey, other.title
          FROM relation JOIN publication AS other ON other.id = otherID WHERE publicationID IN \(SQLList.marks)
          UNION ALL
          SELECT otherID, relation.kind, 0, other.id, other.citationKey, other.title
          FROM relation JOIN publication AS other ON other.id = publicationID WHERE otherID IN \(SQLList.marks)
          ORDER BY 2, 4
          """), arguments: [list, list]
    ).compactMap { row in
      guard let kind = RelationKind(rawValue: row[1]) else { return nil }
      return (row[0], Relation(kind, isForward: row[2], id: row[3], citationKey: row[4], title: row[5]))
    }
  }
}
