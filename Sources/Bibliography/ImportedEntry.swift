/// A publication as a file from another program, or from another catalogue, describes it.
package struct ImportedEntry: Hashable, Sendable {
  /// Where it begins in the file, from 1.
  package var line: Int
  /// The citation key, as it is written there.
  package var key: String?
  /// What it says of each field.
  package var values: [Field: FieldValue] = [:]
  /// Findings whole, with evidence and rejected proposals: only our own export has them.
  package var findings: [Field: Finding] = [:]
  package var warnings: [Publication.Warning] = []
  package var files: [NamedFile] = []
  package var tags: [String] = []
  package var note: String?
  package var shelfMark: String?
  package var relations: [NamedRelation] = []

  package init(line: Int, key: String? = nil) {
    self.line = line
    self.key = key
  }

  /// A PDF that an entry names.
  package struct NamedFile: Hashable, Sendable {
    /// As it is written there: absolute, or relative to who knows what.
    package var path: String
    /// 64 lower-case hexadecimal digits, where they are given.
    package var sha256: String?
    /// 0 where it is not known.
    package var size: Int64 = 0
    package var pages = 0

    package init(path: String, sha256: String? = nil, size: Int64 = 0, pages: Int = 0) {
      self.path = path
      self.sha256 = sha256
      self.size = size
      self.pages = pages
    }
  }

  /// "translation-of" and the key of the other entry.
  package struct NamedRelation: Hashable, Sendable {
    package var kind: String
    package var key: String

    package init(kind: String, key: String) {
      self.kind = kind
      self.key = key
    }
  }
}

/// Why an entry of a file cannot be read. Words for people are made by the command.
package enum EntryProblem: Error, Hashable, Sendable {
  /// It is not closed before the next one, or the file, begins or ends.
  case unfinished
  /// The form is broken near these words.
  case broken(near: String)
  /// It is no entry, or nothing that it says is understood.
  case empty
}

/// What was read of a file, in its order.
package enum ReadEntry: Hashable, Sendable {
  case entry(ImportedEntry)
  case malformed(line: Int, EntryProblem)
}
