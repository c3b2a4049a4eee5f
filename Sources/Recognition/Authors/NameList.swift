import Bibliography
import PDFText

/// A list of names read from tokens: who is named, and what would not be read as a name.
struct NameList {
  struct Entry {
    var words: [NameWord]
    /// "Gray, Jonathan": the family name came first, before a comma.
    var family: [NameWord]?
    var likelihood: Double
  }

  var entries: [Entry] = []
  /// Segments that are no names.
  var refused = 0
  var marks = 0
  var emails = 0
  var endsInOthers = false
  /// The list ends in a comma or an "and": the next line goes on.
  var isOpen = false
  var hasSeparators = false

  /// The names stand in the dative or genitive.
  var bendsBack = false

  var names: [PersonName] {
    let names = entries.map(\.name)
    guard bendsBack else { return names }
    return names.map { name in
      // The patronymic has told how to set the whole name upright.
      let last = name.given?.split(separator: " ").last?.lowercased() ?? ""
      return PersonNameShape.isPatronymic(last)
        ? name : PersonName(family: RussianName.nominative(ofFamilyName: name.family), given: name.given)
    }
  }
  var meanLikelihood: Double {
    entries.isEmpty ? 0 : entries.reduce(0) { $0 + $1.likelihood } / Double(entries.count)
  }
  var weakest: Double { entries.map(\.likelihood).min() ?? 0 }
  /// Nothing but names, marks and addresses.
  var isPure: Bool { refused == 0 && !entries.isEmpty }

  /// Adds whom the other names and this does not: a corresponding author stands twice in a head.
  mutating func append(_ other: NameList) {
    let known = Set(entries.map(\.name))
    entries += other.entries.filter { !known.contains($0.name) }
    refused += other.refused
    marks += other.marks
    emails += other.emails
    endsInOthers = endsInOthers || other.endsInOthers
  }

  init(_ text: String, inverted: Bool = false) {
    self.init(NameTokens.tokens(of: text), inverted: inverted)
  }

  /// `inverted` allows "Gray, Jonathan, Bounegru, Liliana" where nothing but the habit of citations tells.
  init(_ all: [NameToken], inverted: Bool = false) {
    var tokens = all
    if let end = tokens.firstIndex(of: .others) {
      tokens = Array(tokens[..<end])
      endsInOthers = true
    }
    while let last = tokens.last, last == .lineEnd || last == .mark || last == .gap { tokens.removeLast() }
    isOpen = tokens.last == .comma || tokens.last == .and || tokens.last == .semicolon
    hasSeparators = tokens.contains(.comma) || tokens.contains(.and) || tokens.contains(.semicolon)
    marks = tokens.count { $0 == .mark }
    emails = tokens.count { $0 == .email }
    let segments = Self.segments(of: tokens, hasSeparators: hasSeparators)
    let isParted = tokens.contains(.semicolon) && Self.isInverted(segments)
    // "Ben Reed, Anna Holm, and Eva Stern" is nothing but whole names.
    let isWhole = segments.allSatisfy { $0.words.count > 1 && $0.words.contains(where: \.isFull) }
    if isParted || inverted && !isWhole {
      appendInverted(segments, atSemicolons: isParted)
    } else {
      append(segments)
      // "Di Cosmo, Roberto and Danelutto, Marco": little but lone words, unless commas divide the names.
      let whole = entries.count { $0.likelihood >= 0.6 }
      if hasSeparators, refused == 0, weakest < 0.3, segments.count > 1, whole * 2 <= entries.count {
        var turned = self
        turned.entries = []
        turned.refused = 0
        turned.appendInverted(segments, atSemicolons: false)
        if turned.isPure, turned.weakest >= 0.5 { self = turned }
      }
    }
    readShortFamilies()
  }

  /// "John REED, Wei LI": where family names are set in capitals, two of them are no initials.
  private mutating func readShortFamilies() {
    func endsInCapitals(_ entry: Entry) -> Bool {
      entry.family == nil && entry.words.first?.kind == .capitalised && entry.words.last?.kind == .capitals
    }
    guard entries.contains(where: endsInCapitals), !entries.contains(where: { $0.words.last?.kind == .capitalised })
    else { return }
    for index in entries.indices where entries[index].family == nil && entries[index].words.count == 2 {
      guard let last = entries[index].words.last, last.kind == .initials else { continue }
      let family = NameWord(last.text.prefix(1) + last.text.dropFirst().lowercased())
      entries[index] = Entry(words: [family, entries[index].words[0]], family: [family], likelihood: 0.9)
    }
  }

  private mutating func append(_ segments: [Segment]) {
    var index = 0
    while index < segments.count {
      var segment = segments[index]
      index += 1
      // "Ann Arbor, MI" is a place, and so is "Xanthi, Greece".
      if index < segments.count, segment.end == .comma,
        segments[index].isState || segment.words.count <= 2 && segments[index].isCountry
      {
        refused += 1
        index += 1
        continue
      }
      // "Белов Александр, Владимирович": a patronymic never stands alone.
      if index < segments.count, segment.end == .comma, segment.words.count <= 2, segments[index].isPatronymic {
        add(segment.words + segments[index].words, family: nil)
        index += 1
        continue
      }
      // "Gruia, A. T.": initials behind the comma belong to the name before it.
      if index < segments.count, segment.end == .comma, !segment.isForeign, segments[index].isInitials,
        !segment.words.contains(where: { $0.kind == .initial })
      {
        add(segment.words + segments[index].words, family: segment.words)
        index += 1
        continue
      }
      if index < segments.count, segments[index].isSuffix {
        segment.words += segments[index].words
        index += 1
      }
      add(segment)
    }
  }

  private mutating func appendInverted(_ segments: [Segment], atSemicolons: Bool) {
    var index = 0
    while index < segments.count {
      let segment = segments[index]
      index += 1
      let next = index < segments.count ? segments[index] : nil
      let bare = segment.words.filter { $0.kind != .initial && $0.kind != .initials }
      if segment.end == .comma, let next, !segment.isForeign, !next.isForeign, bare.count == segment.words.count,
        next.end != .comma || next.isInitials || !atSemicolons, bare.count <= 3
      {
        add(segment.words + next.words, family: segment.words)
        index += 1
      } else {
        add(segment)
      }
    }
  }

  /// Whether semicolons part "Gray, Jonathan; Bounegru, Liliana": with more than two whole parts between two of them, one is
  /// a comma that was read wrongly or set by mistake.
  private static func isInverted(_ segments: [Segment]) -> Bool {
    segments.split { $0.end == .semicolon }.allSatisfy { group in
      group.count { $0.end == .comma && $0.words.contains(where: \.isFull) } <= 1
    }
  }

  private mutating func add(_ segment: Segment) {
    guard !segment.isForeign else {
      refused += 1
      return
    }
    add(segment.words, family: nil)
  }

  private mutating func add(_ words: [NameWord], family: [NameWord]?) {
    guard !words.isEmpty else { return }
    // Initials are pointless without their name: "A." left over from a broken line.
    var likelihood = PersonNameShape.likelihood(of: words)
    if family != nil, likelihood > 0, likelihood < 0.9 { likelihood += 0.1 }
    if likelihood == 0 {
      refused += 1
    } else {
      entries.append(Entry(words: words, family: family, likelihood: likelihood))
    }
  }

  private static func segments(of tokens: [NameToken], hasSeparators: Bool) -> [Segment] {
    var segments: [Segment] = []
    var current = Segment()
    func close(_ end: NameToken) {
      current.end = end
      if current.isGrade, let last = segments.indices.last {
        segments[last].end = end
      } else if !current.words.isEmpty || current.isForeign {
        segments.append(current)
      }
      current = Segment()
    }
    for (index, token) in tokens.enumerated() {
      switch token {
      case .word(let text):
        if ["e", "i"].contains(text), parts(current, from: tokens.dropFirst(index + 1), hasSeparators) {
          close(.and)
        } else {
          current.words.append(NameWord(text))
        }
      case .comma, .semicolon, .and, .gap, .email: close(token)
      case .others: break
      case .foreign: current.isForeign = true
      case .mark:
        // A mark between two whole names parts them; one before a name says nothing.
        let next = tokens.dropFirst(index + 1).first { $0 != .mark }
        if case .word? = next, current.words.count >= 2, current.words.contains(where: \.isFull) { close(.mark) }
      case .lineEnd:
        if joins(current, to: tokens.dropFirst(index + 1), after: index > 0 ? tokens[index - 1] : nil, hasSeparators) {
          continue
        }
        close(.lineEnd)
      }
    }
    close(.lineEnd)
    return segments
  }

  /// The words before the first token that is none.
  private static func words(at tokens: ArraySlice<NameToken>) -> [NameWord] {
    var words: [NameWord] = []
    for token in tokens {
      guard case .word(let text) = token else { break }
      words.append(NameWord(text))
    }
    return words
  }

  /// Whether "e" or "i" parts two whole names, as in Portuguese, Italian, Catalan and Polish, and does not join the two
  /// surnames of one: "Rui Costa e Ana Lima", "Rui Costa e Silva".
  private static func parts(_ current: Segment, from rest: ArraySlice<NameToken>, _ hasSeparators: Bool) -> Bool {
    let following = words(at: rest)
    guard current.words.count >= 2, following.count >= 2, let first = following.first else { return false }
    return GivenNames.contains(first.key) || hasSeparators && !GivenNames.contains(following[1].key)
  }

  /// Whether a name runs on over the end of a line.
  private static func joins(
    _ current: Segment, to rest: ArraySlice<NameToken>, after previous: NameToken?, _ hasSeparators: Bool
  ) -> Bool {
    guard !current.words.isEmpty, !current.isForeign, !current.isCountry, previous != .mark else { return false }
    let following = words(at: rest)
    guard !following.isEmpty else { return false }
    let behind = rest.dropFirst(following.count)
    if behind.first == .comma, Segment(words: words(at: behind.dropFirst())).isCountry { return false }
    let here = PersonNameShape.likelihood(of: current.words)
    let there = PersonNameShape.likelihood(of: following)
    let together = PersonNameShape.likelihood(of: current.words + following)
    guard together > 0 else { return false }
    // Family name on one line, given names on the next, as on the title pages of theses.
    if current.words.count == 1, following.contains(where: { PersonNameShape.isPatronymic($0.key) }) {
      return following.count <= 2
    }
    if hasSeparators {
      // In a running list a line that ends without a comma breaks a name in two; a town below the last name does not.
      let isAlone = following.count == 1 && (behind.isEmpty || behind.first == .lineEnd)
      if isAlone, here >= 0.9, current.words.last?.isFull == true { return false }
      if here < 0.3 || there < 0.3 { return true }
      return false
    }
    return here < 0.3 && there < 0.3 && together >= 0.85
  }
}

extension NameList.Entry {
  var text: String { words.map(\.text).joined(separator: " ") }

  /// The name in its usual case and in the nominative, its family name found.
  var name: PersonName {
    if let bent = RussianName.nominative(ofBent: words.map(\.text)) { return bent }
    var printed = text
    if let family {
      let given = words.dropFirst(family.count).map(\.text).joined(separator: " ")
      printed = family.map(\.text).joined(separator: " ") + ", " + given
    }
    return PersonName(parsing: printed) ?? PersonName(family: printed)
  }
}
