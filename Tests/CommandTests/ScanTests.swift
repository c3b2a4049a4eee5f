import Foundation
import OCR
import Testing

/// Scans in the catalogue. Needs Tesseract's models, which the project's commands install.
@Suite(.enabled(if: canReadScans))
struct ScanTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try FileManager.default.copyItem(
      at: packageFolder.appending(path: "library/ecological-migrants-in-belarus-scan.pdf"),
      to: workshop.folder.url.appending(path: "scan.pdf"))
  }

  @Test func aScanIsReadOnceItIsCatalogued() throws {
    let added = try workshop.run("add", "scan.pdf", "--ocr-pages", "3")
    #expect(
      added
        == .init(
          status: 0,
          output: """
            id  year  title  doubtful
             1        Scan   title, date
            added 1, unchanged 0, failed 0
            read by OCR:
            id  year  title                                                            doubtful
             1  1997  Ecological Migrants in Belarus: Returning Home after Chernobyl?

            """, errors: ""))
    #expect(try workshop.output("show", "1", "--why").contains("character recognition"))
    #expect(try workshop.output("search", "returned chernobyl").contains("\n   p. 1: "))
    let again = try workshop.run("add", "scan.pdf")
    #expect(again.output == "added 0, unchanged 1, failed 0\n")
    #expect(again.errors == "pubcat: scan.pdf: already in the catalogue as 1\n")
  }

  @Test func whatAPersonSaidOutranksTheScan() throws {
    try workshop.succeed("add", "scan.pdf", "--title", "My own title", "--ocr-pages", "1")
    #expect(try workshop.output("list").contains("My own title"))
    #expect(try workshop.output("show", "1", "--why").contains("Ecological Migrants in Belarus"))
  }

  @Test func anAdditionIsUndoneWithWhatOCRMadeOfIt() throws {
    try workshop.succeed("add", "scan.pdf", "--ocr-pages", "1")
    let read = try workshop.output("list")
    try workshop.succeed("undo")
    #expect(try workshop.run("list").status == 1)
    try workshop.succeed("undo", "--redo")
    #expect(try workshop.output("list") == read)
    #expect(try workshop.output("verify") == "verified 1 publication, 1 file: 0 damages, 0 notes\n")
  }

  /// What OCR read goes with the catalogue, and so does what it is still to read.
  @Test(.enabled(if: isInstalled("sqlite3"))) func aBackupKnowsWhichPagesAreRead() throws {
    try workshop.succeed("add", "scan.pdf", "--ocr-pages", "1")
    try workshop.sqlite("INSERT INTO unreadPage SELECT id, pages FROM file")
    let note = """
      note: catalog.sqlite: OCR has still to read 1 page of 1 publication
        hint: the next pubcat add reads them
      verified 1 publication, 1 file: 0 damages, 1 note

      """
    #expect(try workshop.output("verify") == note)
    try workshop.succeed("remove", "1")
    #expect(try workshop.output("verify") == "verified 1 publication, 1 file: 0 damages, 0 notes\n")
    try workshop.succeed("remove", "1", "--undo")
    try workshop.succeed("backup", "saved.sqlite")
    let read = try workshop.sqlite("SELECT page, readAt FROM scan")
    try workshop.succeed("restore", "saved.sqlite", "--force")
    #expect(try workshop.output("verify") == note)
    #expect(try workshop.sqlite("SELECT page, readAt FROM scan") == read)
    try workshop.succeed("add", "scan.pdf", "--ocr-pages", "2")
    #expect(try workshop.sqlite("SELECT page, readAt FROM scan WHERE page = 1") == read)
    #expect(try workshop.sqlite("SELECT count(*) FROM scan") == "2\n")
    #expect(try workshop.output("verify") == "verified 1 publication, 1 file: 0 damages, 0 notes\n")
  }

  /// Another language is another reading of some pages, and no loss of the others.
  @Test func pagesThatAreNotReadAnewKeepTheirText() throws {
    try workshop.succeed("add", "scan.pdf")
    let found = try workshop.output("search", "belarus", "--pages")
    try workshop.succeed("recognize", "1", "--ocr-languages", "eng", "--ocr-pages", "1")
    #expect(
      try workshop.output("search", "belarus", "--pages").split(separator: "\n").count
        == found.split(separator: "\n").count)
  }

  @Test func aScanThatIsNotToBeReadIsToldOf() throws {
    let added = try workshop.run("add", "scan.pdf", "--ocr", "never")
    #expect(added.status == 0)
    #expect(
      added.errors == """
        pubcat: scan.pdf: has no text on any page; its title is its file's name
          hint: say what it is: pubcat edit 1 --title "…" --date …; or read it: pubcat recognize 1

        """)
  }

  @Test func aMissingModelIsNamedWithItsPackage() throws {
    let added = try workshop.run("add", "scan.pdf", "--ocr-languages", "eng+chi_sim")
    #expect(added.status == 64 && added.output.isEmpty)
    #expect(
      added.errors == """
        pubcat: --ocr-languages: the model for "chi_sim" is not installed
          hint: apt-get install tesseract-ocr-chi-sim

        """)
  }

  @Test func anInterruptedRunGoesOnWhereItStood() throws {
    let add = try RunningProgram(["add", "scan.pdf"], in: workshop.folder.url)
    while add.isRunning, try workshop.run("list").status != 0 { usleep(20_000) }
    kill(add.identifier, SIGINT)
    #expect(add.wait() == 130)
    #expect(try workshop.output("verify").contains("1 publication"))
    let again = try workshop.run("add", "scan.pdf", "--ocr-pages", "3")
    #expect(again.status == 0)
    #expect(try workshop.output("list", "--year", "1997").contains("Ecological Migrants in Belarus"))
  }

  /// A Ukrainian page with an English reference, read as a picture.
  @Test func aPageOfTwoAlphabetsIsReadInBoth() throws {
    let page = packageFolder.appending(path: "library/trudova-mihratsiia-z-prykordonnia.pdf")
    try workshop.succeed("add", page.path, "--ocr", "always")
    #expect(try workshop.output("search", "work trips health").contains("\n   p. 2: "))
    #expect(try workshop.output("search", "бесіди лікарями").contains("\n   p. 2: "))
  }
}

var canReadScans: Bool { LanguageModels.installed()?.languages.isSuperset(of: ["eng", "rus", "bel"]) == true }
