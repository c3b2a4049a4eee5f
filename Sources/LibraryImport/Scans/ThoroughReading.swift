import Bibliography
import OCR

/// What was read of a file, by its text layer and by OCR.
package struct ThoroughReading: Sendable {
  package var reading: DocumentReading
  /// The pages that were read by OCR, in the order of reading.
  package var scans: [ScannedPage]
  /// How many of these, the first ones, were known before.
  var known: Int
}

extension DocumentReader {
  /// Recognition wants a dozen pages at most; a worker that wants ever more is not believed.
  private static let mostWanted = 40

  /// Reads a file, and by OCR as many of its pages as recognition needs. `known` holds what OCR gave earlier.
  func readThoroughly(
    _ request: ReadingRequest, from path: String, _ settings: OCRSettings, known: [ScannedPage] = []
  ) throws(ReaderTrouble) -> Result<ThoroughReading, ReadingFailure> {
    var request = request
    request.ocr = settings.mode
    request.scans = known
    while true {
      let reading: DocumentReading
      switch try read(request, from: path) {
      case .failure(let failure): return .failure(failure)
      case .success(let success): reading = success
      }
      let count = request.scans.count
      let limit = min(settings.pageLimit.map { max(0, $0 - count) } ?? .max, known.count + Self.mostWanted - count)
      let tried = Set(request.scans.map(\.number))
      let next = reading.wantedPages.filter { !tried.contains($0) }.prefix(limit)
      guard !next.isEmpty else { return .success(.init(reading: reading, scans: request.scans, known: known.count)) }
      for page in next {
        guard let scan = try scan(page, of: path, settings) else {
          return .success(.init(reading: reading, scans: request.scans, known: known.count))
        }
        request.scans.append(scan)
      }
    }
  }

  /// Reads one page by OCR. A page that kills the worker twice, or takes too long, is a page with that problem: once may be
  /// the machine's want of memory. Nil where the engine or its models are not there.
  func scan(_ page: Int, of path: String, _ settings: OCRSettings) throws(ReaderTrouble) -> ScannedPage? {
    var answer = try attempt(page, of: path, settings)
    switch answer {
    case .failure(.crashed), .failure(.outOfMemory): answer = try attempt(page, of: path, settings)
    default: break
    }
    switch answer {
    case .success(.page(let page)): return page
    case .success(.trouble): return nil
    case .failure(let failure):
      var problem = ScannedPage.Problem.failed
      if case .timedOut = failure { problem = .timedOut }
      return ScannedPage(number: page, engine: "", languages: settings.joinedLanguages, problem: problem)
    }
  }

  private func attempt(_ page: Int, of path: String, _ settings: OCRSettings) throws(ReaderTrouble)
    -> Result<ScanAnswer, ReadingFailure>
  {
    try ask(ScanRequest(page: page, settings).json, about: path, within: settings.timeout) { json in
      guard let answer = ScanAnswer(json: json) else { return nil }
      // Another page than the one that was asked for makes no sense.
      if case .page(let answered) = answer, answered.number != page { return nil }
      return .success(answer)
    }
  }
}
