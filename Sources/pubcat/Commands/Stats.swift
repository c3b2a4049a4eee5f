import ArgumentParser
import Bibliography
import CatalogStore

/// The catalogue in numbers.
struct Stats: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case table, json }

  static let configuration = CommandConfiguration(
    abstract: "Show the catalogue in numbers.",
    discussion: """
      Example:
        pubcat stats
      """)

  @Option(help: "How it is printed.")
  var format: Format = .table

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let statistics = try place.open(for: .reading).statistics()
    try Output.standard { output in
      switch format {
      case .json: try output.line(statistics.json.text(indented: true))
      case .table: for line in statistics.lines { try output.line(printable(line)) }
      }
    }
  }
}

extension Statistics {
  fileprivate var lines: [String] {
    var rows: [(String, String)] = [
      ("publications", String(publications)), ("without a date", String(undated)), ("doubtful", String(doubtful)),
      ("without a file", String(withoutFile)), ("removed", String(removed)),
      ("files", "\(files) (\(counted(pages, "page")), \(readableSize(fileSize)))"),
      ("catalogue", readableSize(catalogueSize)),
    ]
    let dated = years.compactMap(\.year)
    if let first = dated.min(), let last = dated.max() {
      rows.append(("years", first == last ? String(first) : "\(first)–\(last)"))
    }
    if !kinds.isEmpty { rows.append(("kinds", summary(kinds))) }
    if !languages.isEmpty { rows.append(("languages", summary(languages))) }
    if let lastChange { rows.append(("last change", lastChange)) }
    let width = rows.reduce(0) { max($0, $1.0.utf8.count) } + 2
    return rows.map { padded($0.0, to: width) + $0.1 }
  }

  private func summary(_ counts: [Count]) -> String {
    counts.map { "\($0.name ?? "unknown") \($0.count)" }.joined(separator: ", ")
  }

  fileprivate var json: JSONValue {
    .object([
      "publications": number(publications), "without_date": number(undated), "doubtful": number(doubtful),
      "without_file": number(withoutFile), "removed": number(removed), "files": number(files),
      "pages": number(pages), "file_bytes": .integer(fileSize), "catalogue_bytes": .integer(catalogueSize),
      "kinds": .array(kinds.map { $0.json(as: "kind") }),
      "languages": .array(languages.map { $0.json(as: "language") }),
      "years": .array(
        years.map { year in
          .object([
            .init("year", year.year.map { .integer(Int64($0)) } ?? .null), .init("count", number(year.count)),
          ])
        }),
      "last_change": .text(lastChange),
    ])
  }

  private func number(_ value: Int) -> JSONValue { .integer(Int64(value)) }
}

extension Statistics.Count {
  fileprivate func json(as name: String) -> JSONValue {
    .object([.init(name, self.name.map(JSONValue.string) ?? .null), .init("count", .integer(Int64(count)))])
  }
}

/// "640 bytes", "12.4 MB"; units of a thousand.
func readableSize(_ bytes: Int64) -> String {
  guard bytes >= 1000 else { return "\(bytes) bytes" }
  var tenths = bytes / 100
  for unit in ["kB", "MB", "GB"] {
    if tenths < 10_000 { return "\(tenths / 10).\(tenths % 10) \(unit)" }
    tenths /= 1000
  }
  return "\(tenths / 10).\(tenths % 10) TB"
}
