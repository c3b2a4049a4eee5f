import Bibliography

/// Our own export: with findings as they are, evidence and rejected proposals included; without them the values alone,
/// as lists print them.
enum OwnJSONReader {
  static func read(_ object: JSONValue, line: Int) -> ReadEntry {
    var entry = ImportedEntry(line: line, key: object["citation_key"]?.string)
    for field in Field.allCases {
      guard let value = FieldValue(of: field, in: object) else { continue }
      if let finding = finding(of: field, value, in: object) {
        entry.findings[field] = finding
      } else {
        entry.values[field] = value
      }
    }
    // A person's word that there is no such thing has no member of its own.
    if case .object(let members)? = object["findings"] {
      for member in members {
        guard let field = Field(rawValue: member.name), entry.findings[field] == nil, entry.values[field] == nil else {
          continue
        }
        entry.findings[field] = Finding(json: member.value, shape: field.shape) ?? nothing(member.value, field)
      }
    }
    entry.warnings = (object["warnings"]?.array ?? []).compactMap(Publication.Warning.init(json:))
    var builder = EntryBuilder(line: line)
    for file in object["files"]?.array ?? [] { add(file, path: "path", to: &builder) }
    add(object, path: "file", to: &builder)
    entry.files = builder.entry.files
    entry.tags = (object["tags"]?.array ?? []).compactMap(\.string)
    entry.note = object["note"]?.string
    entry.shelfMark = object["shelf_mark"]?.string
    entry.relations = (object["relations"]?.array ?? []).compactMap { relation in
      guard let kind = relation["kind"]?.string, let key = relation["citation_key"]?.string else { return nil }
      return ImportedEntry.NamedRelation(kind: kind, key: key)
    }
    let isEmpty = entry.values.isEmpty && entry.findings.isEmpty && entry.files.isEmpty
    return isEmpty && entry.key == nil ? .malformed(line: line, .empty) : .entry(entry)
  }

  /// The evidence, which stands apart from the value.
  private static func finding(of field: Field, _ value: FieldValue, in object: JSONValue) -> Finding? {
    guard case .object(var members)? = object["findings"]?[field.rawValue] else { return nil }
    if !members.contains(where: { $0.name == "value" }) { members.append(.init("value", value.json)) }
    return Finding(json: .object(members), shape: field.shape)
  }

  private static func nothing(_ value: JSONValue, _ field: Field) -> Finding? {
    guard case .object(var members) = value else { return nil }
    members.append(.init("value", .null))
    return Finding(json: .object(members), shape: field.shape)
  }

  private static func add(_ file: JSONValue, path: String, to builder: inout EntryBuilder) {
    builder.addFile(
      file[path]?.string, sha256: file["sha256"]?.string, size: file["size"]?.integer ?? 0,
      pages: file["pages"]?.integer.flatMap(Int.init(exactly:)) ?? 0)
  }
}

extension FieldValue {
  /// The value of a field among the members of a record's JSON.
  fileprivate init?(of field: Field, in object: JSONValue) {
    switch field {
    case .organisations:
      guard let organisations = object["organisations"]?.array?.compactMap(Organisation.init(json:)),
        !organisations.isEmpty
      else { return nil }
      self = .organisations(
        organisations.map { Organisation($0.name, shortName: $0.shortName ?? object["short_names"]?[$0.name]?.string) })
    case .date:
      guard let date = object["date"]?.string.flatMap({ PartialDate(edtf: $0) }) else { return nil }
      self = .date(
        PublicationDate(date, kind: object["date_kind"]?.string.flatMap(DateKind.init(rawValue:)) ?? .published))
    case .accessed:
      guard let date = object["accessed"]?.string.flatMap({ PartialDate(edtf: $0) }) else { return nil }
      self = .date(PublicationDate(date, kind: .created))
    case .abstract:
      if let all = object["abstracts"], let abstracts = FieldValue(json: all, shape: .abstracts) {
        self = abstracts
      } else if let text = object["abstract"]?.string {
        self = .abstracts([
          Abstract(
            text: text, heading: object["abstract_heading"]?.string, language: object["abstract_language"]?.string)
        ])
      } else {
        return nil
      }
    default:
      guard let value = object[field.rawValue], value != .null, let read = FieldValue(json: value, shape: field.shape)
      else { return nil }
      self = read
    }
  }
}
