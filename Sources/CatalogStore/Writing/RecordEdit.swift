import Bibliography

/// What a person does to one field.
package enum FieldEdit: Hashable, Sendable {
  /// Says what is right. It outranks every machine, for ever.
  case say(FieldValue)
  /// Says that the publication has no such thing. As strong as a value.
  case sayNothing
  /// Takes the person's word back: the best finding of an import or of the machine shows again.
  case takeBack
}

/// A person's changes to one record, made together or not at all.
package struct RecordEdit: Hashable, Sendable {
  package var fields: [Field: FieldEdit]
  package var addedTags: [String]
  package var removedTags: [String]
  /// Nil leaves the note as it is, empty text takes it away; so for the shelf mark.
  package var note: String?
  package var shelfMark: String?
  package var citationKey: String?

  package init(
    fields: [Field: FieldEdit] = [:], addedTags: [String] = [], removedTags: [String] = [], note: String? = nil,
    shelfMark: String? = nil, citationKey: String? = nil
  ) {
    self.fields = fields
    self.addedTags = addedTags
    self.removedTags = removedTags
    self.note = note
    self.shelfMark = shelfMark
    self.citationKey = citationKey
  }
}
