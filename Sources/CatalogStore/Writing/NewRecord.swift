import Bibliography

/// A publication that is to be catalogued.
package struct NewRecord: Sendable {
  /// A person's word stands in it as a finding of origin `person`, chosen, with the machine's choice first among the
  /// rejected (see `Publication.say`).
  package var publication: Publication
  /// None for a record without a file.
  package var file: NewFile?
  /// Made from the publication where it is nil.
  package var citationKey: String?
  package var tags: [String]
  package var note: String?
  package var shelfMark: String?

  package init(
    _ publication: Publication, file: NewFile? = nil, citationKey: String? = nil, tags: [String] = [],
    note: String? = nil, shelfMark: String? = nil
  ) {
    self.publication = publication
    self.file = file
    self.citationKey = citationKey
    self.tags = tags
    self.note = note
    self.shelfMark = shelfMark
  }
}

/// A file that is to belong to a record, with the text that the index keeps.
package struct NewFile: Sendable {
  package var file: CataloguedFile
  /// The file's name when it was given to us.
  package var originalName: String?
  package var pages: [IndexedPage]
  /// Pages that OCR is to read.
  package var unreadPages: [Int]

  package init(
    _ file: CataloguedFile, originalName: String? = nil, pages: [IndexedPage] = [], unreadPages: [Int] = []
  ) {
    self.file = file
    self.originalName = originalName
    self.pages = pages
    self.unreadPages = unreadPages
  }
}

/// A page's text as the catalogue keeps it.
package struct IndexedPage: Hashable, Sendable {
  /// Physical number from 1.
  package var number: Int
  /// The printed label, where it differs from the number.
  package var label: String?
  /// Normalised (NFC), line ends kept.
  package var text: String
  /// BCP 47, where it is not the publication's language.
  package var language: String?

  package init(number: Int, label: String? = nil, text: String, language: String? = nil) {
    self.number = number
    self.label = label
    self.text = text
    self.language = language
  }
}

/// The form in which a worker answers and the journal keeps it.
extension IndexedPage {
  package var json: JSONValue {
    .object([
      "number": .integer(Int64(number)), "label": .text(label), "text": .string(text), "language": .text(language),
    ])
  }

  package init?(json: JSONValue) {
    guard let number = json["number"]?.integer.flatMap(Int.init(exactly:)), let text = json["text"]?.string else {
      return nil
    }
    self.init(number: number, label: json["label"]?.string, text: text, language: json["language"]?.string)
  }
}

/// What became of a record that was to be added.
package enum AddOutcome: Hashable, Sendable {
  case added(id: Int64, citationKey: String)
  /// A record holds a file with the same contents; nothing was written.
  case alreadyThere(id: Int64)
  /// The record that holds the same file was removed earlier; nothing was written. `bringBack` returns it.
  case removedEarlier(id: Int64)

  package var id: Int64 {
    switch self {
    case .added(let id, _), .alreadyThere(let id), .removedEarlier(let id): id
    }
  }
}

/// The record that holds a file.
package struct FileHolder: Hashable, Sendable {
  package var id: Int64
  package var file: CataloguedFile
  /// Whether the record has been removed from the lists.
  package var isRemoved: Bool
}
