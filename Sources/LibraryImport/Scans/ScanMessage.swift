import Bibliography
import OCR

/// What a worker is asked to do with the file that comes along.
enum WorkerRequest: Sendable {
  case reading(ReadingRequest)
  case scan(ScanRequest)

  init?(json: JSONValue) {
    if let scan = ScanRequest(json: json) {
      self = .scan(scan)
    } else if let reading = ReadingRequest(json: json) {
      self = .reading(reading)
    } else {
      return nil
    }
  }
}

/// That one page is to be read by OCR.
struct ScanRequest: Sendable {
  var page: Int
  var languages: String
  /// The folder of the models.
  var models: String
  /// Processor time that it may take.
  var seconds: Int

  var json: JSONValue {
    .object([
      "scan": .integer(Int64(page)), "languages": .string(languages), "models": .string(models),
      "seconds": .integer(Int64(seconds)),
    ])
  }

  init(page: Int, _ settings: OCRSettings) {
    self.page = page
    languages = settings.joinedLanguages
    models = settings.models
    seconds = settings.timeout
  }

  init?(json: JSONValue) {
    guard let page = json["scan"]?.integer.flatMap(Int.init(exactly:)), let languages = json["languages"]?.string,
      let models = json["models"]?.string, let seconds = json["seconds"]?.integer.flatMap(Int.init(exactly:))
    else { return nil }
    self.page = page
    self.languages = languages
    self.models = models
    self.seconds = seconds
  }
}

/// What a worker answers to it.
enum ScanAnswer: Sendable {
  case page(ScannedPage)
  /// No page can be read.
  case trouble(OCRTrouble)

  var json: JSONValue {
    switch self {
    case .page(let page): .object(["scan": page.json])
    case .trouble(.noEngine): .object(["trouble": .string("no-engine")])
    case .trouble(.noModels(let languages)): .object(["trouble": .string(languages)])
    }
  }

  init?(json: JSONValue) {
    if let page = json["scan"].flatMap(ScannedPage.init(json:)) {
      self = .page(page)
    } else if let trouble = json["trouble"]?.string {
      self = .trouble(trouble == "no-engine" ? .noEngine : .noModels(languages: trouble))
    } else {
      return nil
    }
  }
}
