import CatalogStore
import Foundation
import OCR
import PDFText
import Recognition

/// The worker's reading of text layers. The document read last is kept, since it is asked for again when some of its
/// pages have been read by OCR.
final class ReadingDesk {
  private let recogniser = Recogniser()
  private var last: (file: FileIdentity, document: DocumentText)?

  /// Reads a file that is open for reading, and closes it.
  func read(_ request: ReadingRequest, _ file: Int32) -> ReadingAnswer {
    let document: DocumentText
    do {
      document = try self.document(in: file).replacing(request.scans.compactMap(\.page))
    } catch {
      return .failure(ReadingFailure(error))
    }
    let publication = recogniser.recognise(document, fileName: request.name)
    var reading = DocumentReading(
      publication: publication, pageCount: document.pageCount,
      pages: request.withPages
        ? document.pages.map { page in
          let language = PageLanguage.other(than: publication.language, in: page.text)
          return IndexedPage(number: page.number, label: page.label, text: page.text, language: language)
        } : [])
    reading.scannedPages = PagesToRead.all(of: document, request.ocr)
    reading.wantedPages = PagesToRead.next(
      of: document, knowing: publication, tried: Set(request.scans.map(\.number)), request.ocr)
    return .success(reading)
  }

  private func document(in file: Int32) throws(PDFReadingError) -> DocumentText {
    let identity = FileIdentity(of: file)
    if let last, let identity, last.file == identity {
      close(file)
      return last.document
    }
    last = nil
    let document = try PDFReader.read(descriptor: file)
    if let identity, !document.scannedPages.isEmpty { last = (identity, document) }
    return document
  }
}

/// Tells an open file from every other, and from itself when it was changed.
private struct FileIdentity: Equatable {
  var device: UInt
  var node: UInt
  var size: Int
  var seconds: Int
  var nanoseconds: Int

  init?(of descriptor: Int32) {
    var about = stat()
    guard fstat(descriptor, &about) == 0 else { return nil }
    device = UInt(about.st_dev)
    node = UInt(about.st_ino)
    size = Int(about.st_size)
    seconds = about.st_mtim.tv_sec
    nanoseconds = about.st_mtim.tv_nsec
  }
}
