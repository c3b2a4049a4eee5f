import CTesseract
import PDFText

/// Why no page can be read by OCR, whatever it shows.
package enum OCRTrouble: Error, Equatable, Sendable {
  /// The library is not installed.
  case noEngine
  /// The models cannot be loaded.
  case noModels(languages: String)
}

/// Tesseract with the models of some languages. Made when the first page needs it, since that takes a tenth of a second;
/// one thread's.
package final class Tesseract {
  package let languages: String
  private let models: String
  private let engine: OpaquePointer
  /// Engines for single lines in one alphabet, made when a page first needs them.
  private var lineEngines: [Alphabet: Tesseract?] = [:]

  /// - Parameters:
  ///   - languages: their codes joined by "+", the likeliest first.
  ///   - models: the folder of the models.
  package convenience init(languages: String, models: String) throws(OCRTrouble) {
    try self.init(languages: languages, models: models, forLines: false)
  }

  private init(languages: String, models: String, forLines: Bool) throws(OCRTrouble) {
    guard tesseract_load() else { throw .noEngine }
    guard let engine = tesseract_open(models, languages, forLines) else { throw .noModels(languages: languages) }
    self.engine = engine
    self.languages = languages
    self.models = models
  }

  deinit { tesseract_close(engine) }

  /// "tesseract 5.3.0": results of another version may differ.
  package var name: String { "tesseract " + (tesseract_version().map { String(cString: $0) } ?? "") }

  /// The words that stand on a picture, in reading order.
  func words(on picture: PagePicture) -> [ScannedWord] {
    let table = picture.pixels.withUnsafeBufferPointer { pixels in
      tesseract_words(
        engine, pixels.baseAddress, Int32(picture.width), Int32(picture.height), Int32(picture.width),
        Int32(picture.dotsPerInch.rounded()))
    }
    guard let table else { return [] }
    defer { tesseract_free(table) }
    return String(cString: table).split(separator: "\n").compactMap(ScannedWord.init(row:))
  }

  /// For lines that are known to be written in one alphabet; nil where all of the languages are, or none.
  func lineEngine(for alphabet: Alphabet) -> Tesseract? {
    if let engine = lineEngines[alphabet] { return engine }
    let all = languages.split(separator: "+").map(String.init)
    let fitting = all.filter { Alphabet(ofLanguage: $0) == alphabet }
    var engine: Tesseract?
    if !fitting.isEmpty, fitting.count < all.count {
      engine = try? Tesseract(languages: fitting.joined(separator: "+"), models: models, forLines: true)
    }
    lineEngines[alphabet] = .some(engine)
    return engine
  }
}

/// A word as the engine gives it.
struct ScannedWord {
  /// Words of one line share these.
  var block: Int
  var paragraph: Int
  var line: Int
  /// Pixels from the picture's top left corner.
  var box: Box
  /// 0 to 100.
  var confidence: Double
  var text: String

  init(block: Int, paragraph: Int, line: Int, box: Box, confidence: Double, text: String) {
    self.block = block
    self.paragraph = paragraph
    self.line = line
    self.box = box
    self.confidence = confidence
    self.text = text
  }

  /// A row of the engine's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
  /// Nil for rows that are no words.
  init?(row: Substring) {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count >= 12, cells[0] == "5" else { return nil }
    let numbers = cells[2..<11].map { Double($0) ?? 0 }
    let text = TextRepair.repaired(String(cells[11])).collapsingSpaces()
    guard !text.isEmpty else { return nil }
    self.init(
      block: Int(numbers[0]), paragraph: Int(numbers[1]), line: Int(numbers[2]),
      box: Box(x: numbers[4], y: numbers[5], width: numbers[6], height: numbers[7]), confidence: numbers[8], text: text)
  }

  func isOnLine(of other: ScannedWord) -> Bool {
    block == other.block && paragraph == other.paragraph && line == other.line
  }

  var letters: Int { text.unicodeScalars.count { $0.properties.isAlphabetic } }
  var lettersAndDigits: Int {
    text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
