import Foundation

extension String {
  /// The text in ASCII: for file names, citation keys and everything else that must be typed on any keyboard.
  ///
  /// Cyrillic follows the BGN/PCGN romanisations of Russian, Ukrainian and Belarusian, simplified to one table whatever
  /// the language: е is always "e", ё "yo", г is always "g", и "i", and the soft and hard signs are left out. Latin
  /// letters lose their diacritics ("Łódź" becomes "Lodz", ä becomes "a"). Dashes, quotation marks and spaces become
  /// their ASCII likes; letters of other scripts are left out.
  package var transliterated: String {
    if utf8.allSatisfy({ $0 < 128 }) { return self }
    var result = ""
    for scalar in precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if let replacement = Transliteration.replacement(of: scalar) {
        result += replacement
      } else if scalar.properties.isWhitespace {
        result += " "
      } else {
        // What is left of é, ﬁ or ² when the marks and the form are taken off.
        result.unicodeScalars += String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.filter(
          \.isASCII)
      }
    }
    return result
  }
}

enum Transliteration {
  /// Nil where the scalar is not in the table.
  static func replacement(of scalar: Unicode.Scalar) -> String? {
    if let found = table[scalar] { return found }
    let small = scalar.properties.lowercaseMapping
    guard let letter = small.unicodeScalars.first, letter != scalar, let found = table[letter] else { return nil }
    return found.prefix(1).uppercased() + found.dropFirst()
  }

  /// Small letters, and signs.
  private static let table: [Unicode.Scalar: String] = [
    // Russian
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    // Ukrainian and Belarusian
    "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "w",
    // Latin letters that are no letter with a mark
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ə": "a",
    // Signs
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "’": "'", "‘": "'", "ʼ": "'", "ʹ": "'",
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "№": "No", "\u{AD}": "",
  ]
}
