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
    words = lowered.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "’") }
    var letters = 0
    var capitals = 0
    var digits = 0
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        switch scalar.value {
        case 48...57: digits += 1
        case 65...90:
          letters += 1
          capitals += 1
        case 97...122: letters += 1
        default: break
        }
      } else if scalar.properties.isAlphabetic {
        letters += 1
        if scalar.properties.isUppercase { capitals += 1 }
      }
    }
    self.letters = letters
    self.capitals = capitals
    self.digits = digits
  }

  /// Set in capitals throughout.
  var isCapitals: Bool { letters >= 4 && capitals * 10 >= letters * 8 }

  /// Of the words that could be written small, the part that begins with a capital: high in names and titles.
  var capitalisedShare: Double {
    let parts = text.split { !($0.isLetter) }.filter { $0.count > 3 }
    guard !parts.isEmpty else { return 0 }
    return Double(parts.filter { $0.first?.isUppercase == true }.count) / Double(parts.count)
  }

  func begins(with starts: Set<String>) -> Bool { words.first.map { starts.contains(String($0)) } ?? false }

  func contains(anyOf wanted: Set<String>) -> Bool { words.contains { wanted.contains(String($0)) } }
  func count(of wanted: Set<String>) -> Int { words.count { wanted.contains(String($0)) } }
  func contains(stem stems: [String]) -> Bool { words.contains { word in stems.contains { word.hasPrefix($0) } } }
}
