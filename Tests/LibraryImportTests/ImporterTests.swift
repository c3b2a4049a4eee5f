import Bibliography
import CatalogStore
import Foundation
import Testing

@testable import LibraryImport

@Suite struct ImporterTests {
  private let folder: TemporaryFolder
  private let catalogue: Catalogue
  private let library: LibraryFolder

  init() throws {
    folder = try TemporaryFolder()
    catalogue = try Catalogue.open(
      at: folder.path + "/catalog.sqlite", for: .creating, citationKey: CitationKey.base(for:))
    library = try LibraryFolder.made(at: folder.path + "/library")
  }

  private var importer: Importer {
    Importer(catalogue: catalogue, library: library, settings: FakeReader.wellBehaved())
  }

  /// What became of each file, in short: "added 1", "unchanged 1", "damaged".
  private func run(_ importer: Importer, _ paths: [String], interruption: Interruption = Interruption()) throws
    -> [String]
  {
    var outcomes: [String] = []
    try importer.run(Array(PDFSearch(paths)), Act("add", by: "test"), interruption: interruption) { file in
      let outcome =
        switch file.outcome {
        case .added(let id, _, _): "added \(id)"
        case .attached(let id): "attached \(id)"
        case .alreadyThere(let id): "unchanged \(id)"
        case .removedEarlier(let id): "removed \(id)"
        case .failed(let failure): failure.code
        case .exchanged(let id): "exchanged \(id)"
        }
      outcomes.append(outcome)
    }
    return outcomes
  }

  @Test func copiesFilesUnderReadableNames() throws {
    let first = try folder.write("in/a.pdf", "%PDF- a")
    let damaged = try folder.write("in/damaged.pdf", "%PDF- d")
    let second = try folder.write("in/b.pdf", "%PDF- b")
    #expect(
      try run(importer, [first, damaged, folder.path + "/nix.pdf", second])
        == ["added 1", "damaged", "not-found", "added 2"])
    let record = try catalogue.record(1)
    let file = try #require(record.files.first)
    #expect(file.path == "1997-a-title-\(file.sha256.prefix(8)).pdf")
    #expect(file.size == 7 && file.pages == 1)
    #expect(try String(contentsOfFile: library.path + "/" + file.path, encoding: .utf8) == "%PDF- a")
    #expect(
      folder.names(in: "library") == (try [1, 2].flatMap { try catalogue.record($0).files.map(\.path) }).sorted())
    #expect(try catalogue.pages(of: 1) == [IndexedPage(number: 1, text: "Words")])
    #expect(FileManager.default.fileExists(atPath: first))
  }

  @Test func addsNothingTwice() throws {
    let first = try folder.write("in/a.pdf", "%PDF- a")
    let twin = try folder.write("in/twin.pdf", "%PDF- a")
    #expect(try run(importer, [first, twin, first]) == ["added 1", "unchanged 1", "unchanged 1"])
    #expect(try run(importer, [twin]) == ["unchanged 1"])
    #expect(folder.names(in: "library").count == 1)
  }

  @Test func copiesNothingThatIsKnown() throws {
    let file = try folder.write("in/a.pdf", "%PDF- a")
    #expect(try run(importer, [file]) == ["added 1"])
    let incoming = try Incoming(in: library)
    defer { incoming.clear() }
    let readers = ReaderPool(count: 1, importer.settings, interruption: nil)
    let preparer = Preparer(importer, incoming, readers, knownSizes: try catalogue.fileSizes())
    guard case .known(let holder) = try preparer.prepare(FoundFile(file)).state else {
      Issue.record("a known file was read")
      return
    }
    #expect(holder.id == 1)
    // Another file of the same size is read and copied.
    let other = try folder.write("in/b.pdf", "%PDF- b")
    guard case .read(_, .copied(let copy)) = try preparer.prepare(FoundFile(other)).state else {
      Issue.record("a new file was not read")
      return
    }
    // Copies are numbered: this one is the first.
    #expect(fileName(of: copy.path) == "1")
  }

  @Test func leavesWhatWasRemovedRemoved() throws {
    let file = try folder.write("in/a.pdf")
    #expect(try run(importer, [file]) == ["added 1"])
    try catalogue.remove(1, Act("remove", by: "test"))
    #expect(try run(importer, [file]) == ["removed 1"])
  }

  @Test func leavesFilesOfTheLibraryWhereTheyStand() throws {
    try folder.write("library/sub/a.pdf", "%PDF- a")
    #expect(try run(importer, [library.path]) == ["added 1"])
    #expect(try catalogue.record(1).files.map(\.path) == ["sub/a.pdf"])
    #expect(folder.names(in: "library") == ["sub"])
  }

  @Test func linksWithoutCopying() throws {
    let file = try folder.write("in/a.pdf", "%PDF- a")
    var importer = importer
    importer.manner = .linking
    #expect(try run(importer, [file]) == ["added 1"])
    #expect(try catalogue.record(1).files.map(\.path) == [realPath(of: file)])
    #expect(folder.names(in: "library") == [])
    try folder.write("in/a.pdf", "%PDF- changed")
    #expect(try run(importer, [file]) == ["exchanged 1"])
  }

  @Test func keepsThePersonsWord() throws {
    var importer = importer
    importer.said = [.title: .text("What It Is")]
    #expect(try run(importer, [try folder.write("in/a.pdf")]) == ["added 1"])
    let title = try #require(try catalogue.record(1).publication.findings[.title])
    #expect(title.value == .text("What It Is"))
    #expect(title.origin == .person)
    #expect(title.rejected.map(\.value) == [.text("A Title")])
    #expect(folder.names(in: "library").allSatisfy { $0.hasPrefix("1997-what-it-is-") })
  }

  @Test func givesARecordItsFile() throws {
    var publication = Publication()
    publication.say(.title, .text("By Hand"))
    _ = try catalogue.add([NewRecord(publication)], Act("add", by: "test"))
    var importer = importer
    importer.target = 1
    let first = try folder.write("in/a.pdf", "%PDF- a")
    #expect(try run(importer, [first]) == ["attached 1"])
    let record = try catalogue.record(1)
    #expect(record.publication.title == "By Hand")
    #expect(record.publication.year == 1997)
    #expect(record.files.count == 1)
    #expect(try run(importer, [try folder.write("in/b.pdf", "%PDF- b"), first]) == ["attached 1", "unchanged 1"])
    #expect(try catalogue.record(1).files.count == 2)
    #expect(folder.names(in: "library").count == 2)
  }

  @Test func stopsInGoodOrderAtASignal() throws {
    let files = try (0..<20).map { try folder.write("in/\($0).pdf", "%PDF- \($0)") }
    let interruption = Interruption()
    var count = 0
    try importer.run(files.map { FoundFile($0) }, Act("add", by: "test"), interruption: interruption) { _ in
      count += 1
      interruption.raise(2)
    }
    #expect(count >= 1)
    #expect(folder.names(in: "library").count == count)
    #expect(try catalogue.statistics().publications == count)
  }

  @Test func clearsWhatAKilledImportLeft() throws {
    let file = try folder.write("in/a.pdf", "%PDF- a")
    #expect(try run(importer, [file]) == ["added 1"])
    let kept = folder.names(in: "library")
    // Killed while copying, killed before its record was committed, and killed after that.
    try folder.write("library/.incoming-dead/1", "%PDF- half a fi")
    try folder.write("library/.incoming-dead/2", "%PDF- x")
    let manager = FileManager.default
    try manager.linkItem(
      atPath: library.path + "/.incoming-dead/2", toPath: library.path + "/1997-never-committed.pdf")
    try manager.linkItem(
      atPath: library.path + "/" + (try #require(kept.first)), toPath: library.path + "/.incoming-dead/3")
    #expect(try run(importer, [file]) == ["unchanged 1"])
    #expect(folder.names(in: "library") == kept)
  }

  @Test func leavesARunningImportAlone() throws {
    let other = try Incoming(in: library)
    let copy = try other.copy(try folder.write("in/a.pdf", "%PDF- a"))
    #expect(try run(importer, [try folder.write("in/b.pdf", "%PDF- b")]) == ["added 1"])
    #expect(FileManager.default.fileExists(atPath: copy.path))
  }

  @Test func twoImportsAtOnceAddEverythingOnce() async throws {
    let files = try (0..<30).map { FoundFile(try folder.write("in/\($0).pdf", "%PDF- \($0)")) }
    let importer = importer
    try await withThrowingTaskGroup { group in
      for _ in 0..<2 {
        group.addTask {
          try importer.run(files, Act("add", by: "test"), interruption: Interruption()) { _ in }
        }
      }
      try await group.waitForAll()
    }
    #expect(try catalogue.statistics().publications == 30)
    #expect(folder.names(in: "library").count == 30)
  }
}
