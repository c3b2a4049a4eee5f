import ArgumentParser
import Bibliography
import CatalogStore
import Citations

/// Publications for other programs.
struct Export: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case cslJSON = "csl-json"
    case bibtex, ris, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Write publications for reference managers and other programs.",
    discussion: """
      Everything in the lists, oldest first, unless options say which. json is one array with every finding, its \
      evidence included.

      Example:
        pubcat export --format bibtex --year 1997 > 1997.bib
        pubcat export --format csl-json --tag cited | pandoc -f csljson -t plain --citeproc
      """)

  @Option(help: "What the other program reads.")
  var format: Format

  @OptionGroup(title: "Which publications") var selected: SelectionOptions
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let selection = try selected.selection()
    let catalogue = try place.open(for: .reading)
    var count = 0
    try Output.standard { output in
      var array = JSONArray()
      var citations = CitationFormat(rawValue: format.rawValue).map(CitationList.init)
      try catalogue.forEachRecord(selection, by: .oldest, format == .json ? .everything : .values) { record in
        count += 1
        if format == .json {
          try array.add(record.json(withFindings: true), to: &output)
        } else {
          try citations?.add(record, to: &output)
        }
      }
      if format == .json { try array.end(in: &output) }
      try citations?.end(in: &output)
    }
    if count == 0 { throw selected.nothingFound(in: place.cataloguePath) }
  }
}
