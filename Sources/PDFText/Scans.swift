/// Pages that show writing which their text layer does not give, and what was read of them by other means.
extension DocumentText {
  /// The numbers of pages whose text layer is missing or of no use. Whether there is anything to be read on them only
  /// their picture tells.
  package var scannedPages: [Int] {
    // A stamp or a page number over a picture of the page is no text layer, where most pages are like that.
    let stamped = pages.filter(\.isStampedPicture)
    let silent = pages.filter(\.isSilent)
    let stampsCount = (stamped.count + silent.count) * 2 > pages.count
    return pages.filter { !$0.isScanned && ($0.isSilent || stampsCount && $0.isStampedPicture) }.map(\.number)
  }

  /// The document with some pages put in the place of its own; their lines get stable sizes, blocks and roles.
  package func replacing(_ scanned: [PageText]) -> DocumentText {
    guard !scanned.isEmpty else { return self }
    var scanned = scanned
    ScanSizes.settle(&scanned)
    var document = self
    let places = Dictionary(pages.enumerated().map { ($1.number, $0) }) { first, _ in first }
    for var page in scanned {
      guard let place = places[page.number] else { continue }
      Blocks.number(&page.lines)
      page.label = pages[place].label
      page.isScanned = true
      page.text = page.lines.map(\.text).joined(separator: "\n")
      document.pages[place] = page
    }
    RunningHeads.mark(&document.pages)
    document.hyphenation = Hyphenation(learningFrom: document.pages.lazy.map(\.text))
    for page in scanned {
      guard let place = places[page.number] else { continue }
      document.pages[place].text = document.hyphenation.undone(in: document.pages[place].text)
    }
    return document
  }
}

extension PageText {
  /// Without words of its own, or with words that make no sense.
  package var isSilent: Bool { !isReadable || text.utf8.allSatisfy { $0 <= 32 } }

  /// Little text over a picture of the whole page.
  var isStampedPicture: Bool { pictureShare > 0.6 }

  /// Pages with less text than this may be pictures with a stamp on them.
  static let fewBytes = 160
}
