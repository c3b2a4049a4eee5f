import Bibliography
import GRDB

extension Catalogue {
  /// Puts new machine findings in place of the machine's old ones. A person's or an import's stay, and stay chosen.
  /// The fields whose finding is different now.
  @discardableResult
  package func rerecognise(_ id: Int64, as publication: Publication, _ act: Act) throws(CatalogueError) -> [Field] {
    try write(act) { ledger in try ledger.rerecognise(id, as: publication) }
  }

  /// What a file was called before it came into the library: its name may tell of the publication, the library's own
  /// says only what was recognised.
  package func originalName(ofSHA256 sha256: String) throws(CatalogueError) -> String? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT originalName FROM file WHERE sha256 = ?", arguments: [sha256])
    }
  }
}

extension Ledger {
  func rerecognise(_ id: Int64, as publication: Publication) throws -> [Field] {
    _ = try citationKey(id)
    let changed = try Field.allCases.filter { field in
      let old = try proposals(id, field)
      let given = old.filter { $0.proposal.origin.rank > 0 }
      let found = [StoredProposal](publication.findings[field], in: self)
      return try replace(id, field, old, by: given + found.filter { $0.proposal.origin.rank == 0 })
    }
    let warningsChanged = try noteWarnings(id, publication.warnings)
    if !changed.isEmpty || warningsChanged {
      var current = try CatalogueRecord.fetchPublication(database, id)
      current.warnings = publication.warnings
      try updatePublication(id, current)
      try markChanged(id)
    }
    return changed
  }

  func noteWarnings(_ id: Int64, _ new: [Publication.Warning]) throws -> Bool {
    let old = try CatalogueRecord.fetchPublication(database, id).warnings
    guard old != new else { return false }
    func json(_ warnings: [Publication.Warning]) -> JSONValue? {
      warnings.isEmpty ? nil : .array(warnings.map(\.json))
    }
    try note(id, "warnings", old: json(old), new: json(new))
    return true
  }

  /// Replaces the text of a file, but for that of the pages `spared`; text is what the file says, and the journal does not
  /// keep it. Touches only what differs: the index behind the pages is dear to change.
  func replacePages(ofFile file: Int64, by new: [IndexedPage], sparing spared: Set<Int>) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT number, label, text, language FROM page WHERE fileID = ?", arguments: [file])
    let old = rows.map { IndexedPage(number: $0[0], label: $0[1], text: $0[2], language: $0[3]) }
    let wanted = Dictionary(new.map { ($0.number, $0) }) { first, _ in first }
    var kept: Set<Int> = spared
    for page in old where !spared.contains(page.number) {
      if let same = wanted[page.number], (same.label, same.text) == (page.label, page.text) {
        kept.insert(page.number)
        guard same.language != page.language else { continue }
        try database.execute(
          sql: "UPDATE page SET language = ? WHERE fileID = ? AND number = ?",
          arguments: [same.language, file, page.number])
      } else {
        try database.execute(sql: "DELETE FROM page WHERE fileID = ? AND number = ?", arguments: [file, page.number])
      }
    }
    try insert(new, ofFile: file) { !kept.contains($0.number) }
  }
}
