extension String {
  /// A part of a file name that reads well and works on every file system: small ASCII letters and digits, words
  /// joined by hyphens, at most `limit` characters, cut after a whole word where there is more than one. Empty where the
  /// text has no letter or digit that can be written in ASCII.
  package func slug(atMost limit: Int = 60) -> String {
    var result = ""
    for word in asciiWords {
      if result.isEmpty {
        result = String(word.prefix(limit))
      } else if result.utf8.count + 1 + word.utf8.count <= limit {
        result += "-" + word
      } else {
        break
      }
    }
    return result
  }

  /// The words in small ASCII letters and digits; an apostrophe does not divide a word.
  var asciiWords: [String] {
    transliterated.lowercased().filter { $0 != "'" }
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
  }
}
