import Bibliography
import PDFText

/// Everything a finder may look at, computed once a document.
struct Clues {
  let document: DocumentText
  /// The file's name without its folder.
  let fileName: String
  /// Pages that carry positioned lines, in page order: the first dozen and the last few.
  let pages: [PageText]
  /// Size in points of most of the document's letters on the pages with lines; 0 where there are none.
  let bodySize: Double
  /// Place and publisher wherever an imprint names them; several finders ask.
  private(set) var imprints: [Imprint] = []
  /// Organisations that an imprint, a copyright line, a label or a sentence names.
  private(set) var organisationStatements: [OrganisationCandidate] = []
  private(set) var references = ReferenceList.none
  /// What descriptions and suggested citations say.
  private(set) var citation = OwnCitation.none
  /// A journal's volume, number and pages as the document prints them, the most convincing first.
  private(set) var issues: [PrintedIssue] = []

  init(document: DocumentText, fileName: String) {
    self.document = document
    self.fileName = fileName
    pages = document.pages.filter { !$0.lines.isEmpty }
    bodySize = pages.commonSize
    references = ReferenceList(in: self)
    imprints = Imprint.all(in: self)
    citation = OwnCitation(in: self)
    issues = PrintedIssue.all(in: self)
    organisationStatements = OrganisationStatements.candidates(in: self)
  }

  /// The imprint with a publisher that a line holds.
  func imprint(on line: TextLine, of page: PageText) -> Imprint? {
    imprints.first { $0.page.number == page.number && $0.line.box == line.box && $0.publisher != nil }
  }

  /// The pages near the front, covers and imprint included.
  var frontPages: ArraySlice<PageText> { pages.prefix { $0.number <= 12 } }

  /// The first page that has any words.
  var firstPage: PageText? { pages.first }
}
