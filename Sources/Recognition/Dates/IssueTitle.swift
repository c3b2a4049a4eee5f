import PDFText

/// The journal's name in a line that names an issue: what stands before the numbers, without authors and months.
enum IssueTitle {
  static func name(before numbers: String) -> String? {
    var words = withoutMonths(withoutAuthors(numbers[...]).split(separator: " "))
    // "Biochem. Nutr., 46": the number behind the comma is the volume's.
    if words.count > 1, let last = words.last, last.allSatisfy({ $0.isNumber || $0 == "," }),
      words[words.count - 2].last == ","
    {
      words.removeLast()
    }
    var text = words.joined(separator: " ")[...]
    text = text.drop { " .,;:|/–-()•·".contains($0) }
    while let last = text.last, " ,;:|/–-(•·".contains(last) { text = text.dropLast() }
    let letters = text.count(where: \.isLetter)
    guard letters >= 3, text.first?.isUppercase == true, text.split(separator: " ").count <= 14 else { return nil }
    guard
      !["http", "www", "@", "ublish", "eceived", "©", "opyright", "ccepted"].contains(where: { text.contains($0) }),
      !labels.contains(text.prefix { $0.isLetter }.lowercased())
    else { return nil }
    // The full stop after a whole word ends the name; after a short one it may abbreviate it.
    if text.last == ".", let last = text.split(separator: " ").last, last.count > 7 { text = text.dropLast() }
    return String(text)
  }

  /// A running head puts the authors first: "Agyeman et al. …", "Sanli and Karadogan., …".
  private static func withoutAuthors(_ text: Substring) -> Substring {
    for separator in ["et al.,", "et al.", "et al", " и др."] {
      if let place = text.range(of: separator) { return text[place.upperBound...] }
    }
    guard let end = text.range(of: "., "), text[end.upperBound...].first?.isLetter == true,
      text[..<end.lowerBound].contains(" and ") || text[..<end.lowerBound].contains(" & ")
    else { return text }
    return text[end.upperBound...]
  }

  /// "July-September", "| October", "January 14" before the year are the issue's.
  private static func withoutMonths(_ words: [Substring]) -> [Substring] {
    var words = words
    while let last = words.last {
      let isDay = last.allSatisfy { $0.isNumber || $0 == "," } && words.dropLast().last.map(isMonth) == true
      let isMark = !last.contains { $0.isLetter || $0.isNumber }
      guard isDay || isMark || isMonth(last) else { break }
      words.removeLast()
    }
    return words
  }

  private static func isMonth(_ word: Substring) -> Bool {
    let parts = word.split { "-–/".contains($0) }.map { $0.lowercased().filter(\.isLetter) }
    return !parts.isEmpty && parts.allSatisfy { MonthNames.month($0) != nil }
  }

  /// What begins a number and no name.
  private static let labels: Set<String> = ["vol", "volume", "no", "nos", "issue", "том", "вып", "выпуск", "number"]
}
