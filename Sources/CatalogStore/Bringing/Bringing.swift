import Bibliography
import GRDB

extension Catalogue {
  /// Brings entries of an import into the catalogue, in one transaction: a new record for each that is not there, what
  /// is new in it for each that is. Without a doubt it is there where a record has its file, its key and title, its
  /// identifier or had the very same imported before.
  ///
  /// - Parameter siblings: records of the same list's earlier entries (`BringOutcome.standsFor`). Such a list tells its
  ///   entries apart: only their file, or their key and title, makes two of them one record.
  package func bring(
    _ entries: [BroughtEntry], siblings: Set<Int64> = [], _ act: Act
  ) throws(CatalogueError) -> [BringOutcome] {
    try write(act) { ledger in
      var siblings = siblings
      return try entries.map { brought in
        let id = try ledger.record(of: brought, siblings: siblings)
        let outcome = try id.map { try ledger.update($0, brought) } ?? ledger.addNew(brought, makeKey: makeKey)
        if outcome.standsFor(brought.entry) { siblings.insert(outcome.id) }
        return outcome
      }
    }
  }

  /// Relates records by the keys that an import gave them; what names no record, and records that have a relation to
  /// one another already, are passed over.
  package func relate(
    _ relations: [(id: Int64, ImportedEntry.NamedRelation)], keys: [String: Int64], _ act: Act
  ) throws(CatalogueError) {
    guard !relations.isEmpty else { return }
    try write(act) { ledger in
      for (id, relation) in relations {
        guard let (kind, isForward) = RelationKind.named(relation.kind),
          let other = try keys[relation.key] ?? ledger.holder(ofKey: relation.key), other != id,
          try ledger.relations(between: id, other).isEmpty
        else { continue }
        let (from, to) = isForward ? (id, other) : (other, id)
        try ledger.insert(StoredRelation(from: from, to: to, kind: kind.rawValue))
      }
    }
  }
}

extension Ledger {
  fileprivate func addNew(_ brought: BroughtEntry, makeKey: Catalogue.KeyMaker) throws -> BringOutcome {
    let entry = brought.entry
    let said = entry.findings(from: brought.source)
    var publication = Publication(findings: said, warnings: entry.warnings)
    // Our own export has what the machine has found; any other knows nothing of the page.
    if entry.findings.isEmpty, let read = brought.files.first?.publication {
      publication = read
      for (field, finding) in said {
        let found = read.findings[field].map { [$0.chosen] + $0.rejected } ?? []
        publication.findings[field] = Finding(finding.chosen, rejected: found)
      }
    }
    let key = try freeKey(CitationKeys.fit(entry.key) ?? makeKey(publication))
    let new = NewRecord(
      publication, citationKey: key, tags: entry.tags, note: entry.note, shelfMark: entry.shelfMark)
    let id = try add(new, makeKey: makeKey).id
    let attached = try attach(brought.files.map(\.file), to: id, noting: false)
    for file in brought.awaited { _ = try awaitFile(file, of: id, noting: false) }
    return BringOutcome(kind: .added, id: id, citationKey: key, attached: attached)
  }

  fileprivate func update(_ id: Int64, _ brought: BroughtEntry) throws -> BringOutcome {
    let key = try citationKey(id)
    guard try !isRemoved(id) else { return BringOutcome(kind: .removedEarlier, id: id, citationKey: key) }
    let entry = brought.entry
    var isChanged = false
    for (field, finding) in entry.findings(from: brought.source) where try take(finding.chosen, field, id) {
      isChanged = true
    }
    let hadFiles = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM file WHERE publicationID = ?)", arguments: [id])
    let attached = try attach(brought.files.map(\.file), to: id, noting: true)
    if hadFiles == false, let first = brought.files.first, attached.contains(first.file.file.sha256) {
      for field in Field.allCases where try learn(first.publication.findings[field], field, id) { isChanged = true }
    }
    for file in brought.awaited where try awaitFile(file, of: id) { isChanged = true }
    if try takeCopies(of: entry, id) { isChanged = true }
    if isChanged || !attached.isEmpty {
      try refresh(id)
      try markChanged(id)
    }
    let kind: BringOutcome.Kind = isChanged || !attached.isEmpty ? .updated : .unchanged
    return BringOutcome(kind: kind, id: id, citationKey: key, attached: attached)
  }

  /// The import's word stands behind persons' and before all others'; false where it was said before.
  private func take(_ said: Proposal, _ field: Field, _ id: Int64) throws -> Bool {
    let present = try proposals(id, field)
    let isKnown = present.contains { stored in
      stored.proposal.value == said.value && (stored.proposal.origin == .import || said.origin != .import)
    }
    guard !isKnown else { return false }
    var said = said
    if said.origin.rank == 0 { said.origin = .import }
    // A person's word of another catalogue outranks no person here.
    let before = present.filter { $0.proposal.origin.rank > said.origin.rank || $0.proposal.origin == .person }
    let after = present.filter { !($0.proposal.origin.rank > said.origin.rank || $0.proposal.origin == .person) }
    return try replace(id, field, present, by: before + [StoredProposal(said, who: act.who, foundAt: now)] + after)
  }

  /// What a machine reads in the first file of a record, behind what was said of it.
  private func learn(_ finding: Finding?, _ field: Field, _ id: Int64) throws -> Bool {
    guard let finding else { return false }
    let present = try proposals(id, field)
    let given = present.filter { $0.proposal.origin.rank > 0 }
    return try replace(id, field, present, by: given + [StoredProposal](finding, in: self))
  }

  /// Files that no record has yet; the SHA-256 of those that the record got.
  private func attach(_ files: [NewFile], to id: Int64, noting: Bool) throws -> Set<String> {
    var attached: Set<String> = []
    for file in files
    where try FileHolder.fetch(database, "sha256", file.file.sha256) == nil
      && FileHolder.fetch(database, "path", file.file.path) == nil
    {
      try insert(file, id)
      if noting { try note(id, "file", old: nil, new: file.file.json) }
      try stopAwaiting(file.file, of: id)
      attached.insert(file.file.sha256)
    }
    return attached
  }

  /// Tags, note and shelf mark: what is there is kept.
  private func takeCopies(of entry: ImportedEntry, _ id: Int64) throws -> Bool {
    var isChanged = false
    for tag in entry.tags where try addTag(tag, to: id, noting: true) { isChanged = true }
    for (column, field, text) in [("note", "note", entry.note), ("shelfMark", "shelf_mark", entry.shelfMark)] {
      guard let text = text?.nonEmpty else { continue }
      let present =
        try String.fetchOne(
          database, sql: "SELECT coalesce(\(column), '') FROM publication WHERE id = ?", arguments: [id]) ?? ""
      guard !present.contains(text), column == "note" || present.isEmpty else { continue }
      if try set(column, field, to: present.isEmpty ? text : present + "\n" + text, id) { isChanged = true }
    }
    return isChanged
  }
}
