import Bibliography
import PDFText

/// The document's own DOI: from its metadata, its head or foot, its citation line; never from its list of references.
enum DOIFinder: Finder {
  static let field = Field.doi

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    var sightings = printed(in: clues)
    let claimed = claimed(by: clues.document.information)
    for (doi, property) in claimed {
      if let index = sightings.firstIndex(where: { $0.doi == doi }) {
        sightings[index].points += 4
      } else {
        let evidence = Evidence(rule: property, quote: doi.text)
        sightings.append(Sighting(doi: doi, points: 4.5, origin: .xmp, evidence: evidence))
      }
    }
    return sightings.sorted { $0.points > $1.points }.filter { $0.points >= threshold }.enumerated().map {
      index, item in
      let confidence = index == 0 ? min(0.98, 0.5 + 0.1 * (item.points - threshold)) : 0.2
      return Proposal(.text(item.doi.text), confidence: confidence, origin: item.origin, evidence: item.evidence)
    }
  }

  private static let threshold = 2.5

  private struct Sighting {
    var doi: DOI
    var points: Double
    var origin = Origin.page
    var evidence: Evidence
  }

  private static func claimed(by information: DocumentInformation) -> [(DOI, String)] {
    guard let xmp = information.xmp else {
      return [information.subject, information.title].compactMap { $0 }.compactMap { text in
        place(of: "10.", in: text).flatMap { DOI(text[$0...]) }.map { ($0, "document information") }
      }
    }
    for property in ["prism:doi", "pdfx:doi", "dc:identifier", "crossmark:DOI", "pdfx:DOI"] {
      if let doi = XMPValues.first(of: property, in: xmp).flatMap({ DOI($0) }) { return [(doi, property)] }
    }
    return []
  }

  /// Each DOI of the first two pages once, with the points of its best place and of its repetition.
  private static func printed(in clues: Clues) -> [Sighting] {
    var sightings: [Sighting] = []
    for (position, page) in clues.pages.prefix(3).enumerated() {
      for (index, line) in page.lines.enumerated() {
        guard let (doi, start, lines) = doi(at: index, of: page) else { continue }
        let points = points(of: line, start: start, at: index, of: page, position: position)
        if let known = sightings.firstIndex(where: { $0.doi == doi }) {
          sightings[known].points = max(sightings[known].points, points) + 0.7
        } else {
          let evidence = Evidence(rule: "printed on page \(page.number)", page: page, lines: lines)
          sightings.append(Sighting(doi: doi, points: points, evidence: evidence))
        }
      }
    }
    return sightings
  }

  /// The DOI of a line, continued on the next where the line's end breaks it.
  private static func doi(at index: Int, of page: PageText) -> (DOI, start: String.Index, [TextLine])? {
    let line = page.lines[index]
    guard let start = place(of: "10.", in: line.text), let doi = DOI(line.text[start...]) else { return nil }
    let rest = line.text[start...]
    let endsLine = !rest.contains(" ")
    if endsLine, let last = rest.last, "-./_‐".contains(last), index + 1 < page.lines.count {
      let next = page.lines[index + 1]
      let word = next.text.prefix { $0 != " " }
      let goesOn = word.first.map { $0.isNumber || $0.isLowercase } ?? false
      if goesOn, word.contains(where: \.isNumber), let whole = DOI(rest + word) { return (whole, start, [line, next]) }
    }
    return (doi, start, [line])
  }

  /// Where "10." begins a number.
  private static func place(of text: String, in line: String) -> String.Index? {
    let bytes = line.utf8
    var index = bytes.startIndex
    while let one = bytes[index...].firstIndex(of: 0x31) {
      let next = bytes.index(after: one)
      if bytes[one...].starts(with: "10.".utf8), one == bytes.startIndex || !isDigit(bytes[bytes.index(before: one)]) {
        return one
      }
      index = next
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) || byte == 0x2E }

  private static func points(
    of line: TextLine, start: String.Index, at index: Int, of page: PageText, position: Int
  ) -> Double {
    let before = line.text[..<start].lowercased()
    var points = position == 0 ? 2.0 : position == 1 ? 0.5 : -0.5
    let isEdge = line.role != .body || line.box.y < 0.15 * page.height || line.box.bottom > 0.85 * page.height
    if isEdge { points += 1.5 }
    if before.contains("doi") { points += 0.7 }
    let letters = before.utf8.count
    if letters <= 24 { points += 1.5 }
    let around = (max(0, index - 3)...index).compactMap { page.lines.indices.contains($0) ? page.lines[$0].text : nil }
    let context = around.joined(separator: " ").lowercased()
    if ["cite", "citation", "цитир", "this article", "this version", "published by"].contains(where: context.contains) {
      points += 2
    }
    if before.hasPrefix("[") || context.contains("pubmed") || context.contains("supplement") { points -= 2.5 }
    if letters > 60, !isEdge { points -= 1.5 }
    if ["dataset", "data set", "code ", "available at", "dryad", "figshare"].contains(where: before.contains) {
      points -= 2
    }
    return points
  }
}
