import GRDB
import Words

/// Finds the publications that answer to a query, the best first, without reading any text.
///
/// A publication answers where all words stand on one page of it or in its record. Where too few do, those follow
/// whose words stand apart: one in the title and another on a page, or on different pages.
struct Ranking {
  let database: Database
  let query: SearchQuery
  let scope: SearchScope
  let match: MatchExpression

  /// A publication, its score (the higher the better) and its best pages.
  struct Entry {
    var publication: Int64
    var score: Double
    var isInRecord: Bool
    var pages: [Page]
  }

  struct Page {
    var file: Int64
    var number: Int64
    var score: Double
  }

  /// Of words that stand on more pages than this only the first so many pages are weighed.
  private static let mostPages = 30_000
  private static let pagesKept = 3

  /// title, authors, organisations, abstract, keywords, places: a word in the title says most.
  private static let weights = "10, 6, 5, 4, 4, 3"

  func best(_ count: Int) throws -> [Entry] {
    guard let words = try match.all(query.freeConditions, onPages: true) else { return try withoutWords(count) }
    var entries = try inRecords(words)
    try addPages(words, to: &entries)
    var best = Self.sorted(entries.values)
    if best.count < count, query.freeConditions.count > 1 {
      best += try apart(count - best.count, beyond: Set(entries.keys))
    }
    return Array(best.prefix(count))
  }

  private static func sorted(_ entries: some Collection<Entry>) -> [Entry] {
    entries.sorted { ($0.score, $1.publication) > ($1.score, $0.publication) }
  }

  /// Only filters, or words for certain fields: as those fields rank them, else the newest first.
  private func withoutWords(_ count: Int) throws -> [Entry] {
    let inFields = try match.all(query.conditions, onPages: false)
    if let inFields { return Array(Self.sorted(try inRecords(inFields).values).prefix(count)) }
    return try Int64.fetchAll(
      database,
      sql: "SELECT id FROM publication\(scope.clause) ORDER BY \(ListOrder.newest.sql) LIMIT \(count)",
      arguments: scope.arguments
    ).map { Entry(publication: $0, score: 0, isInRecord: false, pages: []) }
  }

  private func inRecords(_ words: String) throws -> [Int64: Entry] {
    var entries: [Int64: Entry] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, bm25(publicationWords, \(Self.weights)) FROM publicationWords
        WHERE publicationWords MATCH ? AND \(scope.holds("rowid")) LIMIT \(Self.mostPages)
        """, arguments: [words] + scope.arguments)
    while let row = try rows.next() {
      // A record that holds all the words comes before one with a page that does.
      entries[row[0]] = Entry(publication: row[0], score: 10 - (row[1] as Double), isInRecord: true, pages: [])
    }
    return entries
  }

  private func addPages(_ words: String, to entries: inout [Int64: Entry]) throws {
    var files: [Int64: [Page]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, bm25(pageWords) FROM pageWords
        WHERE pageWords MATCH ? \(scope.isOpen ? "" : "AND \(scope.holdsFile("rowid >> 20"))") LIMIT \(Self.mostPages)
        """, arguments: [words] + (scope.isOpen ? [] : scope.arguments))
    while let row = try rows.next() {
      let rowID: Int64 = row[0]
      let file = WordIndex.file(ofRow: rowID)
      Self.keep(
        Page(file: file, number: WordIndex.page(ofRow: rowID), score: -(row[1] as Double)),
        in: &files[file, default: []])
    }
    for (file, publication) in try publications(of: files.keys) {
      guard let pages = files[file], let best = pages.first else { continue }
      var entry = entries[publication] ?? Entry(publication: publication, score: 0, isInRecord: false, pages: [])
      if entry.pages.isEmpty {
        entry.score += best.score
      } else {
        entry.score += max(0, best.score - entry.pages[0].score)
      }
      for page in pages { Self.keep(page, in: &entry.pages) }
      entries[publication] = entry
    }
  }

  /// The best pages, the best first.
  private static func keep(_ page: Page, in pages: inout [Page]) {
    if pages.count >= pagesKept, let worst = pages.last, worst.score >= page.score { return }
    let place = pages.firstIndex { $0.score < page.score } ?? pages.endIndex
    pages.insert(page, at: place)
    if pages.count > pagesKept { pages.removeLast() }
  }

  /// The publications in the lists that the files belong to.
  private func publications(of files: Dictionary<Int64, [Page]>.Keys) throws -> [(file: Int64, publication: Int64)] {
    let query = """
      SELECT file.id, publicationID FROM file JOIN publication ON publication.id = publicationID
      WHERE removedAt IS NULL
      """
    // Many are quicker found by going through all.
    let only = files.count > 2_000 ? "" : " AND file.id IN (\(files.map(String.init).joined(separator: ", ")))"
    return try Row.fetchAll(database, sql: query + only).map { (file: $0[0], publication: $0[1]) }
  }

  /// Every condition somewhere in the publication.
  private func apart(_ count: Int, beyond known: Set<Int64>) throws -> [Entry] {
    var conditions: [String] = []
    var arguments = scope.arguments
    for term in query.freeConditions {
      guard let inRecord = try match.expression(term, onPages: false),
        let onPage = try match.expression(term, onPages: true)
      else { continue }
      conditions.append(SearchScope.somewhere)
      arguments += [inRecord, onPage]
    }
    let listed = scope.clause + conditions.map { " AND " + $0 }.joined()
    let ids = try Int64.fetchAll(
      database, sql: "SELECT id FROM publication\(listed) ORDER BY id DESC LIMIT \(count + known.count)",
      arguments: arguments)
    return try ids.filter { !known.contains($0) }.prefix(count).map { id in
      Entry(publication: id, score: 0, isInRecord: false, pages: try pagesWithAnyWord(of: id))
    }
  }

  private func pagesWithAnyWord(of publication: Int64) throws -> [Page] {
    guard let any = try match.expression(.any(query.freeConditions), onPages: true) else { return [] }
    return try Self.pages(database, of: publication, matching: any, limit: Self.pagesKept, order: "bm25(pageWords)")
  }

  /// The pages of a publication that match, in the order of its files and pages unless another is given.
  static func pages(
    _ database: Database, of publication: Int64, matching words: String, limit: Int, order: String = "rowid"
  ) throws -> [Page] {
    let files = try Int64.fetchAll(
      database, sql: "SELECT id FROM file WHERE publicationID = ? ORDER BY id", arguments: [publication])
    return try files.flatMap { file in
      try Int64.fetchAll(
        database,
        sql: """
          SELECT rowid FROM pageWords WHERE pageWords MATCH ? AND rowid BETWEEN ? AND ? ORDER BY \(order) LIMIT ?
          """,
        arguments: [words, WordIndex.rowID(ofPage: 0, in: file), WordIndex.rowID(ofPage: 0xFFFFF, in: file), limit]
      ).map { Page(file: file, number: WordIndex.page(ofRow: $0), score: 0) }
    }
  }
}

extension SearchQuery {
  /// The conditions that pages can answer to.
  var freeConditions: [Term] { conditions.filter { !$0.namesField } }
}
