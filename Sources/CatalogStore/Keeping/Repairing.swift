import Bibliography
import GRDB

extension Catalogue {
  /// Puts right what can be put right out of the rest of the catalogue; false where it could not be. Nothing that a person
  /// said, and no file, is touched.
  package func repair(_ fault: CatalogueFault, _ act: Act) throws(CatalogueError) -> Bool {
    switch fault {
    case .staleIndex:
      try rebuildIndex()
      return try indexIsSound()
    case .staleValues(let id, _):
      try write(act) { ledger in try ledger.refresh(id) }
      return true
    case .broken:
      // Often it is only an index, which can be made anew from its table.
      do throws(CatalogueError) {
        try write { try $0.execute(sql: "REINDEX") }
        return try !faults().contains { if case .broken = $0 { true } else { false } }
      } catch .damaged {
        return false
      }
    default: return false
    }
  }

  /// Notes that the file of a record stands elsewhere in the library.
  /// - Throws: also `fileTaken`.
  package func tell(_ id: Int64, thatItsFileAt old: String, standsAt new: String, _ act: Act) throws(CatalogueError) {
    try write(act) { ledger in
      try ledger.move(id, old, new)
      try ledger.markChanged(id)
    }
  }

  private func rebuildIndex() throws(CatalogueError) {
    try updateIndex(again: true)
  }
}
