import ArgumentParser
import LibraryImport
import OCR

/// How pages without usable text are read; on every command that may do that.
struct OCROptions: ParsableArguments {
  @Option(help: "Read pages by OCR: those without usable text (auto), none or all.")
  var ocr = OCRSettings.Mode.auto

  @Option(
    help: ArgumentHelp(
      "What to look for, as Tesseract names it (default: eng+rus+bel, what is installed of it).", valueName: "codes"))
  var ocrLanguages: String?

  @Option(help: ArgumentHelp("How many pages of a file are read by OCR at most.", valueName: "number"))
  var ocrPages: Int?

  @Option(help: ArgumentHelp("How long one page may take.", valueName: "seconds"))
  var ocrTimeout = OCRSettings.defaultTimeout

  func validate() throws {
    if let ocrPages, ocrPages < 1 { throw ValidationError("--ocr-pages is a number from 1; --ocr never reads none") }
    guard (1...86_400).contains(ocrTimeout) else {
      throw ValidationError("--ocr-timeout is a number of seconds from 1")
    }
  }

  /// - Throws: a complaint where a model is missing that was asked for.
  var settings: OCRSettings {
    get throws(CommandError) {
      guard ocr != .never else { return .never }
      let models = LanguageModels.installed()
      let installed = models?.languages ?? []
      var languages = LanguageModels.usual.filter(installed.contains)
      if let ocrLanguages {
        languages = ocrLanguages.split { $0 == "+" || $0 == "," || $0 == " " }.map(String.init)
        guard !languages.isEmpty else { throw .emptyText(option: "--ocr-languages") }
        if let missing = languages.first(where: { !installed.contains($0) }) { throw .noModel(language: missing) }
      }
      if languages.isEmpty, ocr == .always { throw .noModel(language: LanguageModels.usual[0]) }
      return OCRSettings(
        mode: ocr, languages: languages, models: models?.folder ?? "", pageLimit: ocrPages, timeout: ocrTimeout)
    }
  }
}

extension OCRSettings.Mode: ExpressibleByArgument {}
