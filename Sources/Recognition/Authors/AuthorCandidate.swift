import Bibliography
import Foundation
import PDFText

/// Names that may be the authors', with what speaks for and against them.
struct AuthorCandidate {
  var list: NameList
  var page: PageText
  var lines: [TextLine]
  var rule: String
  /// Logarithm of the odds that these are the authors, all of them.
  var logOdds: Double

  init(_ list: NameList, on page: PageText, lines: [TextLine], rule: String, logOdds: Double) {
    self.list = list
    self.page = page
    self.lines = lines
    self.rule = rule
    // How name-like the names are, and the weakest of them.
    var odds = logOdds + (list.meanLikelihood - 0.5) * 5
    if list.weakest < 0.3 { odds -= 1.5 }
    if list.entries.count >= 2, list.hasSeparators { odds += 0.8 }
    if list.entries.count >= 3 { odds += 0.3 }
    if list.endsInOthers { odds -= 1 }
    if list.entries.count > 40 { odds -= 2 }
    self.logOdds = odds
  }

  var families: [String] { list.names.map { Letters.plain($0.family) } }

  var confidence: Double { min(0.97, 1 / (1 + exp(-logOdds))) }

  var proposal: Proposal {
    Proposal(
      .people(list.names), confidence: confidence, origin: .page,
      evidence: Evidence(rule: rule, page: page, lines: lines))
  }
}
