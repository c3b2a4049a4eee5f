import Bibliography
import PDFText

/// Organisations on title pages: their lines put together, since long names run over several.
enum OrganisationLines {
  static func candidates(at place: TitlePlace, authors: [PersonName], in clues: Clues) -> [OrganisationCandidate] {
    let page = place.page
    let inTitle = Set(place.lines)
    var found: [OrganisationCandidate] = []
    var prose = 0
    var group: [TextLine] = []
    func close() {
      defer { group = [] }
      guard !group.isEmpty else { return }
      for (name, lines) in names(in: group) {
        found.append(
          OrganisationCandidate(
            name, on: page, lines: lines, rule: "organisation on the title page",
            logOdds: odds(of: name, lines: lines, at: place, authors: authors)))
      }
    }
    for (index, line) in page.lines.enumerated() where line.role != .pageNumber {
      guard !inTitle.contains(index) else {
        close()
        continue
      }
      let lower = line.text.lowercased()
      if line.role == .body, AuthorContext.endsTitleBlock(lower), lower.count < 60 {
        close()
        break
      }
      if AuthorContext.isProse(line), !OrganisationName.looksLikeName(OrganisationName.cleaned(line.text)) {
        close()
        prose += 1
        if prose >= 4 { break }
        continue
      }
      if let last = group.last, last.block != line.block || abs(last.size - line.size) > 0.7 { close() }
      group.append(line)
    }
    close()
    return found
  }

  /// A block's lines as names: a new one begins with each line that does not go on with the name before it.
  private static func names(in lines: [TextLine]) -> [(Organisation, [TextLine])] {
    var runs: [[TextLine]] = []
    for line in lines {
      let before = runs.last?.map(\.text).joined(separator: " ")
      if let before, continues(line.text, after: before) {
        runs[runs.count - 1].append(line)
      } else {
        runs.append([line])
      }
    }
    return runs.flatMap { run -> [(Organisation, [TextLine])] in
      // Lines that add nothing to the name are left off its end.
      var run = run
      while !run.isEmpty {
        let text = run.map(\.text).joined(separator: " ")
        let found = OrganisationName.names(in: text)
        if !found.isEmpty { return found.map { ($0, run) } }
        run.removeLast()
      }
      return []
    }
  }

  private static func continues(_ text: String, after last: String) -> Bool {
    let opened = last.count { "«“(".contains($0) } - last.count { "»”)".contains($0) }
    if opened > 0 { return true }
    guard let first = text.first(where: { $0.isLetter || $0.isNumber }) else { return false }
    let lower = text.lowercased()
    if first.isLowercase || joining.contains(where: { lower.hasPrefix($0) }) { return true }
    let end = last.lowercased()
    if trailing.contains(where: { end.hasSuffix($0) }) { return true }
    // "САРАТОВСКИЙ НАЦИОНАЛЬНЫЙ ИССЛЕДОВАТЕЛЬСКИЙ" waits for its noun, "ОБЪЕДИНЕННЫЙ ИНСТИТУТ" for "ЯДЕРНЫХ ИССЛЕДОВАНИЙ".
    if adjectives.contains(where: { end.hasSuffix($0) }), OrganisationName.hasHead(text) { return true }
    let next = lower.prefix { $0.isLetter }
    let named = end.split(separator: " ").last.map(String.init) ?? ""
    return genitives.contains { named.hasSuffix($0) }
      || OrganisationWords.isHead(named) && genitives.contains { next.hasSuffix($0) }
  }

  private static func odds(
    of organisation: Organisation, lines: [TextLine], at place: TitlePlace, authors: [PersonName]
  ) -> Double {
    var odds = -0.4
    guard let line = lines.first else { return odds }
    if OrganisationStrength.isStrong(organisation.name) { odds += 1 }
    if authors.isEmpty { odds += 0.9 }
    // A university issues its theses and textbooks; the ministry above it does not.
    let lower = organisation.name.lowercased()
    if Ministries.isOne(lower), !authors.isEmpty || place.page.lines.contains(where: { Ministries.isSchool($0.text) }) {
      odds -= 0.3
    }
    if ["кафедра", "факультет", "department of", "faculty of", "school of", "лаборатория"].contains(where: {
      lower.hasPrefix($0)
    }) {
      odds -= 0.4
    }
    if !place.lines.isEmpty, line.box.bottom <= place.box.y + 2 { odds += 0.9 }
    if line.box.y > place.page.height * 0.75 { odds += 0.3 }
    if place.page.number == 1 { odds += 0.4 }
    if line.role == .runningHead { odds -= 0.3 }
    if line.text.filter(\.isNumber).count > 3 { odds -= 1.5 }
    if OfficeHolders.begin(line.text) { odds -= 1.2 }
    return odds
  }

  private static let joining = [
    "имени ", "им. ", "of ", "for ", "and ", "по ", "и ", "при ", "на ", "de ", "du ", "des ", "d’", "et ", "y ", "e ",
    "імя ", "і ", "па ", "ў ", "в ", "у ", "з ", "та ", "für ", "und ", "on ", "in ",
  ]
  private static let trailing = [
    " of", " for", " and", " the", " и", " по", " имени", " при", " de", " du", " des", " et", " для", " і", " та", "-",
    " на",
    " in", " on", " &", " у", " в",
  ]
  /// How Cyrillic adjectives end in the genitive.
  private static let genitives = ["ых", "их", "ого", "его", "ага", "яга", "ської", "ної"]
  private static let adjectives = [
    "ский", "ный", "ая", "ое", "ий", "ский", "ской", "ского", "ного", "скі", "ны", "ський", "ний", "national", "state",
  ]
}

/// How surely a name is that of a body which publishes.
enum OrganisationStrength {
  static func isStrong(_ name: String) -> Bool {
    let lower = name.lowercased()
    if KnownOrganisations.isKnownName(lower) { return true }
    return lower.split { !$0.isLetter }.contains { word in strong.contains { word.hasPrefix($0) } }
  }

  private static let strong = [
    "universit", "ministry", "ministère", "ministerio", "ministério", "organization", "organisation", "agency",
    "foundation", "government", "institut", "nations", "commission", "federation", "association", "council",
    "alliance", "secretar", "bank", "cross", "universid", "observatory", "centre", "center",
    "университет", "министерств", "институт", "организаци", "академи", "агентств", "фонд", "совет", "комитет",
    "універсітэт", "міністэрств", "інстытут", "арганізацы", "акадэмі", "університет", "міністерств", "інститут",
    "організаці", "таварыств", "товариств", "обществ", "объединени", "аб’яднанн", "об’єднанн",
  ]
}
