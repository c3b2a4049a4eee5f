import PDFText

/// Reads on from an abstract's heading to its end, over columns and pages, past what is not its text.
struct AbstractReader {
  let flow: TextFlow
  let heading: AbstractHeadings.Match
  /// Index of the heading's line in the flow.
  let start: Int

  private(set) var taken: [TextFlow.Item] = []
  /// The paragraphs, each a list of lines.
  private(set) var paragraphs: [[String]] = []
  /// Among the key words that some summaries begin with.
  private var inKeywords = false
  /// Ended at a heading, keywords or the like, and not just where nothing was left.
  private(set) var endedClearly = false

  /// Letters of about a page and a quarter; a longer summary is no abstract (fields.md: `long_summary`).
  static let longest = 5_200

  init(flow: TextFlow, heading: AbstractHeadings.Match, start: Int) {
    self.flow = flow
    self.heading = heading
    self.start = start
    read()
  }

  var length: Int { paragraphs.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count + 1 } } }

  private mutating func read() {
    let head = flow.items[start].line
    var size: Double?
    if !heading.rest.isEmpty {
      begin(heading.rest, flow.items[start])
      size = head.size
    }
    var skipped = 0
    inKeywords = false
    for index in firstOfText..<max(firstOfText, flow.items.count) {
      let item = flow.items[index]
      let line = item.line
      if let last = taken.last?.page.number ?? Optional(flow.items[start].page.number), item.page.number > last + 1 {
        return
      }
      if taken.isEmpty {
        if isCopyrightNotice(item, after: index) { continue }
        if let stepped = stepsOverFront(item, after: flow.items[index - 1].line) {
          inKeywords = stepped
          continue
        }
      }
      if heading.kind == .abstract, isOutdented(item) { return }
      if let size, isFootnote(item, under: size) { continue }
      if ends(at: item, textSize: size) {
        endedClearly = true
        return
      }
      if taken.isEmpty, heading.rest.isEmpty, isAside(item, from: head) { continue }
      guard let textSize = size else {
        // The text proper begins with the first line that is no label of its own.
        let isLabel = isPartLabel(line)
        if !isLabel { size = line.size }
        begin(isLabel ? line.text.trimmingHeadingMarks + ":" : words(of: item), item)
        continue
      }
      if isPartLabel(line) {
        begin(line.text.trimmingHeadingMarks + ":", item)
        continue
      }
      if heading.kind != .abstract, changesType(at: index, from: textSize) {
        size = line.size
        begin(words(of: item), item)
        continue
      }
      if changesTypeface(at: index) || isAnothersLabel(line) {
        endedClearly = true
        return
      }
      if abs(line.size - textSize) > 0.07 * textSize {
        // Indices, footnotes and marginal notes are stepped over; a run of other text ends the abstract.
        if line.size > textSize { skipped += 1 }
        if skipped > 4 { return }
        continue
      }
      if isBeside(item) { continue }
      skipped = 0
      if startsParagraph(item) { begin(words(of: item), item) } else { append(words(of: item), item) }
      if length > Self.longest + 1_500 { return }
    }
  }

  private func words(of item: TextFlow.Item) -> String { FootnoteMarks.removed(from: item.line, on: item.page) }

  private mutating func begin(_ text: String, _ item: TextFlow.Item) {
    if let last = paragraphs.last, last.count == 1, last[0].hasSuffix(":"), last[0].count < 40 {
      paragraphs[paragraphs.count - 1].append(text)
    } else {
      paragraphs.append([text])
    }
    taken.append(item)
  }

  private mutating func append(_ text: String, _ item: TextFlow.Item) {
    if paragraphs.isEmpty { paragraphs.append([]) }
    paragraphs[paragraphs.count - 1].append(text)
    taken.append(item)
  }

  /// Key words right below the heading, after a name and a title at most, are where the summary of a thesis begins.
  private var firstOfText: Int {
    guard heading.rest.isEmpty else { return start + 1 }
    let next = flow.items.indices.dropFirst(start + 1).prefix(6)
    let keywords = next.first { index in
      let lowered = flow.items[index].line.text.prefix(24).lowercased()
      return AbstractHeadings.keywords.contains(where: lowered.hasPrefix)
    }
    guard let keywords else { return start + 1 }
    let isFront = flow.items[(start + 1)..<keywords].allSatisfy {
      !$0.line.text.hasSuffix(".") && $0.line.text.count < 90
    }
    return isFront ? keywords : start + 1
  }

  /// What the summaries of a thesis repeat before their text: name, title in capitals, key words. Nil where the text
  /// begins; else whether the key words go on.
  private func stepsOverFront(_ item: TextFlow.Item, after previous: TextLine) -> Bool? {
    let line = item.line
    let lowered = line.text.prefix(24).lowercased()
    if AbstractHeadings.keywords.contains(where: lowered.hasPrefix) { return true }
    if inKeywords {
      let isNew = line.box.x > previous.box.x + 0.8 * line.size || line.box.y - previous.box.bottom > 0.6 * line.size
      return isNew ? nil : true
    }
    let signs = LineSigns(line.text)
    return signs.isCapitals && signs.words.count > 1 || TitleFeatures.looksLikeNames([line], signs, atLeast: 0.8)
      ? false : nil
  }

  /// Neither under the heading nor level with it: the page's other column.
  private func isAside(_ item: TextFlow.Item, from head: TextLine) -> Bool {
    guard item.page.number == flow.items[start].page.number else { return false }
    let box = item.line.box
    if box.x < head.box.right, head.box.x < box.right { return box.bottom < head.box.y }
    // Level with a heading in the margin, and not far from it.
    let isLevel = abs(box.y - head.box.y) <= 2 * head.size
    return !isLevel || box.right < head.box.x || box.x > head.box.right + 4 * head.size
  }

  /// Where a summary goes on in another size: after a lead in larger type, after a box of figures. Several wide lines of
  /// prose of that size follow below, and no heading begins them.
  private func changesType(at index: Int, from textSize: Double) -> Bool {
    let line = flow.items[index].line
    guard abs(line.size - textSize) > 0.07 * textSize, line.size > 0.7 * textSize, line.size < 1.35 * textSize,
      let last = taken.last, last.page.number == flow.items[index].page.number, line.box.y > last.line.box.y,
      let widest = taken.map(\.line.box.width).max()
    else { return false }
    let run = flow.items[index...].prefix(3)
    guard run.count == 3 else { return false }
    // Footnotes are smaller and stand low.
    if line.size < textSize, line.box.y > 0.7 * flow.items[index].page.height { return false }
    return run.allSatisfy { item in
      item.page.number == last.page.number && abs(item.line.size - line.size) < 0.3 && !item.line.isBold
        && item.line.box.x < last.line.box.right
    } && run.prefix(2).allSatisfy { $0.line.box.width > 0.75 * widest }
  }

  /// Where an abstract in one typeface is over and the text begins in another: after a whole sentence, three lines of it.
  private func changesTypeface(at index: Int) -> Bool {
    guard heading.kind == .abstract, taken.count >= 6, let last = taken.last,
      last.line.text.last.map({ ".!?)".contains($0) }) == true
    else { return false }
    let run = flow.items[index...].prefix(3)
    let faces = Set(taken.suffix(6).map(\.line.typeface))
    guard run.count == 3, faces.count == 1, let face = run.first?.line.typeface, !face.isEmpty, !faces.contains(face)
    else { return false }
    return run.allSatisfy { item in
      item.line.typeface == face && item.page.number == last.page.number && item.line.text.utf8.count > 30
        && item.line.box.x < last.line.box.right && last.line.box.x < item.line.box.right
    }
  }

  /// Bold words that begin a line behind a whole sentence name something else, as those of the key words do, where the
  /// abstract is not itself in parts with labels.
  private func isAnothersLabel(_ line: TextLine) -> Bool {
    guard heading.kind == .abstract, let first = taken.first?.line,
      paragraphs.last?.last?.last.map({ ".!?".contains($0) }) == true
    else { return false }
    let label = line.weight > first.weight && !fillsColumn(line) ? line.text : line.boldStart
    let ownLabel = first.boldStart.dropFirst(heading.rest.isEmpty ? 0 : heading.heading.count)
    return label.first?.isUppercase == true && String(ownLabel).trimmingHeadingMarks.isEmpty && !runsInLabel(label)
      && !AbstractHeadings.parts.contains(label.trimmingHeadingMarks.lowercased())
  }

  /// A licence's lines between the heading and the text.
  private func isCopyrightNotice(_ item: TextFlow.Item, after index: Int) -> Bool {
    if item.line.text.hasPrefix("Copyright") || item.line.text.hasPrefix("©") { return true }
    let before = flow.items[index - 1].line
    guard index - 1 > start, before.block == item.line.block else { return false }
    let notice = flow.items[(start + 1)..<index].first { $0.line.block == item.line.block }
    return notice?.line.text.hasPrefix("Copyright") == true
  }

  /// A part's own label; parts with labels begin with the first words or not at all.
  private func isPartLabel(_ line: TextLine) -> Bool {
    if !taken.isEmpty, paragraphs.first?.first?.hasSuffix(":") != true { return false }
    return line.text.utf8.count < 60 && AbstractHeadings.parts.contains(line.headingForm)
      && line.text.first?.isNumber != true
  }

  private func ends(at item: TextFlow.Item, textSize: Double?) -> Bool {
    let line = item.line
    // "Введение. …" may be the first part of the abstract itself.
    if AbstractEnds.match(line.text), !goesOn(line), !taken.isEmpty || !runsInLabel(line.text) { return true }
    if let match = AbstractHeadings.match(line.text), match.heading.first?.isUppercase == true,
      match.rest.isEmpty || !taken.isEmpty
    {
      return true
    }
    let words = line.text.split(separator: " ").count
    let head = flow.items[start].line
    let isShort = words <= 12 && line.text.utf8.count < 110 && !line.text.hasSuffix(".") && !line.text.hasSuffix(",")
    guard isShort else { return false }
    let name = line.headingForm
    if name == "introduction" || name == "background" || TitleWords.sectionHeadings.contains(name) {
      // A part's label runs on in the abstract's own size; a section's heading is numbered, larger or comes after text.
      if line.text.first?.isNumber == true { return true }
      guard let textSize else { return false }
      if line.size > textSize * 1.04 || !AbstractHeadings.parts.contains(name) { return true }
      return !taken.isEmpty && (name == "introduction" || !isPartLabel(line))
    }
    guard let textSize, !taken.isEmpty else { return false }
    if isPartLabel(line) { return false }
    // A heading: larger than the text, or bold above plain text, or numbered.
    let isLarger = line.size > textSize * 1.08
    let isBolder = line.weight > taken.last?.line.weight ?? 0 && !fillsColumn(line) && !runsInLabel(line.text)
    let isNumbered = line.text.first?.isNumber == true && line.isBold
    guard isLarger || isBolder || isNumbered, line.text.first?.isLowercase != true else { return false }
    switch heading.kind {
    case .abstract: return line.size >= textSize * 0.95 && line.text.filter(\.isLetter).count > 3
    case .summary, .about: return line.size >= head.size * 0.93
    }
  }

  /// A line in the middle of a sentence, which only happens to begin like an end: "… the costs of / open access …".
  private func goesOn(_ line: TextLine) -> Bool {
    guard line.text.first?.isLowercase == true, let last = paragraphs.last?.last?.last, !".!?:".contains(last) else {
      return false
    }
    let lowered = line.text.prefix(28).lowercased()
    let isMark =
      lowered.contains("@") || lowered.contains(":") || lowered.hasPrefix("e-mail") || lowered.hasPrefix("http")
    return !isMark && !AbstractHeadings.keywords.contains(where: lowered.hasPrefix)
  }

  /// As wide as the text so far: bold words at the start of a paragraph, no heading.
  private func fillsColumn(_ line: TextLine) -> Bool {
    guard let widest = taken.map(\.line.box.width).max() else { return false }
    return line.box.width > 0.85 * widest
  }

  /// "Materials and methods: An extract was …".
  private func runsInLabel(_ text: String) -> Bool {
    guard let mark = text.firstIndex(where: { $0 == ":" || $0 == "." || $0 == "—" }) else { return false }
    return AbstractHeadings.parts.contains(text[..<mark].lowercased())
  }

  /// Smaller than the text, low on the page, and no key words.
  private func isFootnote(_ item: TextFlow.Item, under textSize: Double) -> Bool {
    guard item.line.size < 0.93 * textSize, item.line.box.y > 0.6 * item.page.height else { return false }
    let lowered = item.line.text.prefix(24).lowercased()
    return !AbstractHeadings.keywords.contains(where: lowered.hasPrefix)
  }

  /// Below the abstract and far left of it: what is set over the whole page ends a narrower abstract.
  private func isOutdented(_ item: TextFlow.Item) -> Bool {
    let above = taken.filter { $0.page.number == item.page.number }
    guard above.count >= 3, let left = above.map(\.line.box.x).min(), let last = above.last?.line else { return false }
    let box = item.line.box
    return box.y > last.box.y + 0.5 * last.size && box.x < left - 6 * last.size && box.right > left + 6 * last.size
  }

  /// In another column than the abstract so far, level with it: a side bar, an affiliation.
  private func isBeside(_ item: TextFlow.Item) -> Bool {
    let samePage = taken.filter { $0.page.number == item.page.number }
    guard samePage.count >= 2, let first = samePage.first else { return false }
    let box = samePage.dropFirst().reduce(first.line.box) { $0.union($1.line.box) }
    let line = item.line.box
    let overlaps = line.x < box.right && box.x < line.right
    guard !overlaps else { return false }
    // The next column is as wide as this one; a side bar is not.
    return line.width < 0.6 * box.width && line.y >= box.y - 2 && line.bottom <= box.bottom + 2
  }

  private func startsParagraph(_ item: TextFlow.Item) -> Bool {
    guard let last = taken.last, last.page.number == item.page.number else { return false }
    let line = item.line
    let step = line.box.bottom - last.line.box.bottom
    if step < 0 { return false }
    if step > 2.1 * line.size, let before = taken.dropLast().last, before.page.number == item.page.number {
      let usual = last.line.box.bottom - before.line.box.bottom
      return step > 1.35 * max(usual, line.size)
    }
    let indent = line.box.x - last.line.box.x
    return indent > 0.8 * line.size && indent < 5 * line.size && last.line.text.hasSuffix(".")
  }
}

extension TextLine {
  /// What the fonts of one family share in their names ("ABCDEF+Times-Roman", "Times-Italic"): five letters. Those of TeX
  /// ("CMR10", "CMTI10") share less, and are taken as one.
  fileprivate var typeface: Substring {
    let name = fontName.drop { $0 != "+" }.dropFirst()
    let face = (name.isEmpty ? fontName[...] : name).prefix(5)
    return ["CM", "SF", "LM", "EC"].contains { face.hasPrefix($0) } ? "TeX" : face
  }
}
