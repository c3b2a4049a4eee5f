import PDFText

/// The words of a text in small letters, by script.
struct LanguageWords {
  enum Script: Equatable {
    case cyrillic, latin
    /// A script that stands for one language in all likelihood.
    case other(String)
  }

  /// The words stand behind one another in one array, since an array for each would be dear.
  typealias Word = ArraySlice<UInt16>

  private(set) var cyrillic: [Word] = []
  private(set) var latin: [Word] = []
  private(set) var letters = 0
  private var cyrillicLetters = 0
  private var latinLetters = 0
  private var others: [String: Int] = [:]

  /// `limit` in bytes.
  init(in text: some StringProtocol, limit: Int) {
    var written: [UInt16] = []
    var words: [(place: Range<Int>, isCyrillic: Bool)] = []
    var start = 0
    var isCyrillic = false
    var bytes = 0
    func finish() {
      if start < written.count { words.append((start..<written.count, isCyrillic)) }
      start = written.count
    }
    for scalar in String(text).unicodeScalars {
      bytes += scalar.value < 0x80 ? 1 : 2
      if bytes > limit { break }
      let small = Self.smallLetter(scalar.value)
      if small == 0 {
        // A combining accent belongs to the word.
        if (0x300...0x36F).contains(scalar.value) { continue }
        finish()
        if scalar.value > 0x36F, let code = Self.language(ofScript: scalar.value) { others[code, default: 0] += 1 }
        continue
      }
      let cyrillic = small >= 0x400
      if cyrillic != isCyrillic { finish() }
      isCyrillic = cyrillic
      written.append(small)
    }
    finish()
    for (place, isCyrillic) in words {
      if isCyrillic {
        cyrillic.append(written[place])
        cyrillicLetters += place.count
      } else {
        latin.append(written[place])
        latinLetters += place.count
      }
    }
    letters = latinLetters + cyrillicLetters + others.values.reduce(0, +)
  }

  var all: [Word] { cyrillic + latin }

  /// The script of the main text. Latin letters stand in formulas, programs and references of all other texts too, so
  /// they have to be the greater part.
  var script: Script? {
    guard letters > 0 else { return nil }
    if let other = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      other.value * 10 > letters * (Self.isDense(other.key) ? 3 : 6)
    {
      // Japanese is mostly Han with some kana.
      if other.key == "zh", (others["ja"] ?? 0) * 8 > other.value { return .other("ja") }
      return .other(other.key)
    }
    return cyrillicLetters * 5 > letters * 2 ? .cyrillic : latinLetters > 0 ? .latin : nil
  }

  /// A character is a word or a syllable.
  private static func isDense(_ language: String) -> Bool { ["zh", "ja", "ko"].contains(language) }

  /// A Latin or Cyrillic letter in its small form; 0 for anything else.
  static func smallLetter(_ value: UInt32) -> UInt16 {
    switch value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: UInt16(value)
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: UInt16(value + 32)
    case 0x400...0x40F: UInt16(value + 80)
    case 0x130: 0x69
    // Latin Extended-A pairs capital and small letter; the capital is even, but odd in two stretches.
    case 0x139...0x148, 0x179...0x17E: UInt16(value % 2 == 1 ? value + 1 : value)
    case 0x100...0x137, 0x14A...0x177: UInt16(value | 1)
    // ş and ţ with cedilla or comma below.
    case 0x218, 0x219: 0x15F
    case 0x21A, 0x21B: 0x163
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: UInt16(value | 1)
    default: 0
    }
  }

  private static func language(ofScript value: UInt32) -> String? {
    switch value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: "el"
    case 0x530...0x58F: "hy"
    case 0x590...0x5FF: "he"
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: "ar"
    case 0x900...0x97F: "hi"
    case 0x980...0x9FF: "bn"
    case 0xE00...0xE7F: "th"
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: "ka"
    case 0x1200...0x137F: "am"
    case 0x3040...0x30FF: "ja"
    case 0x4E00...0x9FFF: "zh"
    case 0xAC00...0xD7AF: "ko"
    default: nil
    }
  }
}
