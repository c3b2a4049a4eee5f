import Bibliography
import PDFText

/// What a document says of itself in a library's description ("Title : subtitle / N. Author. – City : Publisher, 2011") or
/// in a suggested citation: the title's words without the page's layout.
struct OwnCitation {
  let passages: [CitedPassage]
  private let forms: [SoftForm]

  static let none = OwnCitation(passages: [])

  private init(passages: [CitedPassage]) {
    self.passages = passages
    forms = passages.map { SoftForm($0.text) }
  }

  init(in clues: Clues) {
    let last = clues.document.pageCount
    var passages: [CitedPassage] = []
    for page in clues.pages where page.number <= 6 || page.number >= last - 1 {
      var onPage: [CitedPassage] = []
      for (index, line) in page.lines.enumerated() where line.role == .body {
        if AuthorContext.mayLabelCitation(line.text),
          AuthorContext.afterCitationLabel(line.text, line.text.lowercased()) != nil
        {
          onPage.append(Self.passage(page.lines[index...].prefix(5), of: page, clues))
        } else if Self.isDescription(line, on: page, clues) {
          onPage.append(Self.passage(page.lines[max(0, index - 4)...index], of: page, clues))
        }
      }
      // Many are a list of references.
      if onPage.count <= 3 { passages += onPage }
    }
    self.init(passages: passages)
  }

  /// The line of a description that names place and publisher, behind the dash that such a description has.
  private static func isDescription(_ line: TextLine, on page: PageText, _ clues: Clues) -> Bool {
    clues.imprint(on: line, of: page).map { $0.confidence > 0.6 } == true
      && Imprint.partMarks.contains { line.text.contains($0) }
  }

  private static func passage(_ lines: ArraySlice<TextLine>, of page: PageText, _ clues: Clues) -> CitedPassage {
    CitedPassage(page: page, lines: Array(lines), text: clues.document.hyphenation.flow(lines.lazy.map(\.text)))
  }

  /// Whether the words stand in it, one after the other.
  func holds(_ form: SoftForm) -> Bool { form.count >= 8 && forms.contains { $0.text.contains(form.text) } }

  /// What a description has behind the title and a colon, up to its next part: the subtitle that the title page left out.
  func subtitle(of title: String) -> String? {
    for passage in passages {
      guard let rest = passage.rest(behind: title)?.drop(while: { $0 == " " }), rest.first == ":" else { continue }
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
}
