/// Undoes hyphens that only the line end put there, and keeps real ones ("scale-up", "из-за"). Which is which is
/// learned from the document itself: the form that stands elsewhere within a line wins.
package struct Hyphenation: Sendable {
  /// Hashes of the document's words, as they stand within a line; hyphenated ones whole.
  private var words: Set<UInt64> = []

  package init() {}

  package init(learningFrom texts: some Sequence<String>) {
    for text in texts { text.withBytes { learn($0) } }
  }

  /// The text with its broken words made whole on the line where they begin; other line ends stay.
  package func undone(in text: String) -> String {
    guard text.withBytes(Self.mayBeBroken) else { return text.withoutSoftHyphens }
    var lines = text.lines
    for index in lines.indices.dropLast() {
      // A word may be broken again at the end of the next line, and of the one after.
      var next = index + 1
      while next < lines.count, let joined = join(lines[index], lines[next]) {
        lines[index] = Substring(joined.line)
        lines[next] = joined.rest
        guard joined.rest.isEmpty else { break }
        next += 1
      }
    }
    return lines.joined(separator: "\n").withoutSoftHyphens
  }

  /// Lines as one running text: broken words made whole, other line ends a space.
  package func flow(_ lines: some Sequence<some StringProtocol>) -> String {
    let lines = lines.map { String($0) }
    if lines.count == 1, Self.isPlain(lines[0]) { return lines[0] }
    let text = undone(in: lines.joined(separator: "\n"))
    return text.unicodeScalars.split { $0 == "\n" || $0 == " " }.map { String($0) }.joined(separator: " ")
  }

  /// No soft hyphens, single spaces between words and none at the ends.
  private static func isPlain(_ line: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in line.utf8 {
      if byte == 0xAD && previous == 0xC2 || byte == 0x0A || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// The first line with the head of the second, where a word is broken between them, and what is left of the second.
  private func join(_ line: Substring, _ next: Substring) -> (line: String, rest: Substring)? {
    guard Self.endsInHyphen(line) else { return nil }
    let line = line.trimmingEnd()
    guard let last = line.last, last == "-" || last == "\u{AD}" else { return nil }
    let stem = line.dropLast()
    guard stem.last?.isLetter == true else { return nil }
    let rest = next.drop { $0 == " " }
    let head = rest.prefix { !$0.isWhitespace }
    let core = head.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
    guard let first = core.first, first.isLetter else { return nil }
    let gap = stem.lastIndex { !($0.isLetter || $0 == "-" || $0 == "'" || $0 == "’") }
    let before = String(gap.map { stem[stem.index(after: $0)...] } ?? stem)
    let keeps = last == "-" && keepsHyphen(between: before, and: String(core))
    return (String(stem) + (keeps ? "-" : "") + head, rest.dropFirst(head.count).drop { $0 == " " })
  }

  private func keepsHyphen(between before: String, and after: String) -> Bool {
    let whole = words.contains(Self.hash(before + after))
    let parted = words.contains(Self.hash(before + "-" + after))
    if whole != parted { return parted }
    if after.first?.isUppercase == true { return before.first?.isUppercase == true || before.count < 4 }
    if before.contains("-") { return false }
    // Neither form is known: a first part that makes compounds keeps its hyphen.
    return Self.compoundHeads.contains(before.lowercased())
  }

  private static let compoundHeads: Set<String> = [
    "self", "non", "cross", "well", "long", "short", "high", "low", "co", "ex", "so", "all", "half", "quasi", "socio",
    "evidence", "community", "gender", "age", "data", "decision", "follow", "in", "on", "по", "во", "из", "кое",
    "какой", "что", "кто", "где", "как", "когда", "социально", "научно", "медико",
  ]

  /// "-" or a soft hyphen, spaces behind it allowed, by the bytes.
  private static func endsInHyphen(_ line: Substring) -> Bool {
    line.utf8.last { $0 != 0x20 }.map { $0 == UInt8(ascii: "-") || $0 == 0xAD } ?? false
  }

  private static func mayBeBroken(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.contains(0x0A) else { return false }
    var previous: UInt8 = 0
    for byte in bytes {
      // "-" at a line end, a space between allowed, or a soft hyphen anywhere.
      if byte == 0x0A, previous == UInt8(ascii: "-") { return true }
      if byte == 0xAD, previous == 0xC2 { return true }
      if byte != 0x20 { previous = byte }
    }
    return false
  }

  /// Words of a text that begin and end within one line.
  private mutating func learn(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash = Self.seed
    var length = 0
    var previous: UInt8 = 0
    for byte in bytes {
      let lower = byte >= 65 && byte <= 90 ? byte + 32 : byte
      if (lower >= 97 && lower <= 122) || lower >= 0x80 || (lower == UInt8(ascii: "-") && length > 0) {
        hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
        length += 1
      } else {
        if length > 3, previous != UInt8(ascii: "-") { words.insert(hash) }
        hash = Self.seed
        length = 0
      }
      previous = lower
    }
    if length > 3, previous != UInt8(ascii: "-") { words.insert(hash) }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a over the bytes, ASCII capitals folded.
  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(seed) { hash, byte in
      (hash ^ UInt64(byte >= 65 && byte <= 90 ? byte + 32 : byte)) &* 0x100_0000_01B3
    }
  }
}

extension String {
  fileprivate var withoutSoftHyphens: String {
    guard utf8.contains(0xAD), unicodeScalars.contains("\u{AD}") else { return self }
    var kept = UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.lazy.filter { $0 != "\u{AD}" })
    return String(kept)
  }
}

extension Substring {
  fileprivate func trimmingEnd() -> Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
