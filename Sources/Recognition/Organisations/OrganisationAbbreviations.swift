import Bibliography
import PDFText

/// Bodies that the document itself abbreviates: "the Office for Rural Care (ORC)", and ORC on every page after. Whoever
/// issues a report names itself again and again.
enum OrganisationAbbreviations {
  struct Definition {
    var name: String
    var short: String
    var page: PageText
    var line: TextLine?
  }

  static func candidates(
    in clues: Clues, knowing known: Publication, addresses: [String: Int]
  ) -> [OrganisationCandidate] {
    let definitions = definitions(in: clues)
    guard !definitions.isEmpty else { return [] }
    let pages = clues.frontPages.prefix(8)
    let heads = pages.flatMap { $0.lines.filter { $0.role == .runningHead } }.map(\.text)
    let counted = definitions.map { definition in
      (definition, pages.reduce(0) { $0 + OrganisationMentions.occurrences(of: definition.short, in: $1.text) })
    }
    guard let most = counted.map(\.1).max() else { return [] }
    return counted.compactMap { definition, count in
      let words = definition.name.lowercased()
      let isOwnAddress = addresses[definition.short.lowercased()] != nil
      let isHead = heads.contains { $0.containsWord(definition.short) }
      let isInTitle = known.title.map { $0.containsWord(definition.short) } ?? false
      guard count >= 3, OrganisationName.hasHead(words) || isOwnAddress || isHead && OrganisationName.hasBody(words)
      else { return nil }
      let perPage = Double(count) / Double(max(1, pages.count))
      var odds: Double = -1.7 + min(1.2, perPage / 4)
      if count == most, count >= 8 { odds += 0.4 }
      if isOwnAddress { odds += 0.9 }
      if isHead { odds += 0.9 }
      if isInTitle { odds += 0.6 }
      return OrganisationCandidate(
        Organisation(definition.name, shortName: definition.short), on: definition.page,
        lines: definition.line.map { [$0] } ?? [], rule: "name whose abbreviation is repeated", logOdds: odds)
    }
  }

  /// Each abbreviation in brackets behind the words that it stands for, once.
  static func definitions(in clues: Clues) -> [Definition] {
    var found: [String: Definition] = [:]
    for page in clues.frontPages.prefix(6) where page.text.utf8.contains(UInt8(ascii: "(")) {
      let words = page.text.split(whereSeparator: \.isWhitespace)
      for (index, word) in words.enumerated() where word.utf8.first == UInt8(ascii: "(") && index > 1 {
        let short = String(word.dropFirst().prefix { $0 != ")" })
        guard word.contains(")"), (2...20).contains(short.utf8.count), OrganisationName.isAbbreviation(short),
          found[short] == nil, let name = name(before: index, in: words, for: short)
        else { continue }
        let line = page.lines.first { $0.text.contains("(" + short + ")") }
        found[short] = Definition(name: name, short: short, page: page, line: line)
      }
    }
    return found.values.sorted { $0.short < $1.short }
  }

  /// The words right before the bracket whose initials spell the abbreviation; small words may be left out of it.
  static func name(before end: Int, in words: [Substring], for short: String) -> String? {
    var wanted = Array(short.lowercased().filter(\.isLetter))
    var index = end - 1
    var skipped = 0
    while index >= 0, end - index <= 12, let letter = wanted.last {
      let word = words[index]
      // A sentence or clause that ends before the name.
      if index < end - 1, let last = word.last, ".;:)".contains(last) { return nil }
      let initials = word.lowercased().split { !$0.isLetter }.compactMap(\.first)
      // "Observatory of Network Interference (OONI)": the O is the noun's where the noun has it, too.
      if OrganisationName.isLink(String(word)), index > 0, words[index - 1].lowercased().first == letter {
        index -= 1
        continue
      }
      if initials.last == letter || initials.first == letter {
        wanted.removeLast()
        // "Co-operation" may lend two letters.
        if initials.count > 1, let next = wanted.last, initials.dropLast().last == next { wanted.removeLast() }
      } else if !OrganisationName.isLink(word.lowercased()) {
        skipped += 1
        if skipped > 1 { return nil }
      }
      index -= 1
    }
    guard wanted.isEmpty, end - index - 1 >= 2 else { return nil }
    let name = words[(index + 1)..<end].joined(separator: " ")
    guard name.first(where: \.isLetter)?.isUppercase == true else { return nil }
    return OrganisationName.cleaned(name)
  }
}

extension StringProtocol {
  /// Whether the word stands here by itself and not inside another.
  func containsWord(_ word: String) -> Bool {
    guard let range = range(of: word) else { return false }
    let before = self[..<range.lowerBound].last
    let after = self[range.upperBound...].first
    return !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
  }
}
