import Testing

@testable import PDFText

struct RunningHeadsTests {
  @Test func whatRecursInTheMarginOfAShortDocumentIsAHead() {
    #expect(roles(headSize: 10) == [.runningHead, .runningHead])
  }

  /// On the cover and again over the text.
  @Test func largeTypeThatRecursOnceIsTheTitle() { #expect(roles(headSize: 16) == [.body, .body]) }

  private func roles(headSize: Double) -> [TextLine.Role] {
    var pages = (1...2).map { number in
      let head = TextLine(
        text: "Rivers and their towns", box: Box(x: 72, y: 60, width: 200, height: headSize), size: headSize)
      let body = TextLine(
        text: "Words of the page \(number) that go on for a while", box: Box(x: 72, y: 300, width: 400, height: 10),
        size: 10)
      return PageText(number: number, width: 595, height: 842, lines: [head, body], text: "")
    }
    RunningHeads.mark(&pages)
    return pages.map { $0.lines[0].role }
  }
}
