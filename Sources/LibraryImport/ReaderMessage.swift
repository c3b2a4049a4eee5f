import Bibliography
import CatalogStore
import OCR

/// What a worker is asked: one line of JSON, with which the file comes as an open descriptor.
struct ReadingRequest: Sendable {
  /// The file's own name, which is evidence of last resort.
  var name: String
  /// Whether the pages' text is wanted besides the publication.
  var withPages: Bool
  /// Which pages the answer is to name as worth reading by OCR.
  var ocr = OCRSettings.Mode.never
  /// What OCR has given already.
  var scans: [ScannedPage] = []

  var json: JSONValue {
    .object([
      "name": .string(name), "pages": .bool(withPages), "ocr": ocr == .never ? nil : .string(ocr.rawValue),
      "scans": scans.isEmpty ? nil : .array(scans.map(\.json)),
    ])
  }

  init(name: String, withPages: Bool) {
    self.name = name
    self.withPages = withPages
  }

  init?(json: JSONValue) {
    guard let name = json["name"]?.string else { return nil }
    self.init(name: name, withPages: json["pages"] == .bool(true))
    ocr = json["ocr"]?.string.flatMap(OCRSettings.Mode.init(rawValue:)) ?? .never
    scans = json["scans"]?.array?.compactMap(ScannedPage.init(json:)) ?? []
  }
}

/// What was read of one file.
package struct DocumentReading: Hashable, Sendable {
  package var publication: Publication
  package var pageCount: Int
  /// Empty where the text was not asked for.
  package var pages: [IndexedPage]
  /// Pages whose text layer does not give what they show, but for those that were read by OCR.
  package var scannedPages: [Int] = []
  /// Of these, the ones that recognition should know next.
  package var wantedPages: [Int] = []

  package init(publication: Publication, pageCount: Int, pages: [IndexedPage] = []) {
    self.publication = publication
    self.pageCount = pageCount
    self.pages = pages
  }

  /// Bytes of text that it holds.
  var weight: Int { pages.reduce(1024) { $0 + $1.text.utf8.count } }
}

/// What a worker answers: one line of JSON.
typealias ReadingAnswer = Result<DocumentReading, ReadingFailure>

extension ReadingAnswer {
  var json: JSONValue {
    switch self {
    case .failure(let failure): .object(["failure": failure.json])
    case .success(let reading):
      .object([
        "publication": reading.publication.findingsJSON,
        "count": .integer(Int64(reading.pageCount)),
        "pages": .array(reading.pages.map(\.json)),
        "scanned": .array(reading.scannedPages.map { .integer(Int64($0)) }),
        "wanted": .array(reading.wantedPages.map { .integer(Int64($0)) }),
      ])
    }
  }

  /// Nil where the JSON is no answer of an honest worker: one that a document has taken over may say anything, and neither
  /// pages that a catalogue cannot hold nor words in a person's name are taken from it.
  init?(json: JSONValue) {
    if let failure = json["failure"].flatMap(ReadingFailure.init(json:)) {
      self = .failure(failure)
      return
    }
    guard let publication = json["publication"], let count = json["count"]?.integer.flatMap(Int.init(exactly:)),
      let pages = json["pages"]?.array
    else { return nil }
    var reading = DocumentReading(
      publication: Publication(findingsJSON: publication), pageCount: count,
      pages: pages.compactMap(IndexedPage.init(answered:)))
    reading.scannedPages = json["scanned"]?.numbers ?? []
    reading.wantedPages = json["wanted"]?.numbers ?? []
    let isHonest =
      count >= 0 && reading.publication.findings.values.allSatisfy(\.isAMachines)
      && [reading.pages.map(\.number), reading.scannedPages].allSatisfy { $0.ascend(within: count) }
    guard isHonest else { return nil }
    self = .success(reading)
  }
}

extension Finding {
  fileprivate var isAMachines: Bool { ([chosen] + rejected).allSatisfy { $0.origin.rank == 0 } }
}

extension [Int] {
  /// Whether these may be numbers of pages in their order, each once.
  fileprivate func ascend(within count: Int) -> Bool {
    allSatisfy { (1...Swift.max(1, count)).contains($0) } && zip(self, dropFirst()).allSatisfy { $0 < $1 }
  }
}

extension JSONValue {
  fileprivate var numbers: [Int]? { array?.compactMap { $0.integer.flatMap(Int.init(exactly:)) } }
}

extension IndexedPage {
  /// Of a language only what may be a code of one.
  fileprivate init?(answered json: JSONValue) {
    self.init(json: json)
    let mayBeCode = language.map { (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy { (97...122).contains($0) } }
    if mayBeCode == false { language = nil }
  }
}
