import Bibliography
import CatalogStore
import LibraryImport

/// What `add` tells of the files: at once what went wrong, at the end a table of what is new, and counts.
struct ImportReport {
  let format: OutputFormat
  private(set) var added = 0
  private(set) var unchanged = 0
  private(set) var failed = 0
  private var table = DoubtsTable()
  private var array = JSONArray()

  init(_ format: OutputFormat) { self.format = format }

  mutating func begin(_ output: inout Output) throws {
    if format == .csv {
      try output.write(
        CSVWriter.record(["file", "outcome", "id", "citation_key", "year", "title", "doubtful", "error"]))
    }
  }

  /// `likenesses` are the records that a new one may be the same as.
  /// `isToBeScanned` says that OCR has yet to see what it is.
  mutating func add(
    _ file: ImportedFile, likenesses: [Likeness] = [], isToBeScanned: Bool = false, to output: inout Output
  ) throws {
    if !isToBeScanned { file.complaint?.tell() }
    if case .added(let id, _, _) = file.outcome { Complaint.lookalikes(likenesses, of: id, file.path)?.tell() }
    switch file.outcome {
    case .added, .attached: added += 1
    case .alreadyThere, .removedEarlier: unchanged += 1
    case .failed, .exchanged: failed += 1
    }
    let row = file.row
    switch format {
    case .table: if case .added(let id, _, let publication) = file.outcome { table.add(id, publication) }
    case .json: try array.add(file.json(likenesses), to: &output)
    case .jsonl: try output.line(file.json(likenesses).text())
    case .csv:
      try output.write(
        CSVWriter.record([
          file.path ?? "", file.outcome.name, row.id, row.key, row.year, row.title, row.doubtful,
          file.failureCode ?? "",
        ]))
    }
  }

  mutating func end(_ output: inout Output) throws {
    switch format {
    case .table:
      for line in table.lines(width: Terminal.output.width) { try output.line(line) }
      try output.line("added \(added), unchanged \(unchanged), failed \(failed)")
    case .json: try array.end(in: &output)
    case .jsonl, .csv: break
    }
  }
}

extension ImportedFile.Outcome {
  /// The stable name in JSON.
  fileprivate var name: String {
    switch self {
    case .added: "added"
    case .attached: "attached"
    case .alreadyThere, .removedEarlier: "unchanged"
    case .failed, .exchanged: "failed"
    }
  }
}

extension ImportedFile {
  private var publication: Publication? { if case .added(_, _, let publication) = outcome { publication } else { nil } }

  private var id: Int64? {
    switch outcome {
    case .added(let id, _, _), .attached(let id), .alreadyThere(let id), .removedEarlier(let id): id
    case .failed, .exchanged: nil
    }
  }

  private var key: String? { if case .added(_, let key, _) = outcome { key } else { nil } }

  fileprivate var failureCode: String? {
    switch outcome {
    case .failed(let failure): failure.code
    case .exchanged: "exchanged"
    default: nil
    }
  }

  fileprivate var row: (id: String, key: String, year: String, title: String, doubtful: String) {
    (
      id.map(String.init) ?? "", key ?? "", publication?.year.map(String.init) ?? "", publication?.title ?? "",
      publication?.doubts ?? ""
    )
  }

  fileprivate func json(_ likenesses: [Likeness]) -> JSONValue {
    let looksLike = id.map { id in likenesses.map { $0.json(from: id) } } ?? []
    return .object([
      "file": .text(path),
      "outcome": .string(outcome.name),
      "id": id.map(JSONValue.integer),
      "citation_key": .text(key),
      "year": publication?.year.map { .integer(Int64($0)) },
      "title": .text(publication?.title),
      "doubtful": publication.map { .list($0.doubtfulFields.map(\.rawValue)) },
      "warnings": publication.flatMap { $0.warnings.isEmpty ? nil : .array($0.warnings.map(\.json)) },
      "looks_like": looksLike.isEmpty ? nil : .array(looksLike),
      "error": failureCode.map { code in
        .object(["code": .string(code), "message": .string(complaint?.what ?? "")])
      },
    ])
  }

  /// What a person has to know of it, apart from the record.
  fileprivate var complaint: Complaint? {
    switch outcome {
    case .failed(let failure): Complaint(failure, file: path ?? "")
    case .exchanged(let id):
      Complaint(
        path, "is catalogued as \(id) with other contents", hint: "give the changed file another name and add that",
        status: .someFailed)
    case .alreadyThere(let id): Complaint(path, "already in the catalogue as \(id)")
    case .removedEarlier(let id):
      Complaint(
        path, "was in the catalogue as \(id) and was removed", hint: "bring it back: pubcat remove --undo \(id)")
    case .added(let id, _, let publication):
      path != nil && publication.warnings.contains { $0.code == .noText }
        ? Complaint(
          path, "has no text on any page; its title is its file's name",
          hint: "say what it is: pubcat edit \(id) --title \"…\" --date …; or read it: pubcat recognize \(id)") : nil
    case .attached: nil
    }
  }
}
