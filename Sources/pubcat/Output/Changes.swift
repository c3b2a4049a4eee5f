import Bibliography

/// What is different between two states of a record, a line for each; one line says so where nothing is.
func changes(from before: CatalogueRecord, to after: CatalogueRecord) -> [String] {
  var lines = Field.allCases.compactMap { field in
    change(
      of: field.label, from: before.publication.findings[field]?.value.description,
      to: after.publication.findings[field]?.value.description)
  }
  let other: [(String, String?, String?)] = [
    ("tags", list(before.tags), list(after.tags)), ("note", before.note, after.note),
    ("shelf mark", before.shelfMark, after.shelfMark), ("key", before.citationKey, after.citationKey),
    ("files", files(before), files(after)),
    ("relations", relations(before), relations(after)),
  ]
  lines += other.compactMap { change(of: $0, from: $1, to: $2) }
  return lines.isEmpty ? [unchanged] : lines
}

let unchanged = "unchanged"

/// "date 1997 (copyright) → 1997-01 (published)".
private func change(of name: String, from before: String?, to after: String?) -> String? {
  guard before != after else { return nil }
  return "\(name): \(before.map { cut($0, to: 100) } ?? "none") → \(after.map { cut($0, to: 100) } ?? "none")"
}

private func files(_ record: CatalogueRecord) -> String? { list((record.files + record.awaitedFiles).map(\.path)) }

private func relations(_ record: CatalogueRecord) -> String? { list(record.relations.map { "\($0.name) \($0.id)" }) }

private func list(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: ", ") }
