import PDFText

/// The key words out of the lines that hold them.
struct KeywordList {
  var words: [String]
  /// The separator tells words from each other beyond doubt.
  var isClear: Bool

  /// `lines` as printed; `flow` the same as running text with its hyphenation undone.
  init(lines: [String], flow: String) {
    let text = Self.withoutCodes(String(flow.map { $0.isPrivate ? "•" : $0 }))
    (words, isClear) = Self.split(text, lines: lines)
    words = words.map(Self.cleaned).filter { !$0.isEmpty }
    if let last = words.last, words.count > 1, let bare = Self.withoutAnd(last) { words[words.count - 1] = bare }
  }

  private static func split(_ text: String, lines: [String]) -> ([String], Bool) {
    for sign in [";", "•", "·", "∙", "⋅", "●", "■", "|", "¦", "►", "▪", "∗", "✽", "◊", "♦"] {
      let parts = text.split(separator: Character(sign)).map(String.init)
      if parts.count > 1 { return (parts, true) }
    }
    let commas = splitAtCommas(text)
    let dashes = split(text, at: [" – ", " — ", " − ", " - ", " / "])
    if commas.count > 1, commas.count >= dashes.count { return (commas, true) }
    if dashes.count > 1 { return (dashes, dashes.count > 2) }
    let stops = split(text, at: [" . ", ". "])
    if stops.count > 2 { return (stops, true) }
    if lines.count > 1 { return (byLine(lines), false) }
    return stops.count > 1 ? (stops, false) : (byCapitals(text), false)
  }

  /// At commas that stand in no brackets and between no digits ("2,4-D").
  private static func splitAtCommas(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    var characters = text.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth = max(0, depth - 1) }
      if character == "," || character == "،", depth == 0, !(part.last?.isNumber == true && next?.isNumber == true) {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part)
    return parts
  }

  private static func split(_ text: String, at separators: [String]) -> [String] {
    separators.map { text.components(at: $0) }.max { $0.count < $1.count } ?? [text]
  }

  /// One a line; a line that begins small goes on from the one before.
  private static func byLine(_ lines: [String]) -> [String] {
    var words: [String] = []
    for line in lines {
      if let last = words.last, line.first?.isLowercase == true, words.first?.first?.isUppercase == true {
        words[words.count - 1] = last + " " + line
      } else {
        words.append(line)
      }
    }
    return words
  }

  /// Some fonts lose the dots between key words: "Essential oil Fermented fish Process" has its capitals left.
  private static func byCapitals(_ text: String) -> [String] {
    var words: [String] = []
    for word in text.split(separator: " ") {
      if let last = words.last, word.first?.isUppercase != true {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(String(word))
      }
    }
    return words.count > 2 && words.count * 3 > text.split(separator: " ").count ? words : [text]
  }

  /// Without stops, dashes and white space about it; the stop of a last abbreviation goes too.
  private static func cleaned(_ word: String) -> String {
    var text = word[...]
    while let first = text.first, " .,;:–—-•*".contains(first) { text.removeFirst() }
    while let last = text.last, " .,;:–—-•*".contains(last), !text.hasSuffix("+") { text.removeLast() }
    return String(text)
  }

  private static func withoutAnd(_ word: String) -> String? {
    for and in ["and ", "и ", "і ", "та ", "und ", "et ", "y ", "e "] where word.hasPrefix(and) {
      return String(word.dropFirst(and.count))
    }
    return nil
  }

  /// Subject codes that run in behind the list are no key words.
  private static func withoutCodes(_ text: String) -> String {
    var text = text
    for mark in [" JEL", " MSC", " PACS", " AMS", " УДК", " УДС", " ББК", " UDC", "Mathematics Subject", " ACM "] {
      if let range = text.firstRange(of: mark), text[range.upperBound...].contains(where: \.isNumber) {
        text = String(text[..<range.lowerBound])
      }
    }
    return text
  }
}

extension String {
  fileprivate func components(at separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    parts.append(String(rest))
    return parts
  }
}
