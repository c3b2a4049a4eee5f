import GRDB
import Words

/// Publications that hold every word of a query somewhere, not all in the record and not all on one page.
struct WordsApart {
  let ranking: Ranking

  /// More publications than this are not gone through.
  private static let most = 20_000

  /// Where one word or phrase stands.
  private struct Holders {
    var publications: Set<Int64>
    var files: Set<Int64>
    let onPage: String

    var count: Int { publications.count + files.count }
  }

  /// The newest records first.
  func entries(_ count: Int, beyond known: Set<Int64>) throws -> [Ranking.Entry] {
    let holders = try ranking.query.freeConditions.compactMap(self.holders).sorted { $0.count < $1.count }
    guard let rarest = holders.first else { return [] }
    var found: [Int64] = []
    let candidates = try self.candidates(rarest).filter { !known.contains($0) }
    let files = try self.files(of: Array(candidates))
    for publication in candidates.sorted(by: >) {
      let own = files[publication] ?? []
      let holdsAll = holders.allSatisfy { holder in
        holder.publications.contains(publication) || own.contains(where: holder.files.contains)
      }
      if holdsAll { found.append(publication) }
      if found.count == count { break }
    }
    return try found.map { publication in
      Ranking.Entry(
        publication: publication, score: 0, isInRecord: false, pages: try pages(of: publication, holders))
    }
  }

  private func holders(of term: SearchQuery.Term) throws -> Holders? {
    guard let inRecord = try ranking.match.expression(term, onPages: false),
      let onPage = try ranking.match.expression(term, onPages: true)
    else { return nil }
    let publications = try Int64.fetchSet(
      ranking.database, sql: "SELECT rowid FROM publicationWords WHERE publicationWords MATCH ?",
      arguments: [inRecord])
    let files = try PageMatches.counts(ofPagesWith: onPage, ranking.scope.pages, ranking.database).map(\.file)
    return Holders(publications: publications, files: Set(files), onPage: onPage)
  }

  /// The publications in the scope that hold one of the words.
  private func candidates(_ holders: Holders) throws -> Set<Int64> {
    let publications = SQLList.argument(holders.publications.sorted(by: >).prefix(Self.most))
    let files = SQLList.argument(holders.files.sorted(by: >).prefix(Self.most))
    return try Int64.fetchSet(
      ranking.database,
      sql: """
        SELECT id FROM publication\(ranking.scope.clause)
          AND (id IN \(SQLList.marks) OR id IN (SELECT publicationID FROM file WHERE id IN \(SQLList.marks)))
        ORDER BY id DESC LIMIT \(Self.most)
        """, arguments: ranking.scope.arguments + [publications, files])
  }

  private func files(of publications: [Int64]) throws -> [Int64: [Int64]] {
    var files: [Int64: [Int64]] = [:]
    let rows = try Row.fetchCursor(
      ranking.database, sql: "SELECT id, publicationID FROM file WHERE publicationID IN \(SQLList.marks)",
      arguments: [SQLList.argument(publications)])
    while let row = try rows.next() { files[row[1], default: []].append(row[0]) }
    return files
  }

  /// The first page with each of the words.
  private func pages(of publication: Int64, _ holders: [Holders]) throws -> [Ranking.Page] {
    var pages: [Ranking.Page] = []
    for holder in holders where pages.count < Ranking.pagesKept {
      let first = try Ranking.pages(
        ranking.database, of: publication, matching: holder.onPage, ranking.scope.pages, limit: 1
      ).first
      if let first, !pages.contains(where: { ($0.file, $0.number) == (first.file, first.number) }) {
        pages.append(first)
      }
    }
    return pages.sorted { ($0.file, $0.number) < ($1.file, $1.number) }
  }
}
