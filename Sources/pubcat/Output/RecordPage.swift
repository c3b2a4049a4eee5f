import Bibliography

/// A publication as `show` prints it: the title, then a line for each thing known, its name before it.
struct RecordPage {
  var record: CatalogueRecord
  /// Path of the library's folder.
  var library: String
  var terminal: Terminal

  private static let nameWidth = 16

  var lines: [String] {
    let publication = record.publication
    var lines = wrapped(printable(publication.title ?? "(no title)"), to: terminal.width).map(terminal.bold)
    lines += line("number", "\(record.id) (\(record.citationKey))")
    if let removed = record.removedAt {
      lines += line("removed", day(removed) + (record.mergedInto.map { ", merged into \($0)" } ?? ""))
    }
    for field in Field.allCases where field != .title && field != .abstract {
      guard let value = publication.findings[field]?.value else { continue }
      // A work in several volumes stands in no journal.
      let isVolume = field == .container && publication.container?.holdsParts == false
      lines += line(
        isVolume ? "volume" : field.label, isVolume ? publication.container?.volume ?? "" : value.description)
    }
    for abstract in publication.abstracts { lines += line("abstract", beginning(of: abstract)) }
    for file in record.files {
      let path = file.path.hasPrefix("/") ? file.path : library + "/" + file.path
      // Not wrapped, so that it can be copied whole.
      lines.append(padded("  file", to: Self.nameWidth + 2) + printable("\(path) (\(counted(file.pages, "page")))"))
    }
    for file in record.awaitedFiles { lines += line("file", "\(file.path) (awaited: add it when you have it)") }
    for relation in record.relations {
      let name = relation.name.replacing("-", with: " ")
      lines += line(name, "\(relation.id) (\(relation.citationKey)) \(relation.title ?? "(no title)")")
    }
    if !record.tags.isEmpty { lines += line("tags", record.tags.joined(separator: ", ")) }
    if let mark = record.shelfMark { lines += line("shelf mark", mark) }
    if let note = record.note { lines += line("note", note) }
    let doubtful = publication.doubtfulFields
    if !doubtful.isEmpty { lines += line("doubtful", doubtful.map(\.label).joined(separator: ", ")) }
    for warning in publication.warnings { lines += line("warning", warning.message) }
    return lines + line("added", day(record.addedAt))
  }

  /// The heading, unless the text begins with it as its first label, and so much of the text as stands on three lines;
  /// `pubcat abstract` has the whole.
  private func beginning(of abstract: Abstract) -> String {
    let room = max(40, ((terminal.width ?? 80) - Self.nameWidth) * 3 - 4)
    var heading = abstract.heading.map { $0 + ": " } ?? ""
    if let own = abstract.heading, abstract.text.lowercased().hasPrefix(own.lowercased() + ":") { heading = "" }
    return cut(printable(heading + abstract.text), to: room)
  }

  private func day(_ time: String) -> String { String(time.prefix(10)) }

  /// A name and its value; the value's further lines stand under the first.
  func line(_ name: String, _ value: String, indentedBy indentation: Int = 2) -> [String] {
    let head = padded(String(repeating: " ", count: indentation) + name, to: Self.nameWidth + indentation)
    let room = terminal.width.map { max($0 - Self.nameWidth - indentation, 20) }
    let rest = String(repeating: " ", count: Self.nameWidth + indentation)
    return wrapped(printable(value), to: room).enumerated().map { ($0 == 0 ? head : rest) + $1 }
  }
}

/// "1 page", "12 pages".
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

extension Field {
  /// The name for people.
  var label: String {
    switch self {
    case .publisherPlace: "published in"
    case .reportNumber: "report number"
    case .doi: "DOI"
    case .isbn: "ISBN"
    case .issn: "ISSN"
    case .url: "URL"
    case .container: "journal"
    default: rawValue
    }
  }
}

extension FieldValue {
  /// The value with everything that belongs to it, on one line.
  var description: String {
    switch self {
    case .date(let date): "\(date.date.edtf) (\(date.kind.rawValue))"
    case .organisations(let all): all.map { $0.name + ($0.shortName.map { " (\($0))" } ?? "") }.joined(separator: "; ")
    case .places(let places): places.map { $0.name + ($0.code.map { " (\($0))" } ?? "") }.joined(separator: "; ")
    case .nothing: "none"
    default: summary
    }
  }
}
