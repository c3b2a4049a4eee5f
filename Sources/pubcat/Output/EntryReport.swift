import Bibliography
import CatalogStore
import LibraryImport

/// What `import` tells of the entries: at once what went wrong, at the end a table of what is new, and counts.
struct EntryReport {
  let format: OutputFormat
  private(set) var added = 0
  private(set) var updated = 0
  private(set) var unchanged = 0
  private(set) var failed = 0
  private var table = TableWriter([
    .init(name: "id", alignment: .right), .init(name: "year"), .init(name: "title", isFlexible: true),
    .init(name: "outcome"),
  ])
  private var array = JSONArray()

  init(_ format: OutputFormat) { self.format = format }

  func begin(_ output: inout Output) throws {
    if format == .csv {
      try output.write(
        CSVWriter.record(["file", "line", "outcome", "id", "citation_key", "year", "title", "looks_like", "error"]))
    }
  }

  mutating func add(_ problem: EntryProblem, line: Int, of source: String, to output: inout Output) throws {
    failed += 1
    let complaint = Complaint(problem, line: line, of: source)
    complaint.tell()
    let json = JSONValue.object([
      "file": .string(source), "line": .integer(Int64(line)), "outcome": .string("failed"),
      "error": .object(["code": .string("malformed"), "message": .string(complaint.what)]),
    ])
    try print(json, [source, String(line), "failed", "", "", "", "", "", complaint.what], to: &output)
  }

  mutating func add(
    _ imported: EntryImporter.Imported, of source: String, in catalogue: Catalogue, to output: inout Output
  ) throws {
    let (entry, outcome) = (imported.entry, imported.outcome)
    let thing = "\(source):\(entry.line)"
    switch outcome.kind {
    case .added: added += 1
    case .updated: updated += 1
    case .unchanged, .removedEarlier: unchanged += 1
    }
    if outcome.kind == .removedEarlier {
      Complaint(
        thing, "was in the catalogue as \(outcome.id) and was removed",
        hint: "bring it back: pubcat remove --undo \(outcome.id)"
      ).tell()
    }
    for (path, failure) in imported.failures {
      Complaint(failure, file: path).tell()
      failed += 1
    }
    if outcome.kind != .unchanged {
      for path in imported.missing { Complaint.missingFile(path, of: outcome.id, thing).tell() }
    }
    if outcome.kind == .added, let holder = imported.holders.first {
      Complaint(
        thing, "catalogued as \(outcome.id) without its file, which is that of \(holder)",
        hint: "a part of it: pubcat relate \(outcome.id) part-of \(holder)"
      ).tell()
    }
    let likenesses = outcome.kind == .added ? try catalogue.lookalikes(of: outcome.id) : []
    Complaint.lookalikes(likenesses, of: outcome.id, thing)?.tell()
    guard format != .table || outcome.kind == .added || outcome.kind == .updated else { return }
    let publication = try catalogue.listed(outcome.id)
    let (year, title) = (publication.year.map(String.init) ?? "", publication.title ?? "")
    if format == .table { return table.add([String(outcome.id), year, title, outcome.name]) }
    let looksLike = likenesses.map { $0.json(from: outcome.id) }
    let json = JSONValue.object([
      "file": .string(source), "line": .integer(Int64(entry.line)), "outcome": .string(outcome.name),
      "id": .integer(outcome.id), "citation_key": .string(outcome.citationKey),
      "year": publication.year.map { .integer(Int64($0)) }, "title": .text(publication.title),
      "looks_like": looksLike.isEmpty ? nil : .array(looksLike),
      "missing_files": imported.missing.isEmpty ? nil : .list(imported.missing),
    ])
    let alike = likenesses.map { String($0.id == outcome.id ? $0.other : $0.id) }.joined(separator: "; ")
    try print(
      json,
      [source, String(entry.line), outcome.name, String(outcome.id), outcome.citationKey, year, title, alike, ""],
      to: &output)
  }

  private mutating func print(_ json: JSONValue, _ cells: [String], to output: inout Output) throws {
    switch format {
    case .table: break
    case .json: try array.add(json, to: &output)
    case .jsonl: try output.line(json.text())
    case .csv: try output.write(CSVWriter.record(cells))
    }
  }

  func end(_ output: inout Output) throws {
    switch format {
    case .table:
      for line in table.lines(width: Terminal.output.width) { try output.line(line) }
      try output.line("added \(added), updated \(updated), unchanged \(unchanged), failed \(failed)")
    case .json: try array.end(in: &output)
    case .jsonl, .csv: break
    }
  }
}

extension BringOutcome {
  /// The stable name in JSON.
  fileprivate var name: String {
    switch kind {
    case .added: "added"
    case .updated: "updated"
    case .unchanged, .removedEarlier: "unchanged"
    }
  }
}
