import Bibliography

@testable import Citations

/// What a reader makes of a text, in words.
struct ReadEntries: Equatable {
  var entries: [ImportedEntry] = []
  /// "3: unfinished".
  var problems: [String] = []

  init(_ text: String, _ map: [String: CSVColumn] = [:]) {
    let text = ImportedText.text(of: Array(text.utf8))
    for read in ImportFormat(of: text, map: map)?.read(text, map: map) ?? [] {
      switch read {
      case .entry(let entry): entries.append(entry)
      case .malformed(let line, let problem): problems.append("\(line): \(problem)")
      }
    }
  }

  var first: [String] { entries.first.map(Self.words) ?? [] }

  /// "title: Two Rivers", in the order of the fields.
  static func words(_ entry: ImportedEntry) -> [String] {
    var words = entry.key.map { ["key: \($0)"] } ?? []
    words += Field.allCases.compactMap { field in
      entry.values[field].map { "\(field.rawValue): \(Self.words($0))" }
    }
    for file in entry.files {
      words.append(
        "file: \(file.path)" + (file.sha256.map { " " + $0.prefix(4) } ?? "") + (file.pages > 0 ? " \(file.pages)" : "")
      )
    }
    if !entry.tags.isEmpty { words.append("tags: " + entry.tags.joined(separator: ", ")) }
    if let note = entry.note { words.append("note: \(note)") }
    if let mark = entry.shelfMark { words.append("shelf mark: \(mark)") }
    return words
  }

  private static func words(_ value: FieldValue) -> String {
    switch value {
    case .date(let date) where date.kind != .published: "\(date.date.edtf) (\(date.kind.rawValue))"
    case .organisations(let all): all.map { $0.name + ($0.shortName.map { " (\($0))" } ?? "") }.joined(separator: "; ")
    default: value.summary
    }
  }
}
