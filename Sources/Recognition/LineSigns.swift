import PDFText

/// Cheap signs of what a line or block is, told from its words. `words` are lower-cased, without punctuation.
struct LineSigns {
  let text: String
  let lowered: String
  let words: [Substring]
  /// Letters, and how many of them are capitals.
  let letters: Int
  let capitals: Int
  let digits: Int

  init(_ text: String) {
    self.text = text
    lowered = text.lowercased()
    words =
      lowered.utf8.allSatisfy { $0 < 0x80 }
      ? lowered.utf8.split { !Self.isInWord($0) }.map(Substring.init)
      : lowered.unicodeScalars.split {
        !($0.isLetter || $0.isNumber || $0.isCombiningMark || $0 == "-" || $0 == "'" || $0 == "’")
      }.map(Substring.init)
    var letters = 0
    var capitals = 0
    var digits = 0
    for scalar in text.unicodeScalars {
      if 0x30...0x39 ~= scalar.value {
        digits += 1
      } else if scalar.isLetter {
        letters += 1
        if scalar.isUppercase { capitals += 1 }
      }
    }
    self.letters = letters
    self.capitals = capitals
    self.digits = digits
  }

  /// Of small ASCII.
  private static func isInWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x27
  }

  /// Set in capitals throughout.
  var isCapitals: Bool { letters >= 4 && capitals * 10 >= letters * 8 }

  /// Of the words that could be written small, the part that begins with a capital: high in names and titles.
  var capitalisedShare: Double {
    var long = 0
    var capitalised = 0
    var length = 0
    var isCapitalised = false
    func endWord() {
      if length > 3 {
        long += 1
        if isCapitalised { capitalised += 1 }
      }
      length = 0
    }
    for scalar in text.unicodeScalars {
      if scalar.isLetter {
        if length == 0 { isCapitalised = scalar.isUppercase }
        length += 1
      } else if !scalar.isCombiningMark {
        endWord()
      }
    }
    endWord()
    return long == 0 ? 0 : Double(capitalised) / Double(long)
  }

  func begins(with starts: Set<String>) -> Bool { words.first.map { starts.contains(String($0)) } ?? false }

  func contains(anyOf wanted: Set<String>) -> Bool { words.contains { wanted.contains(String($0)) } }
  func count(of wanted: Set<String>) -> Int { words.count { wanted.contains(String($0)) } }
  func contains(stem stems: [String]) -> Bool { words.contains { word in stems.contains { word.hasPrefix($0) } } }
}
