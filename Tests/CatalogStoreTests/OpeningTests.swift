import Bibliography
@testable import CatalogStore
import Foundation
import GRDB
import Testing

struct OpeningTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func make() throws {
    let catalogue = try folder.open()
    try catalogue.add(found(title: "A", date: "1997"))
    catalogue.close()
  }

  @Test func nothingThere() throws {
    #expect(throws: CatalogueError.notFound(path: folder.catalogue)) { try folder.open(.reading) }
    #expect(throws: CatalogueError.notFound(path: folder.catalogue)) { try folder.open(.writing) }
    #expect(!FileManager.default.fileExists(atPath: folder.catalogue))
  }

  @Test(arguments: ["Dear colleague", "This is no database, but it is long enough to be taken for one. ".repeated(100)])
  func aForeignFileIsRefusedAndLeftAlone(text: String) throws {
    try text.write(toFile: folder.catalogue, atomically: true, encoding: .utf8)
    #expect(throws: CatalogueError.notACatalogue(path: folder.catalogue)) { try folder.open(.reading) }
    #expect(throws: CatalogueError.notACatalogue(path: folder.catalogue)) { try folder.open(.writing) }
    #expect(throws: CatalogueError.notACatalogue(path: folder.catalogue)) { try folder.open(.creating) }
    #expect(try String(contentsOfFile: folder.catalogue, encoding: .utf8) == text)
  }

  @Test func anotherProgramsDatabaseIsRefused() throws {
    try folder.plainly { try $0.execute(sql: "CREATE TABLE publication (id INTEGER)") }
    for access in [Catalogue.Access.reading, .writing, .creating] {
      #expect(throws: CatalogueError.notACatalogue(path: folder.catalogue)) { try folder.open(access) }
    }
  }

  @Test func aFolderIsNoCatalogue() throws {
    #expect(throws: CatalogueError.isFolder(path: folder.path)) {
      try Catalogue.open(at: folder.path, for: .creating)
    }
  }

  @Test func anEmptyFileIsAPlaceForANewCatalogue() throws {
    try Data().write(to: URL(fileURLWithPath: folder.catalogue))
    for access in [Catalogue.Access.reading, .checking, .writing] {
      #expect(throws: CatalogueError.notFound(path: folder.catalogue)) { try folder.open(access) }
    }
    try make()
    #expect(try folder.open(.reading).titles() == ["A"])
  }

  @Test func aNewerCatalogueIsRefused() throws {
    try make()
    try folder.plainly { try $0.execute(sql: "PRAGMA user_version = 99") }
    for access in [Catalogue.Access.reading, .writing, .creating] {
      #expect(throws: CatalogueError.newer(path: folder.catalogue, version: 99, supported: Schema.version)) {
        try folder.open(access)
      }
    }
  }

  @Test func aDamagedCatalogueIsSaidToBeDamaged() throws {
    let catalogue = try folder.open()
    for number in 1...200 { try catalogue.add(found(title: "Study number \(number)", date: "1997")) }
    catalogue.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.catalogue))
    let size = try handle.seekToEnd()
    try handle.seek(toOffset: 4096)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: Int(size) - 4096))
    try handle.close()
    do {
      _ = try folder.open(.reading).list()
      Issue.record("a damaged catalogue was read")
    } catch CatalogueError.damaged(let path, _) {
      #expect(path == folder.catalogue)
    }
  }

  @Test func awkwardNames() throws {
    for name in ["file:x?mode=memory", "a b%20?#&.sqlite", "каталог.sqlite", "-wal"] {
      let path = folder.path + "/" + name
      let catalogue = try Catalogue.open(at: path, for: .creating)
      try catalogue.add(found(title: name))
      catalogue.close()
      #expect(FileManager.default.fileExists(atPath: path))
      #expect(try Catalogue.open(at: path, for: .reading).titles() == [name])
    }
  }

  /// A folder in the place of the log's shared memory does what a file system without shared memory does.
  private func forbidSharedMemory() throws {
    try FileManager.default.createDirectory(
      atPath: folder.catalogue + "-shm", withIntermediateDirectories: false)
  }

  @Test func readableWhereMemoryCannotBeShared() throws {
    try make()
    try forbidSharedMemory()
    #expect(try folder.open(.reading).titles() == ["A"])
  }

  @Test func readableWithTheLogOfAProcessThatEndedTooEarly() throws {
    try make()
    let catalogue = try folder.open(.writing)
    try catalogue.add(found(title: "B", date: "1996"))
    // What is on the disk while the log is not folded in.
    let other = try TestFolder()
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: folder.catalogue + suffix, toPath: other.catalogue + suffix)
    }
    catalogue.close()
    try FileManager.default.createDirectory(atPath: other.catalogue + "-shm", withIntermediateDirectories: false)
    #expect(try other.open(.reading).titles() == ["A", "B"])
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func readableInAFolderThatMayNotBeWritten() throws {
    try make()
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.catalogue)
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    #expect(try folder.open(.reading).titles() == ["A"])
    #expect(throws: CatalogueError.readOnly(path: folder.catalogue)) { try folder.open(.writing) }
    #expect(throws: CatalogueError.readOnly(path: folder.path + "/new")) {
      try Catalogue.open(at: folder.path + "/new", for: .creating)
    }
  }

  @Test func readingDoesNotWrite() throws {
    try make()
    let catalogue = try folder.open(.reading)
    #expect(throws: CatalogueError.readOnly(path: folder.catalogue)) { try catalogue.add(found(title: "B")) }
  }

  @Test func readingGoesOnBesideWriting() throws {
    try make()
    let writer = try folder.open(.writing)
    let reader = try folder.open(.reading)
    try writer.add(found(title: "B", date: "1996"))
    #expect(try reader.titles() == ["A", "B"])
  }

  @Test func theLibraryIsRemembered() throws {
    let catalogue = try folder.open()
    #expect(try catalogue.libraryPath == "library")
    try catalogue.setLibraryPath("../pdf")
    try catalogue.setLibraryPath("../studies")
    catalogue.close()
    #expect(try folder.open(.reading).libraryPath == "../studies")
  }

  @Test func manyMakeItAtOnce() async throws {
    let folder = folder
    await withTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask {
          do { try folder.open().add(found(title: "\(number)")) } catch { Issue.record(error) }
        }
      }
    }
    #expect(try folder.open(.reading).list().count == 8)
  }
}

extension String {
  fileprivate func repeated(_ times: Int) -> String { String(repeating: self, count: times) }
}
