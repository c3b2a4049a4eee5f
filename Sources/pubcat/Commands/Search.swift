import ArgumentParser
import Bibliography
import CatalogStore
import Words

/// Words in records and on pages.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find publications by their words, on the page.",
    discussion: """
      All words have to be there, in any of their forms: migrants finds migrant, мигранты finds мигрантами,
      мігранты finds мігрантаў. In a query you may write
        "displaced persons"    these words side by side
        camp OR shelter        either
        NOT camp, -camp        not this one (quote the whole query then)
        repatri*               words that begin so
        title:hiv author:weiss org:IOM abstract:testing keyword:law place:belarus
        year:1990..2005
        lang:be                in this language; summaries in it, too

      Example:
        pubcat search migrants hiv
        pubcat search 'org:IOM "returning home" -camps' --pages
        pubcat search мигранты year:2000.. --format csv
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
  var words: [String]

  @Flag(help: "Every page with the words, not only the best ones.")
  var pages = false

  @Option(help: ArgumentHelp("No more publications than so many.", valueName: "number"))
  var limit = 20

  @Flag(help: "How the query is understood: the forms that are matched.")
  var explain = false

  @OptionGroup(title: "Which publications") var selected: SelectionOptions
  @OptionGroup var list: FormatOption
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    let text = words.joined(separator: " ")
    let query = SearchQuery(text)
    guard !query.isEmpty else { throw CommandError.nothingToSearch(text) }
    let catalogue = try openIndexed()
    if explain { return try print(try catalogue.explain(query), query) }
    let result = try catalogue.search(query, in: selected.selection(), limit: limit, everyPage: pages)
    guard !result.hits.isEmpty else {
      throw NothingMatches(query: text, near: try catalogue.nearestWords(to: query))
    }
    try Output.standard { output in
      let lines = SearchLines(terminal: .output, showsEveryPage: pages)
      switch list.format {
      case .table: try lines.print(result.hits, to: &output)
      case .csv: try lines.printCSV(result.hits, to: &output)
      case .json:
        var array = JSONArray()
        for hit in result.hits { try array.add(hit.json, to: &output) }
        try array.end(in: &output)
      case .jsonl: for hit in result.hits { try output.line(hit.json.text()) }
      }
    }
    if result.hasMore, list.format == .table, Terminal.output.isTerminal {
      Output.toErrors("the best \(limit); more with --limit \(limit * 5)\n")
    }
  }

  /// Where the index lags behind it is brought up to date first, if the catalogue can be written.
  private func openIndexed() throws -> Catalogue {
    let catalogue = try place.open(for: .reading)
    guard (try? catalogue.indexIsBehind) ?? true else { return catalogue }
    catalogue.close()
    do {
      let writable = try place.open(for: .writing)
      try writable.updateIndex()
      return writable
    } catch {
      guard error == .readOnly(path: place.cataloguePath) || error == .busy(path: place.cataloguePath) else {
        throw error
      }
      return try place.open(for: .reading)
    }
  }

  private func print(_ explanation: SearchExplanation, _ query: SearchQuery) throws {
    try Output.standard { output in
      for condition in explanation.conditions {
        let tokens = condition.tokens.joined(separator: " ")
        try output.line(printable("\(condition.isExcluded ? "not " : "")\(condition.term): \(tokens)"))
      }
      if let years = query.years {
        try output.line("year \(years.first.map(String.init) ?? "")..\(years.last.map(String.init) ?? "")")
      }
      if let language = query.language { try output.line(printable("language \(language)")) }
    }
  }
}

extension SearchQuery.Term: CustomStringConvertible {
  /// As a person might write it, with every grouping shown.
  public var description: String {
    switch self {
    case .phrase(let words): words.count == 1 ? words[0] : "\"" + words.joined(separator: " ") + "\""
    case .prefix(let start): start + "*"
    case .all(let terms): "(" + terms.map(\.description).joined(separator: " AND ") + ")"
    case .any(let terms): "(" + terms.map(\.description).joined(separator: " OR ") + ")"
    case .not(let term): "NOT " + term.description
    case .field(let field, let term): field.rawValue + ":" + term.description
    }
  }
}
