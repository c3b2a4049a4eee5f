import Synchronization

/// One act of a person or of the program. Whatever is changed under the same act stands in the journal under one
/// operation number, however many transactions it took, so that it can be undone as one.
///
/// An act belongs to one catalogue, and its transactions follow one another.
package final class Act: Sendable {
  /// The person, as the journal names them.
  package let who: String
  /// What was asked for, in a word: the command's name ("add", "edit", "remove").
  package let name: String
  /// The number of the operation that this act takes back.
  let undoes: Int64?
  /// The operation's number in the journal, once something was written.
  private let number = Mutex<Int64?>(nil)

  package init(_ name: String, by who: String) {
    self.name = name
    self.who = who
    undoes = nil
  }

  private init(_ name: String, by who: String, undoing operation: Int64) {
    self.name = name
    self.who = who
    undoes = operation
  }

  /// The same act, as one that takes back the operation with this number.
  func undoing(_ operation: Int64) -> Act { Act(name, by: who, undoing: operation) }

  var operation: Int64? {
    get { number.withLock { $0 } }
    set { number.withLock { $0 = newValue } }
  }
}
