import Bibliography
import PDFText

/// How far a title reaches: the block that was chosen, with the larger words above and the subtitle below that belong to it.
struct TitleExtent {
  private(set) var lines: [TextLine]
  /// The texts of its blocks.
  private var parts: [String]
  /// "2020" in type as large as the title's: "2020 Steel in Figures".
  private var year: String?
  /// What the document's description of itself adds.
  private var citedSubtitle: String?

  init(around block: TitleBlock, in setting: TitleSetting) {
    lines = block.lines
    parts = [block.text]
    let page = setting.blocks.filter { $0.pageIndex == block.pageIndex }
    guard let place = page.firstIndex(where: { $0.order == block.order }) else { return }
    var last = block
    for next in page.dropFirst(place + 1).prefix(2) {
      let isCited =
        setting.clues.citation.holds(SoftForm((parts + [next.text]).joined()))
        && !Self.isOther(setting.features(of: next))
      guard
        isCited && next.box.y < last.box.bottom + 4 * last.size
          || Self.isSubtitle(next, below: last, of: block, in: setting)
      else { break }
      parts.append(next.text)
      lines += next.lines
      last = next
    }
    if place > 0 {
      let above = page[place - 1]
      if Self.heads(block, above, in: setting) {
        parts.insert(above.text, at: 0)
        lines = above.lines + lines
      }
      if Self.isYear(above, beside: block) {
        year = above.text
        lines = above.lines + lines
      }
    }
    citedSubtitle = setting.clues.citation.subtitle(of: title(in: .none))
  }

  /// Whether the block above is the beginning of the title: a citation that has both says so, one that begins with the block
  /// leaves out what stands above it, and where none speaks the look tells.
  private static func heads(_ block: TitleBlock, _ above: TitleBlock, in setting: TitleSetting) -> Bool {
    if setting.clues.citation.holds(SoftForm(above.text + block.text)) {
      return above.size >= block.size && !isOther(setting.features(of: above)) || isHeadOf(block, above, in: setting)
    }
    return !setting.clues.citation.holds(SoftForm(block.text)) && isHeadOf(block, above, in: setting)
  }

  /// Its parts that are set in capitals throughout.
  var capitals: [String] { parts.filter { $0.isPrintedInCapitals || Self.isLoneCapitals($0) } }

  /// One word in capitals, which may be an abbreviation: "STROKE" over "National clinical guideline".
  private static func isLoneCapitals(_ part: String) -> Bool {
    part.count >= 4 && part.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  /// As a catalogue writes it: what is printed in capitals in sentence case, with the words that `forms` knows as they are
  /// written in the text.
  func title(in forms: RunningForms) -> String {
    let cased = parts.map { part in
      let isKnown = Self.isLoneCapitals(part) && forms.forms[part.lowercased()] != nil
      return (part.isPrintedInCapitals || isKnown ? part.sentenceCased(keeping: forms.forms) : part).withoutTitleLabel
    }
    let printed = [year, Self.joined(cased)].compactMap { $0 }.joined(separator: " ")
    return Self.joined([printed, citedSubtitle].compactMap { $0 })
  }

  private static func isSubtitle(
    _ next: TitleBlock, below last: TitleBlock, of main: TitleBlock, in setting: TitleSetting
  ) -> Bool {
    let signs = next.signs
    guard signs.letters >= 6, (2...40).contains(signs.words.count), next.lines.count <= 6 else { return false }
    let gap = next.box.y - last.box.bottom
    guard gap < 1.5 * max(next.size, 0.7 * last.size), gap > -0.6 * main.size else { return false }
    guard next.box.x < last.box.right, last.box.x < next.box.right else { return false }
    let body = setting.clues.bodySize
    let features = setting.features(of: next)
    let isLarge = next.size > body * 1.12
    // "Situation Report – 27", "A discussion paper", "Учебное пособие" belong to a title in any size.
    guard next.size <= main.size * 1.02, isLarge || next.size > body * 0.95 && (next.isBold || features[.series] > 0)
    else {
      return false
    }
    if features[.sentence] > 0, !isLarge { return false }
    guard !isOther(features) else { return false }
    // "Vol. 3" is no subtitle.
    if features[.sectionHeading] > 0 { return false }
    if setting.isDegree(next) || TitleFeatures.isBodyAlone(signs) || TitleFeatures.namesBody(next.lines) {
      return false
    }
    if features[.series] > 0,
      signs.words.count < 2
        || ["vol", "volume", "issue", "no", "том", "выпуск"].contains(signs.words.first.map(String.init) ?? "")
    {
      return false
    }
    let firstLine = next.lines.prefix(1)
    if TitleFeatures.looksLikeNames(Array(firstLine), LineSigns(firstLine.first?.text ?? "")) { return false }
    // "Gil Chu ∗": a name with the mark of its footnote.
    if let first = firstLine.first?.text, let mark = first.last, "∗*†‡§¶".contains(mark) {
      let marked = LineSigns(first)
      if (2...5).contains(marked.words.count), marked.capitalisedShare == 1, marked.digits == 0 { return false }
    }
    // Two or three capitalised words alone are a name more often than a subtitle.
    if signs.words.count <= 3, signs.capitalisedShare == 1, next.size < 0.75 * main.size, !main.text.hasSuffix(":") {
      return false
    }
    return !["by", "von", "par", "por", "prepared", "authors", "author", "edited", "draft", "автор", "авторы"].contains(
      signs.words.first.map(String.init) ?? "")
  }

  /// By its words something else than a part of the title.
  private static func isOther(_ features: TitleFeatures) -> Bool {
    let against: [TitleFeatures.Sign] = [.organisation, .name, .date, .imprint, .dotted, .numbered, .soup]
    return against.contains { features[$0] > 0 }
  }

  /// Short words in larger type right above: "Jordan" over "Measuring Facebook Live-Streaming Interference".
  private static func isHeadOf(_ block: TitleBlock, _ above: TitleBlock, in setting: TitleSetting) -> Bool {
    guard above.size >= block.size * 1.05, above.signs.letters >= 4, above.signs.words.count <= 12 else { return false }
    // "unicef": a word in small letters alone is what OCR read off a logo.
    if above.signs.words.count == 1, above.lines[0].isScanned, above.text.allSatisfy(\.isLowercase) { return false }
    let gap = block.box.y - above.box.bottom
    guard gap < 1.2 * above.size, gap > -0.6 * above.size else { return false }
    guard above.box.x < block.box.right, block.box.x < above.box.right else { return false }
    let features = setting.features(of: above)
    let against: [TitleFeatures.Sign] = [
      .organisation, .date, .series, .sectionHeading, .imprint, .dotted, .runningHead, .contained, .soup,
    ]
    return against.allSatisfy { features[$0] == 0 }
  }

  private static func isYear(_ other: TitleBlock, beside block: TitleBlock) -> Bool {
    guard other.text.utf8.count == 4, let year = Int(other.text), (1900...2100).contains(year) else { return false }
    let gap = max(other.box.y - block.box.bottom, block.box.y - other.box.bottom)
    return other.size >= 0.8 * block.size && gap < 1.2 * max(other.size, block.size)
  }

  /// Main title and subtitles joined by ": "; a part that ends with a colon or a dash of its own needs no other.
  static func joined(_ parts: [String]) -> String {
    parts.reduce(into: "") { title, part in
      let part = part.trimmingMarks
      guard !part.isEmpty else { return }
      if title.isEmpty {
        title = part
      } else if let last = title.last, ":–—-".contains(last) {
        title = String(title.dropLast()).trimmingMarks + ": " + part
      } else {
        title += ": " + part
      }
    }
  }
}

extension String {
  /// What follows "на тему:", wherever that stands, or "Title:" at the start, without «» around the whole of it.
  fileprivate var withoutTitleLabel: String {
    let lowered = lowercased()
    let label =
      lowered.range(of: "на тему:") ?? lowered.range(of: "на тэму:")
      ?? ["title:", "thema:", "titel:", "título:", "titolo:", "titre :", "тема:", "тэма:"].lazy.compactMap { label in
        lowered.hasPrefix(label) ? lowered.range(of: label) : nil
      }.first
    guard let label, lowered.count == count else { return self }
    let rest = dropFirst(lowered.distance(from: lowered.startIndex, to: label.upperBound)).drop { $0 == " " }
    guard rest.count > 8 else { return self }
    let isQuoted = rest.first == "«" && rest.firstIndex(of: "»") == rest.indices.last
    return String(isQuoted ? rest.dropFirst().dropLast() : rest)
  }

  /// Without the spaces, bullets and reference marks at its ends.
  var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, " *∗⋆☆✩†‡§¶•".contains(last) { text.removeLast() }
    while let first = text.first, " •*∗".contains(first) { text.removeFirst() }
    return String(text)
  }
}
