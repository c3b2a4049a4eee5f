import ArgumentParser
import Bibliography
import CatalogStore

/// Records that may be one and the same.
struct Duplicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List pairs of publications that may be one, and why.",
    discussion: """
      Certain is a pair with the same identifier that nothing speaks against. A dissertation and its summary, editions and \
      translations are possible pairs at most: merge what is the same, relate what belongs together.

      Example:
        pubcat duplicates
        pubcat merge 3 8
        pubcat relate 8 translation-of 3
      """)

  @Flag(help: "Only the certain ones.")
  var certain = false

  @OptionGroup var list: FormatOption
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let catalogue = try place.open(for: .reading)
    let pairs = try catalogue.duplicates().filter { $0.isCertain || !certain }
    guard !pairs.isEmpty else { throw CommandError.noDuplicates(path: place.cataloguePath) }
    let ids = pairs.flatMap { [$0.id, $0.other] }.uniqued()
    var titles: [Int64: String] = [:]
    for start in stride(from: 0, to: ids.count, by: 500) {
      let some = Array(ids[start..<min(start + 500, ids.count)])
      for publication in try catalogue.list(Selection(ids: some)) {
        titles[publication.id] = publication.title ?? "(no title)"
      }
    }
    try Output.standard { output in try print(pairs, titles, to: &output) }
  }

  private func print(_ pairs: [Likeness], _ titles: [Int64: String], to output: inout Output) throws {
    var array = JSONArray()
    var table = TableWriter([
      .init(name: "id", alignment: .right), .init(name: "other", alignment: .right), .init(name: "how sure"),
      .init(name: "why"), .init(name: "titles", isFlexible: true),
    ])
    if list.format == .csv {
      try output.write(CSVWriter.record(["id", "other", "certain", "reason", "title", "other_title"]))
    }
    for pair in pairs {
      let (title, other) = (titles[pair.id] ?? "", titles[pair.other] ?? "")
      let json = JSONValue.object([
        "id": .integer(pair.id), "other": .integer(pair.other), "certain": .bool(pair.isCertain),
        "reason": .string(pair.reason.rawValue), "title": .string(title), "other_title": .string(other),
      ])
      switch list.format {
      case .table:
        table.add([
          String(pair.id), String(pair.other), pair.isCertain ? "certain" : "possible", pair.words,
          title == other ? title : "\(title) | \(other)",
        ])
      case .json: try array.add(json, to: &output)
      case .jsonl: try output.line(json.text())
      case .csv:
        try output.write(
          CSVWriter.record([
            String(pair.id), String(pair.other), pair.isCertain ? "yes" : "no", pair.reason.rawValue, title, other,
          ]))
      }
    }
    if list.format == .json { try array.end(in: &output) }
    for line in table.lines(width: Terminal.output.width) { try output.line(line) }
  }
}
