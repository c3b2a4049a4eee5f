import ArgumentParser
import Bibliography
import CatalogStore
import CitationStyles
import Citations

/// Abstracts, each with its page and a reference ready for citing.
struct AbstractOf: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, bibtex, ris
    case cslJSON = "csl-json"

    /// For reference managers; nil where the abstract itself is printed.
    var citations: CitationFormat? {
      switch self {
      case .text, .markdown, .json: nil
      case .bibtex: .bibtex
      case .ris: .ris
      case .cslJSON: .cslJSON
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "abstract",
    abstract: "Print abstracts, and beneath each a reference ready for citing.",
    discussion: """
      Example:
        pubcat abstract 3
        pubcat abstract 3 --language ru --format markdown
        pubcat abstract 3 --style vancouver
        pubcat abstract 3-7 iom1997ecological --format bibtex > cited.bib
      """)

  @OptionGroup var named: RecordReferences

  @Option(help: ArgumentHelp("The abstract in this language, where there are several.", valueName: "code"))
  var language: String?

  @OptionGroup var wanted: StyleOptions

  @Option(help: "How it is printed.")
  var format: Format = .text

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let language = try language.map { code throws(CommandError) in try languageCode(code) }
    let catalogue = try place.open(for: .reading)
    var (ids, allFound) = try named.resolveTelling(in: catalogue)
    let references = try styledReferences(of: ids, in: catalogue)
    try Output.standard { output in
      var array = JSONArray()
      var citations = format.citations.map(CitationList.init)
      for (index, id) in ids.enumerated() {
        var record = try catalogue.record(id, .values)
        let chosen = CitedAbstract(of: record, in: language)
        if chosen == nil { allFound = false }
        if chosen == nil { Complaint(.noAbstract(of: record, in: language)).tell() }
        record.choose(chosen?.abstract)
        let reference = references[id] ?? StyledReference(plain: Reference.text(for: record))
        switch format {
        case .text, .markdown:
          if index > 0 { try output.line(format == .text ? "\n---\n" : "\n* * *\n") }
          let page = AbstractPage(chosen: chosen, reference: reference)
          try output.write(format == .text ? page.text(width: Terminal.output.width) : page.markdown)
        case .json: try array.add(record.abstractJSON(chosen, reference), to: &output)
        case .bibtex, .ris, .cslJSON: try citations?.add(record, to: &output)
        }
      }
      if format == .json { try array.end(in: &output) }
      try citations?.end(in: &output)
    }
    if !allFound { throw ToldAlready(status: .nothingFound) }
  }

  /// In the style that was asked for, without numbers; empty where none was.
  private func styledReferences(of ids: [Int64], in catalogue: Catalogue) throws -> [Int64: StyledReference] {
    guard wanted.style != nil || wanted.locale != nil else { return [:] }
    let style = try wanted.choice(or: StyleOptions.usual)
    let records = try ids.map { id throws(CatalogueError) in try catalogue.record(id, .values) }
    let entries = try style.entries(of: records).map { (ids[$0.index], $0.reference.unnumbered) }
    return Dictionary(entries) { first, _ in first }
  }
}

extension CatalogueRecord {
  /// Leaves only this abstract, so that what is cited and what was asked for are the same.
  fileprivate mutating func choose(_ abstract: Abstract?) {
    guard let abstract else { return }
    publication.findings[.abstract]?.chosen.value = .abstracts([abstract])
  }

  fileprivate func abstractJSON(_ chosen: CitedAbstract?, _ reference: StyledReference) -> JSONValue {
    .object([
      "id": .integer(id), "citation_key": .string(citationKey), "title": .text(publication.title),
      "abstract": .text(chosen?.abstract.text), "abstract_heading": .text(chosen?.abstract.heading),
      "abstract_language": .text(chosen?.language), "page": chosen?.page.map { .integer(Int64($0)) },
      "page_label": .text(chosen?.pageLabel), "reference": .string(reference.text),
    ])
  }
}

extension CommandError {
  fileprivate static func noAbstract(of record: CatalogueRecord, in language: String?) -> CommandError {
    let languages = record.publication.abstracts.compactMap { $0.language ?? record.publication.language }
    return .noAbstract(id: record.id, language: language, others: languages.uniqued())
  }
}
