/// TeX's own names for marks and signs.
enum TeXSymbols {
  static let accents: [Unicode.Scalar: Unicode.Scalar] = [
    "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "\"": "\u{308}", "=": "\u{304}", ".": "\u{307}",
  ]

  /// Commands of one letter: `\v{c}`, `\u{g}`.
  static let letterAccents: [Unicode.Scalar: Unicode.Scalar] = [
    "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}", "c": "\u{327}", "k": "\u{328}", "d": "\u{323}", "b": "\u{331}",
    "r": "\u{30A}", "U": "\u{30E}",
  ]

  static let symbols = [
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "aa": "å", "AA": "Å",
    "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ",
    "textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textasciitilde": "~", "textasciicircum": "^",
    "textquotedblleft": "“", "textquotedblright": "”", "textquoteleft": "‘", "textquoteright": "’",
    "guillemotleft": "«", "guillemotright": "»", "guillemetleft": "«", "guillemetright": "»", "glqq": "„",
    "quotedblbase": "„", "grqq": "“", "textendash": "–", "textemdash": "—", "ldots": "…", "dots": "…",
    "textellipsis": "…", "textnumero": "№", "textdegree": "°", "degree": "°", "textregistered": "®",
    "textcopyright": "©", "copyright": "©", "texttrademark": "™", "texteuro": "€", "euro": "€", "pounds": "£",
    "textsterling": "£", "S": "§", "textsection": "§", "P": "¶", "dag": "†", "textdagger": "†", "textbar": "|",
    "textless": "<", "textgreater": ">", "textunderscore": "_", "textdollar": "$", "textquotesingle": "'",
    "textordfeminine": "ª", "textordmasculine": "º", "textexclamdown": "¡", "textquestiondown": "¿", "times": "×",
    "pm": "±", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "mu": "μ", "leq": "≤", "geq": "≥", "to": "→",
    "rightarrow": "→", "cdot": "·", "textasciigrave": "`", "backslash": "\\", "slash": "/", "space": " ", "quad": " ",
    "newline": " ",
  ]
}
