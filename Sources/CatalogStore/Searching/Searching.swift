import GRDB
import Words

extension Catalogue {
  /// The publications that answer to a query, the best first. `everyPage` gives all pages that do, in order.
  package func search(
    _ query: SearchQuery, in selection: Selection = Selection(), limit: Int, everyPage: Bool = false
  ) throws(CatalogueError) -> SearchResult {
    try read { database in
      let match = MatchExpression(forms: words.forms, database: database)
      let scope = try SearchScope(selection, query, match)
      let ranking = Ranking(database: database, query: query, scope: scope, match: match)
      let entries = try ranking.best(limit + 1)
      let view = HitView(
        database: database, forms: words.forms, wanted: Set(try query.conditions.flatMap { try match.tokens(of: $0) }),
        allPages: everyPage ? try match.expression(.any(query.freeConditions), onPages: true) : nil,
        samePage: everyPage ? try match.all(query.freeConditions, onPages: true) : nil)
      return SearchResult(hits: try entries.prefix(limit).compactMap(view.hit), hasMore: entries.count > limit)
    }
  }

  package func explain(_ query: SearchQuery) throws(CatalogueError) -> SearchExplanation {
    try read { database in
      let match = MatchExpression(forms: words.forms, database: database)
      func condition(_ term: SearchQuery.Term, _ isExcluded: Bool) throws -> SearchExplanation.Condition {
        var seen: Set<String> = []
        let tokens = try match.tokens(of: term).filter { seen.insert($0).inserted }
        return .init(term: term, isExcluded: isExcluded, tokens: tokens)
      }
      return SearchExplanation(
        conditions: try query.conditions.map { try condition($0, false) }
          + query.exclusions.map { try condition($0, true) })
    }
  }
}

/// Reads what a hit shows: the record's line, the pages' text around the words.
private struct HitView {
  let database: Database
  let forms: WordForms
  let wanted: Set<String>
  /// What pages are asked for where every one is wanted; those with all words, if there are any, else with any word.
  let allPages: String?
  let samePage: String?

  func hit(_ entry: Ranking.Entry) throws -> SearchHit? {
    guard let publication = try ListedPublication.fetch(database, entry.publication) else { return nil }
    return SearchHit(
      publication: publication, inRecord: try recordMatch(entry.publication), pages: try pages(of: entry))
  }

  private func recordMatch(_ id: Int64) throws -> SearchHit.RecordMatch? {
    guard !wanted.isEmpty,
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT title, authors,
            (SELECT group_concat(name || ifnull(' (' || shortName || ')', ''), '; ') FROM organisation
              WHERE publicationID = publication.id),
            (SELECT group_concat(text, ' ') FROM abstract WHERE publicationID = publication.id),
            (SELECT group_concat(text, '; ') FROM keyword WHERE publicationID = publication.id),
            (SELECT group_concat(name, '; ') FROM place WHERE publicationID = publication.id)
          FROM publication WHERE id = ?
          """, arguments: [id])
    else { return nil }
    for (column, field) in SearchField.allCases.enumerated() {
      if let text: String = row[column], let snippet = forms.snippet(of: text, wanted: wanted) {
        return SearchHit.RecordMatch(field: field, snippet: snippet)
      }
    }
    return nil
  }

  private func pages(of entry: Ranking.Entry) throws -> [SearchHit.PageMatch] {
    var pages = entry.pages
    if let samePage { pages = try Ranking.pages(database, of: entry.publication, matching: samePage, limit: .max) }
    if pages.isEmpty, let allPages {
      pages = try Ranking.pages(database, of: entry.publication, matching: allPages, limit: .max)
    }
    return try pages.compactMap { page in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT label, text, brokenWord FROM page WHERE fileID = ? AND number = ?",
          arguments: [page.file, page.number])
      else { return nil }
      let text: String = row[1]
      let whole = (row[2] as String?).map { text + "\n" + $0 } ?? text
      let snippet = forms.snippet(of: whole, wanted: wanted) ?? Snippet(text: "", marks: [])
      return SearchHit.PageMatch(number: Int(page.number), label: row[0], snippet: snippet)
    }
  }
}
