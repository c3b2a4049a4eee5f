import Bibliography
import GRDB

/// Whether an entry is in the catalogue already.
extension Ledger {
  /// The record that the entry is without a doubt; nil where there is none.
  func record(of brought: BroughtEntry, siblings: Set<Int64>) throws -> Int64? {
    guard let id = try candidate(for: brought, siblings) else { return nil }
    return try mergedInto(id) ?? id
  }

  private func candidate(for brought: BroughtEntry, _ siblings: Set<Int64>) throws -> Int64? {
    let entry = brought.entry
    let said = Publication(findings: entry.findings(from: brought.source))
    let titleKey = Folding.key(said.title ?? "")
    for holder in brought.holders where try !isAnotherWork(holder, titleKey) { return holder }
    for sha256 in brought.files.map(\.file.file.sha256) + entry.files.compactMap(\.sha256) {
      if let holder = try FileHolder.fetch(database, "sha256", sha256), try !isAnotherWork(holder.id, titleKey) {
        return holder.id
      }
      let awaiters = try database.cachedStatement(
        sql: "SELECT publicationID FROM awaitedFile WHERE sha256 = ? LIMIT 1")
      if let awaiter = try Int64.fetchOne(awaiters, arguments: [sha256]),
        try !isAnotherWork(awaiter, titleKey)
      {
        return awaiter
      }
    }
    if let key = CitationKeys.fit(entry.key), let id = try holder(ofKey: key),
      try titleKeys(of: id).contains(titleKey)
    {
      return id
    }
    if let id = try importedBefore(entry, said.title, titleKey, siblings) { return id }
    let alike = try Likeness.find(like: LikenessFeatures(of: said, id: 0), in: database)
    return alike.first { $0.isCertain && !siblings.contains($0.other) }?.other
  }

  /// One file may hold several works, such as the papers of a volume: where somebody has given the record a title, and
  /// no machine, an entry of another title is not that record.
  private func isAnotherWork(_ id: Int64, _ titleKey: String) throws -> Bool {
    let given = try proposals(id, .title).filter { $0.proposal.origin.rank > 0 }
    return try !titleKey.isEmpty && !given.isEmpty && !titleKeys(of: id).contains(titleKey)
  }

  /// Of every title that was ever proposed: a person may have changed what an import has said.
  private func titleKeys(of id: Int64) throws -> Set<String> {
    let titles = try proposals(id, .title).map { Folding.key($0.proposal.value.summary) }
    return titles.isEmpty ? [""] : Set(titles)
  }

  /// A record of which an import has said all that this entry says.
  private func importedBefore(
    _ entry: ImportedEntry, _ title: String?, _ titleKey: String, _ siblings: Set<Int64>
  ) throws -> Int64? {
    guard !entry.values.isEmpty || !entry.findings.isEmpty else { return nil }
    let ids = try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT publicationID FROM finding WHERE field = 'title' AND origin = 'import' AND value = ?
          UNION SELECT * FROM (SELECT id FROM publication WHERE titleKey = ? ORDER BY id LIMIT 50) ORDER BY 1
          """), arguments: [title.map { JSONValue.string($0).text() }, titleKey])
    return try ids.first { id in
      guard !siblings.contains(id) else { return false }
      let isKnown = try entry.values.allSatisfy { field, value in
        try proposals(id, field).contains { $0.proposal.origin == .import && $0.proposal.value == value }
      }
      return try isKnown
        && entry.findings.allSatisfy { field, finding in
          try proposals(id, field).contains { $0.proposal.value == finding.value }
        }
    }
  }
}

extension CitationKeys {
  /// The key of another program in our signs: transliterated, other signs become hyphens; nil where nothing is left, and
  /// for an address, which is no key that a person would write.
  static func fit(_ key: String?) -> String? {
    guard let key, !key.isEmpty, !key.contains("://") else { return nil }
    if isFit(key) { return key }
    var fit = ""
    for character in key.transliterated {
      let isAllowed = character.isASCII && (character.isLetter || character.isNumber || ":._-".contains(character))
      if isAllowed { fit.append(character) } else if !fit.hasSuffix("-") { fit.append("-") }
    }
    while fit.last == "-" { fit.removeLast() }
    return isFit(fit) ? fit : nil
  }
}
