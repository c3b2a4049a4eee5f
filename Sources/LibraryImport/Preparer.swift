import CatalogStore

/// A file on its way into the catalogue.
struct PreparedFile: Sendable {
  enum State: Sendable {
    case failed(ReadingFailure)
    case known(FileHolder)
    case read(DocumentReading, Standing)
  }

  /// Where the bytes are that were read.
  enum Standing: Sendable {
    case inPlace(FileContents, nameInCatalogue: String)
    case copied(Incoming.Copy)

    var contents: FileContents {
      switch self {
      case .inPlace(let contents, _): contents
      case .copied(let copy): copy.contents
      }
    }
  }

  var path: String
  var state: State

  /// Bytes of text that it holds.
  var weight: Int { if case .read(let reading, _) = state { reading.weight } else { 0 } }
}

/// Does what can be done of an import away from the catalogue's lock: copies a file and has it read.
struct Preparer {
  private let importer: Importer
  private let incoming: Incoming?
  private let readers: ReaderPool
  /// Sizes of the files that were catalogued when the import began.
  private let knownSizes: Set<Int64>

  init(_ importer: Importer, _ incoming: Incoming?, _ readers: ReaderPool, knownSizes: Set<Int64>) {
    self.importer = importer
    self.incoming = incoming
    self.readers = readers
    self.knownSizes = knownSizes
  }

  /// - Throws: `ReaderTrouble`, `LibraryTrouble` or `CatalogueError`; then no copy is left.
  func prepare(_ file: FoundFile) throws -> PreparedFile {
    if let problem = file.problem { return PreparedFile(path: file.path, state: .failed(problem)) }
    do {
      return PreparedFile(path: file.path, state: try state(of: file.path))
    } catch let failure as ReadingFailure {
      return PreparedFile(path: file.path, state: .failed(failure))
    }
  }

  /// What is read, hashed and kept are the same bytes: those of the copy.
  private func state(of path: String) throws -> PreparedFile.State {
    guard let incoming, !importer.library.holds(fileAt: path) else {
      let contents = try FileContents(ofFileAt: path)
      if let holder = try importer.catalogue.holder(ofSHA256: contents.sha256) { return .known(holder) }
      let name = importer.library.nameInCatalogue(ofFileAt: path)
      return .read(try read(path, at: path), .inPlace(contents, nameInCatalogue: name))
    }
    if let holder = try holder(ofFileAt: path) { return .known(holder) }
    let copy = try incoming.copy(path)
    do {
      if let holder = try importer.catalogue.holder(ofSHA256: copy.contents.sha256) {
        incoming.discard(copy)
        return .known(holder)
      }
      return .read(try read(path, at: copy.path), .copied(copy))
    } catch {
      incoming.discard(copy)
      throw error
    }
  }

  /// The record that held this file when the import began. Only a file whose size is known is read for the answer, so
  /// that a folder which is added again costs neither copies nor room, and a new one is read once.
  private func holder(ofFileAt path: String) throws -> FileHolder? {
    guard !knownSizes.isEmpty, let size = FileContents.size(ofFileAt: path), knownSizes.contains(size) else {
      return nil
    }
    return try importer.catalogue.holder(ofSHA256: FileContents(ofFileAt: path).sha256)
  }

  private func read(_ path: String, at place: String) throws -> DocumentReading {
    var request = ReadingRequest(name: fileName(of: path), withPages: true)
    request.ocr = importer.settings.ocr.mode
    return try readers.withReader { reader in try reader.read(request, from: place) }.get()
  }
}
