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
  var origin: Origin
  /// What a claim of the file says, where no line of a page does.
  var quote: String?

  init(
    _ organisation: Organisation, on page: PageText, lines: [TextLine], rule: String, logOdds: Double,
    origin: Origin = .page, quote: String? = nil
  ) {
    self.organisation = organisation
    self.page = page
    self.lines = lines
    self.rule = rule
    self.logOdds = logOdds
    self.origin = origin
    self.quote = quote
    key = Letters.plain(organisation.name)
  }

  var evidence: Evidence {
    origin == .page ? Evidence(rule: rule, page: page, lines: lines) : Evidence(rule: rule, quote: quote)
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
