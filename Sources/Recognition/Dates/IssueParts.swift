import Foundation
import PDFText

/// A line that names a journal's issue, taken apart: "DNA Research, 2018, 25(4), 409–419".
struct IssueParts: Equatable {
  var title: String?
  var volume: String?
  var issue: String?
  var pages: String?

  var isEmpty: Bool { volume == nil && issue == nil && pages == nil }

  init(_ line: String) {
    let tokens = DateTokens(line)
    var firstAnchor: Int?
    var index = 0
    while index < tokens.all.count {
      let (used, isAnchor) = read(tokens, at: index)
      if isAnchor, firstAnchor == nil { firstAnchor = tokens.all[index].start }
      index += max(1, used)
    }
    if let firstAnchor { title = Self.title(tokens.text(from: 0, to: firstAnchor)) }
  }

  private static let volumeWords: Set = ["vol", "volume", "том", "т", "tom", "bd", "band", "tome"]
  private static let issueWords: Set = [
    "no", "nr", "issue", "вып", "выпуск", "випуск", "heft", "number", "iss", "№", "#",
  ]
  private static let pageWords: Set = ["pp", "pages", "с", "стр", "cc", "s", "p"]

  /// Reads a part that begins at a token: how many tokens it took, and whether it belongs to the issue's numbers.
  private mutating func read(_ tokens: DateTokens, at index: Int) -> (used: Int, isAnchor: Bool) {
    readLabelled(tokens, at: index) ?? readNumber(tokens, at: index) ?? (1, false)
  }

  /// "Vol. 12(3)", "№ 3", "С. 105–108".
  private mutating func readLabelled(_ tokens: DateTokens, at index: Int) -> (used: Int, isAnchor: Bool)? {
    let label = tokens.word(index) ?? (tokens.isMark(index, "№#") ? "№" : "")
    let isVolume = Self.volumeWords.contains(label)
    let isIssue = Self.issueWords.contains(label)
    guard isVolume || isIssue || Self.pageWords.contains(label) else { return nil }
    var next = index + 1
    while tokens.isMark(next, ".:") { next += 1 }
    if !isVolume, !isIssue {
      guard let found = range(tokens, at: next) else { return nil }
      pages = pages ?? found
      return (next - index + 3, true)
    }
    guard let value = tokens.digits(next) else { return nil }
    if isIssue {
      issue = issue ?? value
      return (next - index + 1, true)
    }
    volume = volume ?? value
    if tokens.isMark(next + 1, "("), let inner = tokens.digits(next + 2), !tokens.isYear(next + 2) {
      issue = issue ?? inner
      return (next - index + 4, true)
    }
    return (next - index + 1, true)
  }

  /// "25(4)", "86:272–278", "932–945", "2014, 4", a year.
  private mutating func readNumber(_ tokens: DateTokens, at index: Int) -> (used: Int, isAnchor: Bool)? {
    guard let value = tokens.digits(index) else { return nil }
    if tokens.isYear(index) { return (1, true) }
    if tokens.isMark(index + 1, "("), tokens.isMark(index + 3, ")"), !tokens.isYear(index + 2),
      let inner = tokens.digits(index + 2)
    {
      volume = volume ?? value
      issue = issue ?? inner
      return (4, true)
    }
    if tokens.isMark(index + 1, ":"), let first = tokens.digits(index + 2) {
      volume = volume ?? value
      let found = range(tokens, at: index + 2)
      pages = pages ?? found ?? first
      return (found == nil ? 3 : 5, true)
    }
    if let found = range(tokens, at: index) {
      pages = pages ?? found
      return (3, true)
    }
    guard volume == nil, tokens.isYear(index - 2), tokens.isMark(index - 1, ",;") else { return nil }
    volume = value
    return (1, true)
  }

  private func range(_ tokens: DateTokens, at index: Int) -> String? {
    guard let first = tokens.digits(index), tokens.isMark(index + 1, "-–—‑‐−"), let last = tokens.digits(index + 2),
      !tokens.isYear(index)
    else { return nil }
    return first + "–" + last
  }

  /// The name before the numbers, without the authors that a running head puts first.
  private static func title(_ start: String) -> String? {
    var text = start[...]
    for separator in ["et al.,", "et al.", "et al", " и др."] {
      guard let place = text.range(of: separator) else { continue }
      text = text[place.upperBound...]
      break
    }
    // "Month" before the year is the issue's, not the name's.
    var words = text.split(separator: " ")
    while let last = words.last, MonthNames.month(last.lowercased().filter(\.isLetter)) != nil { words.removeLast() }
    text = words.joined(separator: " ")[...]
    text = text.drop { " .,;:|–-()•·".contains($0) }
    while let last = text.last, " ,;:|–-(•·".contains(last) { text = text.dropLast() }
    let letters = text.count(where: \.isLetter)
    guard letters >= 3, text.first?.isUppercase == true, text.split(separator: " ").count <= 14 else { return nil }
    guard !["http", "www", "@", "ublish", "eceived", "©", "opyright", "ccepted"].contains(where: { text.contains($0) })
    else {
      return nil
    }
    // The full stop after a whole word ends the name; after a short one it may abbreviate it.
    if text.last == ".", let last = text.split(separator: " ").last, last.count > 7 { text = text.dropLast() }
    return String(text)
  }
}
