import Bibliography

/// An entry of an import on its way into the catalogue, with what was read of its files.
package struct BroughtEntry: Sendable {
  package var entry: ImportedEntry
  /// The name of the import's file, for the evidence: "refs.bib".
  package var source: String
  /// The files that are there, with what a machine reads in them.
  package var files: [(file: NewFile, publication: Publication)]
  /// The files that are not there.
  package var awaited: [CataloguedFile]
  /// Records that hold files which the entry names.
  package var holders: [Int64]

  package init(
    _ entry: ImportedEntry, from source: String, files: [(file: NewFile, publication: Publication)] = [],
    awaited: [CataloguedFile] = [], holders: [Int64] = []
  ) {
    self.entry = entry
    self.source = source
    self.files = files
    self.awaited = awaited
    self.holders = holders
  }
}

/// What became of an entry.
package struct BringOutcome: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A new record.
    case added
    /// A record had it already and has learned something.
    case updated
    /// A record had all of it already.
    case unchanged
    /// The record that had it was removed by a person, and stays so.
    case removedEarlier
  }

  package var kind: Kind
  package var id: Int64
  package var citationKey: String
  /// SHA-256 of the files that belong to the record now and did not before.
  package var attached: Set<String> = []

  /// Whether the record stands for this entry alone and for no later one of the same list: it was made of it, in this
  /// run or in one that was interrupted.
  package func standsFor(_ entry: ImportedEntry) -> Bool {
    kind == .added || citationKey == CitationKeys.fit(entry.key)
  }
}

extension ImportedEntry {
  /// What it says, as findings: its own whole ones, and values whose evidence is their place in the import.
  func findings(from source: String) -> [Field: Finding] {
    var all = findings
    for (field, value) in values {
      all[field] = Finding(
        Proposal(
          value, confidence: Self.confidence, origin: .import,
          evidence: Evidence(rule: "\(source), line \(line)")))
    }
    return all
  }

  /// A person or a library has written it; some of them were in a hurry.
  private static let confidence = 0.95
}
