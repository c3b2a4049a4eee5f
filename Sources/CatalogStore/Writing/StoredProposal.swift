import Bibliography
import GRDB

/// A proposal as a row of `finding`: with who made it, and when it came into the catalogue.
struct StoredProposal {
  var proposal: Proposal
  /// The person behind an origin of `person` or `import`.
  var who: String?
  var foundAt: String

  /// Rounded as it is stored, so that what is read again equals what was written.
  init(_ proposal: Proposal, who: String?, foundAt: String) {
    self.proposal = proposal
    self.proposal.confidence = (min(1, max(0, proposal.confidence)) * 1000).rounded() / 1000
    self.proposal.evidence.box = proposal.evidence.box?.map { ($0 * 10).rounded() / 10 }
    if let page = proposal.evidence.page, page < 1 { self.proposal.evidence.page = nil }
    self.who = proposal.origin.rank > 0 ? who : nil
    self.foundAt = foundAt
  }
}

extension [StoredProposal] {
  /// The chosen proposal first, as the catalogue ranks them.
  init(_ finding: Finding?, in ledger: Ledger) {
    let proposals = finding.map { [$0.chosen] + $0.rejected } ?? []
    self = proposals.map { StoredProposal($0, who: ledger.act.who, foundAt: ledger.now) }
  }

  var finding: Finding? {
    first.map { Finding($0.proposal, rejected: dropFirst().map(\.proposal)) }
  }
}

/// The rows of `finding`.
extension Ledger {
  /// Everything proposed for one field of a record, best first.
  func proposals(_ id: Int64, _ field: Field) throws -> [StoredProposal] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT value, confidence, origin, rule, page, pageLabel, box, quote, who, foundAt
        FROM finding WHERE publicationID = ? AND field = ? ORDER BY rank
        """)
    return try Row.fetchAll(statement, arguments: [id, field.rawValue]).compactMap { row in
      Proposal(row: row, from: 0, shape: field.shape).map {
        StoredProposal($0, who: row[8], foundAt: row[9])
      }
    }
  }

  /// Puts `new` in place of `old` and tells the journal; false, and nothing done, where both say the same.
  func replace(_ id: Int64, _ field: Field, _ old: [StoredProposal], by new: [StoredProposal]) throws -> Bool {
    guard old.map(\.proposal) != new.map(\.proposal) else { return false }
    try database.cachedStatement(sql: "DELETE FROM finding WHERE publicationID = ? AND field = ?")
      .execute(arguments: [id, field.rawValue])
    // What was known before stays known since then.
    let since = Dictionary(old.map { ($0.proposal, $0.foundAt) }) { first, _ in first }
    try insert(
      id, field,
      new.map { stored in
        var stored = stored
        stored.foundAt = since[stored.proposal] ?? stored.foundAt
        return stored
      })
    try note(id, field.rawValue, old: old.finding?.json(), new: new.finding?.json())
    return true
  }

  func insert(_ id: Int64, _ field: Field, _ proposals: [StoredProposal]) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO finding (publicationID, field, rank, value, confidence, origin, who, rule, page, pageLabel, box,
          quote, foundAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (rank, stored) in proposals.enumerated() {
      let proposal = stored.proposal
      let evidence = proposal.evidence
      let box = evidence.box.map { JSONValue.array($0.map(JSONValue.number)).text() }
      try statement.execute(arguments: [
        id, field.rawValue, rank, proposal.value.json.text(), proposal.confidence, proposal.origin.rawValue,
        stored.who, evidence.rule, evidence.page, evidence.pageLabel, box, evidence.quote, stored.foundAt,
      ])
    }
  }
}

extension Proposal {
  /// Eight columns from `first`: value, confidence, origin, rule, page, pageLabel, box, quote. Nil where the row was
  /// altered into something that makes no sense.
  init?(row: Row, from first: Int, shape: Field.Shape) {
    guard let json = JSONValue(parsing: row[first] as String), let value = FieldValue(json: json, shape: shape),
      let origin = Origin(rawValue: row[first + 2] as String)
    else { return nil }
    let box = (row[first + 6] as String?).flatMap(JSONValue.init(parsing:))?.array?.compactMap(\.double)
    self.init(
      value, confidence: row[first + 1], origin: origin,
      evidence: Evidence(
        rule: row[first + 3], page: row[first + 4], pageLabel: row[first + 5], box: box, quote: row[first + 7]))
  }
}
