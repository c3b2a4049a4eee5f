import CPoppler
import Foundation

/// The door to a PDF: opens a file and reads its pages.
package enum PDFReader {
  /// Pages at the front and at the end whose lines are read with their places; the rest give their text alone.
  static let frontPages = 12
  static let backPages = 4

  /// Nil where poppler is not installed.
  package static var popplerVersion: String? {
    PopplerFile.loaded()?.poppler_get_version().map { String(cString: $0) }
  }

  /// Loads what reading needs, so that it is there in a process that may open no further libraries.
  package static func prepare() { _ = PopplerFile.loaded() }

  package static func read(path: String) throws(PDFReadingError) -> DocumentText {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .notFound : .unreadable(reason: String(cString: strerror(errno)).lowercased())
    }
    return try read(descriptor: descriptor)
  }

  /// Reads a file that is open for reading, and closes it.
  package static func read(descriptor: Int32) throws(PDFReadingError) -> DocumentText {
    do {
      try checkHead(of: descriptor)
    } catch {
      close(descriptor)
      throw error
    }
    let file = try PopplerFile(descriptor: descriptor)
    let count = file.pageCount
    guard count > 0 else { throw .damaged }
    var pages: [PageText] = []
    pages.reserveCapacity(count)
    var sparse: [Int] = []
    for number in 1...count {
      let withLayout = number <= frontPages || number > count - backPages
      guard let raw = file.page(number, withLayout: withLayout) else { continue }
      if (1..<PageText.fewBytes).contains(raw.text.utf8.count) { sparse.append(pages.count) }
      pages.append(PageBuilder.page(from: raw))
    }
    guard !pages.isEmpty else { throw .damaged }
    TextQuality.disownSoup(among: &pages)
    // A look at the pictures of a page costs as much as its text, and counts where most pages are sparse or silent.
    if (sparse.count + pages.count(where: \.isSilent)) * 2 > pages.count {
      for index in sparse { pages[index].pictureShare = file.pictureShare(of: pages[index].number) }
    }
    RunningHeads.mark(&pages)
    let hyphenation = Hyphenation(learningFrom: pages.lazy.map(\.text))
    for index in pages.indices { pages[index].text = hyphenation.undone(in: pages[index].text) }
    return DocumentText(
      pageCount: count, pages: pages, information: file.information, outline: file.outline(), hyphenation: hyphenation)
  }

  /// Tells what is no PDF before poppler sees it. The header may stand anywhere in the first 1,024 bytes
  /// (ISO 32000-1, implementation note 13).
  private static func checkHead(of descriptor: Int32) throws(PDFReadingError) {
    var head = [UInt8](repeating: 0, count: 1024)
    let count = pread(descriptor, &head, head.count, 0)
    guard count >= 0 else { throw .unreadable(reason: "it cannot be read") }
    guard count > 0 else { throw .empty }
    guard Data(head[..<count]).range(of: Data("%PDF-".utf8)) != nil else { throw .notAPDF }
  }
}
