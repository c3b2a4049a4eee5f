import Bibliography
import GRDB

extension Catalogue {
  /// Takes a record out of the lists. `moved` gives the new path of each of its files that the caller has moved, by
  /// old path. False where it was removed already.
  @discardableResult
  package func remove(_ id: Int64, moved: [String: String] = [:], _ act: Act) throws(CatalogueError) -> Bool {
    try write(act) { ledger in try ledger.setRemoved(id, true, moved) }
  }

  /// Puts a removed record into the lists again. False where it was there.
  @discardableResult
  package func bringBack(_ id: Int64, moved: [String: String] = [:], _ act: Act) throws(CatalogueError) -> Bool {
    try write(act) { ledger in try ledger.setRemoved(id, false, moved) }
  }
}

extension Ledger {
  func setRemoved(_ id: Int64, _ isRemoved: Bool, _ moved: [String: String]) throws -> Bool {
    _ = try citationKey(id)
    let old = try String.fetchOne(database, sql: "SELECT removedAt FROM publication WHERE id = ?", arguments: [id])
    guard (old != nil) != isRemoved else { return false }
    if !isRemoved, let target = try mergedInto(id) { throw CatalogueError.merged(id: id, into: target) }
    let new = isRemoved ? now : nil
    try database.execute(sql: "UPDATE publication SET removedAt = ? WHERE id = ?", arguments: [new, id])
    try note(id, "removed", old: .text(old), new: .text(new))
    for (from, to) in moved.sorted(by: { $0.key < $1.key }) where from != to { try move(id, from, to) }
    try markChanged(id)
    return true
  }

  func move(_ id: Int64, _ from: String, _ to: String) throws {
    guard let holder = try FileHolder.fetch(database, "path", from), holder.id == id else { return }
    if let other = try FileHolder.fetch(database, "path", to) {
      throw CatalogueError.fileTaken(path: to, by: other.id)
    }
    try database.execute(sql: "UPDATE file SET path = ? WHERE path = ?", arguments: [to, from])
    var file = holder.file
    file.path = to
    try note(id, "file", old: holder.file.json, new: file.json)
  }
}
