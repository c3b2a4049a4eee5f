import Bibliography
import PDFText
import Testing

@testable import Recognition

/// What the file says of its title.
@Suite struct ClaimedTitleTests {
  private let prose = """
    10 | The survey was carried out in eleven districts between March and June, and every household in the sample was asked
    10 | about the years before the move, about work and health, and about the wish to return to the place of origin in time.
    10 | Most of those who answered had moved more than once, and many of them did not know whom to ask for help in the town.
    """

  @Test func lettersLostOnThePageAreMendedByTheFilesClaim() {
    var information = DocumentInformation()
    information.title = "Efficient filters for sufficient flow"
    MarkedText(
      """
      20 bold | E cient  lters for su cient  ow 1️⃣
      \(prose)
      """, information: information
    ).expect(TitleFinder.self, .text("Efficient filters for sufficient flow"), at: 1)
  }

  @Test func aClaimThatGoesOnIsNoMend() {
    let claim = ClaimedTitle(text: "Care at home: a study of four districts", origin: .xmp)
    #expect(!claim.mends("Care at home"))
    #expect(!claim.mends("Care at home a study"))
  }

  @Test(arguments: [
    "Microsoft Word - chern1.doc", "untitled", "report_final_v3.indd", "1472-6882-6-3.fm", "PowerPoint Presentation",
    "статья",
    "ecological-migrants-scan", "a/b/c",
  ])
  func junkClaimsAreNotHeard(claim: String) { #expect(ClaimedTitle.isJunk(claim)) }

  @Test(arguments: ["Migration and HIV in Belarus", "Миграция и ВИЧ", "Who moves? A study of 1997"])
  func realClaimsAreHeard(claim: String) { #expect(!ClaimedTitle.isJunk(claim)) }

  @Test func junkNeverWinsOverTheFileName() throws {
    var information = DocumentInformation()
    information.title = "Microsoft Word - scan0001.doc"
    let finding = try #require(
      TitleFinder.finding(
        in: MarkedText("", information: information, fileName: "river_villages-2003.pdf").clues, knowing: .init()))
    #expect(finding.value == .text("River villages 2003"))
    #expect(finding.origin == .fileName)
    #expect(finding.isDoubtful)
  }

  @Test func xmpTitlesAreRead() {
    let packet = """
      <x:xmpmeta><rdf:Description><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Water &amp; Work</rdf:li></rdf:Alt></dc:title>
      """
    #expect(XMPTitle.title(in: packet) == "Water & Work")
    #expect(XMPTitle.title(in: "<dc:title>broken") == nil)
  }
}
