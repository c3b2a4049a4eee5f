import Testing

@testable import PDFText

/// Pictures of pages, cut and turned.
struct PagePictureTests {
  /// 1 2 3 / 4 5 6
  private let picture = PagePicture(width: 3, height: 2, dotsPerInch: 300, pixels: [1, 2, 3, 4, 5, 6])

  @Test func piecesHaveAWhiteBorder() {
    let cut = picture.cutting(Box(x: 1, y: 0, width: 2, height: 1), slack: 0, border: 1)
    #expect(cut.width == 4 && cut.height == 3)
    #expect(cut.pixels == [255, 255, 255, 255, 255, 2, 3, 255, 255, 255, 255, 255])
  }

  @Test func whatIsOffThePictureIsLeftOut() {
    let whole = picture.cutting(Box(x: -5, y: -5, width: 90, height: 90), slack: 9, border: 0)
    #expect(whole.pixels == picture.pixels)
    let none = picture.cutting(Box(x: 40, y: 40, width: 9, height: 9), slack: 0, border: 1)
    #expect(none.pixels == [255, 255, 255, 255])
  }

  @Test func turns() {
    #expect(picture.turned(quarters: 1).pixels == [4, 1, 5, 2, 6, 3])
    #expect(picture.turned(quarters: 2).pixels == [6, 5, 4, 3, 2, 1])
    #expect(picture.turned(quarters: 3).pixels == [3, 6, 2, 5, 1, 4])
    #expect(picture.turned(quarters: 4).pixels == picture.pixels)
  }
}
