import Bibliography
import PDFText

/// The ISSN of the series or journal.
enum ISSNFinder: Finder {
  static let field = Field.issn

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    var found: [Proposal] = []
    for sighting in StandardNumbers.sightings(of: "ISSN", in: clues) where sighting.position < 4 || found.isEmpty {
      guard let issn = StandardNumbers.numbers(after: "ISSN", in: sighting.text).lazy.compactMap({ ISSN($0) }).first,
        !found.contains(where: { $0.value == .text(issn.text) })
      else { continue }
      let evidence = Evidence(rule: "printed with its label", page: sighting.page, lines: [sighting.line])
      let confidence = sighting.position < 2 ? 0.9 : 0.6
      found.append(Proposal(.text(issn.text), confidence: confidence, origin: .page, evidence: evidence))
    }
    if let xmp = clues.document.information.xmp {
      for property in ["prism:eIssn", "prism:issn"] {
        guard let issn = XMPValues.first(of: property, in: xmp).flatMap({ ISSN($0) }) else { continue }
        if let index = found.firstIndex(where: { $0.value == .text(issn.text) }) {
          found[index].confidence = 0.95
        } else {
          let evidence = Evidence(rule: property, quote: issn.text)
          found.append(Proposal(.text(issn.text), confidence: 0.8, origin: .xmp, evidence: evidence))
        }
      }
    }
    return found.sorted { $0.confidence > $1.confidence }
  }
}
