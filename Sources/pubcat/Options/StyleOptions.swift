import ArgumentParser
import Bibliography
import CitationStyles
import Citations

/// In which style and in whose words references are made.
struct StyleOptions: ParsableArguments {
  /// What `cite` makes unless told otherwise.
  static let usual = "apa"

  @Option(
    help: ArgumentHelp("gost, or a style that `pubcat styles` lists, or the file of one.", valueName: "name|file.csl"))
  var style: String?

  @Option(
    help: ArgumentHelp(
      "The language of words like p.: a code, or record for each publication's own; usually the style's, for GOST record.",
      valueName: "ru|record"))
  var locale: String?

  func choice(or usual: String) throws -> StyleChoice {
    let name = style ?? usual
    let locale = try choice(of: locale)
    if name == StyleChoice.gostName {
      if case .fixed(let code)? = locale { return .gost(language: code) }
      return .gost(language: nil)
    }
    let found = try StyleShelf().style(name)
    return .csl(found, locale ?? (found.name.hasPrefix("gost") ? .record : .style))
  }

  private func choice(of locale: String?) throws(CommandError) -> LocaleChoice? {
    guard let locale else { return nil }
    if locale == "record" { return .record }
    do { return .fixed(try languageCode(locale)) } catch { throw .badLocale(locale) }
  }
}

/// A style that references can be made in.
enum StyleChoice {
  static let gostName = "gost"

  /// Our own, after GOST R 7.0.5-2008; in the language of the publication where none is given.
  case gost(language: String?)
  case csl(CSLStyle, LocaleChoice)

  func entries(of records: [CatalogueRecord], cyrillicFirst: Bool = false) throws -> [StyledList.Entry] {
    switch self {
    case .csl(let style, let locale):
      try StyledList(records, in: style, locale: locale, cyrillicFirst: cyrillicFirst).entries()
    case .gost(let language):
      StyledList.entries(
        ofPlain: records.map { Reference.gost(for: $0, language: language) }, records, cyrillicFirst: cyrillicFirst)
    }
  }
}
