import Bibliography
import PDFText
import Testing

@testable import Recognition

/// What the file says of its title.
@Suite struct ClaimedTitleTests {
  private let prose = MarkedText.prose

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
