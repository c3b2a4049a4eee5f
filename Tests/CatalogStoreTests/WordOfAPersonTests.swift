import Bibliography
import Testing

@testable import CatalogStore

/// Random acts on one record, checked against the simplest model there can be: what a person said, else what the
/// machine found last.
struct WordOfAPersonTests {
  private struct Model {
    var person: FieldValue?
    var machine: FieldValue?
    var chosen: FieldValue? { person ?? machine }
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func aPersonsWordHoldsThroughEverything(seed: UInt64) throws {
    let folder = try TestFolder()
    let catalogue = try folder.open()
    try catalogue.add(Publication())
    var dice = Dice(state: seed)
    let fields: [Field] = [.title, .date, .authors, .language]
    var model = Dictionary(uniqueKeysWithValues: fields.map { ($0, Model()) })
    for step in 0..<40 {
      let act = Act("step \(step)", by: "ann")
      if dice.roll(4) == 0 {
        var publication = Publication()
        for field in fields where dice.roll(3) > 0 {
          let proposal = Proposal(
            dice.value(of: field), confidence: 0.7, origin: .page, evidence: Evidence(rule: "a rule"))
          publication.findings[field] = Finding(proposal)
        }
        for field in fields { model[field]?.machine = publication.findings[field]?.value }
        try catalogue.rerecognise(1, as: publication, act)
      } else {
        let field = fields[dice.roll(fields.count)]
        let edits: [FieldEdit] = [.say(dice.value(of: field)), .sayNothing, .takeBack]
        let edit = edits[dice.roll(edits.count)]
        switch edit {
        case .say(let value): model[field]?.person = value
        case .sayNothing: model[field]?.person = .nothing
        case .takeBack: model[field]?.person = nil
        }
        try catalogue.edit(1, RecordEdit(fields: [field: edit]), act)
      }
      let record = try catalogue.record(1)
      for field in fields { #expect(record.publication.findings[field]?.value == model[field]?.chosen, "\(step)") }
      let listed = try #require(try catalogue.list().first)
      #expect(listed.title == record.publication.title)
      #expect(listed.date == record.publication.date?.date)
      #expect(listed.authors == record.publication.authors.map(\.inverted).joined(separator: "; "))
      #expect(listed.doubtfulFields == record.publication.doubtfulFields)
    }
    try expectTheJournalToLeadHere(catalogue)
  }

  /// Each change of a field begins where the one before it ended, and the last one ends at what holds: undo can stand
  /// on that.
  private func expectTheJournalToLeadHere(_ catalogue: Catalogue) throws {
    var last: [String: JSONValue?] = [:]
    for entry in try catalogue.journal(of: 1) where Field(rawValue: entry.field) != nil {
      #expect((last[entry.field] ?? nil) == entry.old)
      #expect(entry.old != entry.new)
      last[entry.field] = entry.new
    }
    let findings = try catalogue.record(1).publication.findings
    // As text: 1 is read again as a whole number.
    for (name, json) in last { #expect(Field(rawValue: name).flatMap { findings[$0]?.json().text() } == json?.text()) }
  }
}

/// The same sequence every time.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  mutating func value(of field: Field) -> FieldValue {
    switch field {
    case .date:
      let date = PartialDate(year: 1990 + roll(3), month: roll(2) == 0 ? nil : 1 + roll(3))
      return date.map { .date(PublicationDate($0, kind: .published)) } ?? .nothing
    case .authors: return .people([PersonName(family: "Family \(roll(3))", given: roll(2) == 0 ? nil : "Given")])
    default: return .text("value \(roll(3))")
    }
  }
}
