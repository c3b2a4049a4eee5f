import Bibliography
import CatalogStore
import Foundation

/// Brings the entries of an import into the catalogue, and the PDFs that they name into the library: those are copied
/// and read by several workers at once, the records are committed in the order of the entries.
package struct EntryImporter: Sendable {
  package var catalogue: Catalogue
  package var library: LibraryFolder
  package var settings: ReaderSettings
  package var manner = Importer.Manner.copying
  /// The name of the import's file, for the evidence.
  package var source: String
  /// Where the files that are named may lie, besides the library.
  package var folders: [String]

  package init(
    catalogue: Catalogue, library: LibraryFolder, settings: ReaderSettings, source: String, folders: [String]
  ) {
    self.catalogue = catalogue
    self.library = library
    self.settings = settings
    self.source = source
    self.folders = folders
  }

  /// What became of an entry and its files.
  package struct Imported: Sendable {
    package var entry: ImportedEntry
    package var outcome: BringOutcome
    /// Files that were named and could not be taken, with the reason.
    package var failures: [(path: String, failure: ReadingFailure)]
    /// Files that are not there.
    package var missing: [String]
    /// Other records that hold files which it names.
    package var holders: [Int64]
  }

  /// - Parameters:
  ///   - progress: told how many entries are done.
  ///   - report: told what became of each entry, in order, once that is in the catalogue.
  /// - Throws: `ReaderTrouble`, `LibraryTrouble`, `CatalogueError` and what `report` throws.
  package func run(
    _ entries: [ImportedEntry], _ act: Act, interruption: Interruption, progress: (Int) -> Void = { _ in },
    report: (Imported) throws -> Void
  ) throws {
    var importer = Importer(catalogue: catalogue, library: library, settings: settings)
    importer.manner = manner
    let hasFiles = entries.contains { !$0.files.isEmpty }
    if hasFiles { try Leftovers.clear(in: library, catalogue) }
    let incoming = hasFiles && manner == .copying ? try Incoming(in: library) : nil
    defer { incoming?.clear() }
    let knownSizes = incoming == nil ? [] : try catalogue.fileSizes()
    let readers = ReaderPool(count: min(settings.jobs, entries.count), settings, interruption: interruption)
    var rest = entries[...]
    var keys: [String: Int64] = [:]
    var siblings: Set<Int64> = []
    var relations: [(id: Int64, ImportedEntry.NamedRelation)] = []
    try OrderedRun.run(
      jobs: hasFiles ? min(settings.jobs, entries.count) : 1, linger: Self.patience,
      next: { interruption.signal == nil ? rest.popFirst() : nil },
      makeWorker: { [importer] in
        let preparer = Preparer(importer, incoming, readers, knownSizes: knownSizes)
        return { entry in
          let prepared = Result { try prepare(entry, preparer) }
          return (prepared, (try? prepared.get().weight) ?? 0)
        }
      },
      finished: progress,
      deliver: { (prepared: [Result<PreparedEntry, any Error>]) in
        let batch = try prepared.compactMap(Importer.uninterrupted)
        for imported in try EntryCommitter(self, incoming, act).commit(batch, siblings: siblings) {
          if imported.outcome.standsFor(imported.entry) { siblings.insert(imported.outcome.id) }
          if let key = imported.entry.key { keys[key] = imported.outcome.id }
          relations += imported.entry.relations.map { (imported.outcome.id, $0) }
          try report(imported)
        }
      })
    try catalogue.relate(relations, keys: keys, act)
  }

  /// Commits may wait for so many seconds for more records to share the cost.
  private static let patience = 0.5

  private func prepare(_ entry: ImportedEntry, _ preparer: Preparer) throws -> PreparedEntry {
    var prepared = PreparedEntry(entry: entry)
    for file in entry.files {
      guard let path = place(of: file.path) else {
        prepared.missing.append(file)
        continue
      }
      prepared.files.append(try preparer.prepare(FoundFile(path)))
      prepared.names.append(file.path)
    }
    return prepared
  }

  /// Where a named file is: as it is written or, where it is relative, beside the import and in the library; of one
  /// whose folder was on another machine the name alone.
  private func place(of path: String) -> String? {
    let unix = path.replacing("\\", with: "/")
    var candidates: [String] = []
    for path in [path, unix, unix.removingPercentEncoding ?? unix] where !candidates.contains(path) {
      candidates.append(path)
    }
    for path in candidates {
      if path.hasPrefix("/") {
        if Self.isFile(path) { return path }
        continue
      }
      for folder in folders + [library.path] where Self.isFile(folder + "/" + path) { return folder + "/" + path }
      // Some programs leave out the slash that an absolute path begins with.
      if Self.isFile("/" + path) { return "/" + path }
    }
    let name = fileName(of: unix)
    return folders.map { $0 + "/" + name }.first(where: Self.isFile)
  }

  private static func isFile(_ path: String) -> Bool {
    var about = stat()
    return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG
  }
}

/// An entry whose files have been looked for, copied and read.
struct PreparedEntry: Sendable {
  var entry: ImportedEntry
  var files: [PreparedFile] = []
  /// The files' names in the entry, one for each.
  var names: [String] = []
  var missing: [ImportedEntry.NamedFile] = []

  var weight: Int { files.reduce(1024) { $0 + $1.weight } }
}
