import Bibliography
import PDFText

/// What running heads and foot lines name beside the title: "Care at Home – Office for Rural Care, May 2019".
enum OrganisationHeads {
  static func candidates(
    in clues: Clues, knowing known: Publication, addresses: [String: Int]
  ) -> [OrganisationCandidate] {
    let title = known.title.map { Letters.plain($0) } ?? ""
    var counts: [String: Int] = [:]
    var places: [String: (PageText, TextLine, Bool)] = [:]
    for page in clues.frontPages {
      for line in page.lines where line.role == .runningHead && line.text.utf8.count <= 160 {
        let parts = parts(of: line.text)
        // A head that begins with the title's own words says who issues it.
        let isWithTitle = parts.contains { part in
          let letters = Letters.plain(part)
          return letters.count >= 8 && (title.contains(letters) || letters.contains(title) && !title.isEmpty)
        }
        for part in parts {
          counts[part, default: 0] += 1
          if places[part] == nil { places[part] = (page, line, isWithTitle) }
        }
      }
    }
    return places.keys.sorted().compactMap { part in
      guard let (page, line, isWithTitle) = places[part], let count = counts[part] else { return nil }
      let letters = Letters.plain(part)
      guard letters.count >= 3, title.isEmpty || !title.contains(letters), !letters.isEmpty else { return nil }
      let isAddress = addresses[letters] != nil
      let isShort = OrganisationName.isAbbreviation(part) && part.utf8.count >= 3
      guard let organisation = OrganisationName.names(in: part, isLabelled: isAddress || isShort).first else {
        return nil
      }
      let isMarked = OrganisationName.hasHead(organisation.name)
      // An abbreviation alone may be anything: only the title beside it or the document's own address makes it a name.
      guard isMarked || isAddress || isShort && isWithTitle else { return nil }
      if isShort, !isMarked, KnownOrganisations.isNoBody(part) { return nil }
      var odds: Double = -0.6 + min(0.6, Double(count) / 8)
      if isWithTitle { odds += 0.7 }
      if isAddress { odds += 0.7 }
      return OrganisationCandidate(
        organisation, on: page, lines: [line], rule: "named in the running head", logOdds: odds)
    }
  }

  /// The parts of a head line between its bars, dashes and bullets, without dates and page numbers.
  private static func parts(of text: String) -> [String] {
    var rest = text
    for mark in [" | ", " – ", " — ", " - ", " • ", " · ", ", ", "  "] {
      rest = rest.split(separator: mark).joined(separator: "\u{1}")
    }
    return rest.split(separator: "\u{1}").map { part in
      part.trimmingPunctuation
    }.filter { part in part.contains(where: \.isLetter) && DateScanner.mentions(in: part).isEmpty }
  }
}

extension Substring {
  /// Without the marks, digits and spaces at its ends.
  fileprivate var trimmingPunctuation: String {
    var text = self
    while let first = text.first, !first.isLetter, !"«“\"".contains(first) { text.removeFirst() }
    while let last = text.last, !last.isLetter, !"»”\")".contains(last) { text.removeLast() }
    return String(text)
  }
}
