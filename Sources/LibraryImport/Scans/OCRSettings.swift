import OCR

/// Whether, how and how far pages are read by OCR.
package struct OCRSettings: Sendable {
  package enum Mode: String, CaseIterable, Sendable {
    /// Pages without text, and those whose text makes no sense.
    case auto
    case never
    /// All pages, whatever text they have.
    case always
  }

  package var mode: Mode
  /// Codes of languages, the likeliest first; their models are there. Without any nothing is read.
  package var languages: [String]
  /// The folder of the models.
  package var models: String
  /// How many pages of a file are read at most; nil is all of them.
  package var pageLimit: Int?
  /// Seconds that one page may take.
  package var timeout: Int

  package static let defaultTimeout = 60
  package static let never = OCRSettings(mode: .never, languages: [], models: "")

  package init(
    mode: Mode, languages: [String], models: String, pageLimit: Int? = nil, timeout: Int = Self.defaultTimeout
  ) {
    self.mode = languages.isEmpty ? .never : mode
    self.languages = languages
    self.models = models
    self.pageLimit = pageLimit
    self.timeout = timeout
  }

  package var joinedLanguages: String { languages.joined(separator: "+") }
}
