import ArgumentParser
import Bibliography
import CatalogStore
import Citations

/// Publications for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write publications for reference managers, libraries and other programs.",
    discussion: """
      Everything in the lists, ordered by citation key, unless options say which. json is one array with every finding, \
      its evidence included; paths of files are those in the library.

      Example:
        pubcat export --format biblatex --year 1997 --output 1997.bib
        pubcat export --format csl-json --tag cited | pandoc -f csljson -t plain --citeproc
        pubcat export --format csv --language ru > russian.csv
      """)

  @Option(help: "What the other program reads.")
  var format: CitationFormat

  @OptionGroup var file: OutputOption
  @OptionGroup(title: "Which publications") var selected: SelectionOptions
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let selection = try selected.selection()
    let catalogue = try place.open(for: .reading)
    var count = 0
    try file.write { output in
      var citations = CitationList(format)
      try catalogue.forEachRecord(selection, by: .key, format == .json ? .everything : .values) { record in
        count += 1
        try citations.add(record, to: &output)
      }
      try citations.end(in: &output)
    }
    if count == 0 { throw selected.nothingFound(in: place.cataloguePath) }
  }
}

extension CitationFormat: ExpressibleByArgument {}
