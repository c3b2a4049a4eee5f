/// Whether a page's characters can be words of any language.
package enum TextQuality {
  /// True for glyph soup: codes without meaning, or letters that form no words, as fonts without a table and OCR in the
  /// wrong alphabet leave them. Give the text as the file has it, before control characters are taken out of it.
  ///
  /// - Parameter amongSoup: most of the document's other pages are, so that a cover with few words needs fewer signs.
  package static func isUnusable(_ text: String, amongSoup: Bool = false) -> Bool {
    let counts = text.withBytes(Counts.init)
    guard counts.signs >= 40 else { return false }
    if counts.meaningless * 7 > counts.signs { return true }
    if amongSoup {
      return counts.words >= 4 && counts.brokenWords * 6 >= counts.words && counts.commonWords * 12 < counts.words
        && counts.cyrillic * 4 < counts.letters
    }
    if counts.commonWords * 100 < counts.signs, counts.cyrillic * 4 < counts.letters,
      isOfMixedWords(text)
    {
      return true
    }
    // "nonpoyweHHblx": capitals in the middle of every third word, and hardly a word that any language needs. Programs,
    // tables of measurements and texts with Cyrillic letters have such words without being soup.
    guard counts.words >= 20, counts.brokenWords * 7 > 2 * counts.words, counts.cyrillic * 4 < counts.letters,
      counts.digits < counts.letters
    else { return false }
    return counts.commonWords * 12 < counts.words
  }

  /// Whether figures and signs stand among the letters of two words in five and turn into letters and back at every other
  /// letter, as in "CBDF4F<6AB=": what is left where a program numbered the letters of a font anew and kept no table of
  /// them. In programs and formulas they turn at every fifth letter at most; tables of figures have few letters at all.
  private static func isOfMixedWords(_ text: String) -> Bool {
    var (words, mixed, letters, turns) = (0, 0, 0, 0)
    for word in text.utf8.split(whereSeparator: { $0 <= 0x20 }) where word.count >= 3 {
      words += 1
      let before = turns
      var last: Bool?
      for byte in word where byte < 0x80 {
        let isLetter = (0x61...0x7A).contains(byte | 0x20)
        guard isLetter || isSign[Int(byte)] else {
          last = nil
          continue
        }
        if isLetter { letters += 1 }
        if let last, last != isLetter { turns += 1 }
        last = isLetter
      }
      if turns - before >= 2 { mixed += 1 }
    }
    return words >= 20 && mixed * 5 >= words * 2 && turns * 5 >= letters * 2
  }

  /// Figures, and signs that addresses, lists and prose do not put between letters.
  private static let isSign: [Bool] = (0..<128).map { "0123456789<>=;?!#%$+^|~".utf8.contains(UInt8($0)) }

  /// Where most of the pages with a text layer have glyph soup in it, the doubtful ones have, too.
  static func disownSoup(among pages: inout [PageText]) {
    let written = pages.count { !$0.isReadable || !$0.text.isEmpty }
    let unreadable = pages.count { !$0.isReadable }
    guard unreadable * 2 > written, unreadable < written else { return }
    for index in pages.indices where isUnusable(pages[index].text, amongSoup: true) {
      pages[index].text = ""
      pages[index].lines = []
      pages[index].isReadable = false
    }
  }

  private struct Counts {
    /// Characters that are no white space.
    var signs = 0
    /// Control characters, private use, replacement characters.
    var meaningless = 0
    var letters = 0
    var digits = 0
    var cyrillic = 0
    /// Words of three ASCII letters or more.
    var words = 0
    /// Of these, the ones in which capitals follow small letters so often that fewer than four letters stand between.
    var brokenWords = 0
    var commonWords = 0

    init(of bytes: UnsafeBufferPointer<UInt8>) {
      var word: (length: Int, turns: Int, lastIsSmall: Bool, hash: UInt32) = (0, 0, false, 0)
      var lead: UInt8 = 0
      for byte in bytes {
        let small = byte | 0x20
        if byte < 0x80, small >= 0x61, small <= 0x7A {
          letters += 1
          signs += 1
          let isSmall = byte == small
          let turns = word.turns + (!isSmall && word.lastIsSmall ? 1 : 0)
          word = (word.length + 1, turns, isSmall, word.hash &* 31 &+ UInt32(small))
          continue
        }
        if word.length >= 3 {
          words += 1
          if word.turns > 0, word.length < 4 * (word.turns + 1) { brokenWords += 1 }
          if word.length <= 5, TextQuality.common.contains(word.hash) { commonWords += 1 }
        }
        word = (0, 0, false, 0)
        switch byte {
        case 0x09...0x0D, 0x20: break
        case 0..<0x20, 0x7F:
          signs += 1
          meaningless += 1
        case 0x80...0xBF:
          // U+0080…U+009F, U+E000…U+F8FF and U+FFFD with its neighbours.
          if lead == 0xC2, byte < 0xA0 { meaningless += 1 }
          if lead == 0xEF, byte == 0xBF { meaningless += 1 }
          if lead == 0xEE || (lead == 0xEF && byte < 0xA4) { meaningless += 1 }
          lead = 0
          continue
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          signs += 1
          digits += 1
        case 0xD0, 0xD1:
          signs += 1
          cyrillic += 1
        default: signs += 1
        }
        lead = byte
      }
    }
  }

  /// Hashes of words that pages in languages with Latin letters are full of.
  private static let common: Set<UInt32> = Set(
    """
    the and for that with are was from this have not which been were has their can will all one
    les des est dans par pour que une sur qui aux der die das und den von mit ist auf ein eine
    los las del una por con para como dos uma com não che per della sono het een van voor nie jest
    """.split { $0 == " " || $0 == "\n" }.map { $0.utf8.reduce(0) { $0 &* 31 &+ UInt32($1) } })
}
