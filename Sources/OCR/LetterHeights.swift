/// The size of type, told from how high words are.
enum LetterHeights {
  /// The size of most letters of a line, in the unit of the words' boxes: what a height means depends on the letters in
  /// it, since "sea" is half as high as "Sphagnum". Boxes come out too high more often than too low, so the middle is taken a
  /// little below.
  static func size(of words: [ScannedWord]) -> Double {
    var sizes: [(size: Double, letters: Int)] = []
    for word in words where word.box.height > 0 {
      guard let part = part(of: word.text) else { continue }
      sizes.append((word.box.height / part, word.lettersAndDigits))
    }
    sizes.sort { $0.size < $1.size }
    let all = sizes.reduce(0) { $0 + $1.letters }
    var count = 0
    for (size, letters) in sizes {
      count += letters
      if count * 5 >= all * 2 { return size }
    }
    return words.map(\.box.height).max() ?? 0
  }

  /// The part of the size that a word's letters cover from top to bottom, as in common book types; nil where no letter
  /// says so.
  private static func part(of text: String) -> Double? {
    var (isKnown, height, depth) = (false, 0.46, 0.0)
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        isKnown = true
        if !scalar.properties.isLowercase || high.contains(scalar) { height = 0.69 }
      }
      if deep.contains(scalar) { depth = 0.21 }
      if shallow.contains(scalar) { depth = max(depth, 0.12) }
      if brackets.contains(scalar) { (height, depth) = (0.69, 0.21) }
    }
    return isKnown ? height + depth : nil
  }

  private static let high = Set("bdfhijkltßбёйїўќѓ/".unicodeScalars)
  private static let deep = Set("gjpqyçQ,;руфј".unicodeScalars)
  private static let shallow = Set("дцщДЦЩ".unicodeScalars)
  private static let brackets = Set("()[]{}|".unicodeScalars)
}
