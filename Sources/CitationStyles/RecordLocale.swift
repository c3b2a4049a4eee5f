import Bibliography

/// The language in which a reference is made.
package enum LocaleChoice: Hashable, Sendable {
  /// The style's own, for the whole list.
  case style
  /// Each record's own.
  case record
  /// This one, for the whole list: "ru-RU".
  case fixed(String)

  func locale(of record: CatalogueRecord, in style: CSLStyle) -> String {
    let own = style.defaultLocale ?? "en-US"
    switch self {
    case .style: return own
    case .fixed(let code): return Self.whole(code)
    case .record:
      guard let language = record.publication.language ?? Self.guess(record.publication.title) else { return own }
      // A style for British English prints an English record after its manner.
      if Self.primary(language) == Self.primary(own), !language.contains("-") { return own }
      return Self.whole(language)
    }
  }

  /// "ru-RU" of "ru", as the files of locales are named; a code with a region stays.
  static func whole(_ code: String) -> String {
    let code = code.replacing("_", with: "-")
    guard !code.contains("-") else { return code.lowercased().hasPrefix("be-") ? "be-BY" : code }
    let primary = code.lowercased()
    return regions[primary].map { "\(primary)-\($0)" } ?? primary
  }

  private static func primary(_ code: String) -> Substring { code.lowercased().prefix { $0 != "-" && $0 != "_" } }

  /// Of a title in Cyrillic letters whose language nobody has said.
  private static func guess(_ title: String?) -> String? {
    guard let title, title.unicodeScalars.contains(where: { (0x400...0x4FF).contains($0.value) }) else { return nil }
    let letters = Set(title.lowercased())
    if letters.contains("ў") { return "be" }
    return letters.contains("ї") || letters.contains("є") ? "uk" : "ru"
  }

  private static let regions = [
    "af": "ZA", "be": "BY", "bg": "BG", "ca": "AD", "cs": "CZ", "cy": "GB", "da": "DK", "de": "DE", "el": "GR",
    "en": "US",
    "es": "ES", "et": "EE", "fa": "IR", "fi": "FI", "fr": "FR", "he": "IL", "hi": "IN", "hr": "HR", "hu": "HU",
    "id": "ID", "is": "IS", "it": "IT", "ja": "JP", "km": "KH", "ko": "KR", "lt": "LT", "lv": "LV", "mn": "MN",
    "nb": "NO",
    "nl": "NL", "nn": "NO", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU", "sk": "SK", "sl": "SI", "sr": "RS",
    "sv": "SE",
    "th": "TH", "tr": "TR", "uk": "UA", "vi": "VN", "zh": "CN",
  ]
}
