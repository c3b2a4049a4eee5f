import PDFText

/// Where the list of works cited begins; what stands behind its heading is said of other documents.
struct ReferenceList {
  /// Physical page and index of the heading line; nil where the pages with lines show none.
  let start: (page: Int, line: Int)?

  static let none = ReferenceList()

  private init() { start = nil }

  init(in clues: Clues) {
    for page in clues.pages.reversed() {
      if let line = page.lines.lastIndex(where: { Self.isHeading($0.text) }) {
        start = (page.number, line)
        return
      }
    }
    start = nil
  }

  func holds(page: Int, line: Int) -> Bool {
    guard let start else { return false }
    return page > start.page || page == start.page && line > start.line
  }

  private static func isHeading(_ text: String) -> Bool {
    // A heading has few words: longer lines are told by their spaces alone.
    guard (8...64).contains(text.utf8.count), text.utf8.count(where: { $0 == 0x20 }) <= 6 else { return false }
    guard let first = text.firstIndex(where: \.isLetter), initials.contains(text[first]),
      let last = text.lastIndex(where: \.isLetter)
    else { return false }
    return headings.contains(text[first...last].lowercased())
  }

  private static let initials = Set(headings.flatMap { $0.prefix(1) + $0.prefix(1).uppercased() })

  private static let headings: Set = [
    "references", "bibliography", "literature cited", "works cited", "reference list", "references and notes",
    "literature",
    "литература", "список литературы", "библиография", "список использованных источников", "библиографический список",
    "список использованной литературы", "літаратура", "спіс літаратуры", "література", "список літератури",
    "références",
    "literatur", "literaturverzeichnis", "referencias", "bibliografía", "referências", "bibliographie",
  ]
}
