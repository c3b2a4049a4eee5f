import Foundation

/// A text's letters and digits alone, case and marks folded: two texts that print the same words have one soft form.
struct SoftForm: Hashable {
  let text: String

  init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isPlain = true
    for scalar in text.unicodeScalars {
      guard let plain = Self.plain(scalar) else {
        isPlain = false
        break
      }
      if plain.value < 0x80 {
        let byte = UInt8(plain.value)
        if (48...57).contains(byte) || (97...122).contains(byte) { bytes.append(byte) }
      } else {
        bytes.append(contentsOf: UTF8.encode(plain) ?? UTF8.encodedReplacementCharacter)
      }
    }
    self.text = isPlain ? String(decoding: bytes, as: UTF8.self) : Self.decomposed(text)
  }

  /// ASCII and the letters of Russian in lower case, without marks; nil for what only Unicode's tables tell.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 32)
    case ..<0x80: scalar
    case 0x419, 0x439: "и"
    case 0x410...0x42F: Unicode.Scalar(scalar.value + 32)
    case 0x430...0x44F: scalar
    default: nil
    }
  }

  private static func decomposed(_ text: some StringProtocol) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.value < 0x80
            ? (0x30...0x39).contains($0.value) || (0x61...0x7A).contains($0.value)
            : $0.properties.isAlphabetic && !$0.isCombiningMark
        }))
  }

  var isEmpty: Bool { text.isEmpty }
  var count: Int { text.utf8.count }

  /// Whether one begins with the other and the shorter is no mere word of it.
  func sharesBeginning(with other: SoftForm) -> Bool {
    let shorter = min(count, other.count)
    return shorter >= 12 && (text.hasPrefix(other.text) || other.text.hasPrefix(text))
  }
}
