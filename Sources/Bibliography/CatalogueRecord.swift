/// A publication as it stands in a catalogue.
package struct CatalogueRecord: Hashable, Sendable {
  package var id: Int64
  package var citationKey: String
  package var publication: Publication
  package var files: [CataloguedFile]
  /// Named by an import and not seen yet; the SHA-256 is empty, size and pages are 0, where they are not known.
  package var awaitedFiles: [CataloguedFile] = []
  package var tags: [String]
  package var note: String?
  package var shelfMark: String?
  /// ISO 8601 in UTC, to the second.
  package var addedAt: String
  package var changedAt: String
  /// When the record was taken out of the lists; nil while it is in them.
  package var removedAt: String?
  /// The record that this one is part of since they were merged.
  package var mergedInto: Int64?
  package var relations: [Relation] = []

  package init(
    id: Int64, citationKey: String, publication: Publication, files: [CataloguedFile] = [], tags: [String] = [],
    note: String? = nil, shelfMark: String? = nil, addedAt: String = "", changedAt: String = "",
    removedAt: String? = nil
  ) {
    self.id = id
    self.citationKey = citationKey
    self.publication = publication
    self.files = files
    self.tags = tags
    self.note = note
    self.shelfMark = shelfMark
    self.addedAt = addedAt
    self.changedAt = changedAt
    self.removedAt = removedAt
  }
}

extension CatalogueRecord {
  /// Those in the library, then those that are awaited.
  package var allFiles: [CataloguedFile] { files + awaitedFiles }
}

/// A file that belongs to a publication.
package struct CataloguedFile: Hashable, Sendable {
  /// Relative to the library; absolute where the file is linked and not copied.
  package var path: String
  /// 64 lower-case hexadecimal digits.
  package var sha256: String
  /// Bytes.
  package var size: Int64
  package var pages: Int

  package init(path: String, sha256: String, size: Int64, pages: Int) {
    self.path = path
    self.sha256 = sha256
    self.size = size
    self.pages = pages
  }
}
