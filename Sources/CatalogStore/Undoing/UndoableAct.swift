import Bibliography

/// An act, or the part of it that concerns some records, that can be taken back.
package struct UndoableAct: Hashable, Sendable {
  /// The operation's number in the journal.
  package var operation: Int64
  /// Of an undoing, the act that it has taken back; so for who and when.
  package var act: String
  package var who: String
  /// ISO 8601 in UTC, to the second.
  package var at: String
  /// In the order in which they were made.
  package var changes: [JournalEntry]

  /// The records that it touched, in order of number.
  package var ids: [Int64] { Set(changes.map(\.id)).sorted() }
}

extension UndoableAct {
  /// The files that have to be moved in the library when this is taken back: new path by present path. What was added
  /// goes to the removed files, what was removed or taken away comes back.
  /// - Parameters:
  ///   - files: those of each record as they stand now.
  ///   - removed: the folder of removed files, relative to the library: "removed/".
  package func moves(of files: [Int64: [CataloguedFile]], to removed: String) -> [(from: String, to: String)] {
    var moves: [(from: String, to: String)] = []
    func add(_ from: String, _ to: String) {
      guard from != to, !from.hasPrefix("/"), !to.hasPrefix("/"), !moves.contains(where: { $0.from == from }) else {
        return
      }
      moves.append((from, to))
    }
    func out(_ path: String) { if !path.hasPrefix(removed) { add(path, removed + path) } }
    for change in changes {
      let (old, new) = (change.old?["path"]?.string, change.new?["path"]?.string)
      switch (change.field, old, new) {
      case ("record", _, _) where change.old == nil: for file in files[change.id] ?? [] { out(file.path) }
      case ("file", let old?, let new?): add(new, old)
      case ("file", nil, let new?) where !isHandedOver(change): out(new)
      case ("file", let old?, nil) where !isHandedOver(change): if !old.hasPrefix(removed) { add(removed + old, old) }
      default: break
      }
    }
    return moves
  }

  /// Whether the file of this change went from one record to another.
  func isHandedOver(_ change: JournalEntry) -> Bool {
    guard change.field == "file", (change.old == nil) != (change.new == nil),
      let sha256 = (change.old ?? change.new)?["sha256"]?.string
    else { return false }
    return changes.contains { other in
      other.field == "file" && other.id != change.id && (other.old == nil) == (change.new == nil)
        && (other.new == nil) == (change.old == nil) && (other.old ?? other.new)?["sha256"]?.string == sha256
    }
  }
}
