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

  /// Weighing a match takes about three times as long as finding it: where there are more than this, a choice of them
  /// that costs little to make is weighed.
  static let mostWeighed = 5_000
  static let pagesKept = 3

  func best(_ count: Int) throws -> [Entry] {
    guard let words = try match.all(query.freeConditions, onPages: true) else { return try withoutWords(count) }
    var entries = try inRecords(words, count)
    try addPages(words, to: &entries, count)
    var best = Self.sorted(entries.values)
    if best.count < count, query.freeConditions.count > 1 {
      best += try WordsApart(ranking: self).entries(count - best.count, beyond: Set(entries.keys))
    }
    return Array(best.prefix(count))
  }

  private static func sorted(_ entries: some Collection<Entry>) -> [Entry] {
    entries.sorted { ($0.score, $1.publication) > ($1.score, $0.publication) }
  }

  /// Only filters, or words for certain fields: as those fields rank them, else the newest first.
  private func withoutWords(_ count: Int) throws -> [Entry] {
    let inFields = try match.all(query.conditions, onPages: false)
    if let inFields { return Array(Self.sorted(try inRecords(inFields, count).values).prefix(count)) }
    return try Int64.fetchAll(
      database,
      sql: "SELECT id FROM publication\(scope.clause) ORDER BY \(ListOrder.newest.sql) LIMIT \(count)",
      arguments: scope.arguments
    ).map { Entry(publication: $0, score: 0, isInRecord: false, pages: []) }
  }
}

extension Ranking {
  /// title, authors, organisations, abstract, keywords, places: a word in the title says most.
  private static let weights = "10, 6, 5, 4, 4, 3"

  /// Where the records of too many publications hold the words, those with the words in their title.
  private func inRecords(_ words: String, _ count: Int) throws -> [Int64: Entry] {
    let all = try weighedRecords(words)
    guard all.count > Self.mostWeighed else { return all }
    let titled = try weighedRecords("{title} : (\(words))")
    return titled.count < count ? all : titled
  }

  private func weighedRecords(_ words: String) throws -> [Int64: Entry] {
    var entries: [Int64: Entry] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, bm25(publicationWords, \(Self.weights)) FROM publicationWords
        WHERE publicationWords MATCH ? AND \(scope.holdsRecord("publicationWords.rowid")) LIMIT \(Self.mostWeighed + 1)
        """, arguments: [words] + scope.recordArguments)
    while let row = try rows.next() {
      // A record that holds all the words comes before one with a page that does.
      entries[row[0]] = Entry(publication: row[0], score: 10 - (row[1] as Double), isInRecord: true, pages: [])
    }
    return entries
  }

  private func addPages(_ words: String, to entries: inout [Int64: Entry], _ count: Int) throws {
    let enough = max(20 * count, 400)
    let known = Self.sorted(entries.values).prefix(enough).map(\.publication)
    let found = try PageMatches(words, atLeast: enough, in: self, besides: known)
    for (file, publication) in found.publications {
      guard let pages = found.best[file], let best = pages.first else { continue }
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
  static func keep(_ page: Page, in pages: inout [Page]) {
    if pages.count >= pagesKept, let worst = pages.last, worst.score >= page.score { return }
    let place = pages.firstIndex { $0.score < page.score } ?? pages.endIndex
    pages.insert(page, at: place)
    if pages.count > pagesKept { pages.removeLast() }
  }

  /// The pages of a publication that match, in the order of its files and pages.
  static func pages(
    _ database: Database, of publication: Int64, matching words: String, _ language: PagesInLanguage, limit: Int
  ) throws -> [Page] {
    let files = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM file WHERE publicationID = ? ORDER BY id"),
      arguments: [publication])
    let statement = try database.cachedStatement(
      sql: "SELECT rowid FROM pageWords WHERE pageWords MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid")
    return try files.flatMap { file in
      var pages: [Page] = []
      let rows = try Int64.fetchCursor(
        statement, arguments: [words, WordIndex.rowID(ofPage: 0, in: file), WordIndex.rowID(ofPage: 0xFFFFF, in: file)])
      while pages.count < limit, let rowID = try rows.next() {
        if language.hold(rowID) { pages.append(Page(file: file, number: WordIndex.page(ofRow: rowID), score: 0)) }
      }
      return pages
    }
  }
}

extension SearchQuery {
  /// The conditions that pages can answer to.
  var freeConditions: [Term] { conditions.filter { !$0.namesField } }
}
