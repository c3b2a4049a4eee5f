import Bibliography
import Foundation
import PDFText

/// A line that names a journal's issue, taken apart: "DNA Research, 2018, 25(4), 409–419".
struct IssueParts: Equatable {
  var title: String?
  var volume: String?
  var issue: String?
  /// A range, or the number that an article has in place of pages.
  var pages: String?
  /// The journal's number tells that the name before it is a journal's.
  private var hasISSN = false

  var container: Container { Container(title: title, volume: volume, issue: issue, pages: pages) }
  var isEmpty: Bool { volume == nil && issue == nil && pages == nil && !hasISSN }

  init(_ line: String) {
    let tokens = DateTokens(line)
    guard !Self.isCitation(tokens) else { return }
    var firstNumber: Int?
    var index = 0
    while index < tokens.all.count {
      let (used, isNumber) = read(tokens, at: index)
      if isNumber, firstNumber == nil { firstNumber = tokens.all[index].start }
      index += max(1, used)
    }
    guard let firstNumber else { return }
    var start = tokens.text(from: 0, to: firstNumber)
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

  /// "Hankin. (2025). Title …": what stands before the year are authors.
  private static func isCitation(_ tokens: DateTokens) -> Bool {
    tokens.all.indices.contains { year in
      tokens.isYear(year) && tokens.isMark(year - 1, "(") && tokens.isMark(year + 1, ")")
        && tokens.isMark(year + 2, ".,") && tokens.word(year + 3) != nil
    }
  }

  private static let volumeWords: Set = ["vol", "volume", "том", "т", "tom", "bd", "band", "tome"]
  private static let issueWords: Set = [
    "no", "nr", "issue", "número", "numero", "вып", "выпуск", "випуск", "heft", "number", "iss", "№", "#",
  ]
  private static let pageWords: Set = ["pp", "pages", "с", "стр", "cc", "s", "p"]
  private static let articleWords: Set = ["article", "artículo", "art"]

  /// Reads a part that begins at a token: how many tokens it took, and whether it belongs to the issue's numbers.
  private mutating func read(_ tokens: DateTokens, at index: Int) -> (used: Int, isNumber: Bool) {
    passed(tokens, at: index) ?? readLabelled(tokens, at: index) ?? readNumber(tokens, at: index) ?? (1, false)
  }

  /// The numbers in an address, a DOI or an ISSN are no volumes.
  private mutating func passed(_ tokens: DateTokens, at index: Int) -> (used: Int, isNumber: Bool)? {
    switch tokens.word(index) {
    case "http", "https", "www", "doi": break
    case "issn", "eissn", "pissn":
      hasISSN = true
      return (tokens.all[index...].prefix(6).prefix { $0.mark != "|" }.count, true)
    default: return nil
    }
    return (tokens.all[(index + 1)...].prefix { !$0.isAfterSpace }.count + 1, false)
  }

  /// "Vol. 12(3)", "№ 3", "С. 105–108".
  private mutating func readLabelled(_ tokens: DateTokens, at index: Int) -> (used: Int, isNumber: Bool)? {
    let label = tokens.word(index) ?? (tokens.isMark(index, "№#") ? "№" : "")
    let isVolume = Self.volumeWords.contains(label)
    let isIssue = Self.issueWords.contains(label)
    guard isVolume || isIssue || Self.pageWords.contains(label) else { return readLabelledArticle(tokens, at: index) }
    var next = index + 1
    while tokens.isMark(next, ".:-") { next += 1 }
    // "Vol No. XV"
    if isVolume, tokens.word(next) == "no" { next += tokens.isMark(next + 1, ".") ? 2 : 1 }
    if !isVolume, !isIssue {
      guard let found = range(tokens, at: next) else { return nil }
      pages = pages ?? found
      return (next - index + 3, true)
    }
    guard let value = tokens.digits(next).map(Self.withoutZeros) ?? (isVolume ? tokens.roman(next) : nil) else {
      return nil
    }
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

  /// "Article ID 4104595", "Article 1096".
  private mutating func readLabelledArticle(_ tokens: DateTokens, at index: Int) -> (used: Int, isNumber: Bool)? {
    guard let label = tokens.word(index), Self.articleWords.contains(label) else { return nil }
    let next = ["id", "no", "number"].contains(tokens.word(index + 1)) ? index + 2 : index + 1
    guard let value = tokens.digits(next, upTo: 9), volume != nil else { return nil }
    pages = pages ?? value
    return (next - index + 1, true)
  }

  /// "Issue-003"
  private static func withoutZeros(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? digits : String(rest)
  }

  /// "8 (2017) 263e265", "139 (2024) 103693", "160 (2008), 17–46": the volume before its year.
  private mutating func readVolumeBeforeYear(_ tokens: DateTokens, at index: Int) -> (used: Int, isNumber: Bool)? {
    guard index > 0, let value = tokens.digits(index), tokens.isMark(index + 1, "("), tokens.isYear(index + 2),
      tokens.isMark(index + 3, ")")
    else { return nil }
    let behind = tokens.isMark(index + 4, ",") ? 5 : 4
    guard let used = readPages(tokens, at: index + behind) else { return nil }
    volume = volume ?? value
    return (behind + used, true)
  }

  /// "263–265", "103693". How many tokens it took.
  private mutating func readPages(_ tokens: DateTokens, at index: Int) -> Int? {
    let found = range(tokens, at: index)
    guard let value = found ?? tokens.digits(index) else { return nil }
    pages = pages ?? value
    return found == nil ? 1 : 3
  }

  /// "25(4)", "86:272–278", "932–945", "2014, 4", a year.
  private mutating func readNumber(_ tokens: DateTokens, at index: Int) -> (used: Int, isNumber: Bool)? {
    guard let value = tokens.digits(index) else { return nil }
    if tokens.isYear(index) {
      // "July 2018:1-8"
      guard tokens.isMark(index + 1, ":"), let found = range(tokens, at: index + 2) else { return (1, false) }
      pages = pages ?? found
      return (5, true)
    }
    if let read = readVolumeBeforeYear(tokens, at: index) { return read }
    if tokens.isMark(index + 1, "("), tokens.isMark(index + 3, ")"), !tokens.isYear(index + 2),
      let inner = tokens.digits(index + 2)
    {
      volume = volume ?? value
      issue = issue ?? inner
      if tokens.isMark(index + 4, ":"), let article = tokens.electronic(index + 5) {
        pages = pages ?? article
        return (7, true)
      }
      return (4 + readArticle(tokens, behind: index + 4), true)
    }
    if tokens.isMark(index + 1, ":"), let used = readPages(tokens, at: index + 2) {
      volume = volume ?? value
      return (2 + used, true)
    }
    if let found = range(tokens, at: index) {
      pages = pages ?? found
      return (3, true)
    }
    guard volume == nil, tokens.isYear(index - 2), tokens.isMark(index - 1, ",;") else { return nil }
    volume = value
    return (1 + readArticle(tokens, behind: index + 1, isDated: true), true)
  }

  /// "2017, 18, 1081", "8 (88), 196": an article's number behind a comma. How many tokens it took.
  private mutating func readArticle(_ tokens: DateTokens, behind index: Int, isDated: Bool = false) -> Int {
    guard pages == nil, tokens.isMark(index, ","), let article = tokens.digits(index + 1),
      isDated || !tokens.isYear(index + 1), range(tokens, at: index + 1) == nil
    else { return 0 }
    pages = article
    return 2
  }

  private func range(_ tokens: DateTokens, at index: Int) -> String? {
    // An "e" is what some fonts call their dash.
    guard let first = tokens.digits(index), tokens.isMark(index + 1, "-–—‑‐−") || tokens.isJoining(index + 1, "e"),
      let last = tokens.digits(index + 2), !tokens.isYear(index)
    else { return nil }
    return first + "–" + last
  }
}
