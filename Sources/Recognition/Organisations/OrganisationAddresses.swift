import Bibliography
import PDFText

/// Names over a postal address, a telephone number or an e-mail address: letterheads, the foot of title pages, back covers.
enum OrganisationAddresses {
  static func candidates(in clues: Clues) -> [OrganisationCandidate] {
    let last = clues.document.pageCount
    let pages = clues.pages.filter { $0.number <= 3 || $0.number == last }
    return pages.flatMap { page in
      let found = page.lines.indices.compactMap { candidate(on: page, at: $0, isLast: page.number == last) }
      // A list of addresses names partners or authors.
      return found.count <= 3 ? found : []
    }
  }

  private static func candidate(on page: PageText, at index: Int, isLast: Bool) -> OrganisationCandidate? {
    let line = page.lines[index]
    guard line.role != .pageNumber, (6...110).contains(line.text.utf8.count), !AuthorContext.isProse(line),
      OrganisationName.hasHead(line.text), !OrganisationName.isInside(line.text),
      let organisation = OrganisationName.names(in: line.text).first
    else { return nil }
    let below = page.lines.dropFirst(index + 1).prefix(4).filter { next in
      next.box.x < line.box.right && line.box.x < next.box.right && next.box.y - line.box.bottom < 6 * line.size
    }
    guard let sign = below.firstIndex(where: { isAddress($0.text) }) else { return nil }
    // Between the name and its address stand at most its parts.
    guard below[..<sign].allSatisfy({ !AuthorContext.isProse($0) }) else { return nil }
    let odds = page.number == 1 ? 0.0 : isLast ? -0.2 : -0.3
    return OrganisationCandidate(
      organisation, on: page, lines: [line], rule: "name over an address", logOdds: odds)
  }

  private static func isAddress(_ text: String) -> Bool {
    guard text.utf8.count <= 140, text.utf8.contains(where: { (48...57).contains($0) || $0 == 0x40 || $0 == 0x2E })
    else { return false }
    let lower = text.lowercased()
    return signs.contains { lower.contains($0) }
  }

  private static let signs = [
    "@", "www.", "http", "tel.", "tel:", "tel ", "phone", "fax", "p.o. box", "po box", " street", " road", " avenue",
    " ave.", " st.", " boulevard", " rue ", "straße", "strasse", "calle ", "ул.", "вул.", "просп", "пр-т", "пр.",
    "тел.", "тел:", "тэл.", "факс", "e-mail", "email",
  ]
}
