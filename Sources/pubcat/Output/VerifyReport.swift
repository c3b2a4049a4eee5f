import Bibliography
import CatalogStore

/// What `verify` tells: each finding at once, with what to do, and counts at the end.
struct VerifyReport {
  let format: OutputFormat
  /// Nil where the catalogue could not be asked.
  var form: CatalogueForm?
  /// Those that are still there.
  private(set) var damages = 0
  private var (notes, repaired) = (0, 0)
  private var array = JSONArray()

  init(_ format: OutputFormat) { self.format = format }

  mutating func begin(_ output: inout Output) throws {
    if format == .csv { try output.write(CSVWriter.record(["finding", "code", "thing", "what", "hint"])) }
  }

  mutating func add(_ finding: VerifiedFinding, to output: inout Output) throws {
    if finding.isRepaired {
      repaired += 1
    } else if finding.isDamage {
      damages += 1
    } else {
      notes += 1
    }
    switch format {
    case .table:
      try output.line(printable("\(finding.kind): \(finding.complaint.thing ?? ""): \(finding.complaint.what)"))
      if !finding.isRepaired, let hint = finding.complaint.hint { try output.line(printable("  hint: \(hint)")) }
    case .json: try array.add(finding.json, to: &output)
    case .jsonl: try output.line(finding.json.text())
    case .csv:
      let words = finding.complaint
      try output.write(
        CSVWriter.record([finding.kind, finding.code, words.thing ?? "", words.what, words.hint ?? ""]))
    }
  }

  mutating func end(_ output: inout Output) throws {
    switch format {
    case .table:
      let size = form.map { "\(counted($0.publications, "publication")), \(counted($0.files, "file")): " } ?? ""
      var counts = ["\(counted(damages, "damage"))", counted(notes, "note")]
      if repaired > 0 { counts.append("\(repaired) repaired") }
      try output.line("verified \(size)\(counts.joined(separator: ", "))")
    case .json: try array.end(in: &output)
    case .jsonl, .csv: break
    }
  }
}

extension VerifiedFinding {
  fileprivate var kind: String { isRepaired ? "repaired" : isDamage ? "damage" : "note" }

  fileprivate var json: JSONValue {
    .object([
      "finding": .string(kind), "code": .string(code), "thing": .text(complaint.thing),
      "what": .string(complaint.what), "hint": .text(complaint.hint),
    ])
  }
}
