import Bibliography
import PDFText

/// What a document says of itself in a library's description ("Title : subtitle / N. Author. – City : Publisher, 2011") or
/// in a suggested citation: the title's words without the page's layout.
struct OwnCitation {
  private let texts: [String]
  private let forms: [SoftForm]

  init(in clues: Clues) {
    let last = clues.document.pageCount
    var texts: [String] = []
    for page in clues.pages where page.number <= 6 || page.number >= last - 1 {
      var onPage: [String] = []
      for (index, line) in page.lines.enumerated() where line.role == .body {
        if AuthorContext.mayLabelCitation(line.text),
          AuthorContext.afterCitationLabel(line.text, line.text.lowercased()) != nil
        {
          onPage.append(Self.joined(page.lines[index...].prefix(5), clues))
        } else if Self.isDescription(line, on: page, clues) {
          onPage.append(Self.joined(page.lines[max(0, index - 4)...index], clues))
        }
      }
      // Many are a list of references.
      if onPage.count <= 3 { texts += onPage }
    }
    self.texts = texts
    forms = self.texts.map { SoftForm($0) }
  }

  /// The line of a description that names place and publisher, behind the dash that such a description has.
  private static func isDescription(_ line: TextLine, on page: PageText, _ clues: Clues) -> Bool {
    clues.imprint(on: line, of: page).map { $0.confidence > 0.6 } == true
      && Imprint.partMarks.contains { line.text.contains($0) }
  }

  private static func joined(_ lines: ArraySlice<TextLine>, _ clues: Clues) -> String {
    clues.document.hyphenation.flow(lines.lazy.map(\.text))
  }

  /// Whether the words stand in it, one after the other.
  func holds(_ form: SoftForm) -> Bool { form.count >= 8 && forms.contains { $0.text.contains(form.text) } }

  /// What a description has behind the title and a colon, up to its next part: the subtitle that the title page left out.
  func subtitle(of title: String) -> String? {
    let wanted = Letters.of(title)
    guard wanted.count >= 8 else { return nil }
    for text in texts {
      guard let end = Self.end(of: wanted, in: text) else { continue }
      let rest = text[end...].drop { $0 == " " }
      guard rest.first == ":" else { continue }
      let body = rest.dropFirst().drop { $0 == " " }
      guard let stop = Self.marks.compactMap({ body.range(of: $0)?.lowerBound }).min() else { continue }
      let subtitle = String(body[..<stop]).trimmingMarks
      let lower = subtitle.lowercased()
      guard (6...120).contains(subtitle.count), !Self.notes.contains(where: lower.hasPrefix) else { continue }
      return subtitle
    }
    return nil
  }

  private static let marks = [" / ", "/ ", " [", " : "] + Imprint.partMarks
  /// What a description says of the kind of a thesis.
  private static let notes = ["автореф", "дис", "аўтарэф", "thesis", "дыс", "diss"]

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
