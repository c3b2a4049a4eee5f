import Foundation
import OCR

/// Reads files without a catalogue.
package enum Extraction {
  /// What was read of a file.
  package struct Extracted: Sendable {
    package var contents: FileContents
    package var thorough: ThoroughReading
  }

  package typealias Answer = (file: FoundFile, result: Result<Extracted, ReadingFailure>)

  /// Reads what `next` gives, several files at once, and delivers the answers in the order of the files. `known` gives
  /// what OCR has read of a file already.
  /// - Throws: `ReaderTrouble`, or what `known` or `deliver` throws; no more files are taken then.
  package static func run(
    _ settings: ReaderSettings, withPages: Bool = false,
    known: @escaping @Sendable (FoundFile) throws -> [ScannedPage] = { _ in [] }, next: @escaping () -> FoundFile?,
    deliver: ([Answer]) throws -> Void
  ) throws {
    try OrderedRun.run(
      jobs: settings.jobs, next: next,
      makeWorker: {
        let reader = DocumentReader(settings)
        return { file in
          let attempt = Result { () throws -> Answer in
            try (file: file, result: read(file, with: reader, settings.ocr, withPages: withPages, known(file)))
          }
          let extracted = try? attempt.get().result.get()
          return (attempt, extracted?.thorough.reading.weight ?? 0)
        }
      },
      deliver: { (attempts: [Result<Answer, any Error>]) in
        try deliver(attempts.map { try $0.get() })
      })
  }

  private static func read(
    _ file: FoundFile, with reader: DocumentReader, _ ocr: OCRSettings, withPages: Bool, _ known: [ScannedPage]
  ) throws(ReaderTrouble) -> Result<Extracted, ReadingFailure> {
    if let problem = file.problem { return .failure(problem) }
    let contents: FileContents
    do {
      contents = try FileContents(ofFileAt: file.path)
    } catch {
      return .failure(error)
    }
    let request = ReadingRequest(name: file.name, withPages: withPages)
    return try reader.readThoroughly(request, from: file.path, ocr, known: known).map {
      Extracted(contents: contents, thorough: $0)
    }
  }
}
