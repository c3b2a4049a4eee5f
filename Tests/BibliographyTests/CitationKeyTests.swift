import Fixtures
import Testing

@testable import Bibliography

struct CitationKeyTests {
  @Test func organisationYearAndWord() {
    #expect(
      key(
        organisation: Organisation("International Organization for Migration", shortName: "IOM"), year: 1997,
        title: "Ecological Migrants in Belarus: Returning Home after Chernobyl?") == "iom1997ecological")
  }

  @Test func authorComesBeforeOrganisation() {
    #expect(
      key(
        authors: ["van der Berg, Pieter", "Lynch, Nancy"], organisation: Organisation("IOM"), year: 2004,
        title: "The 'state' of things") == "vanderberg2004state")
    #expect(key(authors: ["Сидорович, И. В."], year: 2018, title: "О миграции") == "sidorovich2018migratsii")
    #expect(key(authors: ["King, Martin Luther, Jr."], year: 1963, title: "A Letter") == "king1963letter")
  }

  @Test(arguments: [
    ("International Organization for Migration", nil, "iom"),
    ("World Health Organization", nil, "who"),
    ("UNICEF", nil, "unicef"),
    ("British Red Cross", nil, "brc"),
    ("The Jamestown Foundation", nil, "jamestown"),
    ("Department of State", nil, "department"),
    ("Xerox Corporation, Palo Alto Research Center", nil, "xerox"),
    ("Centre for Health Protection (CHP) of the Department of Health", nil, "chpdh"),
    ("Объединенный институт ядерных исследований", nil, "oiyai"),
    ("Министерство здравоохранения Республики Беларусь", "Минздрав", "minzdrav"),
    ("Organisation mondiale de la Santé", nil, "oms"),
    ("国际移民组织", nil, ""),
  ])
  func shortNames(_ name: String, short: String?, expected: String) {
    #expect(CitationKey.shortName(of: Organisation(name, shortName: short)) == expected)
  }

  @Test(arguments: [
    ("What is the HIV epidemic?", "hiv"), ("О миграции в Беларуси", "migratsii"), ("Аб міграцыі", "migratsyi"),
    ("Про міграцію", "migratsiyu"), ("Die Lage der Flüchtlinge", "lage"), ("L’état des lieux", "letat"),
    ("La migración en España", "migracion"), ("2010 Census", "2010"), ("The", "the"), ("", ""), ("A B", "a"),
    ("移民", ""),
  ])
  func significantWord(_ title: String, expected: String) {
    #expect(key(year: 1990, title: title) == "anon1990" + expected)
  }

  @Test func missingPartsAreNamed() {
    #expect(CitationKey.base(for: Publication()) == "anonundated")
    #expect(key(organisation: Organisation("IOM"), title: "Migration and HIV") == "iomundatedmigration")
    #expect(key(authors: ["李, 明"], organisation: Organisation("UNICEF"), year: 2001, title: "X") == "unicef2001x")
  }

  @Test func neverEmptyAndAlwaysASCII() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let key = key(
        authors: [random.oddText()], organisation: Organisation(random.oddText()), year: 2000, title: random.oddText())
      let isClean = key.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
      #expect(isClean && key.utf8.count > 4)
    }
  }

  private func key(
    authors: [String] = [], organisation: Organisation? = nil, year: Int? = nil, title: String? = nil
  ) -> String {
    var findings: [Field: Finding] = [:]
    func find(_ field: Field, _ value: FieldValue) {
      findings[field] = Finding(Proposal(value, confidence: 1, origin: .person, evidence: Evidence(rule: "test")))
    }
    let people = authors.compactMap { PersonName(parsing: $0) }
    if !people.isEmpty { find(.authors, .people(people)) }
    if let organisation { find(.organisations, .organisations([organisation])) }
    if let date = year.flatMap({ PartialDate(year: $0) }) {
      find(.date, .date(PublicationDate(date, kind: .published)))
    }
    if let title { find(.title, .text(title)) }
    return CitationKey.base(for: Publication(findings: findings))
  }
}
