/// How other programs name a language: MARC's code (ISO 639-2/B) and the name that biblatex and babel know.
struct LanguageCodes {
  let marc: String
  let babel: String?

  /// For a BCP 47 code: "ru", "en-GB". Nil for a language that is not in the table and has no code of three letters.
  init?(_ code: String) {
    let primary = code.lowercased().prefix { $0 != "-" && $0 != "_" }
    if let row = Self.table[String(primary)] {
      marc = row.marc
      babel = row.babel
    } else if primary.utf8.count == 3, primary.allSatisfy({ $0.isASCII && $0.isLetter }) {
      marc = String(primary)
      babel = nil
    } else {
      return nil
    }
  }

  private static let table: [String: (marc: String, babel: String?)] = [
    "ar": ("ara", "arabic"), "az": ("aze", "azerbaijani"), "be": ("bel", "belarusian"), "bg": ("bul", "bulgarian"),
    "bs": ("bos", "bosnian"), "ca": ("cat", "catalan"), "cs": ("cze", "czech"), "cy": ("wel", "welsh"),
    "da": ("dan", "danish"), "de": ("ger", "german"), "el": ("gre", "greek"), "en": ("eng", "english"),
    "es": ("spa", "spanish"), "et": ("est", "estonian"), "eu": ("baq", "basque"), "fa": ("per", "persian"),
    "fi": ("fin", "finnish"), "fr": ("fre", "french"), "ga": ("gle", "irish"), "he": ("heb", "hebrew"),
    "hi": ("hin", "hindi"), "hr": ("hrv", "croatian"), "hu": ("hun", "hungarian"), "hy": ("arm", "armenian"),
    "id": ("ind", "indonesian"), "is": ("ice", "icelandic"), "it": ("ita", "italian"), "ja": ("jpn", "japanese"),
    "ka": ("geo", "georgian"), "kk": ("kaz", "kazakh"), "ko": ("kor", "korean"), "ky": ("kir", nil),
    "la": ("lat", "latin"), "lt": ("lit", "lithuanian"), "lv": ("lav", "latvian"), "mk": ("mac", "macedonian"),
    "mn": ("mon", "mongolian"), "nb": ("nob", "norwegian"), "nl": ("dut", "dutch"), "no": ("nor", "norwegian"),
    "nn": ("nno", "nynorsk"), "pl": ("pol", "polish"), "pt": ("por", "portuguese"), "ro": ("rum", "romanian"),
    "ru": ("rus", "russian"), "sk": ("slo", "slovak"), "sl": ("slv", "slovenian"), "sq": ("alb", "albanian"),
    "sr": ("srp", "serbian"), "sv": ("swe", "swedish"), "tg": ("tgk", nil), "th": ("tha", "thai"),
    "tk": ("tuk", "turkmen"), "tr": ("tur", "turkish"), "uk": ("ukr", "ukrainian"), "ur": ("urd", "urdu"),
    "uz": ("uzb", nil), "vi": ("vie", "vietnamese"), "zh": ("chi", "chinese"),
  ]
}
