/// What a PDF says, page by page, with the claims it makes of itself.
package struct DocumentText: Sendable {
  package var pageCount: Int
  /// In page order. Pages near the front and the end carry lines; the others only their text.
  package var pages: [PageText]
  package var information: DocumentInformation
  package var outline: [OutlineEntry]
  /// What the document's own words say about its line-end hyphens.
  package var hyphenation: Hyphenation

  package init(
    pageCount: Int, pages: [PageText], information: DocumentInformation = .init(), outline: [OutlineEntry] = [],
    hyphenation: Hyphenation = .init()
  ) {
    self.pageCount = pageCount
    self.pages = pages
    self.information = information
    self.outline = outline
    self.hyphenation = hyphenation
  }
}

/// One page in reading order.
package struct PageText: Sendable {
  /// Physical number from 1.
  package var number: Int
  /// The printed label ("iv", "12"), where the file gives one that differs from the number.
  package var label: String?
  /// Points; after rotation, as a reader sees the page.
  package var width: Double
  package var height: Double
  /// The positioned lines in reading order; empty where only the text was read.
  package var lines: [TextLine]
  /// The page's text, repaired, line ends kept; what the index stores.
  package var text: String
  /// False where the page's text layer is glyph soup; its text is then left out.
  package var isReadable: Bool
  /// Whether the lines were read off the page's picture and not taken from a text layer.
  package var isScanned = false
  /// How much of the page its largest picture covers, 0 to 1; known where it and most other pages have little text.
  var pictureShare = 0.0

  package init(
    number: Int, label: String? = nil, width: Double, height: Double, lines: [TextLine] = [], text: String,
    isReadable: Bool = true
  ) {
    self.number = number
    self.label = label
    self.width = width
    self.height = height
    self.lines = lines
    self.text = text
    self.isReadable = isReadable
  }
}

extension Sequence<PageText> {
  /// Size in points of most of the letters outside running heads, to half a point; 0 where there are none.
  package var commonSize: Double {
    var letters: [Double: Int] = [:]
    for page in self {
      for line in page.lines where line.role == .body {
        letters[(line.size * 2).rounded() / 2, default: 0] += line.text.utf8.count
      }
    }
    return letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }
}

/// A rectangle on a page: points from the top left corner.
package struct Box: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var right: Double { x + width }
  package var bottom: Double { y + height }
  package var middle: Double { x + width / 2 }

  package func union(_ other: Box) -> Box {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Box(x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
  }
}

/// A line of text as it stands on the page.
package struct TextLine: Sendable {
  package enum Role: Sendable { case body, runningHead, pageNumber }

  package var text: String
  package var box: Box
  package var words: [Word]
  /// Points; the size of most of the line's letters.
  package var size: Double
  package var fontName: String
  /// Of most of its letters, as in CSS: 400 is regular, 700 bold.
  package var weight: Int
  package var isItalic: Bool
  /// The words at the line's start that are bolder than most of it: a heading that runs in. Empty in most lines.
  package var boldStart = ""
  /// Points, of the letters' strokes; known where the line was read off a picture.
  package var strokeWidth = 0.0
  package var role: Role
  /// Number of the block (paragraph or heading) that the line belongs to on its page, from 0.
  package var block: Int

  package init(
    text: String, box: Box, words: [Word] = [], size: Double, fontName: String = "", weight: Int = 400,
    isItalic: Bool = false, role: Role = .body, block: Int = 0
  ) {
    self.text = text
    self.box = box
    self.words = words
    self.size = size
    self.fontName = fontName
    self.weight = weight
    self.isItalic = isItalic
    self.role = role
    self.block = block
  }
}

extension TextLine {
  package var isBold: Bool {
    get { weight >= 600 }
    set { weight = newValue ? 700 : 400 }
  }

  /// Read off a picture.
  package var isScanned: Bool { strokeWidth > 0 }

  /// In the strip at the page's head or foot where running heads and imprints stand.
  package func isNearEdge(of page: PageText) -> Bool {
    let head: Double = 0.13 * page.height
    let foot: Double = 0.88 * page.height
    return box.y < head || box.bottom > foot
  }
}

/// A word with its place; superscript marks (affiliations, footnotes) are words of their own.
package struct Word: Sendable {
  package var text: String
  package var box: Box
  package var size: Double
  /// Smaller than its line and set above its base line.
  package var isRaised: Bool

  package init(text: String, box: Box, size: Double, isRaised: Bool = false) {
    self.text = text
    self.box = box
    self.size = size
    self.isRaised = isRaised
  }
}

/// What the file claims of itself: often junk, never trusted alone.
package struct DocumentInformation: Sendable {
  package var title: String?
  package var author: String?
  package var subject: String?
  package var keywords: String?
  package var creator: String?
  package var producer: String?
  /// `yyyy-mm-dd`, in the file's own time zone.
  package var created: String?
  package var modified: String?
  /// The XMP packet's XML as it stands.
  package var xmp: String?

  package init() {}
}

package struct OutlineEntry: Sendable {
  package var title: String
  package var level: Int
  package var page: Int?

  package init(title: String, level: Int, page: Int? = nil) {
    self.title = title
    self.level = level
    self.page = page
  }
}
