import Bibliography
import PDFText

/// The edition as printed: "Second edition", "2-е изд., перераб. и доп.".
enum EditionFinder: Finder {
  static let field = Field.edition

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    // Articles cite editions and have none.
    guard !known.isArticleByKind else { return [] }
    return clues.frontPages.prefix(4).flatMap { page in
      page.lines.compactMap { line -> Proposal? in
        guard line.role == .body, (6...160).contains(line.text.utf8.count), let edition = edition(in: line.text) else {
          return nil
        }
        return Proposal(
          .text(edition), confidence: 0.8, origin: .page,
          evidence: Evidence(rule: "line that names an edition", page: page, lines: [line]))
      }
    }
  }

  private static func edition(in text: String) -> String? {
    let lower = text.lowercased()
    guard lower.contains("edition") || lower.contains("изд") || lower.contains("выданне") else { return nil }
    let words = text.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      let key = word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
      if key == "edition", index > 0, ordinals.contains(words[index - 1].lowercased()) {
        return words[index - 1] + " edition"
      }
      let isRussian = key == "изд" || key == "издание" || key == "выданне"
      if isRussian, index > 0, let first = words[index - 1].first, first.isNumber, words[index - 1].contains("-") {
        // "2-е изд., перераб. и доп." up to the next dash or slash.
        let rest = words[(index - 1)...].prefix { $0 != "–" && $0 != "—" && $0 != "-" && $0 != "/" }
        return rest.prefix(5).joined(separator: " ")
      }
    }
    return nil
  }

  private static let ordinals: Set<String> = [
    "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "first", "second", "third", "fourth",
    "fifth",
    "sixth", "seventh", "eighth", "ninth", "tenth", "revised", "updated", "new", "draft",
  ]
}
