import Bibliography
import GRDB

extension Catalogue {
  /// Puts new machine findings in place of the machine's old ones. A person's or an import's stay, and stay chosen.
  /// `pages`, where given, replace the text of the record's first file; text is what the file says, and the journal
  /// does not keep it. The fields whose finding is different now.
  @discardableResult
  package func rerecognise(_ id: Int64, as publication: Publication, pages: [IndexedPage]? = nil, _ act: Act)
    throws(CatalogueError) -> [Field]
  {
    try write(act) { ledger in
      _ = try ledger.citationKey(id)
      let changed = try Field.allCases.filter { field in
        let old = try ledger.proposals(id, field)
        let given = old.filter { $0.proposal.origin.rank > 0 }
        let found = [StoredProposal](publication.findings[field], in: ledger)
        return try ledger.replace(id, field, old, by: given + found.filter { $0.proposal.origin.rank == 0 })
      }
      let warningsChanged = try ledger.noteWarnings(id, publication.warnings)
      if !changed.isEmpty || warningsChanged {
        var current = try CatalogueRecord.fetchPublication(ledger.database, id)
        current.warnings = publication.warnings
        try ledger.updatePublication(id, current)
        try ledger.markChanged(id)
      }
      if let pages { try ledger.replacePages(id, by: pages) }
      return changed
    }
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
  func noteWarnings(_ id: Int64, _ new: [Publication.Warning]) throws -> Bool {
    let old = try CatalogueRecord.fetchPublication(database, id).warnings
    guard old != new else { return false }
    func json(_ warnings: [Publication.Warning]) -> JSONValue? {
      warnings.isEmpty ? nil : .array(warnings.map(\.json))
    }
    try note(id, "warnings", old: json(old), new: json(new))
    return true
  }

  /// Touches only what differs: the index behind the pages is dear to change.
  fileprivate func replacePages(_ id: Int64, by new: [IndexedPage]) throws {
    let first = "SELECT id FROM file WHERE publicationID = ? ORDER BY id LIMIT 1"
    guard let file = try Int64.fetchOne(database, sql: first, arguments: [id]) else { return }
    let rows = try Row.fetchAll(
      database, sql: "SELECT number, label, text FROM page WHERE fileID = ?", arguments: [file])
    let old = Set(rows.map { IndexedPage(number: $0[0], label: $0[1], text: $0[2]) })
    let kept = old.intersection(new)
    for page in old.subtracting(kept) {
      try database.execute(sql: "DELETE FROM page WHERE fileID = ? AND number = ?", arguments: [file, page.number])
    }
    try insert(new.filter { !kept.contains($0) }, ofFile: file)
  }
}
