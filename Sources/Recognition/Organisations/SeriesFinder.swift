import Bibliography
import Foundation
import PDFText

/// The series that the front pages name: "Migration Research Series", «Серия "Социология"».
enum SeriesFinder: Finder {
  static let field = Field.series

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    clues.frontPages.prefix(4).flatMap { page in
      page.lines.compactMap { line -> Proposal? in
        guard line.role != .pageNumber, (8...120).contains(line.text.utf8.count), let name = series(in: line.text),
          known.title.map({ Letters.of($0) != Letters.of(name) }) ?? true
        else { return nil }
        return Proposal(
          .text(name), confidence: page.number <= 2 ? 0.7 : 0.55, origin: .page,
          evidence: Evidence(rule: "line that names a series", page: page, lines: [line]))
      }
    }.sorted { $0.confidence > $1.confidence }
  }

  private static func series(in text: String) -> String? {
    let lower = text.lowercased()
    guard lower.contains("series") || lower.contains("серия") || lower.contains("серыя") || lower.contains("серія")
    else {
      return nil
    }
    for label in ["серия:", "серыя:", "серія:", "series:", "серия ", "серыя ", "серія "] where lower.hasPrefix(label) {
      return name(text.dropFirst(label.count))
    }
    // "Working Paper Series No. 12": capitalised words up to "Series".
    let words = text.split(separator: " ")
    guard let end = words.firstIndex(where: { ["series", "series,", "series:"].contains($0.lowercased()) }), end > 0,
      end <= 8, words[...end].allSatisfy({ $0.first?.isUppercase == true || links.contains($0) })
    else { return nil }
    return name(words[...end].joined(separator: " ")[...])
  }

  private static func name(_ text: Substring) -> String? {
    let name = text.trimmingCharacters(in: CharacterSet(charactersIn: " ,:;.«»“”\"–—-"))
    return name.count >= 4 && name.first?.isUppercase == true ? name : nil
  }

  private static let links: Set<Substring> = ["of", "and", "on", "in", "for", "the", "&"]
}
