import Bibliography
import CatalogStore
import OCR
import PDFText
import Recognition

/// Reads by OCR what the catalogue's files show and their text layers do not give: of every file first the pages that
/// recognition needs, so that all scans are soon listed rightly, then the others, so that they are found by their words.
///
/// What was read is kept as soon as it is known what follows from it: a run that is interrupted goes on where it stood. One
/// run reads a catalogue's scans at a time; another waits, and finds little left to do.
package struct ScanRun: Sendable {
  package var catalogue: Catalogue
  package var library: LibraryFolder
  package var settings: ReaderSettings

  package init(catalogue: Catalogue, library: LibraryFolder, settings: ReaderSettings) {
    self.catalogue = catalogue
    self.library = library
    self.settings = settings
  }

  /// - Parameters:
  ///   - waiting: called where another process is reading the scans, which is waited for.
  ///   - progress: told how many pages of how many are done.
  ///   - recognised: told of each record that was recognised anew, and which of its fields are different.
  /// - Throws: `ReaderTrouble`, `CatalogueError` and what `recognised` throws.
  package func run(
    _ act: Act, interruption: Interruption, waiting: () -> Void = {}, progress: (_ done: Int, _ of: Int) -> Void,
    recognised: (Int64, [Field]) throws -> Void
  ) throws {
    guard try !catalogue.filesToScan().isEmpty else { return }
    let turn = ScanTurn(at: catalogue.path)
    defer { turn.end() }
    guard turn.isOurs(interruption, waiting: waiting) else { return }
    let files = try catalogue.filesToScan()
    let total = files.reduce(0) { $0 + pagesAllowed(of: $1).count }
    guard total > 0 else { return }
    var done = 0
    progress(0, total)
    try recogniseAnew(files, act, interruption) { file, fields, count in
      done += count
      progress(done, total)
      if let fields { try recognised(file.publication, fields) }
    }
    try readTheRest(interruption) { count in
      done += count
      progress(min(done, total), total)
    }
  }

  private func pagesAllowed(of file: FileToScan) -> ArraySlice<Int> {
    file.pages.prefix(settings.ocr.pageLimit ?? .max)
  }

  /// The pages that recognition needs.
  private func recogniseAnew(
    _ files: [FileToScan], _ act: Act, _ interruption: Interruption,
    finished: (FileToScan, [Field]?, Int) throws -> Void
  ) throws {
    let (library, catalogue, settings) = (library, catalogue, settings)
    try read(files.filter(\.isFirst), interruption) { file, reader in
      let path = library.path(ofFileNamed: file.path)
      let known = try catalogue.knownScans(ofSHA256: file.sha256, settings.ocr)
      let request = ReadingRequest(name: file.originalName ?? fileName(of: path), withPages: true)
      return try reader.readThoroughly(request, from: path, settings.ocr, known: known)
    } deliver: { file, result in
      // A file that is gone or cannot be read any more: `verify` tells of it, and it is tried again.
      guard case .success(let thorough) = result else { return }
      let reading = ReadAnew(thorough)
      guard !reading.scans.isEmpty else { return }
      let fields = try catalogue.keep(reading, ofSHA256: file.sha256, for: file.publication, act)
      try finished(file, fields, reading.scans.count)
    }
  }

  /// The pages that are only to be found by their words.
  private func readTheRest(_ interruption: Interruption, finished: (Int) -> Void) throws {
    let files = try catalogue.filesToScan()
    let rest = try files.flatMap { file in try pagesLeft(of: file).map { (file: file, page: $0) } }
    let (library, settings) = (library, settings)
    try read(rest, interruption) { item, reader in
      try reader.scan(item.page, of: library.path(ofFileNamed: item.file.path), settings.ocr)
    } deliver: { item, scan in
      guard let scan else { return }
      let text = Hyphenation(learningFrom: [scan.text]).undone(in: scan.text)
      let language = PageLanguage.other(than: try catalogue.language(of: item.file.publication), in: text)
      let page = IndexedPage(number: scan.number, text: text, language: language)
      try catalogue.keep([StoredScan(scan)], ofSHA256: item.file.sha256, pages: text.isEmpty ? [] : [page])
      finished(1)
    }
    guard interruption.signal == nil, let limit = settings.ocr.pageLimit else { return }
    // Pages that could not be read count for nothing: another run tries them.
    for file in files where try catalogue.scans(ofSHA256: file.sha256).count >= limit {
      try catalogue.leaveUnread(ofSHA256: file.sha256)
    }
  }

  /// Those that the limit on a file's pages still allows.
  private func pagesLeft(of file: FileToScan) throws -> ArraySlice<Int> {
    guard let limit = settings.ocr.pageLimit else { return file.pages[...] }
    return file.pages.prefix(max(0, limit - (try catalogue.scans(ofSHA256: file.sha256).count)))
  }

  /// Has the items read, several at once, and hands over what came of them in their order, as far as no signal ended it.
  private func read<Item: Sendable, Answer: Sendable>(
    _ items: [Item], _ interruption: Interruption,
    by reading: @escaping @Sendable (Item, DocumentReader) throws -> Answer, deliver: (Item, Answer) throws -> Void
  ) throws {
    let settings = settings
    var rest = items[...]
    try OrderedRun.run(
      jobs: min(settings.jobs, max(1, items.count)),
      next: { interruption.signal == nil ? rest.popFirst() : nil },
      makeWorker: {
        let reader = DocumentReader(settings, interruption: interruption)
        return { item in (Result { (item: item, answer: try reading(item, reader)) }, 1024) }
      },
      deliver: { (attempts: [Result<(item: Item, answer: Answer), any Error>]) in
        for read in try attempts.compactMap(Importer.uninterrupted) { try deliver(read.item, read.answer) }
      })
  }
}
