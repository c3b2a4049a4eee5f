import GRDB
import Words

extension Catalogue {
  /// The publications that answer to a query, the best first. `everyPage` gives all pages that do, in order.
  package func search(
    _ query: SearchQuery, in selection: Selection = Selection(), limit: Int, everyPage: Bool = false
  ) throws(CatalogueError) -> SearchResult {
    try read { database in
      var match = MatchExpression(forms: words.forms, database: database)
      let language = try PagesInLanguage(query.language ?? selection.language, database)
      var entries = try best(query, selection, language, limit + 1, match)
      if entries.isEmpty, query.mayBeBelarusian {
        match.usesDictionary = true
        entries = try best(query, selection, language, limit + 1, match)
      }
      let view = HitView(
        database: database, language: language, forms: words.forms,
        wanted: Set(try query.conditions.flatMap { try match.tokens(of: $0) }),
        allPages: everyPage ? try match.expression(.any(query.freeConditions), onPages: true) : nil,
        samePage: everyPage ? try match.all(query.freeConditions, onPages: true) : nil)
      return SearchResult(hits: try entries.prefix(limit).compactMap(view.hit), hasMore: entries.count > limit)
    }
  }

  private func best(
    _ query: SearchQuery, _ selection: Selection, _ language: PagesInLanguage, _ count: Int, _ match: MatchExpression
  ) throws -> [Ranking.Entry] {
    let scope = try SearchScope(selection, language, query, match)
    return try Ranking(database: match.database, query: query, scope: scope, match: match).best(count)
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
private final class HitView {
  private let database: Database
  private let language: PagesInLanguage
  private let forms: WordForms
  private let wanted: Set<String>
  /// What pages are asked for where every one is wanted; those with all words, if there are any, else with any word.
  private let allPages: String?
  private let samePage: String?
  private var remembered: [String: String?] = [:]

  init(
    database: Database, language: PagesInLanguage, forms: WordForms, wanted: Set<String>, allPages: String?,
    samePage: String?
  ) {
    self.database = database
    self.language = language
    self.forms = forms
    self.wanted = wanted
    self.allPages = allPages
    self.samePage = samePage
  }

  func hit(_ entry: Ranking.Entry) throws -> SearchHit? {
    guard let publication = try ListedPublication.fetch(database, entry.publication), !publication.isRemoved else {
      return nil
    }
    return SearchHit(
      publication: publication, inRecord: try recordMatch(entry.publication), pages: try pages(of: entry))
  }

  private func recordMatch(_ id: Int64) throws -> SearchHit.RecordMatch? {
    guard !wanted.isEmpty,
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT title, authors,
              (SELECT group_concat(name || ifnull(' (' || shortName || ')', ''), '; ') FROM organisation
                WHERE publicationID = publication.id),
              (SELECT group_concat(text, ' ') FROM abstract WHERE publicationID = publication.id),
              (SELECT group_concat(text, '; ') FROM keyword WHERE publicationID = publication.id),
              (SELECT group_concat(name, '; ') FROM place WHERE publicationID = publication.id)
            FROM publication WHERE id = ?
            """), arguments: [id])
    else { return nil }
    for (column, field) in SearchField.allCases.enumerated() {
      if let text: String = row[column], let snippet = snippet(of: text) {
        return SearchHit.RecordMatch(field: field, snippet: snippet)
      }
    }
    return nil
  }

  private func pages(of entry: Ranking.Entry) throws -> [SearchHit.PageMatch] {
    var pages = entry.pages
    if let samePage {
      pages = try Ranking.pages(database, of: entry.publication, matching: samePage, language, limit: .max)
    }
    if pages.isEmpty, let allPages {
      pages = try Ranking.pages(database, of: entry.publication, matching: allPages, language, limit: .max)
    }
    return try pages.compactMap { page in
      guard
        let row = try Row.fetchOne(
          database.cachedStatement(
            sql: "SELECT label, text, brokenWord, language FROM page WHERE fileID = ? AND number = ?"),
          arguments: [page.file, page.number])
      else { return nil }
      let text: String = row[1]
      let whole = (row[2] as String?).map { text + "\n" + $0 } ?? text
      let snippet = snippet(of: whole) ?? Snippet(text: "", marks: [])
      return SearchHit.PageMatch(number: Int(page.number), label: row[0], language: row[3], snippet: snippet)
    }
  }

  private func snippet(of text: String) -> Snippet? {
    forms.snippet(of: text, wanted: wanted) { form in
      if let token = remembered[form] { return token }
      let statement = try? database.cachedStatement(sql: "SELECT token FROM wordForm WHERE form = ?")
      let token = statement.flatMap { try? String.fetchOne($0, arguments: [form]) }
      remembered[form] = .some(token)
      return token
    }
  }
}

extension SearchQuery {
  fileprivate var mayBeBelarusian: Bool {
    (conditions + exclusions).flatMap(\.words).contains { WordForms.belarusianStem(of: $0) != nil }
  }
}
