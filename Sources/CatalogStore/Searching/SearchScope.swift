import GRDB
import Words

/// Which publications a search may find: a selection as lists have it, and the conditions of the query that are about
/// the record or that exclude.
struct SearchScope {
  /// " WHERE …" over `publication`.
  let clause: String
  let arguments: StatementArguments
  let pages: PagesInLanguage

  /// The language, the query's or the selection's, is that of the pages.
  init(_ selection: Selection, _ pages: PagesInLanguage, _ query: SearchQuery, _ match: MatchExpression) throws {
    self.pages = pages
    var selection = selection
    selection.language = nil
    let listed = SelectionSQL(selection)
    var conditions = listed.conditions
    var arguments = StatementArguments(listed.arguments)
    if let language = pages.language {
      conditions.append(PagesInLanguage.isSomewhere)
      arguments += StatementArguments(
        SelectionSQL.languageArguments(language) + [PagesInLanguage.primary(language)])
    }
    if let first = query.years?.first {
      conditions.append("year >= ?")
      arguments += [first]
    }
    if let last = query.years?.last {
      conditions.append("year <= ?")
      arguments += [last]
    }
    for condition in query.conditions where condition.namesField {
      guard let words = try match.expression(condition, onPages: false) else { continue }
      conditions.append("id IN (SELECT rowid FROM publicationWords WHERE publicationWords MATCH ?)")
      arguments += [words]
    }
    for exclusion in query.exclusions {
      guard let inRecord = try match.expression(exclusion, onPages: false) else { continue }
      if let onPage = try match.expression(exclusion, onPages: true) {
        conditions.append("NOT \(Self.somewhere)")
        arguments += [inRecord, onPage]
      } else {
        conditions.append("id NOT IN (SELECT rowid FROM publicationWords WHERE publicationWords MATCH ?)")
        arguments += [inRecord]
      }
    }
    clause = conditions.isEmpty ? " WHERE true" : " WHERE " + conditions.joined(separator: " AND ")
    self.arguments = arguments
  }

  /// That the record or a page of the publication matches; two arguments.
  static let somewhere = """
    (id IN (SELECT rowid FROM publicationWords WHERE publicationWords MATCH ?)
      OR id IN (SELECT publicationID FROM file
        WHERE id IN (SELECT rowid >> 20 FROM pageWords WHERE pageWords MATCH ?)))
    """

  /// That a publication's number is in the scope: asked of one after the other, so that no list of all is made.
  func holds(_ id: String) -> String { "EXISTS (SELECT 1 FROM publication\(clause) AND id = \(id))" }

  /// That it is, and its record in the language that is asked for; `recordArguments`.
  func holdsRecord(_ id: String) -> String {
    let isInLanguage = pages.language == nil ? "" : " AND \(SelectionSQL.language)"
    return "EXISTS (SELECT 1 FROM publication\(clause)\(isInLanguage) AND id = \(id))"
  }

  var recordArguments: StatementArguments {
    arguments + StatementArguments(pages.language.map(SelectionSQL.languageArguments) ?? [])
  }
}
