import Bibliography

/// One line of the journal.
package struct JournalEntry: Hashable, Sendable {
  /// Of the change; later changes have greater numbers.
  package var number: Int64
  /// The number shared by all changes of one act.
  package var operation: Int64
  package var act: String
  package var who: String
  /// ISO 8601 in UTC, to the second.
  package var at: String
  package var id: Int64
  /// A field's stable name, or one of `record` (it was added), `removed`, `file`, `tag`, `note`, `shelf_mark`,
  /// `citation_key`, `warnings`, `relation`, `merged_into`, `awaited_file`.
  package var field: String
  /// Nil where there was, or is, nothing. A field's finding whole, with what it rejected.
  package var old: JSONValue?
  package var new: JSONValue?
}
