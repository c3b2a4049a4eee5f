import Foundation
import PDFText

/// The journal's name in a line that names an issue: what stands before the numbers, without authors and months.
enum IssueTitle {
  /// Of the parts of a row the nearest to the numbers.
  static func name(before numbers: String) -> String? {
    numbers.split(separator: "|").reversed().lazy.compactMap(name).first
  }

  private static func name(in part: Substring) -> String? {
    var words = withoutMonths(withoutAuthors(part).split(separator: " "))
    // "Biochem. Nutr., 46": the number behind the comma is the volume's.
    if words.count > 1, let last = words.last, last.allSatisfy({ $0.isNumber || $0 == "," }),
      words[words.count - 2].last == ","
    {
      words.removeLast()
    }
    // The page's number may stand before the name, which few begin with: "3 Biotech".
    if let first = words.first, first.allSatisfy(\.isNumber), first.count > 1 || words.count > 2 { words.removeFirst() }
    var text = words.joined(separator: " ")[...]
    text = text.drop { marks.contains($0) || ".)".contains($0) }
    while let last = text.last, marks.contains(last) { text = text.dropLast() }
    let letters = text.count(where: \.isLetter)
    // "eLife" and "mBio" begin small.
    let isName = text.drop { $0.isNumber || $0 == " " }.prefix(2).contains(where: \.isUppercase)
    guard letters >= 3, isName, text.split(separator: " ").count <= 14 else { return nil }
    guard !foreign.contains(where: text.contains), !labels.contains(text.prefix { $0.isLetter }.lowercased()) else {
      return nil
    }
    // The full stop after a whole word ends the name; after a short one it may abbreviate it.
    if text.last == ".", let last = text.split(separator: " ").last, last.count > 7 { text = text.dropLast() }
    return String(text)
  }

  private static let marks = " ,;:/–-(•·●"

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

  /// "2018,", "(2007)", "July-September", "| October", "January 14" are the issue's.
  private static func withoutMonths(_ words: [Substring]) -> [Substring] {
    var words = words
    var isBehindMonth = false
    while let last = words.last {
      let isNumber = last.allSatisfy { $0.isNumber || ",;".contains($0) }
      let isDay = isNumber && (isBehindMonth || words.dropLast().last.map(isMonth) == true)
      let isMark = !last.contains { $0.isLetter || $0.isNumber }
      guard isDay || isMark || isMonth(last) || isYear(last) else { break }
      isBehindMonth = isMonth(last)
      words.removeLast()
    }
    return words
  }

  private static func isYear(_ word: Substring) -> Bool {
    if ["г.", "г", "р."].contains(word) { return true }
    let digits = word.filter { !",.;()".contains($0) }
    return digits.count == 4 && (1800...2100).contains(Int(digits) ?? 0)
  }

  private static func isMonth(_ word: Substring) -> Bool {
    let parts = word.split { "-–/".contains($0) }.map { $0.lowercased().filter(\.isLetter) }
    return !parts.isEmpty && parts.allSatisfy { MonthNames.month($0) != nil }
  }

  /// What stands in addresses, notices and sentences, and in no name.
  private static let foreign = [
    "http", "www", "@", "ublish", "eceived", "©", "opyright", "ccepted", " is ", " are ", " has ", " was ", " this ",
    " were ",
  ]

  /// What begins a number and no name.
  private static let labels: Set<String> = [
    "vol", "volume", "no", "nos", "issue", "version", "versión", "versão", "том", "вып", "выпуск", "number", "article",
    "artículo",
  ]

  /// "Miró and Moneva Crime Sci", "P. Chakraborty / River Open": without the authors, whose names' words these are in
  /// small letters.
  static func name(_ title: String, behind names: Set<String>) -> String? {
    let words = title.split(separator: " ")
    let rest = words.drop { word in
      let letters = word.lowercased().filter { $0.isLetter || $0 == "-" }
      return letters.count < 2 || ["and", "et", "al", "und"].contains(letters) || names.contains(letters)
    }
    let hasNames = words[..<rest.startIndex].contains {
      names.contains($0.lowercased().filter { $0.isLetter || $0 == "-" })
    }
    guard hasNames else { return title }
    return rest.isEmpty ? nil : rest.joined(separator: " ")
  }
}
