/// Words that mix Latin and Cyrillic letters of the same look ("Mинск" with a Latin M), as typing and OCR leave them.
package enum MixedAlphabets {
  /// Such words in one alphabet, scalar for scalar: the one that has letters of its own in the word. Words whose
  /// letters exist in both ("СO"), or that have letters of their own in both ("Sн"), are left alone.
  package static func repaired(_ text: String) -> String {
    guard text.withBytes(mayMix) else { return text }
    var scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard isLatin(scalars[index]) || isCyrillic(scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, isLatin(scalars[end]) || isCyrillic(scalars[end]) { end += 1 }
      if end - index >= 3, let table = table(for: scalars[index..<end]) {
        for place in index..<end { scalars[place] = table[scalars[place]] ?? scalars[place] }
      }
      index = end
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static func table(for word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar: Unicode.Scalar]? {
    let latin = word.filter(isLatin)
    let cyrillic = word.filter(isCyrillic)
    guard !latin.isEmpty, !cyrillic.isEmpty else { return nil }
    let latinIsBorrowed = latin.allSatisfy { toCyrillic[$0] != nil }
    let cyrillicIsBorrowed = cyrillic.allSatisfy { toLatin[$0] != nil }
    if latinIsBorrowed, !cyrillicIsBorrowed, latin.count <= cyrillic.count { return toCyrillic }
    if cyrillicIsBorrowed, !latinIsBorrowed, cyrillic.count <= latin.count { return toLatin }
    return nil
  }

  private static let latinLetters = "ABCEHKMOPTXYIaceopxyi"
  private static let cyrillicLetters = "АВСЕНКМОРТХУІасеорхуі"
  private static let toCyrillic = table(latinLetters, cyrillicLetters)
  private static let toLatin = table(cyrillicLetters, latinLetters)

  private static func table(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars))
  }

  static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400...0x45F).contains(scalar.value) }

  /// An ASCII letter stands beside a Cyrillic one, by the bytes.
  private static func mayMix(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    var wasCyrillic = false
    for byte in bytes {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A:
        if wasCyrillic { return true }
        previous = byte
      case 0xD0, 0xD1:
        if previous != 0 { return true }
        wasCyrillic = true
      case 0x80...0xBF: break
      default:
        previous = 0
        wasCyrillic = false
      }
    }
    return false
  }
}
