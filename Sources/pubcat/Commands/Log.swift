import ArgumentParser
import Bibliography
import CatalogStore

/// The journal: what was done to the catalogue.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show who changed what, from what to what, and when; newest first.",
    discussion: """
      Example:
        pubcat log 3
        pubcat log --since 2026-11 --limit 50
        pubcat log --format csv > journal.csv
      """)

  @Argument(help: ArgumentHelp("Only of this publication: a number (3) or citation key.", valueName: "id"))
  var reference: String?

  @Option(help: ArgumentHelp("No more changes than so many (in a table 100, unless said).", valueName: "number"))
  var limit: Int?

  @Option(help: ArgumentHelp("Made at this time (UTC) or later: 2026-11-22.", valueName: "since"))
  var since: String?

  @OptionGroup var list: FormatOption
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  private static let rowsOfATable = 100

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    let since = try since.map { text throws(CommandError) in try beginningOfTime(text, option: "--since") }
    let catalogue = try place.open(for: .reading)
    let id = try reference.map { try catalogue.oneRecord($0, option: "log") }
    var count = 0
    var table = TableWriter([
      .init(name: "when"), .init(name: "who"), .init(name: "act"), .init(name: "id", alignment: .right),
      .init(name: "field"), .init(name: "from", isFlexible: true), .init(name: "to", isFlexible: true),
    ])
    try Output.standard { output in
      var array = JSONArray()
      if list.format == .csv {
        try output.write(CSVWriter.record(["at", "who", "act", "operation", "id", "field", "from", "to"]))
      }
      let limit = limit ?? (list.format == .table ? Self.rowsOfATable : nil)
      try catalogue.forEachChange(of: id, since: since, limit: limit) { change in
        count += 1
        switch list.format {
        case .table: table.add(change.row)
        case .json: try array.add(change.json, to: &output)
        case .jsonl: try output.line(change.json.text())
        case .csv:
          try output.write(
            CSVWriter.record([
              change.at, change.who, change.act, String(change.operation), String(change.id), change.field,
              change.summary(of: change.old), change.summary(of: change.new),
            ]))
        }
      }
      if list.format == .json { try array.end(in: &output) }
      for line in table.lines(width: Terminal.output.width) { try output.line(line) }
    }
    if count == 0 { throw CommandError.nothingInJournal(reference) }
    if list.format == .table, limit == nil, count == Self.rowsOfATable {
      Complaint(nil, "only the last \(count) changes are shown", hint: "see more: --limit 1000, or --since 2026-11")
        .tell()
    }
  }
}

extension JournalEntry {
  /// "2026-11-25 10:00:00", who, act, record, field, before, after.
  fileprivate var row: [String] {
    [
      at.replacing("T", with: " ").replacing("Z", with: ""), who, act, String(id), label, cut(summary(of: old), to: 60),
      cut(summary(of: new), to: 60),
    ]
  }

  fileprivate var json: JSONValue {
    .object([
      "at": .string(at), "who": .string(who), "act": .string(act), "operation": .integer(operation),
      "id": .integer(id), "field": .string(field), "from": old.map(withoutText), "to": new.map(withoutText),
    ])
  }

  private var label: String { Field(rawValue: field)?.label ?? field.replacing("_", with: " ") }

  /// The text of a file that was taken away is kept for its coming back, and is no news.
  private func withoutText(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value, field == "file" else { return value }
    return .object(members.filter { $0.name != "text" })
  }

  /// A value on one line; empty where there was none.
  fileprivate func summary(of value: JSONValue?) -> String {
    guard let value else { return "" }
    if let field = Field(rawValue: field) {
      return value["value"].flatMap { FieldValue(json: $0, shape: field.shape) }?.description ?? ""
    }
    return switch field {
    case "record": value["title"]?.string ?? value["citation_key"]?.string ?? ""
    case "file", "awaited_file": value["path"]?.string ?? ""
    case "relation": "\(value["kind"]?.string ?? "") \(value["id"]?.integer.map(String.init) ?? "")"
    case "warnings": (value.array ?? []).compactMap { $0["message"]?.string }.joined(separator: "; ")
    default: value.string ?? value.text()
    }
  }
}

extension Catalogue {
  /// The one record that a reference names.
  func oneRecord(_ reference: String, option: String) throws -> Int64 {
    let ids = try resolve(reference)
    guard let id = ids.first, ids.count == 1 else { throw CommandError.oneRecordOnly(option: option) }
    return id
  }
}
