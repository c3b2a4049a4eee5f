import Foundation

/// The form of a name in which case, diacritics and punctuation make no difference, for comparing in any script.
///
/// Words in lower case with one space before each: " iom", " smith jones". Marks on Latin and Greek letters fall away
/// (é → e, ł → l); in Cyrillic only ё becomes е, while й, ў and ї stay the letters that they are. Apostrophes vanish.
package enum Folding {
  package static func key(_ text: String) -> String {
    var folded = Words(capacity: text.utf8.count + 1)
    for scalar in text.unicodeScalars {
      // Plain letters are most of most texts.
      if scalar.value < 0x80 {
        folded.appendPlain(UInt8(scalar.value))
        continue
      }
      switch meaning(of: scalar, after: folded.last) {
      case .letter(let letter): folded.append(letter)
      case .letters(let letters): letters.unicodeScalars.forEach { folded.append($0) }
      case .composing(let letter): folded.replaceLast(with: letter)
      case .ignored: break
      case .boundary: folded.endWord()
      }
    }
    return folded.text
  }

  /// Words that are written letter by letter, which a `String` makes dear.
  private struct Words {
    private var bytes: [UInt8] = []
    private(set) var last: Unicode.Scalar?
    private var isInWord = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func endWord() { isInWord = false }

    mutating func append(_ letter: Unicode.Scalar) {
      if !isInWord { bytes.append(UInt8(ascii: " ")) }
      isInWord = true
      put(letter)
    }

    /// A letter or digit in lower case; an apostrophe is nothing, and all else ends a word.
    mutating func appendPlain(_ byte: UInt8) {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      let letter = isCapital ? byte | 0x20 : byte
      guard letter >= 0x61 && letter <= 0x7A || letter >= 0x30 && letter <= 0x39 else {
        if byte != UInt8(ascii: "'") { isInWord = false }
        return
      }
      append(Unicode.Scalar(letter))
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
      last = scalar
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
      } else if scalar.value < 0x800 {
        bytes.append(0xC0 | UInt8(scalar.value >> 6))
        bytes.append(0x80 | UInt8(scalar.value & 0x3F))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }

    mutating func replaceLast(with scalar: Unicode.Scalar) {
      if let last { bytes.removeLast(UTF8.width(last)) }
      put(scalar)
    }
  }

  private enum Meaning {
    case letter(Unicode.Scalar)
    case letters(String)
    /// A mark that makes another letter of the one before it.
    case composing(Unicode.Scalar)
    case ignored
    case boundary
  }

  private static func meaning(of scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Meaning {
    switch scalar.value {
    case 0x430...0x44F: .letter(scalar)
    case 0x410...0x42F: lowered(scalar, by: 32)
    case 0x401, 0x451: .letter("е")
    case 0x400...0x40F: lowered(scalar, by: 80)
    case 0x450...0x45F: .letter(scalar)
    case 0x2B9, 0x2BB, 0x2BC, 0x2018, 0x2019, 0xAD, 0x301: .ignored
    case 0x306 where last == "и": .composing("й")
    case 0x306 where last == "у": .composing("ў")
    case 0x308 where last == "і": .composing("ї")
    default: rare(scalar)
    }
  }

  private static func lowered(_ scalar: Unicode.Scalar, by distance: UInt32) -> Meaning {
    Unicode.Scalar(scalar.value + distance).map(Meaning.letter) ?? .boundary
  }

  private static func rare(_ scalar: Unicode.Scalar) -> Meaning {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .format: return .ignored
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .spacingMark:
      break
    default: return .boundary
    }
    let lower = properties.lowercaseMapping
    if let plain = withoutDecomposition[lower] { return .letters(plain) }
    return .letters(
      String(
        String.UnicodeScalarView(
          lower.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
          })))
  }

  /// Latin letters whose stroke or ligature Unicode does not take apart.
  private static let withoutDecomposition = [
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
  ]
}
