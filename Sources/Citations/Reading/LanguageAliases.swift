/// The names and codes that other programs have for languages.
enum LanguageAliases {
  /// BCP 47 for "en", "en-GB", "eng", "rus", "russian", "Английский", "беларуская"; a code that is not known stays, any
  /// other word gives nil.
  static func code(_ text: String) -> String? {
    guard let text = text.onOneLine else { return nil }
    let name = text.lowercased()
    if let code = byName[name] { return code }
    if let first = name.split(whereSeparator: { ",;/".contains($0) }).first, first.utf8.count < name.utf8.count {
      return code(String(first))
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let primary = parts.first, parts.count <= 4, (2...3).contains(primary.utf8.count),
      parts.allSatisfy({
        (2...8).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      })
    else { return nil }
    return ([byName[primary.lowercased()] ?? primary.lowercased()] + parts.dropFirst().map(String.init))
      .joined(separator: "-")
  }

  private static let byName: [String: String] = {
    var names: [String: String] = [:]
    for (code, others) in table { for name in others.split(separator: " ") { names[String(name)] = code } }
    return names
  }()

  /// English and own names, the Russian and Belarusian ones, and the codes of three letters.
  private static let table = [
    "en": "eng english american british usenglish ukenglish английский англ англійская",
    "ru": "rus russian русский рус руская", "be": "bel belarusian belorussian беларуская белорусский белор бел",
    "uk": "ukr ukrainian українська украинский укр украінская", "pl": "pol polish polski польский польская",
    "de": "ger deu german ngerman germanb deutsch немецкий нямецкая",
    "fr": "fre fra french francais français французский французская", "es": "spa spanish español испанский іспанская",
    "it": "ita italian italiano итальянский італьянская", "lt": "lit lithuanian lietuvių литовский літоўская",
    "lv": "lav latvian latviešu латышский латышская", "et": "est estonian eesti эстонский эстонская",
    "pt": "por portuguese português португальский", "nl": "dut nld dutch nederlands нидерландский",
    "sv": "swe swedish svenska шведский", "fi": "fin finnish suomi финский", "da": "dan danish dansk датский",
    "no": "nor norwegian norsk норвежский", "cs": "cze ces czech čeština чешский чэшская",
    "sk": "slo slk slovak slovenčina словацкий", "bg": "bul bulgarian български болгарский",
    "sr": "srp serbian српски сербский", "hr": "hrv croatian hrvatski хорватский",
    "ro": "rum ron romanian română румынский",
    "hu": "hun hungarian magyar венгерский", "el": "gre ell greek ελληνικά греческий",
    "tr": "tur turkish türkçe турецкий",
    "ar": "ara arabic арабский", "zh": "chi zho chinese китайский", "ja": "jpn japanese японский",
    "ka": "geo kat georgian грузинский", "hy": "arm hye armenian армянский", "kk": "kaz kazakh казахский",
    "uz": "uzb uzbek узбекский", "ky": "kir kyrgyz киргизский", "tg": "tgk tajik таджикский", "he": "heb hebrew иврит",
    "la": "lat latin латинский", "az": "aze azerbaijani азербайджанский", "mn": "mon mongolian",
    "tk": "tuk turkmen", "ko": "kor korean", "vi": "vie vietnamese", "th": "tha thai", "hi": "hin hindi",
    "id": "ind indonesian",
    "fa": "per fas persian", "ur": "urd urdu", "sl": "slv slovenian slovene", "sq": "alb sqi albanian",
    "mk": "mac mkd macedonian", "bs": "bos bosnian", "is": "ice isl icelandic", "ga": "gle irish",
    "cy": "wel cym welsh",
    "ca": "cat catalan", "eu": "baq eus basque", "nn": "nno nynorsk", "nb": "nob",
  ]
}
