import Bibliography
import CatalogStore

/// Gives the copies of an import's files their names and commits the entries, a batch in one transaction.
struct EntryCommitter {
  private let importer: EntryImporter
  private let incoming: Incoming?
  private let act: Act

  init(_ importer: EntryImporter, _ incoming: Incoming?, _ act: Act) {
    self.importer = importer
    self.incoming = incoming
    self.act = act
  }

  /// A copy that has its final name.
  private struct Placed {
    var copy: Incoming.Copy
    var name: String
  }

  /// - Parameter siblings: records of the entries before, as `Catalogue.bring` has them.
  func commit(_ batch: [PreparedEntry], siblings: Set<Int64>) throws -> [EntryImporter.Imported] {
    var placed: [Placed] = []
    do {
      let entries = try batch.map { try brought($0, &placed) }
      if !placed.isEmpty { try incoming?.flushNames() }
      let outcomes = try importer.catalogue.bring(entries, siblings: siblings, act)
      let attached = outcomes.reduce(into: Set<String>()) { $0.formUnion($1.attached) }
      finish(placed, attached: attached)
      return zip(batch, outcomes).map(imported)
    } catch {
      for file in placed { incoming?.takeBack(file.name) }
      throw error
    }
  }

  private func brought(_ prepared: PreparedEntry, _ placed: inout [Placed]) throws -> BroughtEntry {
    var brought = BroughtEntry(prepared.entry, from: importer.source)
    for (index, file) in prepared.files.enumerated() {
      switch file.state {
      case .failed: break
      case .known(let holder): brought.holders.append(holder.id)
      case .read(let reading, let standing):
        let name = try name(of: standing, for: prepared, index, reading, &placed)
        let file = CataloguedFile(
          path: name, sha256: standing.contents.sha256, size: standing.contents.size, pages: reading.pageCount)
        brought.files.append(
          (NewFile(file, originalName: fileName(of: prepared.names[index]), pages: reading.pages), reading.publication))
      }
    }
    brought.awaited = prepared.missing.map { file in
      CataloguedFile(path: file.path, sha256: file.sha256 ?? "", size: file.size, pages: file.pages)
    }
    return brought
  }

  /// Files that a library has named keep their name; all others get the name that `add` would give them.
  private func name(
    of standing: PreparedFile.Standing, for prepared: PreparedEntry, _ index: Int, _ reading: DocumentReading,
    _ placed: inout [Placed]
  ) throws -> String {
    switch standing {
    case .inPlace(_, let name): return name
    case .copied(let copy):
      var publication = reading.publication
      for (field, value) in prepared.entry.values {
        publication.findings[field] = Finding(
          Proposal(value, confidence: 1, origin: .import, evidence: Evidence(rule: "")))
      }
      let own = Self.stem(inLibrary: prepared.names[index], of: prepared.entry, copy.contents)
      let stem = own ?? LibraryFolder.stem(for: publication, copy.contents)
      guard let name = try incoming?.place(copy, stem: stem) else { return copy.path }
      placed.append(Placed(copy: copy, name: name))
      return name
    }
  }

  /// "1997-report" of "1997-report.pdf", where a library has called it so: in our own export, or by the digits of its
  /// contents. Nil for any other path.
  private static func stem(inLibrary path: String, of entry: ImportedEntry, _ contents: FileContents) -> String? {
    guard !path.contains("/"), !path.hasPrefix("."), path.utf8.count < 200, path.hasSuffix(".pdf"), path.utf8.count > 4,
      !path.unicodeScalars.contains(where: { $0.value < 32 }),
      !entry.findings.isEmpty || path.hasSuffix("-\(contents.sha256.prefix(8)).pdf")
    else { return nil }
    return String(path.dropLast(4))
  }

  /// Takes the hidden names away, and the final ones of files that no record has got.
  private func finish(_ placed: [Placed], attached: Set<String>) {
    var rest = attached
    for file in placed {
      // Of two copies of one file only the first belongs to a record.
      if rest.remove(file.copy.contents.sha256) == nil { incoming?.takeBack(file.name) }
      incoming?.discard(file.copy)
    }
  }

  private func imported(_ prepared: PreparedEntry, _ outcome: BringOutcome) -> EntryImporter.Imported {
    var failures: [(path: String, failure: ReadingFailure)] = []
    var holders: [Int64] = []
    for file in prepared.files {
      switch file.state {
      case .failed(let failure): failures.append((file.path, failure))
      case .known(let holder) where holder.id != outcome.id: holders.append(holder.id)
      case .known, .read: break
      }
    }
    return EntryImporter.Imported(
      entry: prepared.entry, outcome: outcome, failures: failures, missing: prepared.missing.map(\.path),
      holders: holders)
  }
}
