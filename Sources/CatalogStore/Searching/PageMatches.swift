import GRDB
import Words

/// The pages that hold all words of a query, weighed: all of them or, where they are too many for that, those of the
/// files that have most of them.
struct PageMatches {
  /// The best pages of each file, the best first.
  private(set) var best: [Int64: [Ranking.Page]] = [:]
  /// The files of publications in the scope.
  private(set) var publications: [(file: Int64, publication: Int64)] = []

  private let words: String
  private let database: Database
  private let scope: SearchScope

  /// - Parameters:
  ///   - wanted: the number of files that are weighed, if there are so many.
  ///   - known: publications whose files are weighed in any case.
  init(_ words: String, atLeast wanted: Int, in ranking: Ranking, besides known: [Int64]) throws {
    self.words = words
    database = ranking.database
    scope = ranking.scope
    guard try !weigh(only: nil) else {
      publications = try inScope(Array(best.keys))
      return
    }
    best = [:]
    publications = try fullest(wanted)
    let chosen = Set(publications.map(\.file))
    publications += try inScope(files(of: known).filter { !chosen.contains($0) })
    _ = try weigh(only: publications.map(\.file))
  }

  /// False where there are too many and `files` does not say which are wanted.
  private mutating func weigh(only files: [Int64]?) throws -> Bool {
    let condition = files == nil ? "" : "AND rowid >> 20 IN \(SQLList.marks)"
    let limit = files == nil ? "LIMIT \(Ranking.mostWeighed + 1)" : ""
    let rows = try Row.fetchCursor(
      database, sql: "SELECT rowid, bm25(pageWords) FROM pageWords WHERE pageWords MATCH ? \(condition) \(limit)",
      arguments: [words] + StatementArguments(files.map { [SQLList.argument($0)] } ?? []))
    var count = 0
    while let row = try rows.next() {
      let rowID: Int64 = row[0]
      count += 1
      guard scope.pages.hold(rowID) else { continue }
      let page = Ranking.Page(
        file: WordIndex.file(ofRow: rowID), number: WordIndex.page(ofRow: rowID), score: -(row[1] as Double))
      Ranking.keep(page, in: &best[page.file, default: []])
    }
    return files != nil || count <= Ranking.mostWeighed
  }

  /// The files in the scope that have most of the pages.
  private func fullest(_ wanted: Int) throws -> [(file: Int64, publication: Int64)] {
    let counts = try Self.counts(ofPagesWith: words, scope.pages, database).sorted {
      ($0.pages, $1.file) > ($1.pages, $0.file)
    }
    var found: [(file: Int64, publication: Int64)] = []
    var rest = counts[...]
    while found.count < wanted, !rest.isEmpty {
      found += try inScope(rest.prefix(1_000).map(\.file))
      rest = rest.dropFirst(1_000)
    }
    return found
  }

  /// How many pages of each file match, in the order of the files; nothing is weighed.
  static func counts(
    ofPagesWith words: String, _ pages: PagesInLanguage, _ database: Database
  ) throws -> [(file: Int64, pages: Int)] {
    var counts: [(file: Int64, pages: Int)] = []
    let rows = try Int64.fetchCursor(
      database, sql: "SELECT rowid FROM pageWords WHERE pageWords MATCH ?", arguments: [words])
    while let rowID = try rows.next() {
      guard pages.hold(rowID) else { continue }
      let file = WordIndex.file(ofRow: rowID)
      if counts.last?.file == file { counts[counts.count - 1].pages += 1 } else { counts.append((file, 1)) }
    }
    return counts
  }

  private func files(of publications: [Int64]) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM file WHERE publicationID IN \(SQLList.marks)"),
      arguments: [SQLList.argument(publications)])
  }

  private func inScope(_ files: [Int64]) throws -> [(file: Int64, publication: Int64)] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, publicationID FROM file WHERE id IN \(SQLList.marks) AND \(scope.holds("file.publicationID"))
          """), arguments: [SQLList.argument(files)] + scope.arguments
    ).map { (file: $0[0], publication: $0[1]) }
  }
}
