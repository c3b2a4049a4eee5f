import Bibliography
import GRDB

/// Files that an act gave to a record, took from it, or moved.
extension Ledger {
  func takeBackFile(_ change: JournalEntry, _ act: UndoableAct, _ moved: [String: String]) throws {
    switch (change.old, change.new) {
    case (let old?, let new?): try takeBackMove(change.id, old, new, moved)
    case (nil, let new?):
      guard let sha256 = new["sha256"]?.string, let holder = try FileHolder.fetch(database, "sha256", sha256),
        holder.id == change.id
      else { throw CatalogueError.changedSince(id: change.id, field: "file") }
      if act.isHandedOver(change) {
        try handBack(holder, act)
      } else {
        try detach(holder.file, from: change.id)
      }
    case (let old?, nil):
      // The other record's change has handed it back already.
      if !act.isHandedOver(change) { try attachAgain(old, to: change.id) }
    case (nil, nil): break
    }
  }

  private func takeBackMove(_ id: Int64, _ old: JSONValue, _ new: JSONValue, _ moved: [String: String]) throws {
    guard let from = new["path"]?.string, let to = old["path"]?.string else { return }
    // Only what the caller has moved on the disk; a linked file stays where it is.
    if moved[from] == to { try move(id, from, to) }
  }

  private func handBack(_ holder: FileHolder, _ act: UndoableAct) throws {
    let giver = act.changes.first { change in
      change.id != holder.id && change.field == "file" && change.new == nil
        && change.old?["sha256"]?.string == holder.file.sha256
    }
    guard let giver else { return }
    try handOver(holder.file, from: holder.id, to: giver.id)
  }

  /// Gives a file, with its text, to another record.
  func handOver(_ file: CataloguedFile, from id: Int64, to other: Int64) throws {
    try database.execute(
      sql: "UPDATE file SET publicationID = ? WHERE sha256 = ?", arguments: [other, file.sha256])
    try note(id, "file", old: file.json, new: nil)
    try note(other, "file", old: nil, new: file.json)
  }

  /// The journal keeps the text as well, what OCR read and what it is still to read, so that the file can be given back
  /// without being read again.
  private func detach(_ file: CataloguedFile, from id: Int64) throws {
    let name = try String.fetchOne(
      database, sql: "SELECT originalName FROM file WHERE sha256 = ?", arguments: [file.sha256])
    let pages = try Row.fetchAll(
      database,
      sql:
        "SELECT number, label, text, language FROM page WHERE fileID = (SELECT id FROM file WHERE sha256 = ?) ORDER BY number",
      arguments: [file.sha256]
    ).map { IndexedPage(number: $0[0], label: $0[1], text: $0[2], language: $0[3]).json }
    guard case .object(var members) = file.json else { return }
    members.append(.init("original_name", name.map(JSONValue.string) ?? .null))
    members.append(.init("text", .array(pages)))
    if let place = try FilePlace(database, sha256: file.sha256) {
      members.append(.init("scans", .array(try place.scans(in: database).map(\.json))))
      members.append(.init("unread", .array(try place.unreadPages(in: database).map { .integer(Int64($0)) })))
    }
    try database.execute(sql: "DELETE FROM file WHERE sha256 = ?", arguments: [file.sha256])
    try note(id, "file", old: .object(members), new: nil)
  }

  private func attachAgain(_ old: JSONValue, to id: Int64) throws {
    guard let path = old["path"]?.string, let sha256 = old["sha256"]?.string, let size = old["size"]?.integer,
      let pages = old["pages"]?.integer
    else { return }
    let file = CataloguedFile(path: path, sha256: sha256, size: size, pages: Int(pages))
    let text = (old["text"]?.array ?? []).compactMap(IndexedPage.init(json:))
    guard try FileHolder.fetch(database, "sha256", sha256) == nil else {
      throw CatalogueError.changedSince(id: id, field: "file")
    }
    let unread = (old["unread"]?.array ?? []).compactMap { $0.integer.flatMap(Int.init(exactly:)) }
    try insert(NewFile(file, originalName: old["original_name"]?.string, pages: text, unreadPages: unread), id)
    let scans = (old["scans"]?.array ?? []).compactMap(StoredScan.init(json:))
    try FilePlace(database, sha256: sha256)?.keep(scans, in: database)
    try note(id, "file", old: nil, new: file.json)
  }
}
