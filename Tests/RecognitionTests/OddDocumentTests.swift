import Bibliography
import PDFText
import Testing

@testable import Recognition

/// Documents put together at random out of what the finders look for and of what upsets programs. Whatever they make of it,
/// they end, and what they find can be stored.
@Suite struct OddDocumentTests {
  private static let pieces = [
    "Abstract", "ABSTRACT:", "Аннотация", "Keywords", "Ключевые слова:", "©", "Copyright 1997",
    "ISBN 978-3-16-148410-0",
    "ISSN 0317-8471", "doi:10.1234/x", "https://doi.org/", "УДК 316", "Минск,", "2018", "31 February 2001", "15 января",
    "January", "/", "-", "—", "vol. 3, no. 2", "pp. 5-9", "Edited by", "by", "and", "et al.", "Иванов И. И.",
    "J. Smith",
    "Smith, John", "International Organization for Migration", "(IOM)", "Министерство", "Belarus", "Chernobyl", "1",
    "0",
    "99999999999999999999", "١٢٣", "e\u{301}\u{302}\u{303}", "\u{0}", "\u{1B}[2J", "\u{202E}", "\u{FFFD}", "👩‍👧", "文字",
    "\u{AD}",
    "'", "\"", "«", "»", "(", ")", "[", "]", ".", "...", ",", ";", ":", "ё", "ў", "İ", "ß", "ﬁ", "", " ", "\u{2028}",
  ]

  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    }
  }

  private func line(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 1...10, using: &dice)).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined(
      separator: Bool.random(using: &dice) ? " " : "")
  }

  private func document(_ dice: inout Dice) -> String {
    (0..<Int.random(in: 1...40, using: &dice)).map { _ in
      if Int.random(in: 0..<12, using: &dice) == 0 { return "---" }
      if Int.random(in: 0..<8, using: &dice) == 0 { return "" }
      return "\([8, 10, 12, 16, 24].randomElement(using: &dice) ?? 10) | \(line(&dice))"
    }.joined(separator: "\n")
  }

  @Test(arguments: 1...8) func everyDocumentIsRecognised(seed: UInt64) {
    var dice = Dice(state: seed)
    let recogniser = Recogniser()
    for _ in 0..<25 {
      let marked = MarkedText(document(&dice))
      let publication = recogniser.recognise(marked.document, fileName: line(&dice) + ".pdf")
      for (field, finding) in publication.findings {
        for proposal in [finding.chosen] + finding.rejected {
          #expect((0...1).contains(proposal.confidence), "\(field), seed \(seed)")
          #expect(proposal.value.fits(field.shape), "\(field), seed \(seed)")
          if let page = proposal.evidence.page { #expect(page >= 1 && page <= marked.document.pageCount, "\(field)") }
        }
      }
      // What is written for another process is read by it as it was.
      #expect(Publication(findingsJSON: publication.findingsJSON).findings.keys == publication.findings.keys)
    }
  }

  @Test(arguments: 1...4) func datesOfAnyLineAreDates(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<500 {
      for mention in DateScanner.mentions(in: line(&dice)) {
        #expect(PartialDate(edtf: mention.date.edtf) == mention.date)
      }
    }
  }
}
