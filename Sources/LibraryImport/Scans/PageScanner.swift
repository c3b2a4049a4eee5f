import Foundation
import OCR
import PDFText

/// The worker's OCR: draws a page and reads it. The engine is kept for the next page.
final class PageScanner {
  private var engine: Tesseract?

  func answer(_ request: ScanRequest, _ file: Int32) -> ScanAnswer {
    let picture: PagePicture?
    do {
      picture = try PDFReader.picture(ofPage: request.page, descriptor: file)
    } catch {
      picture = nil
    }
    let engine: Tesseract
    do {
      engine = try self.engine(for: request)
    } catch {
      return .trouble(error)
    }
    guard let picture else {
      return .page(
        ScannedPage(
          number: request.page, engine: engine.name, languages: request.languages, problem: .undrawable))
    }
    return .page(engine.read(picture, number: request.page))
  }

  private func engine(for request: ScanRequest) throws(OCRTrouble) -> Tesseract {
    if let engine, engine.languages == request.languages { return engine }
    engine = nil
    let made = try Tesseract(languages: request.languages, models: request.models)
    engine = made
    return made
  }
}
