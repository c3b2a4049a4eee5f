import Bibliography
import CatalogStore

/// Gives copies their final names and commits their records, so that a file and its record appear together or not at
/// all.
struct Committer {
  var catalogue: Catalogue
  /// Nil where nothing is copied.
  var incoming: Incoming?
  var said: [Field: FieldValue]
  var target: Int64?
  var act: Act

  /// A file whose record is to be committed.
  private struct Candidate {
    var index: Int
    var path: String
    var reading: DocumentReading
    var standing: PreparedFile.Standing

    var sha256: String { standing.contents.sha256 }
  }

  /// What became of each file, in order.
  func commit(_ files: [PreparedFile]) throws -> [ImportedFile] {
    var outcomes: [Int: ImportedFile.Outcome] = [:]
    var batch: [Candidate] = []
    func commitBatch() throws {
      for (candidate, outcome) in zip(batch, try self.outcomes(of: batch)) { outcomes[candidate.index] = outcome }
      batch.removeAll()
    }
    for (index, file) in files.enumerated() {
      switch file.state {
      case .failed(let failure): outcomes[index] = .failed(failure)
      case .known(let holder):
        outcomes[index] = holder.isRemoved ? .removedEarlier(id: holder.id) : .alreadyThere(id: holder.id)
      case .read(let reading, let standing):
        let candidate = Candidate(index: index, path: file.path, reading: reading, standing: standing)
        if target == nil, let awaiter = try catalogue.awaiter(ofSHA256: candidate.sha256) {
          // An import has named this file before it came.
          try commitBatch()
          var committer = self
          committer.target = awaiter
          outcomes[index] = try committer.outcomes(of: [candidate]).first
          continue
        }
        // The second of two equal files has to find the first in the catalogue.
        if target != nil || batch.contains(where: { $0.sha256 == candidate.sha256 }) { try commitBatch() }
        batch.append(candidate)
      }
    }
    try commitBatch()
    return files.enumerated().compactMap { index, file in
      outcomes[index].map { ImportedFile(path: file.path, outcome: $0) }
    }
  }

  private func outcomes(of batch: [Candidate]) throws -> [ImportedFile.Outcome] {
    guard !batch.isEmpty else { return [] }
    var records: [NewRecord] = []
    func takeBackNames() {
      for (candidate, record) in zip(batch, records) {
        if case .copied = candidate.standing, let name = record.file?.file.path { incoming?.takeBack(name) }
      }
    }
    do {
      for candidate in batch { records.append(try record(for: candidate)) }
      try incoming?.flushNames()
      let added = try add(records)
      return zip(batch, zip(records, added)).map { finished($0, $1.0, $1.1) }
    } catch CatalogueError.fileTaken(_, let holder) {
      takeBackNames()
      if batch.count > 1 { return try batch.flatMap { try outcomes(of: [$0]) } }
      return [.exchanged(id: holder)]
    } catch {
      takeBackNames()
      throw error
    }
  }

  /// The record of a candidate, whose file has its final name from now on.
  private func record(for candidate: Candidate) throws(LibraryTrouble) -> NewRecord {
    var publication = candidate.reading.publication
    for (field, value) in said { publication.say(field, value) }
    let name =
      switch candidate.standing {
      case .inPlace(_, let name): name
      case .copied(let copy):
        try incoming?.place(copy, stem: LibraryFolder.stem(for: publication, copy.contents)) ?? copy.path
      }
    let file = CataloguedFile(
      path: name, sha256: candidate.sha256, size: candidate.standing.contents.size, pages: candidate.reading.pageCount)
    return NewRecord(
      publication,
      file: NewFile(
        file, originalName: fileName(of: candidate.path), pages: candidate.reading.pages,
        unreadPages: candidate.reading.scannedPages))
  }

  private func add(_ records: [NewRecord]) throws(CatalogueError) -> [AddOutcome] {
    guard let target else { return try catalogue.add(records, act) }
    var outcomes: [AddOutcome] = []
    for record in records {
      guard let file = record.file else { continue }
      let isFirst = try catalogue.record(target).files.isEmpty
      outcomes.append(try catalogue.attach(file, to: target, act))
      // A record that was made without a file learns what the file says.
      if isFirst { try catalogue.rerecognise(target, as: record.publication, act) }
      if !said.isEmpty { try catalogue.edit(target, RecordEdit(fields: said.mapValues(FieldEdit.say)), act) }
    }
    return outcomes
  }

  /// Takes away the hidden name of a copy and, where no record was made, the final one as well.
  private func finished(_ candidate: Candidate, _ record: NewRecord, _ outcome: AddOutcome) -> ImportedFile.Outcome {
    if case .copied(let copy) = candidate.standing {
      if case .added = outcome {} else { record.file.map { incoming?.takeBack($0.file.path) } }
      incoming?.discard(copy)
    }
    return switch outcome {
    case .added(let id, let key):
      target == nil ? .added(id: id, citationKey: key, record.publication) : .attached(id: id)
    case .alreadyThere(let id): .alreadyThere(id: id)
    case .removedEarlier(let id): .removedEarlier(id: id)
    }
  }
}
