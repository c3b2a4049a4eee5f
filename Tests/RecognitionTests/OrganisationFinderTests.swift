import Bibliography
import PDFText
import Testing

@testable import Recognition

@Suite("Organisations")
struct OrganisationFinderTests {
  private func organisations(_ source: String, title: String) -> [String] {
    let text = MarkedText(source)
    let finding = OrganisationFinder.finding(in: text.clues, knowing: titled(title, in: text, at: 1))
    guard case .organisations(let found)? = finding?.value else { return [] }
    return found.map(\.name)
  }

  @Test("above the title, the bracketed abbreviation kept apart")
  func cover() {
    let text = MarkedText(
      """
      14 | International Organization for Migration (IOM)

      28 bold | Coming Home 1️⃣
      """)
    let finding = OrganisationFinder.finding(in: text.clues, knowing: titled("Coming Home", in: text, at: 1))
    #expect(
      finding?.value == .organisations([Organisation("International Organization for Migration", shortName: "IOM")]))
    #expect(finding?.evidence.page == 1)
  }

  @Test("a university's name over three lines of capitals, the ministry above it")
  func universityInCapitals() {
    let found = organisations(
      """
      14 center | МИНИСТЕРСТВО ОБРАЗОВАНИЯ РЕСПУБЛИКИ БЕЛАРУСЬ
      14 center | «ЗАПАДНЫЙ НАЦИОНАЛЬНЫЙ
      14 center | ГОСУДАРСТВЕННЫЙ УНИВЕРСИТЕТ
      14 center | ИМЕНИ А. С. ГРОМОВА»

      14 center bold | Облачные хранилища 1️⃣
      """, title: "Облачные хранилища")
    #expect(found.contains("Министерство образования Республики Беларусь"))
    #expect(found.contains("Западный национальный государственный университет имени А. С. Громова"))
  }

  @Test("a copyright line on the back of the title page")
  func copyright() {
    let found = organisations(
      """
      28 bold | Offline 1️⃣
      ---
      9 | © 2016 Harbour International. All rights reserved.
      """, title: "Offline")
    #expect(found == ["Harbour International"])
  }

  @Test("without the years of a copyright line, and never code or a person who wrote the publication")
  func copyrightYears() {
    let text = MarkedText(
      """
      28 bold | Offline 1️⃣
      14 | Josip Rodek
      ---
      9 | Copyright © 1998-2002 Josip Rodek
      9 | Copyright © 1996–2021 Harbour Software in the Public Interest
      9 | publisher = {River Central Ltd}, }
      """)
    var known = titled("Offline", in: text, at: 1)
    known.findings[.authors] = Finding(
      Proposal(
        .people([PersonName(family: "Rodek", given: "Josip")]), confidence: 0.9, origin: .page,
        evidence: Evidence(rule: "fixture")))
    let finding = OrganisationFinder.finding(in: text.clues, knowing: known)
    #expect(finding?.value == .organisations([Organisation("Harbour Software in the Public Interest")]))
  }

  @Test(
    "a name is not cut at its own “and”",
    arguments: [
      "European Centre for Disease Prevention and Control (ECDC)",
      "School of Engineering and Applied Science of The George Hall University",
    ])
  func wholeNames(name: String) {
    let names = OrganisationName.names(in: name)
    #expect(names.count == 1)
    #expect(names.first.map { name.hasPrefix($0.name) } == true)
  }

  @Test("whose opinion of borders it is not")
  func boundaries() {
    let found = organisations(
      """
      28 bold | Offline 1️⃣
      ---
      9 | The presentation of the material does not imply the expression of any opinion whatsoever on
      9 | the part of IOM concerning the legal status of any country, territory, city or area.
      """, title: "Offline")
    #expect(found == ["International Organization for Migration"])
  }

  @Test("who a label names")
  func label() {
    let found = organisations(
      """
      28 bold | Freedom of the Net 1️⃣

      12 | A research study by: Northern Rights Initiative
      """, title: "Freedom of the Net")
    #expect(found == ["Northern Rights Initiative"])
  }

  @Test("affiliations of an article are none")
  func article() {
    let text = MarkedText(
      """
      18 bold | Effects of Salt on Rice 1️⃣

      11 | Hannah Lindqvist ^1 and Omar Haddad ^2
      8 | ^1 Department of Botany, University of Lund, Sweden

      10 bold | Abstract
      10 | Salt is a stress that limits the growth of rice in many of the deltas of the world.
      """)
    var known = titled("Effects of Salt on Rice", in: text, at: 1)
    known.findings[.authors] = AuthorFinder.finding(in: text.clues, knowing: known)
    #expect(known.authors.count == 2)
    #expect(OrganisationFinder.finding(in: text.clues, knowing: known) == nil)
  }

  @Test(
    "place and publisher of an imprint",
    arguments: [
      ("Минск, «Белпринт», 2018", "Минск", "Белпринт"),
      ("Минск : Зорка, 2011. – 53 с.", "Минск", "Зорка"),
      ("Geneva: World Health Organization; 2016", "Geneva", "World Health Organization"),
      ("Громов А. С. Дорога. – М.: Наука, 1999. – 120 с.", "Москва", "Наука"),
    ])
  func imprint(line: String, place: String, publisher: String) {
    let clues = MarkedText("28 | Title\n---\n9 | \(line)").clues
    #expect(PublisherFinder.finding(in: clues, knowing: .init())?.value == .text(publisher))
    #expect(PublisherPlaceFinder.finding(in: clues, knowing: .init())?.value == .text(place))
  }

  @Test("series and edition")
  func seriesAndEdition() {
    let clues = MarkedText("12 | Migration Research Series No. 12\n\n28 | Going Home\n\n12 | Second edition").clues
    #expect(SeriesFinder.finding(in: clues, knowing: .init())?.value == .text("Migration Research Series"))
    #expect(EditionFinder.finding(in: clues, knowing: .init())?.value == .text("Second edition"))
  }

  @Test func aNameOverItsAddress() {
    let found = organisations(
      """
      20 bold | Рекомендации к форматам 1️⃣

      12 | АННОТАЦИЯ
      10 | Данный документ обобщает предложения для управлений края по публикации форматов речной статистики.

      10 | Некоммерческое партнерство “Речная культура”
      10 | Email: rivers@example.org, тел: +7 000 000 00 00
      10 | Веб-сайт: http://www.example.org
      """, title: "Рекомендации к форматам")
    #expect(found == ["Некоммерческое партнерство “Речная культура”"])
  }
}
