import Foundation
import PDFText

/// A text's letters and digits alone, case and marks folded: two texts that print the same words have one soft form.
struct SoftForm: Hashable {
  let text: String

  init(_ text: some StringProtocol) {
    // Unicode's tables are dear, and few texts need them.
    let plain = text.unicodeScalars.lazy.map(Self.plain)
    self.text =
      plain.contains(nil)
      ? Self.kept(of: text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars)
      : Self.kept(of: plain.compactMap { $0 })
  }

  /// ASCII and the letters of Russian in lower case, without marks; nil for what only Unicode's tables tell.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 32)
    case ..<0x80: scalar
    case 0x419, 0x439: "и"
    case 0x410...0x42F: Unicode.Scalar(scalar.value + 32)
    case 0x430...0x44F: scalar
    // Quotation marks, dashes and the like, which do not count.
    case 0xA0...0xA9, 0xAB...0xB1, 0xB6...0xB8, 0xBB, 0x2010...0x206F: scalar
    default: nil
    }
  }

  /// The letters and digits of small, decomposed text.
  private static func kept(of scalars: some Sequence<Unicode.Scalar>) -> String {
    var kept = ScalarWriter(capacity: scalars.underestimatedCount)
    for scalar in scalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: kept.append(scalar)
      case ..<0x80: break
      default: if scalar.isLetter, !scalar.isCombiningMark { kept.append(scalar) }
      }
    }
    return kept.text
  }

  var isEmpty: Bool { text.isEmpty }
  var count: Int { text.utf8.count }

  /// Whether one begins with the other and the shorter is no mere word of it.
  func sharesBeginning(with other: SoftForm) -> Bool {
    let shorter = min(count, other.count)
    return shorter >= 12 && (text.hasPrefix(other.text) || other.text.hasPrefix(text))
  }
}
