import PDFText

/// Lines made of the words that were read on a picture: what pictures and specks pretended to be is dropped, words of
/// mixed alphabets are mended, sizes are measured.
struct ScanLines {
  private(set) var lines: [TextLine] = []
  /// 0 to 100, weighed by letters; nil where no line was kept.
  private(set) var confidence: Int?

  /// - Parameter picture: what the words were read on.
  init(words: [ScannedWord], on picture: PagePicture) {
    var sum = 0.0
    var letters = 0
    for line in Self.rows(of: words).flatMap(Self.parts) {
      let words = Self.trimmed(line)
      guard Self.makesSense(words) else { continue }
      lines.append(Self.line(words, on: picture))
      for word in words {
        sum += word.confidence * Double(word.lettersAndDigits)
        letters += word.lettersAndDigits
      }
    }
    if letters > 0 { confidence = Int((sum / Double(letters)).rounded()) }
  }

  private static func rows(of words: [ScannedWord]) -> [[ScannedWord]] {
    var rows: [[ScannedWord]] = []
    for word in words {
      if let last = rows.last?.last, last.isOnLine(of: word) {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    return rows
  }

  /// Cuts a row where the gap is wider than any between words: a number at the left margin and a date at the right one, a
  /// picture and the words beside it.
  private static func parts(of row: [ScannedWord]) -> [[ScannedWord]] {
    let widest = 2.4 * LetterHeights.size(of: row)
    var parts: [[ScannedWord]] = []
    var right = -Double.infinity
    for (place, word) in row.enumerated() {
      let next = place + 1 < row.count ? row[place + 1] : nil
      if mayBePicture(word), let next, next.box.x - right > widest { continue }
      if word.box.x - right > widest || parts.isEmpty { parts.append([]) }
      parts[parts.count - 1].append(word)
      right = word.box.right
    }
    return parts
  }

  /// A rule, or what was made of a sign between two columns.
  private static func mayBePicture(_ word: ScannedWord) -> Bool {
    let isRule = word.text.count >= 2 && word.text.allSatisfy { "_-—–=~".contains($0) }
    return isRule || word.confidence < 35 && word.lettersAndDigits <= 4
  }

  /// Without the strokes and specks at its ends that margins and rules leave.
  private static func trimmed(_ words: [ScannedWord]) -> [ScannedWord] {
    func isSpeck(_ word: ScannedWord) -> Bool {
      word.lettersAndDigits == 0 && (word.confidence < 60 || word.text.allSatisfy { "|_~=«»<>‘’'`¦°•".contains($0) })
        || word.confidence < 35 && word.lettersAndDigits <= 4
    }
    var rest = words[...]
    while let first = rest.first, isSpeck(first) { rest = rest.dropFirst() }
    while let last = rest.last, isSpeck(last) { rest = rest.dropLast() }
    return Array(rest)
  }

  private static func makesSense(_ words: [ScannedWord]) -> Bool {
    let signs = words.reduce(0) { $0 + $1.lettersAndDigits }
    guard signs > 0 else { return false }
    let mean = words.reduce(0) { $0 + $1.confidence * Double($1.lettersAndDigits) } / Double(signs)
    // A small letter alone is a part of a picture or of a rule.
    if signs == 1, words.contains(where: { $0.text.contains(where: \.isLowercase) }) { return false }
    // Pictures give short lines of which the engine is not sure.
    if signs <= 2 { return mean >= 80 }
    if signs <= 5 { return mean >= 60 }
    let sure = words.reduce(0) { $0 + ($1.confidence >= 60 ? $1.lettersAndDigits : 0) }
    if signs <= 12 { return mean >= 55 && sure * 2 >= signs }
    return mean >= 40 && sure * 3 >= signs
  }

  private static func line(_ words: [ScannedWord], on picture: PagePicture) -> TextLine {
    let pointsPerPixel = 72 / picture.dotsPerInch
    let size = LetterHeights.size(of: words)
    let text = words.map(\.text).joined(separator: " ")
    let box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
    var line = TextLine(
      text: ScannedAlphabets.repaired(text),
      box: Box(
        x: rounded(box.x * pointsPerPixel), y: rounded(box.y * pointsPerPixel),
        width: rounded(box.width * pointsPerPixel), height: rounded(box.height * pointsPerPixel)),
      size: rounded(size * pointsPerPixel))
    line.strokeWidth = (StrokeWidth.mean(of: words, size: size, on: picture) * pointsPerPixel * 100).rounded() / 100
    return line
  }

  private static func rounded(_ points: Double) -> Double { (points * 10).rounded() / 10 }
}
