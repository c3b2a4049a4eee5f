import Bibliography
import CatalogStore
import OCR

/// Pages that were read by OCR, as the catalogue keeps them.
extension StoredScan {
  package init(_ page: ScannedPage) {
    self.init(
      page: page.number, engine: page.engine, languages: page.languages, confidence: page.confidence,
      problem: page.problem?.rawValue, content: page.json.text())
  }

  /// The page, where it was read for the languages that are wanted now; another answer is not to be expected then.
  package func page(readFor settings: OCRSettings) -> ScannedPage? {
    guard settings.mode == .never || languages == settings.joinedLanguages else { return nil }
    return JSONValue(parsing: content).flatMap(ScannedPage.init(json:))
  }
}

extension ReadAnew {
  package init(_ thorough: ThoroughReading) {
    self.init(
      publication: thorough.reading.publication, pages: thorough.reading.pages,
      scans: thorough.scans.dropFirst(thorough.known).map(StoredScan.init), known: Set(thorough.scans.map(\.number)))
  }
}

extension Catalogue {
  /// What OCR has read of a file and need not read again.
  package func knownScans(ofSHA256 sha256: String, _ settings: OCRSettings) throws(CatalogueError) -> [ScannedPage] {
    try scans(ofSHA256: sha256).compactMap { $0.page(readFor: settings) }
  }
}
