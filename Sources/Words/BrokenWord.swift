/// A word that is broken by a hyphen at the end of a page.
package enum BrokenWord {
  /// The whole word, from the last of one page and the first of the next that is written small; nil where none is broken.
  /// The page's number or a running head may stand between them, on lines of their own.
  package static func joining(_ page: String, _ next: String) -> String? {
    // A line is rarely longer than this, and most pages end with a whole word.
    let lines = page.unicodeScalars.suffix(300).split(separator: "\n").suffix(3).map(Substring.init)
    guard let broken = lines.last(where: { !isNumber($0) }), let last = broken.last, hyphens.contains(last) else {
      return nil
    }
    let head = broken.dropLast().reversed().prefix { $0.isLetter }.reversed()
    guard head.count >= 2 else { return nil }
    for line in next.unicodeScalars.prefix(600).split(separator: "\n").prefix(3).map(Substring.init) {
      guard let first = line.first, first.isLowercase else { continue }
      let tail = line.prefix { $0.isLetter }
      return tail.count >= 2 ? String(head) + tail : nil
    }
    return nil
  }

  private static func isNumber(_ line: Substring) -> Bool { !line.contains(where: \.isLetter) && line.last != "-" }

  private static let hyphens: Set<Character> = ["-", "\u{2010}", "\u{AD}"]
}
