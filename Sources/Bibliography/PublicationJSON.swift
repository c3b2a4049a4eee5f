/// A publication as the command prints it: the values by their stable names, then the findings behind them.
extension Publication {
  /// Members in a fixed order; a field that was not found is left out.
  package func jsonMembers(withFindings: Bool = true) -> [JSONValue.Member] {
    let pairs: KeyValuePairs<String, JSONValue?> = [
      "kind": .text(text(.kind)),
      "language": .text(language),
      "title": .text(title),
      "authors": findings[.authors].map(\.value.json),
      "organisations": organisations.isEmpty ? nil : .list(organisations.map(\.name)),
      "publisher": .text(publisher),
      "publisher_place": .text(publisherPlace),
      "series": .text(series),
      "edition": .text(edition),
      "url": .text(url),
      "accessed": .text(accessed?.edtf),
      "date": .text(date?.date.edtf),
      "year": year.map { .integer(Int64($0)) },
      "date_kind": .text(date?.kind.rawValue),
      "abstract": .text(abstract?.text),
      "abstract_heading": .text(abstract?.heading),
      "abstracts": abstracts.count > 1 ? .array(abstracts.map(\.json)) : nil,
      "keywords": keywords.isEmpty ? nil : .list(keywords),
      "doi": .text(doi),
      "isbn": .text(isbn),
      "issn": .text(issn),
      "report_number": .text(reportNumber),
      "places": findings[.places].map(\.value.json),
      "container": container?.json,
    ]
    var members = pairs.compactMap { pair in pair.value.map { JSONValue.Member(pair.key, $0) } }
    if withFindings, !findings.isEmpty {
      members.append(
        .init(
          "findings",
          .object(
            Field.allCases.compactMap { field in
              findings[field].map { JSONValue.Member(field.rawValue, $0.json(withValue: false)) }
            })))
    }
    if !warnings.isEmpty { members.append(.init("warnings", .array(warnings.map(\.json)))) }
    return members
  }
}

extension CatalogueRecord {
  package func json(withFindings: Bool = false) -> JSONValue {
    var members = [JSONValue.Member("id", .integer(id))] + members(withFindings: withFindings)
    members += [.init("added", .string(addedAt)), .init("changed", .string(changedAt))]
    if let removedAt { members.append(.init("removed", .string(removedAt))) }
    if let mergedInto { members.append(.init("merged_into", .integer(mergedInto))) }
    return .object(members)
  }

  /// All that a record says in whatever catalogue it stands: without its number there and its times.
  package var portableJSON: JSONValue {
    var members = members(withFindings: true)
    let shortNames = publication.organisations.compactMap { organisation in
      organisation.shortName.map { JSONValue.Member(organisation.name, .string($0)) }
    }
    if !shortNames.isEmpty { members.append(.init("short_names", .object(shortNames))) }
    if let language = publication.abstract?.language { members.append(.init("abstract_language", .string(language))) }
    return .object(members)
  }

  private func members(withFindings: Bool) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init("citation_key", .string(citationKey))]
    if let file = allFiles.first {
      members.append(.init("file", .string(file.path)))
      if !file.sha256.isEmpty { members.append(.init("sha256", .string(file.sha256))) }
      members.append(.init("pages", .integer(Int64(file.pages))))
    }
    members += publication.jsonMembers(withFindings: withFindings)
    if !publication.doubtfulFields.isEmpty {
      members.append(.init("doubtful", .list(publication.doubtfulFields.map(\.rawValue))))
    }
    if allFiles.count > 1 { members.append(.init("files", .array(allFiles.map(\.json)))) }
    if !relations.isEmpty { members.append(.init("relations", .array(relations.map(\.json)))) }
    if !tags.isEmpty { members.append(.init("tags", .list(tags))) }
    if let note { members.append(.init("note", .string(note))) }
    if let shelfMark { members.append(.init("shelf_mark", .string(shelfMark))) }
    return members
  }
}

extension Relation {
  package var json: JSONValue {
    .object(["kind": .string(name), "citation_key": .string(citationKey), "title": .text(title)])
  }
}

extension CataloguedFile {
  package var json: JSONValue {
    .object([
      "path": .string(path), "sha256": .text(sha256.isEmpty ? nil : sha256), "size": .integer(size),
      "pages": .integer(Int64(pages)),
    ])
  }
}
