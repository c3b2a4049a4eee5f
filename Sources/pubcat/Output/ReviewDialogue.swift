import Bibliography
import CatalogStore

/// Shows one doubtful field after another on standard output and does what the lines of standard input say.
struct ReviewDialogue {
  let catalogue: Catalogue
  let act: Act
  private let terminal = Terminal.output

  init(catalogue: Catalogue, act: Act) {
    self.catalogue = catalogue
    self.act = act
  }

  func go(through doubts: [Doubt]) throws {
    var decided = 0
    for (index, doubt) in doubts.enumerated() {
      // Read anew each time: somebody else may have decided meanwhile.
      let record = try catalogue.record(doubt.id)
      guard record.publication.doubtfulFields.contains(doubt.field) else { continue }
      try say(question(about: doubt, of: record, "\(index + 1) of \(doubts.count)"))
      guard let edit = try decision(on: doubt.field, record.publication.findings[doubt.field]) else {
        return try sayEnd(decided: decided, left: doubts.count - index)
      }
      if case .change(let change) = edit {
        try catalogue.edit(doubt.id, RecordEdit(fields: [doubt.field: change]), act)
        decided += 1
        try say(changes(from: record, to: try catalogue.record(doubt.id)).map { printable("  \($0)") })
      }
    }
    try sayEnd(decided: decided, left: 0)
  }

  private enum Decision {
    case change(FieldEdit)
    case later
  }

  /// Asks until an answer makes sense; nil where the person leaves.
  private func decision(on field: Field, _ finding: Finding?) throws -> Decision? {
    while true {
      try say([], prompt: finding == nil ? "[=value, none, s, q] " : "[Enter, number, =value, none, s, q] ")
      guard let line = readLine() else {
        try say([""])
        return nil
      }
      do throws(CommandError) {
        switch try ReviewAnswer(line, field: field, finding: finding) {
        case .say(let value): return .change(.say(value))
        case .none: return .change(.sayNothing)
        case .skip: return .later
        case .quit: return nil
        case .help: try say(Self.help)
        }
      } catch {
        Complaint(error).tell()
      }
    }
  }

  private func question(about doubt: Doubt, of record: CatalogueRecord, _ place: String) -> [String] {
    let title = record.publication.title ?? "(no title)"
    let head = cut(printable("\(record.id)  \(title)"), to: (terminal.width ?? 100) - place.count - 2)
    let page = RecordPage(record: record, library: "", terminal: terminal)
    var lines = ["", terminal.bold(head) + "  " + terminal.dim(place)]
    guard let finding = record.publication.findings[doubt.field] else {
      return lines + page.line(doubt.field.label, "nothing was found", indentedBy: 0)
    }
    lines += page.reasons(for: doubt.field, finding, numbered: true)
    return lines
  }

  private static let help = [
    "  Enter    the value is right",
    "  2        the rejected candidate with this number is right",
    "  =1997-05 this is right; several authors, organisations, key words or places with ; between them",
    "  none     the publication has no such thing",
    "  s        later: it stays doubtful",
    "  q        leave; what was decided is kept",
  ]

  private func say(_ lines: [String], prompt: String = "") throws(CommandError) {
    var output = Output()
    for line in lines { try output.line(line) }
    try output.write(prompt)
    try output.flush()
  }

  private func sayEnd(decided: Int, left: Int) throws {
    try say(["decided \(decided), left for another time \(left)"])
  }
}
