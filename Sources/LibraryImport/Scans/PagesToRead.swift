import Bibliography
import OCR
import PDFText

/// Which pages are worth the seconds that OCR takes.
enum PagesToRead {
  /// All pages of a document that OCR could read, in their order.
  static func all(of document: DocumentText, _ mode: OCRSettings.Mode) -> [Int] {
    switch mode {
    case .never: []
    case .auto: document.scannedPages
    case .always: document.pages.filter { !$0.isScanned }.map(\.number)
    }
  }

  /// The pages that recognition needs next, given what it has found so far; none where more would not help it.
  /// `tried` holds the pages that were read already, whatever came of it.
  static func next(
    of document: DocumentText, knowing publication: Publication, tried: Set<Int>, _ mode: OCRSettings.Mode
  ) -> [Int] {
    let open = all(of: document, mode).filter { !tried.contains($0) }
    guard let first = open.first else { return [] }
    let isScan = (open.count + tried.count) * 2 >= document.pages.count
    guard isScan else {
      // A cover that is a picture, before pages with text: it is asked only where these do not tell.
      let isWanting = publication.title == nil || publication.findings[.title]?.isDoubtful == true
      return isWanting && first <= 2 ? [first] : []
    }
    let front = open.filter { $0 <= lastFrontPage }
    if tried.isEmpty { return Array(front.prefix(enough)) }
    let telling = document.pages.count { $0.number <= lastFrontPage && $0.text.utf8.count >= fewestBytes }
    if telling < enough { return Array(front.prefix(1)) }
    guard publication.date == nil || publication.title == nil else { return [] }
    // The imprint may follow, or stand at the end.
    var pages = telling == enough ? Array(front.prefix(1)) : []
    let end = open.filter { $0 > document.pageCount - 2 }
    let backIsTold = tried.contains { $0 == document.pageCount } && end.allSatisfy { $0 < document.pageCount }
    if let last = end.last, !pages.contains(last), !backIsTold || isBlank(document.pageCount, in: document) {
      pages.append(last)
    }
    return pages
  }

  private static func isBlank(_ number: Int, in document: DocumentText) -> Bool {
    document.pages.last { $0.number == number }?.text.isEmpty ?? true
  }

  /// Pages with text that have to be known near the front, and where these are looked for.
  private static let enough = 3
  private static let lastFrontPage = 8
  /// Less text than this on a page tells little.
  private static let fewestBytes = 200
}
