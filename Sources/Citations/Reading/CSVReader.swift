import Bibliography

/// An office's own list: a publication a row, columns told by their heads or by what the person says of them.
enum CSVReader {
  static func hasKnownHeader(_ text: String, map: [String: CSVColumn]) -> Bool {
    var table = CSVTable(text)
    guard let head = table.next(), head.cells.count > 1 || !map.isEmpty else { return false }
    let columns = columns(head.cells, map)
    return columns.contains(.title) || columns.contains(.file)
  }

  static func read(_ text: String, map: [String: CSVColumn]) -> [ReadEntry] {
    var table = CSVTable(text)
    guard let head = table.next() else { return [] }
    let columns = columns(head.cells, map)
    var entries: [ReadEntry] = []
    while let row = table.next() {
      if row.isUnfinished {
        entries.append(.malformed(line: row.line, .unfinished))
      } else if row.cells.count > columns.count, row.cells[columns.count...].contains(where: { $0.onOneLine != nil }) {
        entries.append(.malformed(line: row.line, .broken(near: row.cells[columns.count].onOneLine ?? "")))
      } else {
        entries.append(entry(row, columns, isOurs: isOurs(head.cells)))
      }
    }
    return entries
  }

  /// Whether it is the CSV that `export` writes.
  private static func isOurs(_ heads: [String]) -> Bool { heads.contains("container_pages") }

  private static func columns(_ heads: [String], _ map: [String: CSVColumn]) -> [CSVColumn] {
    let said = Dictionary(map.map { (CSVColumn.folded($0.key), $0.value) }) { first, _ in first }
    let isOurs = isOurs(heads)
    return heads.map { head in
      // Our own export has the pages of an article apart; its "pages" are the file's.
      if isOurs, head == "pages" { return .pageCount }
      return said[CSVColumn.folded(head)] ?? CSVColumn(header: head) ?? .ignored
    }
  }

  private static func entry(_ row: CSVTable.Row, _ columns: [CSVColumn], isOurs: Bool) -> ReadEntry {
    func all(_ column: CSVColumn) -> [String] {
      zip(columns, row.cells).filter { $0.0 == column }.map(\.1).filter { $0.onOneLine != nil }
    }
    func first(_ column: CSVColumn) -> String? { all(column).first }
    var builder = EntryBuilder(line: row.line, key: first(.key))
    builder.addKind(
      first(.kind).flatMap { PublicationKind(rawValue: $0.trimmed.lowercased()) ?? ImportedKind.of(genre: $0) })
    builder.add(.title, [first(.title), first(.subtitle)].compactMap { $0?.onOneLine }.joined(separator: ": "))
    for name in all(.authors).flatMap({ names($0, isOurs: isOurs) }) { add(name, to: &builder) }
    for name in all(.organisations).flatMap({ list($0, at: ";\n") }) { builder.addOrganisation(name) }
    let kind = first(.dateKind).flatMap { DateKind(rawValue: $0.trimmed) } ?? .published
    builder.addDate((first(.date) ?? first(.year)).flatMap(ImportedDate.date), kind: kind)
    builder.addDate(first(.year).flatMap(ImportedDate.date), kind: kind)
    builder.addLanguage(first(.language))
    builder.addAbstract(first(.abstract), heading: first(.abstractHeading), language: first(.language)?.onOneLine)
    builder.addKeywords(all(.keywords).flatMap { list($0, at: $0.contains(";") ? ";\n" : ",\n") })
    for (column, field) in texts { builder.add(field, first(column)) }
    builder.addDOI(first(.doi))
    builder.addDate(first(.accessed).flatMap(ImportedDate.date), kind: .created, as: .accessed)
    builder.addPlaces(all(.places).flatMap { list($0, at: $0.contains(";") ? ";\n" : ",\n") })
    builder.container = Container(
      title: first(.journal), volume: first(.volume), issue: first(.issue), pages: first(.pages))
    builder.entry.tags = all(.tags).flatMap { list($0, at: $0.contains(";") ? ";\n" : ",\n") }
    for note in all(.note) { builder.addNote(note) }
    builder.entry.shelfMark = first(.shelfMark)?.onOneLine
    for (index, path) in all(.file).flatMap({ list($0, at: ";\n") }).enumerated() {
      builder.addFile(
        FileField.localPath(path), sha256: index == 0 ? first(.sha256)?.onOneLine : nil,
        pages: index == 0 ? first(.pageCount).flatMap { Int($0.trimmed) } ?? 0 : 0)
    }
    return builder.finished()
  }

  private static let texts: [(CSVColumn, Field)] = [
    (.publisher, .publisher), (.publisherPlace, .publisherPlace), (.series, .series), (.edition, .edition),
    (.url, .url), (.isbn, .isbn), (.issn, .issn), (.reportNumber, .reportNumber),
  ]

  /// "Family, Given; Family, Given"; without semicolons "И. И. Иванов, П. П. Петров" or a single name. Our own export
  /// divides names by semicolons alone.
  private static func names(_ text: String, isOurs: Bool) -> [String] {
    if isOurs || text.contains(";") || text.contains("\n") { return list(text, at: ";\n") }
    let parts = list(text, at: ",")
    let isInverted = parts.count == 2 && (!parts[0].contains(" ") || isInitials(parts[1]))
    return !isInverted && parts.allSatisfy { $0.contains(" ") } ? parts : [text]
  }

  private static func isInitials(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { $0.hasSuffix(".") && $0.count <= 3 }
  }

  private static func add(_ name: String, to builder: inout EntryBuilder) {
    let parts = list(name, at: ",")
    if parts.count > 1 {
      builder.addPerson(
        family: parts[0], given: parts[1], suffix: parts.count > 2 ? parts[2...].joined(separator: ", ") : nil)
    } else if let person = PersonName(parsing: name) {
      builder.people.append(person)
    }
  }

  private static func list(_ text: String, at separators: String) -> [String] {
    text.split { separators.contains($0) }.map { $0.trimmed.description }.filter { !$0.isEmpty }
  }
}
