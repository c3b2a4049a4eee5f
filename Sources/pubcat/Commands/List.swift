import ArgumentParser
import Bibliography
import CatalogStore

/// Publications by year.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List publications by year, newest first.",
    discussion: """
      Example:
        pubcat list --from 1995 --to 2000 --organisation IOM
        pubcat list --doubtful
        pubcat list --language ru --format csv > russian.csv
      """)

  @OptionGroup(title: "Which publications") var selected: SelectionOptions

  @Option(help: "The order; in the order newest or oldest, the list is grouped by year.")
  var sort: ListOrder = .newest

  @Option(help: ArgumentHelp("No more than so many.", valueName: "number"))
  var limit: Int?

  @Flag(help: "Those that were removed, in place of those in the lists.")
  var removed = false

  @OptionGroup var list: FormatOption
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    var selection = try selected.selection()
    selection.includesRemoved = removed
    let catalogue = try place.open(for: .reading)
    var count = 0
    try Output.standard { output in
      switch list.format {
      case .table, .csv: count = try printLines(selection, of: catalogue, to: &output)
      case .json, .jsonl: count = try printRecords(selection, of: catalogue, to: &output)
      }
    }
    if count == 0 { throw selected.nothingFound(in: place.cataloguePath, among: removed ? .removed : .listed) }
  }

  private func printLines(_ selection: Selection, of catalogue: Catalogue, to output: inout Output) throws -> Int {
    var publications = try catalogue.list(selection, by: sort, limit: removed ? nil : limit)
    if removed { publications = Array(publications.lazy.filter(\.isRemoved).prefix(limit ?? .max)) }
    if list.format == .csv {
      try output.write(ListedPublicationCSV.head)
      for publication in publications { try output.write(ListedPublicationCSV.record(publication)) }
    } else {
      let isGrouped = sort == .newest || sort == .oldest
      try PublicationLines(terminal: .output, isGrouped: isGrouped, showsDoubts: selected.doubtful)
        .print(publications, to: &output)
    }
    return publications.count
  }

  private func printRecords(_ selection: Selection, of catalogue: Catalogue, to output: inout Output) throws -> Int {
    var count = 0
    var array = JSONArray()
    try catalogue.forEachRecord(selection, by: sort, limit: removed ? nil : limit) { record in
      if removed, record.removedAt == nil || count >= limit ?? .max { return }
      count += 1
      if list.format == .json {
        try array.add(record.json(), to: &output)
      } else {
        try output.line(record.json().text())
      }
    }
    if list.format == .json { try array.end(in: &output) }
    return count
  }
}

extension ListOrder: ExpressibleByArgument {}
