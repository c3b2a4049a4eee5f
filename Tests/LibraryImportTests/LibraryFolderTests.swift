import Bibliography
import Foundation
import Testing

@testable import LibraryImport

@Suite struct LibraryFolderTests {
  private let contents = FileContents(sha256: "0a1b2c3d" + String(repeating: "e", count: 56), size: 1)

  private func publication(_ title: String?, _ year: Int?) -> Publication {
    var publication = Publication()
    if let title { publication.say(.title, .text(title)) }
    if let date = year.flatMap({ PartialDate(year: $0) }) {
      publication.say(.date, .date(PublicationDate(date, kind: .published)))
    }
    return publication
  }

  @Test(arguments: [
    (
      "Ecological Migrants in Belarus: Returning Home after Chernobyl?", 1997,
      "1997-ecological-migrants-in-belarus-returning-home-after-0a1b2c3d"
    ),
    ("Миграция и ВИЧ", nil, "undated-migratsiya-i-vich-0a1b2c3d"),
    (nil, nil, "undated-untitled-0a1b2c3d"),
    ("../../etc/passwd\u{0}\n", 2001, "2001-etc-passwd-0a1b2c3d"),
    ("中文", 2001, "2001-untitled-0a1b2c3d"),
  ])
  func namesFilesReadably(_ title: String?, _ year: Int?, _ stem: String) {
    #expect(LibraryFolder.stem(for: publication(title, year), contents) == stem)
  }

  @Test func tellsItsOwnFilesFromOthers() throws {
    let folder = try TemporaryFolder()
    let inside = try folder.write("library/a/b.pdf")
    let outside = try folder.write("library-2/b.pdf")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/way", withDestinationPath: folder.path + "/library")
    let library = LibraryFolder(folder.path + "/library")
    #expect(library.nameInCatalogue(ofFileAt: inside) == "a/b.pdf")
    #expect(library.nameInCatalogue(ofFileAt: folder.path + "/way/a/b.pdf") == "a/b.pdf")
    #expect(library.nameInCatalogue(ofFileAt: folder.path + "/library/../library-2/b.pdf") == realPath(of: outside))
    #expect(library.holds(fileAt: inside) && !library.holds(fileAt: outside))
  }

  @Test func knowsTheWayFromTheCatalogue() throws {
    let folder = try TemporaryFolder()
    try folder.write("studies/library/a.pdf")
    let library = LibraryFolder(folder.path + "/studies/library")
    #expect(library.path(relativeTo: folder.path + "/studies") == "library")
    #expect(library.path(relativeTo: folder.path) == "studies/library")
    #expect(library.path(relativeTo: folder.path + "/studies/library") == ".")
    try folder.write("catalogues/x")
    #expect(library.path(relativeTo: folder.path + "/catalogues") == "../studies/library")
  }
}
