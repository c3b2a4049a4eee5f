/// Letters of ligatures whose two bytes stand in the wrong order in a font's table, so that "ti" in "extraction" comes out
/// as "琀椀" (U+7400 for U+0074), as some programs that save files anew write them.
enum SwappedBytes {
  /// Scalar for scalar; only inside Latin words, since these are characters of Chinese.
  static func repaired(_ text: String) -> String {
    guard text.utf8.contains(0xE6) || text.utf8.contains(0xE7) else { return text }
    let printed = Array(text.unicodeScalars)
    var repaired = ScalarWriter(capacity: text.utf8.count)
    var index = 0
    while index < printed.count {
      var end = index
      while end < printed.count, letter(printed[end]) != nil { end += 1 }
      let isInWord =
        index > 0 && MixedAlphabets.isLatin(printed[index - 1])
        || end < printed.count && end > index && MixedAlphabets.isLatin(printed[end])
      for scalar in printed[index..<end] { repaired.append(isInWord ? letter(scalar) ?? scalar : scalar) }
      if end < printed.count { repaired.append(printed[end]) }
      index = end + 1
    }
    return repaired.text
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let high = scalar.value >> 8
    return scalar.value & 0xFF == 0 && (0x61...0x7A).contains(high) ? Unicode.Scalar(high) : nil
  }
}
