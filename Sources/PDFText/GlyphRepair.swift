/// What fonts without a right table of meanings do to a page's text, undone.
package enum GlyphRepair {
  /// Encoded spaces, Cyrillic read as Latin, TeX's ligatures, swapped bytes, words of mixed alphabets: repaired scalar for
  /// scalar, so that places in the text stay valid. To be done before anything else is done to the text, ligatures and soft
  /// hyphens included, because broken Cyrillic has letters of its own under such codes.
  package static func repaired(_ text: String) -> String {
    var repaired = EncodedSpaces.repaired(TeXCodes.withQuotes(text))
    if let broken = BrokenCyrillic.detect(in: repaired) { repaired = broken.repaired(repaired) }
    return MixedAlphabets.repaired(SwappedBytes.repaired(TeXCodes.repaired(repaired)))
  }
}
