import Foundation

/// A text's letters and digits alone, case and marks folded: two texts that print the same words have one soft form.
struct SoftForm: Hashable {
  let text: String

  init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(scalar.value)
        if (48...57).contains(byte) || (97...122).contains(byte) { bytes.append(byte) }
      } else if scalar.properties.isAlphabetic, !(0x300...0x36F).contains(scalar.value) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  var isEmpty: Bool { text.isEmpty }
  var count: Int { text.utf8.count }

  /// Whether one begins with the other and the shorter is no mere word of it.
  func sharesBeginning(with other: SoftForm) -> Bool {
    let shorter = min(count, other.count)
    return shorter >= 12 && (text.hasPrefix(other.text) || other.text.hasPrefix(text))
  }
}
