import Foundation
import OCR
import Testing

/// Scans in the catalogue. Needs Tesseract's models, which the project's commands install.
@Suite(.enabled(if: LanguageModels.installed()?.languages.isSuperset(of: ["eng", "rus", "bel"]) == true))
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

  @Test func aScanThatIsNotToBeReadIsToldOf() throws {
    let added = try workshop.run("add", "scan.pdf", "--ocr", "never")
    #expect(added.status == 0)
    #expect(
      added.errors == """
        pubcat: scan.pdf: has no text on any page; its title is its file's name
          hint: say what it is: pubcat edit 1 --title "…" --date …; or read it: pubcat recognize 1

        """)
    #expect(try workshop.run("add", "scan.pdf", "--ocr-languages", "xxx").status == 64)
  }
}
