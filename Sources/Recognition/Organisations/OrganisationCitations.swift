import Bibliography
import PDFText

/// The corporate author of a suggested citation: "World Health Organization. Care at home. Geneva; 2019", "Office for Rural
/// Care (2019), Care at Home".
enum OrganisationCitations {
  static func candidates(in clues: Clues) -> [OrganisationCandidate] {
    let last = clues.document.pageCount
    let pages = clues.pages.filter { $0.number <= 5 || $0.number >= last - 1 }
    return pages.flatMap { page in page.lines.indices.flatMap { candidates(on: page, at: $0) } }
  }

  private static func candidates(on page: PageText, at index: Int) -> [OrganisationCandidate] {
    let line = page.lines[index]
    guard line.role == .body, AuthorContext.mayLabelCitation(line.text),
      let rest = AuthorContext.afterCitationLabel(line.text, line.text.lowercased())
    else { return [] }
    let following = page.lines.dropFirst(index + 1).prefix(3).filter { $0.role == .body }
    let text = ([String(rest)] + following.map(\.text)).joined(separator: " ").drop { !$0.isLetter }
    var author = String(text.prefix(upTo: end(of: text)))
    while let last = author.last, " (,[".contains(last) { author.removeLast() }
    guard OrganisationName.hasBody(author) || OrganisationName.isAbbreviation(author) else { return [] }
    return OrganisationName.names(in: author, isLabelled: true).prefix(3).map {
      OrganisationCandidate(
        $0, on: page, lines: [line] + following.prefix(1), rule: "corporate author of the suggested citation",
        logOdds: 1.6)
    }
  }

  /// Where the author's part ends: at a year, or at a full stop that no initial or abbreviation explains.
  private static func end(of text: Substring) -> Substring.Index {
    var index = text.startIndex
    var word = 0
    while index < text.endIndex {
      let character = text[index]
      if character.isNumber || ":“«\"‘".contains(character) { return index }
      if character == ".", word > 2 {
        let next = text.index(after: index)
        if next == text.endIndex || text[next] == " " { return index }
      }
      word = character.isLetter ? word + 1 : 0
      index = text.index(after: index)
    }
    return text.endIndex
  }
}
