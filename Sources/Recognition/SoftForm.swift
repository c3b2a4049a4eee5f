import Foundation
import PDFText

/// A text's letters and digits alone, case and marks folded: two texts that print the same words have one soft form.
struct SoftForm: Hashable {
  let text: String

  init(_ text: some StringProtocol) {
    let text = String(text)
    var folded = ScalarWriter(capacity: text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let plain = Self.plain(scalar) else {
        self.text = Self.kept(of: text)
        return
      }
      if plain != " " { folded.append(plain) }
    }
    self.text = folded.text
  }

  /// A letter or digit of Latin, Greek or Cyrillic in lower case and without marks, a space for what does not count; nil
  /// for what only Unicode's tables tell.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case ..<0x530: usual[Int(scalar.value)]
    // Quotation marks, dashes and the like.
    case 0x2010...0x206F: " "
    default: nil
    }
  }

  /// What the tables tell of the first scalars; they are dear to ask.
  private static let usual: [Unicode.Scalar?] = (0..<0x530).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
    let kept = kept(of: String(scalar)).unicodeScalars
    return kept.count > 1 ? nil : kept.first ?? " "
  }

  /// The letters and digits of a text, by Unicode's tables.
  private static func kept(of text: String) -> String {
    var kept = ScalarWriter(capacity: text.utf8.count)
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
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
