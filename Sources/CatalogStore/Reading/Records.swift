import Bibliography
import GRDB

extension Catalogue {
  package enum Detail: Hashable, Sendable {
    /// Chosen findings only: what is cited and exported.
    case values
    /// Rejected proposals as well.
    case everything
  }

  /// The record with this number, removed or not.
  /// - Throws: `noSuchRecord`
  package func record(_ id: Int64, _ detail: Detail = .everything) throws(CatalogueError) -> CatalogueRecord {
    let record = try read { try CatalogueRecord.fetch($0, [id], detail).first }
    guard let record else { throw .noSuchRecord(String(id)) }
    return record
  }

  /// The records with these numbers, removed or not, in this order.
  package func records(_ ids: [Int64], _ detail: Detail = .everything) throws(CatalogueError) -> [CatalogueRecord] {
    try read { try CatalogueRecord.fetch($0, ids, detail) }
  }

  /// Numbers for what a person writes: a number ("3"), a range ("3-7"), a citation key ("iom1997ecological", in
  /// any case). A number or key may name a removed record, and the key of one that was merged leads to the one it was
  /// merged into; a range means those of its records that are in the lists.
  /// - Throws: `noSuchRecord` with the reference where nothing answers to it.
  package func resolve(_ reference: String) throws(CatalogueError) -> [Int64] {
    let ids = try read { database in
      let ends = reference.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
      if ends.count == 1, let id = ends.first ?? nil {
        return try Int64.fetchAll(database, sql: "SELECT id FROM publication WHERE id = ?", arguments: [id])
      }
      if ends.count == 2, let first = ends[0], let last = ends[1] {
        return try Int64.fetchAll(
          database, sql: "SELECT id FROM publication WHERE id BETWEEN ? AND ? AND removedAt IS NULL ORDER BY id",
          arguments: [min(first, last), max(first, last)])
      }
      return try Int64.fetchAll(
        database, sql: "SELECT coalesce(mergedInto, id) FROM publication WHERE citationKey = ?", arguments: [reference])
    }
    guard !ids.isEmpty else { throw .noSuchRecord(reference) }
    return ids
  }

  package func language(of id: Int64) throws(CatalogueError) -> String? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT language FROM publication WHERE id = ?", arguments: [id])
    }
  }

  /// The pages' text of a record's files, in order.
  package func pages(of id: Int64) throws(CatalogueError) -> [IndexedPage] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT number, label, text, language FROM page JOIN file ON file.id = page.fileID
          WHERE file.publicationID = ? ORDER BY file.id, number
          """, arguments: [id]
      ).map { IndexedPage(number: $0[0], label: $0[1], text: $0[2], language: $0[3]) }
    }
  }
}

extension CatalogueRecord {
  /// The records with these numbers, in this order; a number without a record is passed over.
  static func fetch(_ database: Database, _ ids: [Int64], _ detail: Catalogue.Detail) throws -> [CatalogueRecord] {
    var records: [Int64: CatalogueRecord] = [:]
    try forEachRow(
      database, of: ids,
      """
      id, citationKey, note, shelfMark, addedAt, changedAt, removedAt, mergedInto
      FROM publication WHERE id IN \(SQLList.marks)
      """
    ) { row in
      records[row[0]] = CatalogueRecord(
        id: row[0], citationKey: row[1], publication: Publication(), note: row[2], shelfMark: row[3],
        addedAt: row[4], changedAt: row[5], removedAt: row[6])
      records[row[0]]?.mergedInto = row[7]
    }
    let ranks = detail == .values ? "AND rank = 0" : ""
    try forEachRow(
      database, of: ids,
      """
      publicationID, field, value, confidence, origin, rule, page, pageLabel, box, quote
      FROM finding WHERE publicationID IN \(SQLList.marks) \(ranks) ORDER BY publicationID, field, rank
      """
    ) { row in
      guard let field = Field(rawValue: row[1]), let proposal = Proposal(row: row, from: 2, shape: field.shape) else {
        return
      }
      records[row[0]]?.publication.take(proposal, for: field)
    }
    try forEachRow(
      database, of: ids,
      "publicationID, code, message FROM warning WHERE publicationID IN \(SQLList.marks) ORDER BY position"
    ) { row in
      guard let code = Publication.Warning.Code(rawValue: row[1]) else { return }
      records[row[0]]?.publication.warnings.append(.init(code, row[2]))
    }
    try forEachRow(
      database, of: ids,
      "publicationID, path, sha256, size, pages FROM file WHERE publicationID IN \(SQLList.marks) ORDER BY id"
    ) { row in
      records[row[0]]?.files.append(CataloguedFile(path: row[1], sha256: row[2], size: row[3], pages: row[4]))
    }
    try forEachRow(
      database, of: ids,
      "publicationID, name FROM tag WHERE publicationID IN \(SQLList.marks) ORDER BY nameKey"
    ) { row in
      records[row[0]]?.tags.append(row[1])
    }
    for (id, file) in try CataloguedFile.fetchAwaited(database, ids) { records[id]?.awaitedFiles.append(file) }
    for (id, relation) in try Relation.fetch(database, ids) { records[id]?.relations.append(relation) }
    return ids.compactMap { records[$0] }
  }

  /// Findings and warnings of one record.
  static func fetchPublication(_ database: Database, _ id: Int64) throws -> Publication {
    try fetch(database, [id], .everything).first?.publication ?? Publication()
  }

  private static func forEachRow(
    _ database: Database, of ids: [Int64], _ query: String, _ body: (Row) -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT " + query), arguments: [SQLList.argument(ids)])
    while let row = try rows.next() { body(row) }
  }
}

extension Publication {
  /// The first proposal for a field is the chosen one.
  fileprivate mutating func take(_ proposal: Proposal, for field: Field) {
    if findings[field] == nil {
      findings[field] = Finding(proposal)
    } else {
      findings[field]?.rejected.append(proposal)
    }
  }
}
