/// An International Standard Serial Number whose check digit is right (ISO 3297).
package struct ISSN: Hashable, Sendable {
  /// The printed form: "1472-6882".
  package let text: String

  /// Reads "1472-6882", "14726882", "ISSN 1472-6882", "eISSN: 1472-6882 (Online)" without the bracket; nil when the
  /// text is anything else or the check digit is wrong.
  package init?(_ text: some StringProtocol) {
    // Digits begin the number; letters, colons and spaces before them are its label.
    var label = ""
    var digits: [Character] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.append(Character(scalar))
      case "X", "x", "Х", "х":
        guard digits.count == 7 else { return nil }
        digits.append("X")
      case _ where digits.isEmpty: label.unicodeScalars.append(scalar)
      case "-", "\u{AD}", "\u{2010}"..."\u{2015}", "\u{2212}", " ", "\u{A0}": continue
      default: return nil
      }
    }
    let letters = label.uppercased().filter(\.isLetter)
    guard letters.isEmpty || letters.hasSuffix("ISSN") && letters.utf8.count <= 5 || letters == "ISSNL",
      digits.count == 8, digits.dropLast().allSatisfy({ $0 != "X" })
    else { return nil }
    let sum = zip(digits, stride(from: 8, to: 0, by: -1)).reduce(0) { sum, pair in
      sum + (pair.0.wholeNumberValue ?? 10) * pair.1
    }
    guard sum.isMultiple(of: 11) else { return nil }
    self.text = String(digits.prefix(4)) + "-" + String(digits.suffix(4))
  }
}
