/// A list of numbers in a statement that is made once and used again for other lists: SQLite has no parameter for one,
/// so that the numbers are handed over as JSON.
enum SQLList {
  /// Behind IN.
  static let marks = "(SELECT value FROM json_each(?))"

  static func argument(_ numbers: some Sequence<Int64>) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }
}
