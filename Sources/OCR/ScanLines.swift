import PDFText

/// Lines made of the words that were read on a picture: what pictures and specks pretended to be is dropped, words of
/// mixed alphabets are mended, sizes are measured.
struct ScanLines {
  private(set) var lines: [TextLine] = []
  /// 0 to 100, weighed by letters; nil where no line was kept.
  private(set) var confidence: Int?

  init(words: [ScannedWord], dotsPerInch: Double) {
    var sum = 0.0
    var letters = 0
    for line in Self.rows(of: words) {
      let words = Self.trimmed(line)
      guard Self.makesSense(words) else { continue }
      lines.append(Self.line(words, pointsPerPixel: 72 / dotsPerInch))
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
      if let last = rows.last?.last, last.block == word.block, last.paragraph == word.paragraph, last.line == word.line
      {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
      }
    }
    return rows
  }

  /// Without the strokes and specks at its ends that margins and rules leave.
  private static func trimmed(_ words: [ScannedWord]) -> [ScannedWord] {
    func isSpeck(_ word: ScannedWord) -> Bool {
      word.lettersAndDigits == 0 && (word.confidence < 60 || word.text.allSatisfy { "|_~=«»<>‘’'`¦°•".contains($0) })
        || word.confidence < 25 && word.lettersAndDigits <= 2
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
    // Pictures give short lines of which the engine is not sure.
    if signs <= 2 { return mean >= 80 }
    if signs <= 5 { return mean >= 60 }
    let sure = words.reduce(0) { $0 + ($1.confidence >= 60 ? $1.lettersAndDigits : 0) }
    return mean >= 40 && sure * 3 >= signs
  }

  private static func line(_ words: [ScannedWord], pointsPerPixel: Double) -> TextLine {
    let text = words.map(\.text).joined(separator: " ")
    let box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
    return TextLine(
      text: ScannedAlphabets.repaired(text),
      box: Box(
        x: rounded(box.x * pointsPerPixel), y: rounded(box.y * pointsPerPixel),
        width: rounded(box.width * pointsPerPixel), height: rounded(box.height * pointsPerPixel)),
      size: rounded(LetterHeights.size(of: words) * pointsPerPixel))
  }

  private static func rounded(_ points: Double) -> Double { (points * 10).rounded() / 10 }
}
