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
    guard let firstAnchor else { return }
    var start = tokens.text(from: 0, to: firstAnchor)
    // "ReScience C 5.2 (#4)": volume and issue, and the article's number.
    if let last = start.split(separator: " ").last(where: { $0.contains(where: \.isNumber) }) {
      let numbers = last.split(separator: ".")
      if numbers.count == 2, numbers.allSatisfy({ $0.allSatisfy(\.isNumber) }), let range = start.range(of: last) {
        (volume, issue) = (String(numbers[0]), String(numbers[1]))
        start = String(start[..<range.lowerBound])
      }
    }
    title = IssueTitle.name(before: start)
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
}
