import Bibliography
import CatalogStore
import Foundation

/// Brings files into the catalogue: several are copied and read at once, their records are committed in the order of
/// the files, a few at a time.
package struct Importer: Sendable {
  package enum Manner: Sendable {
    /// Files are copied into the library, but for those that stand there already.
    case copying
    /// Files are catalogued where they stand.
    case linking
  }

  package var catalogue: Catalogue
  package var library: LibraryFolder
  package var settings: ReaderSettings
  package var manner = Manner.copying
  /// What a person says of every file.
  package var said: [Field: FieldValue] = [:]
  /// The record that the files are to belong to; nil makes a new one of each.
  package var target: Int64?

  package init(catalogue: Catalogue, library: LibraryFolder, settings: ReaderSettings) {
    self.catalogue = catalogue
    self.library = library
    self.settings = settings
  }

  /// What is left to be read by OCR once files are catalogued.
  package var scanRun: ScanRun { ScanRun(catalogue: catalogue, library: library, settings: settings) }

  /// Commits may wait for so many seconds for more records to share the cost.
  private static let patience = 0.5

  /// Imports the files. A signal ends it early and in good order: what was reported is in the catalogue, of the rest
  /// there is no trace.
  /// - Parameters:
  ///   - progress: told how many files are done.
  ///   - report: told what became of each file, in order, once that is safe on the disk.
  /// - Throws: `ReaderTrouble`, `LibraryTrouble`, `CatalogueError` and what `report` throws.
  package func run(
    _ files: [FoundFile], _ act: Act, interruption: Interruption, progress: (Int) -> Void = { _ in },
    report: (ImportedFile) throws -> Void
  ) throws {
    try Leftovers.clear(in: library, catalogue)
    let incoming = manner == .copying ? try Incoming(in: library) : nil
    defer { incoming?.clear() }
    let knownSizes = incoming == nil ? [] : try catalogue.fileSizes()
    let readers = ReaderPool(count: min(settings.jobs, files.count), settings, interruption: interruption)
    var rest = files[...]
    try OrderedRun.run(
      jobs: min(settings.jobs + 1, files.count), linger: Self.patience,
      next: { interruption.signal == nil ? rest.popFirst() : nil },
      makeWorker: {
        let preparer = Preparer(self, incoming, readers, knownSizes: knownSizes)
        return { file in
          let prepared = Result { try preparer.prepare(file) }
          return (prepared, (try? prepared.get().weight) ?? 0)
        }
      },
      finished: progress,
      deliver: { (prepared: [Result<PreparedFile, any Error>]) in
        let committer = Committer(catalogue: catalogue, incoming: incoming, said: said, target: target, act: act)
        for file in try committer.commit(prepared.compactMap(Self.uninterrupted)) { try report(file) }
      })
  }

  /// Nil for what nobody has read to its end because of a signal.
  static func uninterrupted<Prepared>(_ prepared: Result<Prepared, any Error>) throws -> Prepared? {
    do {
      return try prepared.get()
    } catch ReaderTrouble.interrupted {
      return nil
    }
  }
}
