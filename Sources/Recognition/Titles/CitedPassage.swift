import PDFText

/// Lines in which a document cites itself.
struct CitedPassage {
  let page: PageText
  let lines: [TextLine]
  let text: String

  /// What follows the document's title; nil where the title does not stand in it.
  func rest(behind title: String) -> Substring? {
    guard text.utf8.count > title.utf8.count else { return nil }
    let wanted = Letters.of(title)
    guard wanted.count >= 8 else { return nil }
    return Self.end(of: wanted, in: text).map { text[$0...] }
  }

  /// The end of the first place whose letters are these.
  private static func end(of wanted: [UInt32], in text: String) -> String.Index? {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      var index = start
      var position = 0
      while index < scalars.endIndex, position < wanted.count {
        let letters = Letters.of(String(scalars[index]))
        index = scalars.index(after: index)
        guard let letter = letters.first else { continue }
        guard letters.count == 1, letter == wanted[position] else { break }
        position += 1
      }
      if position == wanted.count { return index }
      start = scalars.index(after: start)
    }
    return nil
  }
}
