import Fixtures

@testable import Bibliography

/// Values and publications of every shape, with texts that break formats.
enum OddPublications {
  static func value(_ shape: Field.Shape, _ random: inout SeededGenerator) -> FieldValue {
    func text() -> String { random.oddText() }
    func optional() -> String? { Bool.random(using: &random) ? random.oddText() : nil }
    func many<Element>(_ element: () -> Element) -> [Element] {
      (0..<Int.random(in: 0...3, using: &random)).map { _ in element() }
    }
    switch shape {
    case .text: return .text(text())
    case .texts: return .texts(many(text))
    case .people: return .people(many { PersonName(family: text(), given: optional()) })
    case .organisations: return .organisations(many { Organisation(text(), shortName: optional()) })
    case .date:
      let edtf = random.pick(["1997", "1997-01", "1997-01-15"])
      guard let date = PartialDate(edtf: edtf) else { return .text(edtf) }
      return .date(PublicationDate(date, kind: random.pick(DateKind.allCases)))
    case .abstracts: return .abstracts(many { Abstract(text: text(), heading: optional(), language: optional()) })
    case .places:
      return .places(
        many {
          let isKnown = Bool.random(using: &random)
          return Place(
            name: text(), code: optional(), latitude: isKnown ? Double.random(in: -90...90, using: &random) : nil,
            longitude: isKnown ? Double(Int.random(in: -180...180, using: &random)) : nil)
        })
    case .container:
      return .container(Container(title: optional(), volume: optional(), issue: optional(), pages: optional()))
    }
  }

  /// Confidence to a thousandth and boxes to a tenth of a point, as they are written.
  static func proposal(_ shape: Field.Shape, _ random: inout SeededGenerator) -> Proposal {
    let value = value(shape, &random)
    let isPlaced = Bool.random(using: &random)
    let evidence = Evidence(
      rule: random.oddText(), page: isPlaced ? Int.random(in: 1...500, using: &random) : nil,
      pageLabel: isPlaced ? random.oddText() : nil,
      box: isPlaced ? (0..<4).map { _ in Double(Int.random(in: 0...8000, using: &random)) / 10 } : nil,
      quote: isPlaced ? random.oddText() : nil)
    return Proposal(
      value, confidence: Double(Int.random(in: 0...1000, using: &random)) / 1000, origin: random.pick(Origin.allCases),
      evidence: evidence)
  }

  static func publication(_ random: inout SeededGenerator) -> Publication {
    var findings: [Field: Finding] = [:]
    for field in Field.allCases where Bool.random(using: &random) {
      let rejected = (0..<Int.random(in: 0...2, using: &random)).map { _ in proposal(field.shape, &random) }
      findings[field] = Finding(proposal(field.shape, &random), rejected: rejected)
    }
    let warnings = Bool.random(using: &random) ? [Publication.Warning(.noText, random.oddText())] : []
    return Publication(findings: findings, warnings: warnings)
  }
}
