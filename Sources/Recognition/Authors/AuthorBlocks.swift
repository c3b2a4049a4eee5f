import Bibliography
import Foundation
import PDFText

/// Author lines near the title: under it as on most papers and reports, above it as in Russian journals and theses.
enum AuthorBlocks {
  static func candidates(at place: TitlePlace, in clues: Clues) -> [AuthorCandidate] {
    [below(place, in: clues), above(place, in: clues), behind(place)].compactMap { $0 }
  }

  /// Neighbouring name lines, and the lines passed over before them.
  private struct Group {
    var lines: [TextLine]
    var skipped: Int
    /// Whether the date or the abstract follows, as under the authors of a paper.
    var endsTheHead = false
  }

  private static func below(_ place: TitlePlace, in clues: Clues) -> AuthorCandidate? {
    var groups: [Group] = []
    var skipped = 0
    var prose = 0
    var affiliations = 0
    var isOpen = false
    var barred = 0
    lines: for line in place.below.prefix(45) {
      let lower = line.text.lowercased()
      barred -= 1
      let isHeading = AuthorContext.endsTitleBlock(lower)
      if isOpen, isHeading || AuthorContext.isDate(line.text) { groups[groups.count - 1].endsTheHead = true }
      if isHeading { break }
      // "Senior Advisor, Open Knowledge International" says where the author above it works.
      if AuthorContext.namesOthers(lower), groups.isEmpty || !OfficeHolders.holdOffice(line.text) {
        if !groups.isEmpty { break }
        barred = 3
        isOpen = false
        continue
      }
      if AuthorContext.afterLabel(line.text, lower) != nil {
        // The labels have a reading of their own.
        isOpen = false
        skipped += 1
        continue
      }
      switch LineReading(line, in: clues) {
      case .marks:
        // The end of an ORCID that was broken over two lines closes its bracket.
        if isOpen, let last = groups.indices.last, groups[last].lines.last.map(Self.opensBracket) == true {
          groups[last].lines.append(line)
        }
      case .names(let isFragment):
        if barred > 0 { continue }
        if isFragment && !isOpen && !line.text.contains(where: \.isLetter) { continue }
        let standsAlone = LineReading.leadName(of: line) != nil
        if isOpen, !standsAlone, let last = groups.indices.last,
          let previous = groups[last].lines.last, abs(previous.size - line.size) < 1.2, previous.isBold == line.isBold
        {
          groups[last].lines.append(line)
        } else {
          groups.append(Group(lines: [line], skipped: skipped))
        }
        isOpen = !standsAlone
        prose = 0
      case .address, .affiliation:
        if !groups.isEmpty { affiliations += 1 }
        isOpen = false
        skipped += 1
      case .prose:
        prose += 1
        isOpen = false
        skipped += 1
        if prose >= 3 { break lines }
      case .other:
        isOpen = false
        skipped += 1
        if line.role == .runningHead { skipped -= 1 }
      }
    }
    return candidate(from: groups, affiliations: affiliations, at: place, in: clues)
  }

  private static func opensBracket(_ line: TextLine) -> Bool {
    line.text.utf8.count { $0 == UInt8(ascii: "(") } > line.text.utf8.count { $0 == UInt8(ascii: ")") }
  }

  private static func candidate(
    from groups: [Group], affiliations: Int, at place: TitlePlace, in clues: Clues
  ) -> AuthorCandidate? {
    // The first group that holds a whole name leads; others of its look join it.
    guard let lead = groups.firstIndex(where: { best($0.lines) != nil }), let led = best(groups[lead].lines) else {
      return nil
    }
    var (list, lines) = led
    let style = lines[0]
    for group in groups.dropFirst(lead + 1) {
      guard let first = group.lines.first, let more = best(group.lines),
        more.list.weakest >= 0.5 || more.list.meanLikelihood >= 0.8
      else { continue }
      // Of a few words on a scan size and weight are guesses.
      let isAlike =
        first.isScanned
        ? abs(first.size - style.size) <= 0.16 * style.size
        : abs(first.size - style.size) <= 0.6 && first.isBold == style.isBold && first.fontName == style.fontName
      guard isAlike || more.list.emails > 0 else { continue }
      list.append(more.list)
      lines += more.lines
    }
    let gap = groups[lead].skipped
    var odds = gap == 0 ? 1.2 : gap <= 2 ? 0.6 : gap <= 5 ? -0.3 : -1.2
    if list.marks > 0 { odds += 1.2 }
    if affiliations > 0 || list.emails > 0 { odds += 0.8 }
    if style.size > clues.bodySize * 1.04 || style.isBold { odds += 0.3 }
    if place.lines.isEmpty { odds -= 1.5 }
    if groups[lead].endsTheHead { odds += 1.2 }
    // Capitalised words that nothing shows to be names may be a heading or a label of a chart.
    if list.meanLikelihood < 0.6, list.marks == 0, list.emails == 0 { odds -= list.entries.count == 1 ? 2 : 0.8 }
    return AuthorCandidate(list, on: place.page, lines: lines, rule: "names under the title", logOdds: odds)
  }

  private static func above(_ place: TitlePlace, in clues: Clues) -> AuthorCandidate? {
    var group: [TextLine] = []
    var skipped = 0
    for line in place.above.prefix(10) {
      let lower = line.text.lowercased()
      if case .names = LineReading(line, in: clues), !AuthorContext.namesOthers(lower) {
        group.insert(line, at: 0)
      } else if !group.isEmpty {
        if AuthorContext.namesOthers(lower) { return nil }
        break
      } else {
        skipped += 1
        if skipped > 4 { break }
      }
    }
    guard let (list, lines) = best(group), list.meanLikelihood >= 0.7 else { return nil }
    var odds = skipped == 0 ? 0.6 : 0
    if list.marks > 0 { odds += 0.5 }
    return AuthorCandidate(list, on: place.page, lines: lines, rule: "names above the title", logOdds: odds)
  }

  /// "…: a study. By H. Author": names in the title's own last line.
  private static func behind(_ place: TitlePlace) -> AuthorCandidate? {
    guard let last = place.lines.max() else { return nil }
    let line = place.page.lines[last]
    guard let by = line.text.range(of: " By ") ?? line.text.range(of: " by ") else { return nil }
    let list = NameList(String(line.text[by.upperBound...]))
    guard list.isPure, list.weakest >= 0.84 else { return nil }
    return AuthorCandidate(list, on: place.page, lines: [line], rule: "names behind the title", logOdds: 0.5)
  }

  /// The longest run of lines from the first that reads as whole names; nil where there is none.
  private static func best(_ lines: [TextLine]) -> (list: NameList, lines: [TextLine])? {
    var count = lines.count
    while count > 0 {
      let kept = Array(lines.prefix(count))
      let list = NameList(NameTokens.tokens(of: kept))
      let lone = list.entries.count { $0.likelihood < 0.3 }
      if list.isPure, lone * 4 <= list.entries.count { return (list, kept) }
      if let first = kept.first, count == 1, let lead = LineReading.leadName(of: first) { return (lead, kept) }
      count -= 1
    }
    // Every line may begin with a name and go on with its address.
    return lines.count > 1 ? best(Array(lines.dropFirst())) : nil
  }
}

/// What a line near the title is.
enum LineReading {
  case names(isFragment: Bool)
  case marks, address, affiliation, prose, other

  init(_ line: TextLine, in clues: Clues) {
    let text = line.text
    guard text.contains(where: \.isLetter) else {
      self = .marks
      return
    }
    let list = NameList(NameTokens.tokens(of: line))
    if list.isPure {
      self = .names(isFragment: list.meanLikelihood < 0.3)
    } else if Self.leadName(of: line) != nil {
      self = .names(isFragment: false)
    } else if list.entries.isEmpty, list.emails > 0, list.refused == 0 {
      self = .address
    } else if AuthorContext.isAffiliation(line, text.lowercased()) || list.emails > 0 {
      self = .affiliation
    } else if AuthorContext.isProse(line) {
      self = .prose
    } else {
      self = .other
    }
  }

  /// "Jaime Raymond, National Center for …", "Jeeheh Oh jeeheh@… Department of …": a name with its address behind it.
  static func leadName(of line: TextLine) -> NameList? {
    let tokens = NameTokens.tokens(of: line)
    let ends: [NameToken] = [.comma, .email, .gap, .mark]
    guard let end = tokens.firstIndex(where: { ends.contains($0) }), end > 1 else { return nil }
    let head = NameList(Array(tokens.prefix(end)))
    guard head.isPure, head.entries.count == 1 else { return nil }
    let rest = NameList(Array(tokens.dropFirst(end + 1)))
    guard rest.refused > 0 || tokens[end] == .email else { return nil }
    let isSure = head.weakest >= 0.85 && AuthorContext.isAffiliation(line, line.text.lowercased())
    guard isSure || tokens[end] == .email && head.weakest >= 0.4 else { return nil }
    var named = head
    if tokens[end] == .email { named.emails += 1 }
    return named
  }
}
