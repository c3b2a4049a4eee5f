import ArgumentParser
import Bibliography
import CatalogStore

/// How many publications bear each year.
struct Years: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count the publications of each year, with bars.",
    discussion: """
      Example:
        pubcat years
        pubcat years --organisation UNAIDS
      """)

  @OptionGroup(title: "Which publications") var selected: SelectionOptions
  @OptionGroup var list: FormatOption
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let years = try place.open(for: .reading).years(try selected.selection())
    try Output.standard { output in
      switch list.format {
      case .table: try printBars(years, to: &output)
      case .csv:
        try output.write(CSVWriter.record(["year", "count"]))
        for year in years {
          try output.write(CSVWriter.record([year.year.map(String.init) ?? "", String(year.count)]))
        }
      case .json:
        var array = JSONArray()
        for year in years { try array.add(year.json, to: &output) }
        try array.end(in: &output)
      case .jsonl: for year in years { try output.line(year.json.text()) }
      }
    }
    if years.isEmpty { throw selected.nothingFound(in: place.cataloguePath) }
  }

  /// One block a publication, or fewer where the fullest year would not fit.
  private func printBars(_ years: [YearCount], to output: inout Output) throws {
    let most = years.map(\.count).max() ?? 0
    let labelWidth = years.contains { $0.year == nil } ? "no date".count : 4
    let countWidth = String(most).utf8.count
    let room = max(10, (Terminal.output.width ?? 80) - labelWidth - countWidth - 4)
    for year in years {
      let count = String(year.count)
      let blocks = most <= room ? year.count : max(1, year.count * room / most)
      try output.line(
        padded(year.year.map(String.init) ?? "no date", to: labelWidth + 2)
          + String(repeating: " ", count: countWidth - count.utf8.count) + count + "  "
          + String(repeating: "█", count: blocks))
    }
  }
}

extension YearCount {
  /// `year` is null for publications without a date.
  fileprivate var json: JSONValue {
    .object([
      .init("year", year.map { .integer(Int64($0)) } ?? .null), .init("count", .integer(Int64(count))),
    ])
  }
}
