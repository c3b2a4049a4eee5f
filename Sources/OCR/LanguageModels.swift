import Foundation

/// The language models that are installed for Tesseract.
package struct LanguageModels: Sendable {
  /// The folder in which they stand.
  package var folder: String
  /// Their codes (ISO 639-2: "eng", "chi_sim").
  package var languages: Set<String>

  /// What is read for where nobody says otherwise, the likeliest first.
  package static let usual = ["eng", "rus", "bel"]

  /// The models of this machine; nil where there are none. `TESSDATA_PREFIX` names another folder, as for Tesseract.
  package static func installed(environment: [String: String] = ProcessInfo.processInfo.environment) -> LanguageModels?
  {
    let folders = [environment["TESSDATA_PREFIX"]].compactMap { $0 } + usualFolders
    for folder in folders {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { continue }
      let suffix = ".traineddata"
      let languages = names.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
      if !languages.isEmpty {
        return LanguageModels(folder: folder, languages: Set(languages).subtracting(["osd", "equ"]))
      }
    }
    return nil
  }

  private static let usualFolders = [
    "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/local/share/tessdata",
    "/usr/share/tessdata",
  ]

  /// The Debian package that brings a language's model.
  package static func package(for language: String) -> String {
    "tesseract-ocr-" + language.replacing("_", with: "-")
  }
}
