import Bibliography
import PDFText

/// An abstract without a heading: the first prose after the title block, where what follows shows that it is not the text
/// itself.
enum UnheadedAbstract {
  /// Confidence where the key words follow: enough to be preferred to a summary further down.
  static let beforeKeywords = 0.75

  static func find(in flow: TextFlow, clues: Clues, knowing known: Publication) -> AbstractReading? {
    guard let title = known.findings[.title]?.evidence, let titlePage = title.page, titlePage <= 4 else { return nil }
    let items = flow.items.filter {
      $0.page.number > titlePage && $0.page.number <= titlePage + 2
        || $0.page.number == titlePage && isBelow(title.box, $0.line)
    }
    var start = 0
    var isFirst = true
    while start < items.count {
      if isDate(items[start].line) {
        start += 1
        continue
      }
      let end = runEnd(from: start, in: items)
      let run = items[start..<end].map(\.line)
      let text = clues.document.hyphenation.flow(run.map(\.text))
      let isSentence = end < items.count && isSentenceApart(run, text, before: items[end].line, clues: clues)
      if AbstractReading.isProse(text) && text.count > 200 || isSentence, !isNotice(text) {
        // The first prose is the abstract; one further down needs the key words below it.
        if !isFirst, end < items.count, !startsKeywords(items[end].line) { return nil }
        let rest = continuation(of: items[end - 1], in: items, from: end)
        let lines = run + items[rest].map(\.line)
        // A page's number may stand between.
        let next = items[rest.upperBound...].first { $0.line.text.contains(where: \.isLetter) }
        if let found = reading(lines, next: next, on: items[start].page, clues: clues, known: known) { return found }
        isFirst = false
      }
      if endsFront(items[start].line) { return nil }
      start = max(end, start + 1)
    }
    return nil
  }

  /// A sentence or two set in from both margins, right before the introduction.
  private static func isSentenceApart(_ run: [TextLine], _ text: String, before next: TextLine, clues: Clues) -> Bool {
    run.count <= 3 && text.utf8.count > 50 && endsFront(next) && !startsKeywords(next) && text.hasSuffix(".")
      && AbstractReading.isProse(text, words: 10) && TextMeasure(of: clues).isWider(than: run)
  }

  /// Under the title, and not in a margin beside it, where journals print who edited and when.
  private static func isBelow(_ title: [Double]?, _ line: TextLine) -> Bool {
    guard let title, title.count == 4 else { return true }
    return line.box.y > title[1] + title[3] - 2 && line.box.right > title[0] && line.box.x < title[0] + title[2]
  }

  /// Where the lines of one size and weight, one under the other, end.
  private static func runEnd(from start: Int, in items: [TextFlow.Item]) -> Int {
    var end = start + 1
    while end < items.count {
      let line = items[end].line
      let last = items[end - 1].line
      if isDate(line) { break }
      guard items[end].page.number == items[start].page.number, isAlike(line, last), !endsFront(line),
        !isHeading(line, after: last)
      else { break }
      // Key words without a label stand in italics of their own.
      if line.block != last.block, line.isItalic != last.isItalic || isFront(items[start..<end]) { break }
      let step = line.box.bottom - last.box.bottom
      guard step > -1, step < 2.9 * last.size, line.box.x < last.box.right, last.box.x < line.box.right else { break }
      end += 1
    }
    return end
  }

  /// "(Dated: 27 December 2018)".
  private static func isDate(_ line: TextLine) -> Bool {
    line.text.utf8.contains { (48...57).contains($0) } && AuthorContext.isDate(line.text)
  }

  private static func isAlike(_ line: TextLine, _ last: TextLine) -> Bool {
    abs(line.size - last.size) <= 0.06 * last.size && line.isBold == last.isBold
  }

  /// The lines at the head of the next page that end a sentence broken off at the foot of this one.
  private static func continuation(
    of last: TextFlow.Item, in items: [TextFlow.Item], from end: Int
  ) -> Range<Int> {
    let isOver = last.line.text.last { $0 != " " }.map { ".!?:;)".contains($0) } ?? true
    let start = items[end...].firstIndex { item in
      item.page.number == last.page.number + 1 && isAlike(item.line, last.line)
        && item.line.text.contains(where: \.isLetter)
    }
    // Between them stand footnotes, a notice, a running head.
    guard !isOver, let start, !endsFront(items[start].line),
      items[end..<start].allSatisfy({ item in
        item.line.size < 0.95 * last.line.size || isNotice(item.line.text)
          || item.page.number > last.page.number && item.line.box.bottom < items[start].line.box.y
            && !isHeading(item.line, after: last.line)
      })
    else { return end..<end }
    return start..<runEnd(from: start, in: items)
  }

  /// Notices, short lines and what is no prose: what the abstract stands after.
  private static func isFront(_ items: ArraySlice<TextFlow.Item>) -> Bool {
    let text = items.map(\.line.text).joined(separator: " ")
    return isNotice(text) || !AbstractReading.isProse(text, words: 1)
      || text.count < 160 && items.allSatisfy { $0.line.box.width < 0.45 * $0.page.width }
  }

  private static func reading(
    _ run: [TextLine], next: TextFlow.Item?, on page: PageText, clues: Clues, known: Publication
  ) -> AbstractReading? {
    var lines = Array(run.drop { isOfAuthors($0, known) })
    lines.removeFirst(affiliation(in: lines))
    // Key words in capitals without a heading close some abstracts.
    while let last = lines.last, LineSigns(last.text).isCapitals { lines.removeLast() }
    let text = AbstractReading.text(of: [lines.map(\.text)], hyphenation: clues.document.hyphenation)
    guard let first = lines.first, text.count <= 3_600, text.first?.isLowercase != true, !text.contains("•") else {
      return nil
    }
    let isLong = text.count >= 220 && (lines.count >= 3 || first.text.count > 200) && AbstractReading.isProse(text)
    let isSentence = next.map { isSentenceApart(lines, text, before: $0.line, clues: clues) }
    guard isLong || isSentence == true else { return nil }
    guard let (confidence, rule) = judge(lines, next: next, on: page, clues: clues, known: known) else {
      return nil
    }
    return AbstractReading(text: text, lines: lines, page: page, confidence: confidence, rule: rule)
  }

  /// "APARNA PATEL, Rajiv Gandhi University, India": set as the abstract below it is.
  private static func isOfAuthors(_ line: TextLine, _ known: Publication) -> Bool {
    guard !AbstractReading.isProse(line.text, words: 1) else { return false }
    let text = Letters.plain(line.text)
    return known.authors.contains { $0.family.count >= 4 && text.contains(Letters.plain($0.family)) }
  }

  /// How many lines at the start say where the authors work, and no more.
  private static func affiliation(in lines: [TextLine]) -> Int {
    for count in 1...3 where count < lines.count - 2 {
      let text = lines[..<count].map(\.text).joined(separator: " ")
      let isAddress = OrganisationName.hasHead(text) && text.count { $0 == "," } >= 2 && !AbstractReading.isProse(text)
      if isAddress, text.hasSuffix(".") || text.hasSuffix(")"), lines[count].text.first?.isUppercase == true {
        return count
      }
    }
    return 0
  }

  private static func judge(
    _ lines: [TextLine], next: TextFlow.Item?, on page: PageText, clues: Clues, known: Publication
  ) -> (Double, String)? {
    if let next, startsKeywords(next.line) { return (beforeKeywords, "paragraph before the key words") }
    guard let first = lines.first else { return nil }
    let differs = first.isBold || first.isItalic || abs(first.size - clues.bodySize) > 0.06 * clues.bodySize
    if let next, endsFront(next.line), differs, !known.authors.isEmpty,
      known.findings[.title]?.evidence.page == page.number, known.findings[.authors]?.evidence.page == page.number
    {
      return (0.62, "paragraph in a look of its own between the authors and the introduction")
    }
    if !known.authors.isEmpty, known.findings[.authors]?.evidence.page == page.number,
      TextMeasure(of: clues).isWider(than: lines)
    {
      return (0.6, "paragraph set in from both margins below the authors")
    }
    // Reports begin with prose of many kinds; only papers promise an abstract there.
    guard isPaper(known) else { return nil }
    if let next, endsFront(next.line) { return (0.62, "paragraph before the introduction") }
    // Behind a title page, not in the middle of the text.
    guard let titlePage = known.findings[.title]?.evidence.page, page.number <= titlePage + 1 else { return nil }
    let hasAbstract = known.doi != nil || known.kind == .preprint || isClassed(page)
    if differs, first.size > 0.72 * clues.bodySize, hasAbstract || known.container != nil {
      return (0.58, "paragraph set apart below the title")
    }
    // Journals without abstracts have headings too.
    if hasAbstract, let next, isHeading(next.line, after: lines[lines.count - 1]), next.page.number == page.number {
      return (0.55, "paragraph before the first heading")
    }
    return nil
  }

  /// The class of a library's above the title, as journals in Russian print it: "УДК 004.8".
  private static func isClassed(_ page: PageText) -> Bool {
    page.lines.contains { line in ["УДК ", "UDC ", "UDK ", "ББК "].contains(where: line.text.hasPrefix) }
  }

  private static func isPaper(_ known: Publication) -> Bool {
    switch known.kind {
    case .article, .preprint, .workingPaper, .proceedings: true
    case nil: known.doi != nil || known.container != nil
    default: known.doi != nil && known.container?.issue != nil
    }
  }

  private static func isHeading(_ line: TextLine, after last: TextLine) -> Bool {
    line.text.utf8.count < 90 && (line.size > last.size * 1.08 || line.isBold && !last.isBold)
      && !line.text.hasSuffix(",")
  }

  /// Licences, addresses, notes on the authors and on the version at hand.
  private static func isNotice(_ text: String) -> Bool {
    let lowered = text.prefix(200).lowercased()
    return beginnings.contains(where: lowered.hasPrefix) || signs.contains { lowered.contains($0) }
  }

  private static let beginnings = ["copyright", "received", "address", "acknowledg", "contact", "to appear in"]
  private static let signs = [
    "copyright ©", "copyright 20", "copyright 19", "copyright by", "©", "correspondence", "corresponding author",
    "open access article", "this article is", "address:", "email address", "e-mail", "@", "creative commons",
    "licensed under",
    "under the terms", "license (", "is professor", "is a professor", "is research", "is assistant", "is associate",
    "received:", "academic editor", "research interests", "the authors acknowledge", "is an associate professor",
    "orcid",
    "http", "post-peer-review", "peer-reviewed version", "accepted manuscript", "accepted for publication",
    "version of record", "version of the article", "version of an article", "not for citation", "do not cite",
    "early draft",
  ]

  private static func startsKeywords(_ line: TextLine) -> Bool {
    let lowered = line.text.prefix(24).lowercased()
    // The classes of computing stand before the key words.
    return lowered.hasPrefix("ccs concepts") || AbstractHeadings.keywords.contains(where: lowered.hasPrefix)
  }

  private static func endsFront(_ line: TextLine) -> Bool {
    if startsKeywords(line) { return true }
    return ["introduction", "введение", "уводзіны", "вступ", "einleitung", "introducción"].contains(line.headingForm)
      && line.text.utf8.count < 40
  }
}
