import PDFText

/// The lines of neighbouring pages one after the other, running heads and page numbers left out.
struct TextFlow {
  struct Item {
    let page: PageText
    let line: TextLine
  }

  let items: [Item]

  init(pages: some Sequence<PageText>) {
    items = pages.flatMap { page in
      page.lines.lazy.filter { $0.role == .body && $0.isUpright }.map { Item(page: page, line: $0) }
    }
  }
}

extension TextLine {
  /// The line as it looks after a section number: "2.1 Methods" → "methods", "IV. RESULTS" → "results".
  var headingForm: String {
    var rest = text[...].drop { $0.isNumber || $0 == "." || $0 == " " || $0 == "§" }
    if let space = rest.firstIndex(of: " "), rest[..<space].allSatisfy({ "IVX.".contains($0) }) {
      rest = rest[space...]
    }
    return rest.lowercased().trimmingHeadingMarks
  }
}
