import Bibliography
import Foundation
import PDFText

/// An organisation that may have issued the publication, with what speaks for it.
struct OrganisationCandidate {
  var organisation: Organisation
  var page: PageText
  var lines: [TextLine]
  var rule: String
  var logOdds: Double
  /// Its letters, to tell one name from another.
  var key: String

  init(_ organisation: Organisation, on page: PageText, lines: [TextLine], rule: String, logOdds: Double) {
    self.organisation = organisation
    self.page = page
    self.lines = lines
    self.rule = rule
    self.logOdds = logOdds
    key = Letters.plain(organisation.name)
  }

  var confidence: Double { min(0.95, 1 / (1 + exp(-logOdds))) }

  /// The same body: one name holds the other, or one is the other's abbreviation.
  func isSame(as other: OrganisationCandidate) -> Bool {
    if key == other.key { return true }
    if min(key.count, other.key.count) > 8, key.contains(other.key) || other.key.contains(key) { return true }
    guard let short = organisation.shortName ?? other.organisation.shortName else { return false }
    let letters = Letters.plain(short)
    return letters == key || letters == other.key
  }
}
