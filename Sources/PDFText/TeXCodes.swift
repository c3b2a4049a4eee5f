/// The codes of TeX's own fonts, where a file carries these as bitmaps without the names of their letters: what stands
/// under them in the encodings OT1, T1 (Cork) and T2A.
enum TeXCodes {
  /// Scalar for scalar, ligatures as Unicode's; only beside a letter, where no control character has business.
  static func repaired(_ text: String) -> String {
    guard text.withBytes({ $0.contains { $0 >= 0x0B && $0 <= 0x1F } }) else { return text }
    let printed = Array(text.unicodeScalars)
    var repaired = ScalarWriter(capacity: text.utf8.count)
    for (index, scalar) in printed.enumerated() {
      guard scalar.value < 0x20, let meaning = meanings[scalar.value] else {
        repaired.append(scalar)
        continue
      }
      let isInWord =
        index > 0 && printed[index - 1].isLetter || index + 1 < printed.count && printed[index + 1].isLetter
      repaired.append(isInWord ? meaning : scalar)
    }
    return repaired.text
  }

  /// The quotation marks of T2A, TeX's Cyrillic encoding, which other programs read as fractions and question marks of
  /// Latin-1: "¾Наука¿". A mark opens where a Cyrillic letter follows or what Latin-1 has under the codes of one; only then
  /// does the other close.
  static func withQuotes(_ text: String) -> String {
    guard text.utf8.contains(0xBE), text.unicodeScalars.contains("¾") else { return text }
    let printed = Array(text.unicodeScalars)
    var repaired = ScalarWriter(capacity: text.utf8.count)
    var open = 0
    for (index, scalar) in printed.enumerated() {
      let next = scalar == "¾" && index + 1 < printed.count ? printed[index + 1] : " "
      if MixedAlphabets.isCyrillic(next) || (0xC0...0xFF).contains(next.value) {
        open += 1
        repaired.append("«")
      } else if scalar == "¿", open > 0 {
        open -= 1
        repaired.append("»")
      } else {
        repaired.append(scalar)
      }
    }
    return repaired.text
  }

  /// ff, fi, fl, ffi, ffl in each encoding, and T1's quotation marks.
  private static let meanings: [UInt32: Unicode.Scalar] = [
    0x0B: "\u{FB00}", 0x0C: "\u{FB01}", 0x0D: "\u{FB02}", 0x0E: "\u{FB03}", 0x0F: "\u{FB04}",
    0x1B: "\u{FB00}", 0x1C: "\u{FB01}", 0x1D: "\u{FB02}", 0x1E: "\u{FB03}", 0x1F: "\u{FB04}",
    0x10: "“", 0x11: "”",
  ]
}
