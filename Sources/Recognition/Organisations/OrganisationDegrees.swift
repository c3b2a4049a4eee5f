import Bibliography
import PDFText

/// The university of a thesis, from the sentence on its title page that says which degree it is for: "A dissertation
/// submitted in partial fulfillment of the requirements for the degree of … in the Graduate College of the University of …".
enum OrganisationDegrees {
  static func candidates(in clues: Clues) -> [OrganisationCandidate] {
    for page in clues.frontPages.prefix(3) {
      guard let start = page.lines.firstIndex(where: { isDegree($0.text.lowercased()) }) else { continue }
      let from = max(0, start - 2)
      return page.lines[from...].prefix(14).flatMap { candidates(in: $0, on: page) }
    }
    return []
  }

  private static func isDegree(_ lower: String) -> Bool {
    ["partial fulfil", "partial satisfaction", "for the degree of", "zur erlangung"].contains { lower.contains($0) }
  }

  private static func candidates(in line: TextLine, on page: PageText) -> [OrganisationCandidate] {
    guard line.text.lowercased().contains("universit"), !line.text.contains(where: { "@(".contains($0) }),
      !AuthorContext.namesOthers(line.text.lowercased()), !TitleFeatures.holdsDegree(line.text)
    else { return [] }
    // "in the Graduate College of the University of Birch" names the whole last.
    var words = line.text.split(separator: " ")[...]
    if let part = words.lastIndex(where: { ["the", "The", "der"].contains($0) }) { words = words[(part + 1)...] }
    let name = OrganisationName.leadingWords(of: words.joined(separator: " ")[...])
    return OrganisationName.names(in: name, isLabelled: true).prefix(1).map {
      OrganisationCandidate($0, on: page, lines: [line], rule: "university that awards the degree", logOdds: 1.4)
    }
  }
}
