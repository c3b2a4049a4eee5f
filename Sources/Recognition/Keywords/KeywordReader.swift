import PDFText

/// Reads the lines of a list of key words that begins at a heading.
struct KeywordReader {
  let page: PageText
  let heading: TextLine
  let match: KeywordHeadings.Match
  private(set) var lines: [TextLine] = []
  private(set) var texts: [String] = []

  /// `index` of the heading among the page's body lines.
  init(_ match: KeywordHeadings.Match, at index: Int, of body: [TextLine], page: PageText) {
    self.page = page
    self.match = match
    heading = body[index]
    if !match.rest.isEmpty {
      lines.append(heading)
      texts.append(match.rest)
    }
    var length = match.rest.count
    for line in body[(index + 1)...] {
      guard lines.count < 16, length < 900, follows(line) else { break }
      lines.append(line)
      texts.append(line.text.withoutMarksBefore)
      length += line.text.count
    }
  }

  /// Whether a line goes on with the list.
  private func follows(_ line: TextLine) -> Bool {
    let previous = lines.last ?? heading
    guard isNear(line, previous), KeywordHeadings.match(line.text) == nil, !Self.ends(line.text) else { return false }
    guard let last = texts.last else { return looksLikeList(line) }
    let goesOn = last.hasSuffix(" .") || last.last.map { ",;·•-–|".contains($0) } ?? true
    if goesOn || line.text.first?.isLowercase == true { return abs(line.size - previous.size) < 0.2 * previous.size }
    guard abs(line.size - previous.size) < 0.06 * previous.size else { return false }
    // A list that has ended with a full stop is over, and a new look begins something else.
    if last.last == "." { return line.text.filter { ",;·•".contains($0) }.count >= 2 && line.isBold == previous.isBold }
    if line.isBold != previous.isBold, line.isBold || previous.box != heading.box { return false }
    return isFull(previous) || !texts.contains { $0.contains(",") || $0.contains(";") }
  }

  /// Below in the same column, with no wider gap than a list has; behind the heading there may be a wider one.
  private func isNear(_ line: TextLine, _ previous: TextLine) -> Bool {
    let size = max(line.size, previous.size)
    // Boxes of some fonts reach far above or below the letters: the edges that are nearer tell the leading.
    let byTop = line.box.y - previous.box.y
    let byBottom = line.box.bottom - previous.box.bottom
    // Poppler cuts a line at wide gaps: the rest of the row.
    if max(abs(byTop), abs(byBottom)) < 0.45 * size { return line.box.x >= previous.box.right - 1 }
    let step = abs(byTop) < abs(byBottom) ? byTop : byBottom
    // Manuscripts are set with wide leading: a line that begins small goes on all the same.
    let most = lines.isEmpty ? 3.2 : line.text.first?.isLowercase == true ? 2.6 : 1.85
    guard step > 0, step < most * size else { return false }
    return line.box.x < max(previous.box.right, heading.box.right) && previous.box.x < line.box.right + 20
  }

  /// The line reaches about as far to the right as its neighbours: the list had to go on below.
  private func isFull(_ line: TextLine) -> Bool {
    let right =
      page.lines.lazy
      .filter { abs($0.box.y - line.box.y) < 150 && $0.box.x < line.box.right && line.box.x < $0.box.right }
      .map(\.box.right).max() ?? line.box.right
    return line.box.right > line.box.x + 0.72 * (right - line.box.x)
  }

  private func looksLikeList(_ line: TextLine) -> Bool { line.text.count < 160 && !line.text.hasSuffix(":") }

  /// What follows key words and is none.
  private static func ends(_ text: String) -> Bool {
    let small = text.prefix(40).lowercased()
    if stops.contains(where: small.hasPrefix) || AbstractEnds.match(text) { return true }
    if text.contains("@") || small.contains("http") || small.contains("doi") { return true }
    // "1 Introduction", "1. Background", "I. INTRODUCTION".
    let words = text.split(separator: " ", maxSplits: 2)
    if words.count >= 2, let number = words.first, number.count <= 4, words[1].first?.isUppercase == true {
      let bare = number.drop { $0 == "§" }
      if bare.first?.isNumber == true, bare.allSatisfy({ $0.isNumber || $0 == "." }) { return true }
      if bare.last == ".", bare.dropLast().allSatisfy({ "IVX".contains($0) }), bare.count > 1 { return true }
    }
    return false
  }

  private static let stops: [String] =
    AbstractHeadings.keywords + [
      "received", "accepted", "submitted", "correspond", "contents", "abbreviations", "open access", "вступ",
      "уводзіны", "введение", "содержание", "abstract", "introduction", "background", "аннотация", "анатацыя",
      "анотація", "резюме", "рэзюмэ", "résumé",
      "zusammenfassung", "resumen", "resumo", "summary", "1 ", "1.", "i. ", "* ", "†", "‡", "tel", "fax", "paper type",
      "article type", "author for", "author details", "author information", "access this", "quick response",
      "this article",
      "this is an", "source of support", "supplement", "edited by", "reviewed", "published", "available online",
      "manuscript",
      "word count", "number of", "running head", "running title", "short title", "address", "contact", "department of",
      "university of", "license", "licence", "creative commons", "publisher", "editor", "дата ", "поступила", "статья ",
      "авторы", "цитирование", "об авторе", "сведения об", "благодарности", "постановка", "цель", "материалы и",
      "методы:", "© ", "note:", "data availability", "code ", "a replication", "replication of", "specialty section",
    ]
}

extension String {
  /// Without bullets at its start.
  var withoutMarksBefore: String {
    String(drop { " •·∙●■►▪◊♦*-–".contains($0) || $0.isPrivate })
  }
}

extension Character {
  /// A sign of a font's own, such as a bullet of Symbol or Wingdings.
  var isPrivate: Bool { unicodeScalars.first.map { (0xE000...0xF8FF).contains($0.value) } ?? false }
}
