import Bibliography
import GRDB

extension Catalogue {
  /// Every two records in the lists that may be one, the certain ones first. Records that were related to one another
  /// are known to be two. Of many that share one key each is compared with the next few, so that the time grows with
  /// the catalogue and not with its square.
  package func duplicates() throws(CatalogueError) -> [Likeness] {
    try read { database in
      let all = try LikenessFeatures.fetch(database, "WHERE removedAt IS NULL ORDER BY titleKey, id")
      var groups: [String: [Int]] = [:]
      for (index, features) in all.enumerated() {
        for key in features.keys { groups[key, default: []].append(index) }
      }
      var found: Set<Likeness> = []
      func compare(_ one: Int, _ two: Int) {
        if let likeness = Likeness(all[one], all[two]) { found.insert(likeness) }
      }
      for group in groups.values where group.count > 1 {
        for (position, index) in group.enumerated() {
          for other in group[(position + 1)...].prefix(Self.neighbours) { compare(index, other) }
        }
      }
      // Titles are in order: those that are alike but for their ends stand beside one another.
      for index in all.indices where !all[index].titleKey.isEmpty {
        let beginning = all[index].titleKey.utf8.prefix(Self.sharedBeginning)
        for other in all[(index + 1)...].prefix(Self.neighbours).indices {
          guard all[other].titleKey.utf8.starts(with: beginning) else { break }
          compare(index, other)
        }
      }
      let related = try LikenessFeatures.related(database)
      return found.filter { !related.contains([$0.id, $0.other]) }
        .sorted { ($0.isCertain ? 0 : 1, $0.id, $0.other) < ($1.isCertain ? 0 : 1, $1.id, $1.other) }
    }
  }

  /// The records in the lists that may be the same as this one, the certain ones first.
  package func lookalikes(of id: Int64) throws(CatalogueError) -> [Likeness] {
    try read { database in
      guard let own = try LikenessFeatures.fetch(database, "WHERE id = ?", [id]).first else { return [] }
      return try Likeness.find(like: own, in: database)
    }
  }

  private static let neighbours = 8
  private static let sharedBeginning = 16
}

extension Likeness {
  init?(_ one: LikenessFeatures, _ two: LikenessFeatures) {
    guard one.id != two.id, let (reason, isCertain) = one.likeness(to: two) else { return nil }
    self.init(id: min(one.id, two.id), other: max(one.id, two.id), reason: reason, isCertain: isCertain)
  }

  /// By the keys that are indexed; `own` need not be in the catalogue yet.
  static func find(like own: LikenessFeatures, in database: Database) throws -> [Likeness] {
    var ids: Set<Int64> = []
    func add(_ condition: String, _ argument: (any DatabaseValueConvertible)?) throws {
      ids.formUnion(
        try Int64.fetchAll(
          database.cachedStatement(sql: "SELECT id FROM publication WHERE \(condition) LIMIT 50"),
          arguments: [argument]))
    }
    if let doi = own.doi { try add("doi IS NOT NULL AND lower(doi) = ?", doi) }
    if let isbn = own.isbn {
      try add("isbn IS NOT NULL AND \(Schema.isbnKey) = ?", String(isbn.isbn13.dropFirst(3).prefix(9)))
    }
    if let number = own.reportNumber { try add("reportNumber IS NOT NULL AND lower(reportNumber) = ?", number) }
    if !own.titleKey.isEmpty {
      try add("titleKey = ?", own.titleKey)
      for (sign, order) in [(">", ""), ("<", "DESC")] {
        try add(
          "id IN (SELECT id FROM publication WHERE titleKey \(sign) ? ORDER BY titleKey \(order) LIMIT 4)", own.titleKey
        )
      }
    }
    ids.remove(own.id)
    guard !ids.isEmpty else { return [] }
    let related = try LikenessFeatures.related(database, "WHERE publicationID = ?1 OR otherID = ?1", [own.id])
    return try LikenessFeatures.fetch(
      database, "WHERE id IN \(SQLList.marks) AND removedAt IS NULL", [SQLList.argument(ids)]
    )
    .compactMap { Likeness($0, own) }.filter { !related.contains([$0.id, $0.other]) }
    .sorted { ($0.isCertain ? 0 : 1, $0.id, $0.other) < ($1.isCertain ? 0 : 1, $1.id, $1.other) }
  }
}

extension LikenessFeatures {
  /// Under each of which records that may be one stand together.
  fileprivate var keys: [String] {
    var keys: [String] = []
    if let doi { keys.append("doi " + doi) }
    if let isbn { keys.append("isbn " + isbn.isbn13) }
    if let reportNumber { keys += organisations.map { "number " + reportNumber + $0 } }
    return keys
  }

  static func fetch(
    _ database: Database, _ clause: String, _ arguments: StatementArguments = []
  ) throws -> [LikenessFeatures] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT id, titleKey, authors, organisations, year, language, kind, doi, isbn, reportNumber
          FROM publication \(clause)
          """), arguments: arguments)
    var all: [LikenessFeatures] = []
    while let row = try rows.next() {
      all.append(
        LikenessFeatures(
          id: row[0], titleKey: row[1], authors: row[2], organisations: row[3], year: row[4], language: row[5],
          kind: row[6], doi: row[7], isbn: row[8], reportNumber: row[9]))
    }
    return all
  }

  private init(
    id: Int64, titleKey: String, authors: String, organisations: String, year: Int?, language: String?, kind: String?,
    doi: String?, isbn: String?, reportNumber: String?
  ) {
    self.init(
      id: id, titleKey: titleKey, author: Folding.key(String(authors.prefix { $0 != "," && $0 != ";" })),
      organisations: Set(organisations.split(separator: ";").map { Folding.key(String($0)) }), year: year,
      language: language.map { $0.prefix { $0 != "-" }.lowercased() }, kind: kind, doi: doi?.lowercased(),
      isbn: isbn.flatMap { ISBN($0) }, reportNumber: reportNumber?.lowercased())
  }

  /// Of what an import says, before it is a record.
  init(of publication: Publication, id: Int64) {
    self.init(
      id: id, titleKey: Folding.key(publication.title ?? ""), authors: publication.authors.first?.inverted ?? "",
      organisations: publication.organisations.map(\.name).joined(separator: ";"), year: publication.year,
      language: publication.language, kind: publication.kind?.rawValue, doi: publication.doi, isbn: publication.isbn,
      reportNumber: publication.reportNumber)
  }

  /// Pairs of records that a person has related, the smaller number first.
  fileprivate static func related(
    _ database: Database, _ clause: String = "", _ arguments: StatementArguments = []
  ) throws -> Set<[Int64]> {
    let statement = try database.cachedStatement(sql: "SELECT publicationID, otherID FROM relation \(clause)")
    return Set(
      try Row.fetchAll(statement, arguments: arguments).map { row in
        let (one, two): (Int64, Int64) = (row[0], row[1])
        return [min(one, two), max(one, two)]
      })
  }
}
