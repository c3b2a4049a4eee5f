import Bibliography
import GRDB

/// A writing transaction under an act: the connection, the time, and the journal that every change is told to.
final class Ledger {
  let database: Database
  let act: Act
  let now = Moment.now
  /// Nil until the first change: an act that changes nothing leaves no trace.
  fileprivate(set) var operation: Int64?

  fileprivate init(database: Database, act: Act) {
    self.database = database
    self.act = act
    self.operation = act.operation
  }

  /// Nil stands for what was not, or is not, there.
  func note(_ id: Int64, _ field: String, old: JSONValue?, new: JSONValue?) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO change (operationID, publicationID, field, old, new) VALUES (?, ?, ?, ?, ?)")
    try statement.execute(arguments: [operationNumber(), id, field, old?.text(), new?.text()])
  }

  private func operationNumber() throws -> Int64 {
    if let operation { return operation }
    try database.execute(
      sql: "INSERT INTO operation (act, who, at, undoes) VALUES (?, ?, ?, ?)",
      arguments: [act.name, act.who, now, act.undoes])
    let number = database.lastInsertedRowID
    operation = number
    return number
  }
}

extension Catalogue {
  /// One writing transaction under an act: all of `body`, journal included, or nothing.
  func write<Result>(_ act: Act, _ body: (Ledger) throws -> Result) throws(CatalogueError) -> Result {
    let before = act.operation
    do throws(CatalogueError) {
      return try write { database in
        let ledger = Ledger(database: database, act: act)
        let result = try body(ledger)
        act.operation = ledger.operation
        return result
      }
    } catch {
      act.operation = before
      throw error
    }
  }
}
