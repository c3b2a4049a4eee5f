/// An International Standard Book Number whose check digit is right (ISO 2108).
package struct ISBN: Hashable, Sendable {
  /// Ten characters (the last may be X) or thirteen digits.
  package let digits: String
  /// The parts as the source divided them, where it did so in the right number of parts.
  private let printedParts: [String]?

  /// Reads "92-9068-067-9", "ISBN 978 92 9068 067 3", "ISBN-13: 978…"; nil when the text is anything else or the check
  /// digit is wrong.
  package init?(_ text: some StringProtocol) {
    var scalars = Substring(text).unicodeScalars.drop(while: Self.isGap)
    if scalars.count > 4, String(String.UnicodeScalarView(scalars.prefix(4))).uppercased() == "ISBN" {
      scalars = Self.withoutLabel(scalars.dropFirst(4))
    }
    var parts = [""]
    for scalar in scalars {
      if Self.isGap(scalar) {
        if parts.last != "" { parts.append("") }
      } else if let digit = Self.digit(scalar) {
        parts[parts.count - 1].append(digit)
      } else {
        return nil
      }
    }
    if parts.last == "" { parts.removeLast() }
    let digits = parts.joined()
    guard Self.isValid(digits) else { return nil }
    self.digits = digits
    printedParts = parts.count == (digits.utf8.count == 10 ? 4 : 5) ? parts : nil
  }

  /// The number as thirteen digits; the same for both forms of one number.
  package var isbn13: String {
    guard digits.utf8.count == 10 else { return digits }
    let body = "978" + digits.dropLast()
    return body + String(Self.checkDigit13(body))
  }

  /// With hyphens: as the source divided it, else by the ranges of its registration group, else undivided where the
  /// group is none of those that `ISBNRanges` knows.
  package var hyphenated: String {
    (printedParts ?? ISBNRanges.parts(of: digits) ?? [digits]).joined(separator: "-")
  }

  /// Two numbers are one when their thirteen-digit forms are.
  package static func == (left: ISBN, right: ISBN) -> Bool { left.isbn13 == right.isbn13 }
  package func hash(into hasher: inout Hasher) { hasher.combine(isbn13) }

  /// Whether ten or thirteen bare characters end in the right check digit.
  static func isValid(_ digits: String) -> Bool {
    switch digits.utf8.count {
    case 10:
      guard !digits.dropLast().contains("X") else { return false }
      let sum = zip(digits, stride(from: 10, to: 0, by: -1)).reduce(0) { sum, pair in
        sum + (pair.0.wholeNumberValue ?? 10) * pair.1
      }
      return sum.isMultiple(of: 11)
    case 13:
      guard digits.hasPrefix("978") || digits.hasPrefix("979"), !digits.contains("X") else { return false }
      return digits.last?.wholeNumberValue == checkDigit13(digits.dropLast())
    default:
      return false
    }
  }

  /// Weights 1 and 3 in turn over the first twelve digits.
  private static func checkDigit13(_ body: some StringProtocol) -> Int {
    let sum = body.enumerated().reduce(0) { sum, item in
      sum + (item.element.wholeNumberValue ?? 0) * (item.offset.isMultiple(of: 2) ? 1 : 3)
    }
    return (10 - sum % 10) % 10
  }

  /// Spaces and every hyphen or dash that is printed between the parts.
  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0xAD, 0x2010...0x2015, 0x2212: true
    default: scalar.properties.isWhitespace
    }
  }

  /// X is often typed as the Cyrillic letter that looks like it.
  private static func digit(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case "0"..."9": Character(scalar)
    case "X", "x", "Х", "х": "X"
    default: nil
    }
  }

  /// Drops what stands between the letters ISBN and the number: "-13:", "-10", ":", "№".
  private static func withoutLabel(_ scalars: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var rest = scalars
    for form in ["-13", "-10", "–13", "–10"] where rest.starts(with: form.unicodeScalars) {
      // "ISBN-10 92…" names the form; in "ISBN-1085…" the digits go on.
      let after = rest.dropFirst(3)
      if let next = after.first, !("0"..."9").contains(next), next != "-" { rest = after }
    }
    return rest.drop { isGap($0) || $0 == ":" || $0 == "." || $0 == "№" }
  }
}
