import Foundation

/// Brings characters to the form that people type: ligatures opened, zero-width and bidi marks gone, every space a plain
/// one, Latin apostrophes no letters, composed letters (NFC). Line ends and soft hyphens at line ends are kept for
/// `Hyphenation`; elsewhere a soft hyphen that was printed is a hyphen.
package enum TextRepair {
  package static func repaired(_ text: String) -> String {
    guard text.withBytes(needsRepair) else { return text }
    var scalars = ScalarWriter(capacity: text.utf8.count)
    var hasMarks = false
    var isAtSoftHyphen = false
    for scalar in text.unicodeScalars {
      if isAtSoftHyphen {
        isAtSoftHyphen = false
        // Some print it behind a hyphen, where a line may end.
        let isPrinted = scalars.last != "-" && (scalar.isLetter || scalar.isNumber || scalars.last == " ")
        scalars.append(isPrinted ? "-" : "\u{AD}")
      }
      switch scalar.value {
      case 0x0A: scalars.append("\n")
      case 0x09, 0x0B...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: scalars.append(" ")
      case 0x2028, 0x2029: scalars.append("\n")
      case 0..<0x20, 0x7F...0x9F: continue
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFC: continue
      case 0xAD: isAtSoftHyphen = true
      case 0x2010, 0x2011: scalars.append("-")
      // Fonts give the apostrophe as a letter of its own; Cyrillic words do spell with it.
      case 0x2BC where scalars.last.map { $0.value < 0x250 } == true: scalars.append("’")
      case 0xFB00...0xFB06: ligatures[Int(scalar.value - 0xFB00)].unicodeScalars.forEach { scalars.append($0) }
      // TeX sets an accent on an i without its dot.
      case 0x300...0x36F where scalars.last == "ı" || scalars.last == "ȷ":
        hasMarks = true
        scalars.replaceLastOfTwoBytes(with: scalars.last == "ı" ? "i" : "j")
        scalars.append(scalar)
      case 0x300...0x36F, 0x1AB0...0x1AFF, 0x20D0...0x20FF:
        hasMarks = true
        scalars.append(scalar)
      default: scalars.append(scalar)
      }
    }
    if isAtSoftHyphen { scalars.append("\u{AD}") }
    return hasMarks ? scalars.text.composed : scalars.text
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// A cheap look at the bytes: plain ASCII, Latin letters, Cyrillic, quotation marks and dashes need nothing.
  private static func needsRepair(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    var beforeIt: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0..<10, 11..<32, 127: return true
      case 0x80...0x9F where previous == 0xC2: return true
      case 0xA0 where previous == 0xC2, 0xAD where previous == 0xC2: return true
      case 0x80...0xBF where beforeIt == 0xE2:
        switch previous {
        case 0x80: if byte <= 0x91 || (0xA8...0xAF).contains(byte) { return true }
        case 0x81: if (0x9F...0xAF).contains(byte) { return true }
        case 0x83: if byte >= 0x90 { return true }
        default: break
        }
      case 0xCA, 0xCC, 0xCD, 0xE1, 0xE3, 0xEF: return true
      default: break
      }
      (beforeIt, previous) = (previous, byte)
    }
    return false
  }
}

extension String {
  /// Normalization Form C (UAX 15).
  fileprivate var composed: String { precomposedStringWithCanonicalMapping }
}
