import Bibliography
import PDFText

/// Gathers the dates of the pages where publications print their own: the first four, the last three, and elsewhere
/// near the front only running heads and lines with a sign of an imprint.
struct DateContext {
  let clues: Clues
  let titleEvidence: Evidence?

  init(clues: Clues, knowing known: Publication) {
    self.clues = clues
    titleEvidence = known.findings[.title]?.evidence
  }

  func placedDates() -> [PlacedDate] {
    let count = clues.pages.count
    var placed: [PlacedDate] = []
    for (index, page) in clues.pages.enumerated() {
      let isNearEdge = index < 4 || index >= count - 3
      let position = index < 4 || index < count - 3 ? index : index - count
      var onPage = dates(on: page, position: position, onlyImprints: !isNearEdge)
      Self.markTables(&onPage)
      placed += onPage
    }
    return withoutBrowserDates(resolved(placed))
  }

  /// A browser that prints a page puts its address and the moment into the foot line; that day is not the page's.
  private func withoutBrowserDates(_ placed: [PlacedDate]) -> [PlacedDate] {
    let printed = placed.filter { item in
      item.line.map { $0.role == .runningHead && ($0.text.contains("http") || $0.text.contains("file://")) } ?? false
    }
    if printed.isEmpty { return placed }
    let days = Set(printed.flatMap { [$0.date] + $0.mention.readings })
    return placed.map { item in
      var item = item
      item.isPrintedFromBrowser = days.contains(item.date) || !days.isDisjoint(with: item.mention.readings)
      return item
    }
  }

  private func dates(on page: PageText, position: Int, onlyImprints: Bool) -> [PlacedDate] {
    var placed: [PlacedDate] = []
    let letters = page.lines.reduce(0) { $0 + $1.text.utf8.count }
    var skipsFirst = false
    for (index, line) in page.lines.enumerated() {
      if onlyImprints, line.role != .runningHead, !Self.mayBeImprint(line.text) { continue }
      if !skipsFirst, let joined = monthAndYearApart(at: index, of: page, position: position, letters: letters) {
        placed.append(joined)
        skipsFirst = true
        continue
      }
      let (text, lines) = withContinuation(of: index, on: page)
      var mentions = DateScanner.mentions(in: text)
      if skipsFirst, mentions.first?.start == 0 { mentions.removeFirst() }
      skipsFirst = lines.count > 1
      if mentions.isEmpty { continue }
      placed += place(mentions, in: text, lines: lines, at: index, of: page, position: position, letters: letters)
    }
    return placed
  }

  /// Bytes of ©, "ublish", "печат" or "друк": cheap, and enough to look closer.
  private static func mayBeImprint(_ text: String) -> Bool {
    guard DateScanner.mayHoldDate(text) else { return false }
    return text.utf8.contains(0xA9) || ["ublished", "печат", "друк", "opyright"].contains { text.contains($0) }
  }

  /// A line that ends in the middle of a date, with the line that goes on.
  private func withContinuation(of index: Int, on page: PageText) -> (String, [TextLine]) {
    let line = page.lines[index]
    guard index + 1 < page.lines.count else { return (line.text, [line]) }
    let next = page.lines[index + 1]
    guard next.block == line.block || abs(next.box.y - line.box.y) < 2 * line.size, (next.text.utf8.first ?? 0) < 58,
      DateScanner.mayHoldDate(next.text)
    else {
      return (line.text, [line])
    }
    let tail = DateToken.tokens(of: String(line.text.suffix(24))).suffix(3)
    guard tail.contains(where: { $0.word.flatMap(MonthNames.month) != nil }) else { return (line.text, [line]) }
    let joined = line.text + " " + next.text
    let firstEnd = line.text.utf8.count
    let crosses = DateScanner.mentions(in: joined).contains { $0.start < firstEnd && $0.end > firstEnd }
    return crosses ? (joined, [line, next]) : (line.text, [line])
  }

  /// A month and a year on lines of their own, the one above the other or beside it.
  private func monthAndYearApart(at index: Int, of page: PageText, position: Int, letters: Int) -> PlacedDate? {
    guard (0...2).contains(position), index + 1 < page.lines.count else { return nil }
    let (first, second) = (page.lines[index], page.lines[index + 1])
    guard first.text.utf8.count <= 24, second.text.utf8.count <= 24 else { return nil }
    let reach = 2.5 * max(first.size, second.size)
    guard abs(first.box.y - second.box.y) < reach, first.box.x < second.box.right + reach,
      second.box.x < first.box.right + reach
    else { return nil }
    let texts = [first.text + " " + second.text, second.text + " " + first.text]
    guard DateToken.tokens(of: first.text).count <= 2, DateToken.tokens(of: second.text).count <= 2 else { return nil }
    for text in texts {
      guard let mention = DateScanner.mentions(in: text).first, mention.form == .words, mention.start == 0,
        mention.end == text.utf8.count, DateScanner.mentions(in: first.text).first?.form != .words,
        DateScanner.mentions(in: second.text).first?.form != .words
      else { continue }
      return PlacedDate(
        date: mention.date, mention: mention, page: page, pagePosition: position, lines: [first, second], before: "",
        pageLetters: letters)
    }
    return nil
  }

  private func place(
    _ mentions: [DateMention], in text: String, lines: [TextLine], at index: Int, of page: PageText, position: Int,
    letters: Int
  ) -> [PlacedDate] {
    guard let line = lines.first else { return [] }
    let lower = Array(text.lowercased().utf8)
    let isSameLength = lower.count == text.utf8.count
    let bytes = isSameLength ? lower : Array(text.utf8)
    let isIssueLine = IssueLine.isIssueLine(bytes)
    let isArxiv = bytes.starts(with: "arxiv:".utf8) || bytes.starts(with: "arXiv:".utf8)
    var previousEnd = 0
    return mentions.map { mention in
      let before = Array(bytes[min(previousEnd, mention.start)..<mention.start])
      let after = bytes[mention.end...]
      var placed = PlacedDate(
        date: mention.date, mention: mention, page: page, pagePosition: position, lines: lines,
        before: String(decoding: before, as: UTF8.self))
      placed.otherLetters = Self.letters(bytes[..<mention.start]) + Self.letters(after)
      placed.lettersAfter = Self.letters(after)
      placed.otherDigits = Self.digits(bytes[..<mention.start]) + Self.digits(after)
      placed.isIssueLine = isIssueLine
      placed.isArxivStamp = isArxiv
      placed.pageLetters = letters
      placed.isInTitle = isInTitle(line, on: page)
      placed.isProse =
        !(isIssueLine && isAtEdge(line, of: page)) && isProse(line, at: index, of: page, letters: placed.otherLetters)
        // "et al., 2004)." ends a citation that began on the line above.
        || after.first == 0x29 && !before.contains(0x28)
      placed.isByline = Self.isByline(after)
      placed.isMoment = Self.isMoment(after)
      placed.cue = DateCue.last(in: before)
      if placed.cue == nil { placed.cue = cueAbove(placed, isFirst: previousEnd == 0, at: index, of: page) }
      if placed.cue == nil, Self.letters(before) < 60 { placed.cue = cueAfter(Array(after.prefix(60))) }
      if placed.cue == nil, isDescribed(placed, on: page) {
        placed.cue = .published
        placed.isProse = false
      }
      previousEnd = mention.end
      return placed
    }
  }

  /// The year behind place and publisher in a library's description: "– Мінск : Хваля, 2011. – 153 с.".
  private func isDescribed(_ placed: PlacedDate, on page: PageText) -> Bool {
    guard placed.date.month == nil, (0...3).contains(placed.pagePosition) || placed.pagePosition == -1,
      let line = placed.line
    else { return false }
    guard let imprint = clues.imprint(on: line, of: page), imprint.confidence > 0.8,
      let publisher = imprint.publisher, let range = line.text.range(of: publisher)
    else { return false }
    let end = line.text.utf8.distance(from: line.text.startIndex, to: range.upperBound)
    return placed.mention.start >= end && placed.mention.start <= end + 4
  }

  /// Marks the dates of tables: many in figures, alone on their lines, on one page.
  private static func markTables(_ placed: inout [PlacedDate]) {
    let isCell = { (item: PlacedDate) in item.mention.form == .figures && item.cue == nil && item.line?.role == .body }
    guard placed.count(where: isCell) > 5 else { return }
    for index in placed.indices where isCell(placed[index]) { placed[index].isTabular = true }
  }

  /// The label on the line above, or the sentence that runs on from it.
  private func cueAbove(_ placed: PlacedDate, isFirst: Bool, at index: Int, of page: PageText) -> DateCue? {
    guard isFirst, index > 0, let line = placed.line else { return nil }
    let above = page.lines[index - 1]
    let isLabel =
      placed.isAlone && above.text.utf8.count < 60 && abs(above.box.y - line.box.y) < 3 * line.size
      && above.box.x < line.box.right && line.box.x < above.box.right
    guard isLabel || above.block == line.block else { return nil }
    let text = Array(above.text.lowercased().utf8)
    let end = DateScanner.mentions(in: above.text).last?.end ?? 0
    return end < text.count ? DateCue.last(in: Array(text[end...])) : nil
  }

  private func cueAfter(_ after: [UInt8]) -> DateCue? {
    let cue = DateCue.last(in: after)
    return cue == .event || cue == .copyright || cue == .accessed ? cue : nil
  }

  private func isProse(_ line: TextLine, at index: Int, of page: PageText, letters: Int) -> Bool {
    guard line.role == .body else { return false }
    let neighbours: [TextLine] =
      (index > 0 ? [page.lines[index - 1]] : []) + page.lines.dropFirst(index + 1).prefix(1)
    let sameBlock = neighbours.filter { $0.block == line.block && abs($0.size - line.size) < 0.5 }
    if let above = sameBlock.first, above.box.y < line.box.y, above.text.utf8.count > 40, line.text.last == "." {
      return true
    }
    guard letters > 15 else { return false }
    return sameBlock.count == 2 || letters > 70
      || letters > 28 && sameBlock.contains { max($0.box.width, line.box.width) > 0.5 * page.width }
  }

  private func isAtEdge(_ line: TextLine, of page: PageText) -> Bool {
    line.role != .body || line.box.y < 0.12 * page.height || line.box.bottom > 0.9 * page.height
  }

  /// 18:16:38 follows.
  private static func isMoment(_ after: some Collection<UInt8>) -> Bool {
    let start = after.drop { !(48...57).contains($0) }.prefix(8)
    return start.count { $0 == 0x3A } == 2
  }

  private func isInTitle(_ line: TextLine, on page: PageText) -> Bool {
    guard let titleEvidence, titleEvidence.page == page.number, let box = titleEvidence.box, box.count == 4 else {
      return false
    }
    let middle = line.box.y + line.box.height / 2
    let frame = Box(x: box[0], y: box[1], width: box[2], height: box[3])
    guard frame.y <= middle, middle <= frame.bottom else { return false }
    return line.box.x < frame.right && line.box.right > frame.x
  }

  private static func isByline(_ after: some Collection<UInt8>) -> Bool {
    let words = String(decoding: after.prefix(12), as: UTF8.self).split(whereSeparator: { " -–—|,:;".contains($0) })
    return words.first == "by"
  }

  static func letters(_ bytes: some Sequence<UInt8>) -> Int {
    // A Cyrillic letter is two bytes, of which one has the form of a lead.
    bytes.reduce(0) { $0 + (($1 | 32) >= 97 && ($1 | 32) <= 122 || $1 >= 0xC3 && $1 != 0xE2 ? 1 : 0) }
  }

  private static func digits(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ((48...57).contains($1) ? 1 : 0) }
  }

  /// Reads 03/04/2018 as the document's other dates in figures are to be read; where none tells, only the year is sure.
  private func resolved(_ placed: [PlacedDate]) -> [PlacedDate] {
    let figures = placed.filter { $0.mention.form == .figures && $0.mention.readings.isEmpty && $0.date.day != nil }
    let order = figures.compactMap { placed -> Bool? in
      guard let line = placed.line?.text, !line.contains("\(placed.date.year)-"), let day = placed.date.day, day > 12
      else { return nil }
      let text = Array(line.utf8)
      let first = text[min(placed.mention.start, text.count)...].prefix(2)
      return Int(String(decoding: first, as: UTF8.self)) == day
    }
    guard let isDayFirst = order.first, order.allSatisfy({ $0 == isDayFirst }) else { return placed }
    return placed.map { item in
      guard item.mention.readings.count == 2 else { return item }
      var item = item
      item.date = item.mention.readings[isDayFirst ? 0 : 1]
      return item
    }
  }
}
