/// The language of single pages: a summary, a translation beside the text.
package enum PageLanguage {
  /// BCP 47; nil where the text is in the publication's language, is no prose, or too short or too mixed to tell.
  package static func other(than language: String?, in text: String) -> String? {
    guard text.utf8.count >= shortest else { return nil }
    let middle = LanguageFinder.middle(of: text, bytes: looked)
    guard isProse(middle), let guess = LanguageDetector.guess(middle), guess.confidence >= sure,
      guess.language != language?.split(separator: "-").first.map(String.init)
    else { return nil }
    return guess.language
  }

  private static let shortest = 200
  private static let looked = 800
  private static let sure = 0.95

  /// Programs, tables and lists of literature hold more than one digit or sign for ten letters.
  private static func isProse(_ text: Substring) -> Bool {
    var letters = 0
    var others = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xFF: letters += 1
      case 0...0x20, 0x80...0xBF: break
      default: others += 1
      }
    }
    return others * 10 < letters
  }
}
