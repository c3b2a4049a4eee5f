import Foundation
import Bibliography
import PDFText

/// Author names away from the title block: after a label, in a suggested citation, in the bibliographic description on
/// the back of the title page, in a copyright line, in a sentence about responsibility.
enum AuthorStatements {
  static func candidates(in clues: Clues, title: String?) -> [AuthorCandidate] {
    let last = clues.document.pageCount
    let pages = clues.pages.filter { $0.number <= 6 || $0.number == last }
    let opening = title.map { Letters.of($0) } ?? []
    return pages.flatMap { page in
      page.lines.indices.flatMap { index in candidates(on: page, at: index, opening: opening) }
    }
  }

  private static func candidates(on page: PageText, at index: Int, opening: [UInt32]) -> [AuthorCandidate] {
    let line = page.lines[index]
    // Most lines are prose without any sign of interest: only the first bytes of the others are looked at.
    guard line.role == .body, line.text.utf8.count >= 5 else { return [] }
    let lower = line.text.lowercased()
    var found: [AuthorCandidate] = []
    if let rest = AuthorContext.afterLabel(line.text, lower) ?? AuthorContext.afterDateAndLabel(line.text),
      !goesOn(page, at: index)
    {
      found += labelled(rest, on: page, at: index)
    }
    if let rest = AuthorContext.afterCitationLabel(line.text, lower) {
      found += cited(rest, on: page, at: index, opening: opening)
    }
    if line.text.contains("©") || lower.contains("copyright") { found += copyright(on: page, line: line) }
    if page.number <= 4 { found += described(on: page, at: index, opening: opening) }
    if triggers.contains(where: { lower.contains($0) }) { found += inSentence(on: page, at: index) }
    if lower.contains("втор") || lower.contains("ўтар") { found += AuthorThanks.candidates(on: page, at: index) }
    return found
  }

  /// "… have been described / by F. Moss": the line goes on with the prose of the line before.
  private static func goesOn(_ page: PageText, at index: Int) -> Bool {
    guard index > 0, page.lines[index].text.first?.isLowercase == true else { return false }
    let previous = page.lines[index - 1]
    return AuthorContext.isProse(previous) && abs(previous.size - page.lines[index].size) < 0.6
  }

  private static func labelled(_ rest: Substring, on page: PageText, at index: Int) -> [AuthorCandidate] {
    let following = page.lines.dropFirst(index + 1).prefix(14).filter { $0.role == .body }
    let start = String(rest)
    var best: (NameList, Int)?
    var tokens = NameTokens.tokens(of: start)
    var used = 0
    if !start.isEmpty {
      var list = NameList(withBrackets(start, following, &used))
      if !list.isPure, start.hasSuffix(","), !start.contains("}") {
        // "Prepared by Ann Moss," over the name of a body.
        list = NameList(String(start.dropLast()))
        used = 0
      }
      if list.isPure, list.weakest >= 0.3 { best = (list, used) }
      tokens = NameTokens.tokens(of: start)
    }
    for (offset, line) in following.enumerated() where offset >= used {
      let lower = line.text.lowercased()
      if AuthorContext.endsTitleBlock(lower) || AuthorContext.namesOthers(lower) { break }
      if AuthorContext.afterLabel(line.text, lower) != nil { break }
      // "DGS" over those of its people who wrote it.
      if line.text.count <= 6, OrganisationName.isAbbreviation(line.text), line.text.allSatisfy(\.isUppercase) {
        continue
      }
      let own = NameList(NameTokens.tokens(of: line))
      guard own.isPure || own.entries.isEmpty && own.refused == 0 else { break }
      tokens += [.lineEnd] + NameTokens.tokens(of: line)
      let list = NameList(tokens)
      if list.isPure, list.weakest >= 0.3 { best = (list, offset + 1) }
    }
    guard let (list, count) = best else { return [] }
    let lines = [page.lines[index]] + following.prefix(count)
    return [AuthorCandidate(list, on: page, lines: lines, rule: "names after a label", logOdds: 1.9)]
  }

  /// "Danny Lämmerhirt (OKF), Stuart Lawson (Birkbeck, University of" runs on until its bracket closes or its list ends.
  private static func withBrackets(_ start: String, _ following: [TextLine], _ used: inout Int) -> [NameToken] {
    var text = start
    while used < 6, used < following.count {
      let opened = text.count { $0 == "(" } - text.count { $0 == ")" }
      let isOpen = text.hasSuffix(",") || text.hasSuffix(" and") || text.hasSuffix(" и") || opened > 0
      guard isOpen else { break }
      text += " " + following[used].text
      used += 1
    }
    return NameTokens.tokens(of: text)
  }

  private static func cited(
    _ rest: Substring, on page: PageText, at index: Int, opening: [UInt32]
  ) -> [AuthorCandidate] {
    let following = page.lines.dropFirst(index + 1).prefix(5).map(\.text)
    let parts: [String] = [String(rest)] + following
    let text = parts.joined(separator: " ")
    // The names end at the year or where the title begins.
    let end = text.firstIndex { $0 == "(" || $0.isNumber || $0 == "“" || $0 == "\"" } ?? text.endIndex
    var head = String(text[..<end])
    if let title = range(of: opening, in: head) { head = String(head[..<title]) }
    let list = NameList(head, inverted: true)
    guard list.isPure, list.weakest >= 0.5 else { return [] }
    let lines = Array(page.lines[index...].prefix(2))
    return [AuthorCandidate(list, on: page, lines: lines, rule: "names in the suggested citation", logOdds: 0.8)]
  }

  private static func copyright(on page: PageText, line: TextLine) -> [AuthorCandidate] {
    let text = line.text.replacingCopyrightWords
    let list = NameList(text.filter { !$0.isNumber && $0 != ":" })
    guard list.isPure, list.weakest >= 0.84 else { return [] }
    return [AuthorCandidate(list, on: page, lines: [line], rule: "names in the copyright line", logOdds: 0)]
  }

  /// "Иванов И. И., Петров П. П. Название: …": names, then the title.
  private static func described(on page: PageText, at index: Int, opening: [UInt32]) -> [AuthorCandidate] {
    let line = page.lines[index]
    guard opening.count >= 8, line.text.contains(".") || line.text.contains(",") else { return [] }
    var text = line.text
    var end = range(of: opening, in: text)
    if end == nil, index + 1 < page.lines.count {
      // The names may fill a line of their own, with the title behind them.
      let next = page.lines[index + 1].text
      guard next.unicodeScalars.first(where: \.isLetter).map(lowered) == opening.first(where: { $0 > 0x39 }) else {
        return []
      }
      guard Letters.of(next.prefix(40)).starts(with: opening.prefix(12)) else { return [] }
      text += " "
      end = text.endIndex
    }
    guard let end, end > text.startIndex else { return [] }
    let list = NameList(String(text[..<end]).trimmingPeriods, inverted: true)
    guard list.isPure, list.weakest >= 0.84 else { return [] }
    return [
      AuthorCandidate(list, on: page, lines: [line], rule: "names before the title in a description", logOdds: 0.3)
    ]
  }

  /// Names in a sentence that speaks of the authors.
  private static func inSentence(on page: PageText, at index: Int) -> [AuthorCandidate] {
    let lines = Array(page.lines[index...].prefix(4))
    let text = lines.map(\.text).joined(separator: " ")
    let runs = NameRuns.names(in: text)
    guard !runs.isEmpty, runs.count <= 12 else { return [] }
    var list = NameList(runs.map { $0.map(\.text).joined(separator: " ") }.joined(separator: ", "))
    guard list.isPure, list.weakest >= 0.84 else { return [] }
    list.bendsBack = text.contains("принадлеж") || text.contains("авторам") || text.contains("авторов")
    return [AuthorCandidate(list, on: page, lines: lines, rule: "names in a sentence about the authors", logOdds: -1.9)]
  }

  /// Where the title begins inside a line.
  private static func range(of opening: [UInt32], in text: String) -> String.Index? {
    let wanted = Array(opening.prefix(12))
    guard wanted.count >= 8 else { return nil }
    let scalars = text.unicodeScalars
    var isBoundary = true
    for index in scalars.indices {
      let scalar = scalars[index]
      // The first letter tells most places apart, so that only few are read on.
      if isBoundary, scalar.isLetter, lowered(scalar) == wanted[0],
        Letters.of(text[index...].prefix(30)).starts(with: wanted)
      {
        return index
      }
      isBoundary = !scalar.isLetter && !scalar.isCombiningMark
    }
    return nil
  }

  private static func lowered(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A, 0x410...0x42F: scalar.value + 32
    case ..<0x80, 0x430...0x44F: scalar.value
    default: scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
  }

  private static let triggers = [
    "принадлежат", "мнение автор", "мнения автор", "позиция автор", "взгляды автор", "views expressed",
    "views of the author", "the authors,", "the author,", "думкі аўтар", "погляди автор",
  ]
}

extension String {
  /// Without "©", "copyright" and "(c)".
  var replacingCopyrightWords: String {
    var text = self
    for word in ["©", "Copyright", "copyright", "COPYRIGHT", "(c)", "(C)", "(с)", "(С)"] {
      while let found = text.range(of: word) { text.removeSubrange(found) }
    }
    return text
  }

  /// Without the full stop, slash or dash that ends it.
  fileprivate var trimmingPeriods: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || "/–—:".contains(last) { text.removeLast() }
    return String(text)
  }
}

/// Sure names inside running text: those with initials or a patronymic.
enum NameRuns {
  static func names(in text: String) -> [[NameWord]] {
    var runs: [[NameWord]] = []
    var current: [NameWord] = []
    func close() {
      if current.count >= 2, PersonNameShape.likelihood(of: current) >= 0.9 { runs.append(current) }
      current = []
    }
    for token in NameTokens.tokens(of: text) {
      guard case .word(let string) = token else {
        close()
        continue
      }
      let word = NameWord(string)
      if word.kind == .other || word.kind != .initial && NameStopWords.contains(word.key) {
        close()
      } else {
        current.append(word)
      }
    }
    close()
    return runs
  }
}
