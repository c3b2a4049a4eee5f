import Bibliography
import Foundation
import PDFText

/// The document's own DOI: from its metadata, its head or foot, its citation line; never from its list of references.
enum DOIFinder: Finder {
  static let field = Field.doi

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    var sightings = printed(in: clues)
    if !sightings.contains(where: { $0.points >= threshold }) { sightings += referredTo(in: clues) }
    let claimed = claimed(by: clues.document.information)
    for (doi, property) in claimed {
      if let index = sightings.firstIndex(where: { $0.doi == doi }) {
        sightings[index].points = max(0, sightings[index].points) + 4.5
      } else {
        let evidence = Evidence(rule: property, quote: doi.text)
        sightings.append(Sighting(doi: doi, points: 4.5, origin: .xmp, evidence: evidence))
      }
    }
    return sightings.sorted { $0.points > $1.points }.filter { $0.points >= threshold }.enumerated().map {
      index, item in
      let confidence = index == 0 ? min(0.97, 0.78 + 0.12 * (item.points - threshold)) : 0.2
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
    let told = [information.subject, information.title].compactMap { $0 }.compactMap { text in
      place(of: "10.", in: text).flatMap { DOI(text[$0...]) }.map { ($0, "document information") }
    }
    guard let xmp = information.xmp else { return told }
    for property in ["prism:doi", "pdfx:doi", "dc:identifier", "crossmark:DOI", "pdfx:DOI"] {
      if let doi = XMPValues.first(of: property, in: xmp).flatMap({ DOI($0) }) { return [(doi, property)] }
    }
    return told
  }

  /// Each DOI of the first and last pages once, with the points of its best place and of its repetition.
  private static func printed(in clues: Clues) -> [Sighting] {
    var sightings: [Sighting] = []
    let references = clues.references
    for (position, page) in clues.pages.enumerated() where position < 3 || position >= clues.pages.count - 3 {
      for index in page.lines.indices {
        guard let (doi, start, lines) = doi(at: index, of: page) else { continue }
        var points = points(start: start, at: index, of: page, position: position)
        if position > 0, references.holds(page: page.number, line: index), !isCalledOwn(at: index, of: page) {
          points -= 3
        }
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

  /// "The version of record is available at …" on any page, often before the list of references.
  private static func referredTo(in clues: Clues) -> [Sighting] {
    clues.document.pages.compactMap { page in
      guard let sign = versionSigns.lazy.compactMap({ page.text.range(of: $0) }).first else { return nil }
      let lines = page.text[sign.upperBound...].prefix(500).split(separator: "\n").map(String.init)
      for (index, line) in lines.enumerated() {
        guard let start = place(of: "10.", in: line) else { continue }
        let rest = closed(String(line[start...]))
        let next = index + 1 < lines.count ? lines[index + 1] : ""
        guard let doi = rest.contains(" ") ? DOI(rest) : continued(rest, by: next) ?? DOI(rest) else { continue }
        let evidence = Evidence(rule: "named as the published version", page: page, lines: [], quote: line)
        return Sighting(doi: doi, points: threshold + 0.5, evidence: evidence)
      }
      return nil
    }
  }

  private static let versionSigns = [
    "ersion of record", "ersion of Record", "uthenticated version", "ublished version of", "ublished version is",
  ]

  /// The DOI of a line, continued on the next where the line's end breaks it.
  private static func doi(at index: Int, of page: PageText) -> (DOI, start: String.Index, [TextLine])? {
    let line = page.lines[index]
    guard let start = place(of: "10.", in: line.text) else { return nil }
    let rest = closed(line.text[start...].replacingOccurrences(of: "%2F", with: "/"))
    if !rest.contains(" "), let last = rest.last, breaks.contains(last), let next = lineBelow(index, of: page) {
      if next.role == .body, let whole = continued(rest, by: next.text) { return (whole, start, [line, next]) }
    }
    return DOI(rest).map { ($0, start, [line]) }
  }

  private static let breaks: Set<Character> = ["-", ".", "/", "_", "‐"]

  /// "10.1000/ abc.2018.1", as some lines are set, without the space.
  private static func closed(_ text: String) -> String {
    guard let space = text.firstIndex(of: " "), text[..<space].hasSuffix("/") else { return text }
    let next = text[space...].drop { $0 == " " }
    return next.prefix { $0 != " " }.contains(where: \.isNumber) ? String(text[..<space] + next) : text
  }

  /// With the first word of the next line, where the line's end may have broken it.
  private static func continued(_ text: String, by next: String) -> DOI? {
    guard let last = text.last, breaks.contains(last) else { return nil }
    let word = next.prefix { $0 != " " }
    guard let first = word.first, first.isNumber || first.isLowercase || last == "/", word.contains(where: \.isNumber),
      last != "." || word.count >= 3
    else { return nil }
    return DOI(text + word)
  }

  /// The line that goes on below, though another column's may stand between in reading order.
  private static func lineBelow(_ index: Int, of page: PageText) -> TextLine? {
    let line = page.lines[index]
    return page.lines[index...].dropFirst().prefix(4).first {
      abs($0.box.x - line.box.x) < 2 * line.size && (0...2.5 * line.size).contains($0.box.y - line.box.y)
    } ?? (page.lines.indices.contains(index + 1) ? page.lines[index + 1] : nil)
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

  private static func points(start: String.Index, at index: Int, of page: PageText, position: Int) -> Double {
    let line = page.lines[index]
    let before = line.text[..<start].lowercased()
    var points = position == 0 ? 2.0 : -0.5
    let isEdge = line.role != .body || line.box.y < 0.12 * page.height || line.box.bottom > 0.88 * page.height
    if isEdge { points += position == 0 ? 1.5 : 0.7 }
    if before.contains("doi") { points += 0.7 }
    let letters = before.utf8.count
    if letters <= 24 { points += position == 0 ? 1.5 : 0.5 }
    let isOwn = isCalledOwn(at: index, of: page)
    if isOwn { points += position == 0 ? 2 : 3 }
    let near = page.lines[max(0, index - 1)...index].map(\.text).joined(separator: " ").lowercased()
    if before.hasPrefix("[") || !isOwn && strangeSigns.contains(where: near.contains) { points -= 2.5 }
    // A first page cites the document itself, volume and pages before the DOI.
    let isCitation = position == 0 && IssueLine.isIssueLine(Array(line.text.lowercased().utf8))
    if letters > 60, !isEdge { points += isCitation ? 1 : -1.5 }
    if ["dataset", "data set", "code ", "dryad", "figshare"].contains(where: before.contains) { points -= 2 }
    return points
  }

  private static func isCalledOwn(at index: Int, of page: PageText) -> Bool {
    let line = page.lines[index]
    let context = page.lines[max(0, index - 5)...index].filter { $0.block == line.block || $0.size == line.size }
      .map(\.text).joined(separator: " ").lowercased()
    return ownSigns.contains(where: context.contains)
  }

  /// Words near a DOI that make it the document's own, and those that make it another's.
  private static let ownSigns = [
    "how to cite", "cite this", "cite as", "citation:", "цитир", "this article", "this version", "version of record",
    "available online at", "is available online", "authenticated version", "published version", "final version",
  ]
  private static let strangeSigns = ["pubmed", "supplement", "pmid"]
}
