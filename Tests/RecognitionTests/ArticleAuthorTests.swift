import Bibliography
import PDFText
import Testing

@testable import Recognition

/// How papers lay out the names under their title.
@Suite struct ArticleAuthorTests {
  /// Family names under a title, the body's text below them.
  private func families(_ head: String, title: String = "Effects of Salt on Rice") -> [String] {
    let text = MarkedText(
      """
      18 bold | \(title) 1️⃣

      \(head)

      10 bold | Abstract
      10 | Salt is a stress that limits the growth of rice in many of the deltas of the world, and we looked at how.
      10 | It is not known which of the kinds that farmers grow would bear more of it than the others would bear there.
      """)
    let finding = AuthorFinder.finding(in: text.clues, knowing: titled(title, in: text, at: 1))
    guard case .people(let names)? = finding?.value else { return [] }
    return names.map(\.family)
  }

  @Test func degreesAndMarksAttached() {
    let found = families("11 | John A. Reed, PhD,1 Mary Holm, MD, MPH,2 and Wei Li, MSc3")
    #expect(found == ["Reed", "Holm", "Li"])
  }

  @Test func familyNamesFirstWithInitials() {
    #expect(families("11 | Reed J ^1 , Holm MK ^2 , Li W ^1,2") == ["Reed", "Holm", "Li"])
  }

  @Test func gradesInASociety() {
    let found = families("11 | John Reed, Member, IEEE, Anna Holm, Senior Member, IEEE, and Peter Stone")
    #expect(found == ["Reed", "Holm", "Stone"])
  }

  @Test func onBehalfOfAGroup() {
    #expect(families("11 | John Reed ^1 , Anna Holm ^2 on behalf of the SALT Study Group") == ["Reed", "Holm"])
    #expect(families("11 | John Reed ^1 , Anna Holm ^2 , for the SALT Investigators") == ["Reed", "Holm"])
  }

  @Test func particlesWithAnApostrophe() {
    let found = families(
      """
      11 | Sifra R. Matthes (ORCID ID: 0000-0002-0000-0000) ^1*

      11 | M. Susanne van ’t Holt-de Groot (ORCID ID: 0000-0003-0000-0000) ^1

      11 | E. Rutger Leuk (ORCID ID: 0000-0002-0000-0001) ^1,2
      """)
    #expect(found == ["Matthes", "van ’t Holt-de Groot", "Leuk"])
  }

  @Test func smallLettersAsMarks() {
    #expect(
      families("11 | Ana María García-López a,*, José Luis Pérez b, Jean-Pierre d’Arcy a, Łukasz O’Neill c")
        == ["García-López", "Pérez", "d’Arcy", "O’Neill"])
  }

  @Test func emailsInBracketsAndBraces() {
    let found = families(
      """
      11 center | John Reed and Anna Holm
      10 center | Birch University
      10 center | {reed, holm}@birch.edu
      """)
    #expect(found == ["Reed", "Holm"])
  }

  @Test func threeColumnsOfNamesWithAddresses() {
    let found = families(
      """
      11 @72,120 | John Reed
      9 @72,133 | Birch University
      9 @72,145 | reed@birch.edu
      11 @250,120 | Anna Holm
      9 @250,133 | Oak Institute
      9 @250,145 | holm@oak.org
      11 @430,120 | Peter Stone
      9 @430,133 | Birch University
      9 @430,145 | stone@birch.edu
      """)
    #expect(found == ["Reed", "Holm", "Stone"])
  }

  @Test func byInCapitals() {
    #expect(families("11 center | By JOHN REED and ANNA HOLM*") == ["Reed", "Holm"])
  }

  @Test func familyNamesInCapitals() {
    #expect(families("11 | John REED ^1 , Anna-Marie HOLM ^2 & Wei LI ^1") == ["Reed", "Holm", "Li"])
  }

  @Test func namesOfManyCountries() {
    #expect(
      families("11 | Nguyễn Văn An ^1 , Chukwuemeka Okafor ^2 , Siti Nurhaliza Hassan ^1 , Min-jun Kim ^3")
        == ["An", "Okafor", "Hassan", "Kim"])
  }

  @Test func aMarkInTheMarginIsNobody() {
    let title = "Effects of Salt on Rice"
    let text = MarkedText(
      """
      18 bold @150,100 | \(title) 1️⃣
      9 bold @20,104 | SALTSCIENCE C
      11 @150,130 | Arthur Reed ^1
      8 @150,145 | ^1 Institute of Plants, Birch University, Oakham
      """)
    let finding = AuthorFinder.finding(in: text.clues, knowing: titled(title, in: text, at: 1))
    #expect(finding?.value == .people([PersonName(family: "Reed", given: "Arthur")]))
  }

  @Test func labelsOfFiguresAreNobody() {
    #expect(families("11 right | Affected Districts\n\n11 | Verified Deaths").isEmpty)
  }

  @Test func aTitlesTallBoxHoldsNoNames() {
    let title = "Effects of Salt on Rice"
    let text = MarkedText(
      """
      18 bold @72,100 | \(title)
      11 @72,125 | Hannah Reed ^1 , Anna Holm ^2
      8 @72,150 | ^1 Institute of Plants, Birch University, Oakham
      """)
    let evidence = Evidence(rule: "fixture", page: 1, box: [72, 95, 250, 50], quote: title)
    let known = Publication(findings: [
      .title: Finding(Proposal(.text(title), confidence: 0.9, origin: .page, evidence: evidence))
    ])
    let finding = AuthorFinder.finding(in: text.clues, knowing: known)
    #expect(
      finding?.value
        == .people([PersonName(family: "Reed", given: "Hannah"), PersonName(family: "Holm", given: "Anna")]))
  }

  /// Names in capitals with their affiliations behind, whole in the reference that journals of computing print.
  @Test func namesInTheReferenceBelowTheAbstract() {
    let found = families(
      """
      9 | BEN REED ^∗ and G.K.M. HOLM ^∗ , Institute for Rivers, USA
      9 | LARS AASEN, The Aasen Group, Iceland
      9 | APARNA PATEL, Delta University, India

      9 | ACM Reference Format:
      9 | Ben Reed, G.K.M. Holm, Lars Aasen, and Aparna Patel. 2018. Effects of Salt on Rice. J. Riv. 37, 4, Article 111
      9 | (August 2018), 10 pages.
      """)
    #expect(found == ["Reed", "Holm", "Aasen", "Patel"])
  }
}
