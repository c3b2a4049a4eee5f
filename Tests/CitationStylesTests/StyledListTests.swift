import Bibliography
import Foundation
import Testing

@testable import CitationStyles

private let hasPandoc = (try? Pandoc()) != nil && (try? StyleShelf().style("apa")) != nil

/// With pandoc and the styles of this machine; skipped where they are not installed.
@Suite(.enabled(if: hasPandoc))
struct StyledListTests {
  @Test func eachRecordInItsOwnLanguage() throws {
    let list = try texts([english, russian, belarusian, undated], "gost-r-7-0-5-2008-numeric", .record)
    #expect(
      list == [
        "1. International Organization for Migration. Ecological Migrants. Geneva, 1997. 53 p.",
        "2. Иванов И.И., Петров П.П. Труд и дорога. Минск, 2018. 100 с.",
        "3. Янка К. Дарога дадому.",
        "4. Без даты. 10 с.",
      ])
  }

  /// Neither pandoc nor Debian has a Belarusian locale; ours is put into the style.
  @Test func wordsInBelarusian() throws {
    #expect(
      try texts([belarusian], "apa", .record) == [
        "Янка, К. (б. г.). Дарога дадому. Атрымана 5 студзеня 2020 г., з https://example.org/"
      ])
  }

  @Test func oneLanguageForAll() throws {
    let list = try texts([english, russian], "gost-r-7-0-5-2008-numeric", .fixed("ru"))
    #expect(list.first?.hasSuffix("53 с.") == true && list.last?.hasSuffix("100 с.") == true)
  }

  @Test func theStylesOrderAndItsAuthorsWhole() throws {
    #expect(
      try texts([russian, english, undated], "apa", .style) == [
        "International Organization for Migration. (1997). Ecological Migrants.", "Без даты. (n.d.).",
        "Иванов, И. И., & Петров, П. П. (2018). Труд и дорога.",
      ])
    #expect(try texts([undated], "apa", .record) == ["Без даты. (б. д.)."])
  }

  /// Letters behind years count over the whole list, whatever the languages.
  @Test func yearsAreToldApartAcrossLanguages() throws {
    let list = try texts([report("A", "en"), report("Б", "ru"), report("C", "en")], "apa", .record)
    #expect(list == ["UNAIDS. (2001a). A.", "UNAIDS. (2001b). C.", "UNAIDS. (2001c). Б."])
  }

  @Test func cyrillicFirstIsNumberedAnew() throws {
    let entries = try StyledList(
      [english, russian], in: try StyleShelf().style("gost-r-7-0-5-2008-numeric"), locale: .record, cyrillicFirst: true
    ).entries()
    #expect(entries.map(\.index) == [1, 0])
    #expect(entries.map { $0.reference.number } == ["1. ", "2. "])
  }

  @Test func nothingInATextIsMarkup() throws {
    let record = Self.record("x", [.title: .text("<i>p</i> < 0.05 & *b* $5$"), .language: .text("en")])
    #expect(try texts([record], "apa", .style) == ["<i>p</i> < 0.05 & *b* $5$. (n.d.)."])
  }

  private func texts(_ records: [CatalogueRecord], _ style: String, _ locale: LocaleChoice) throws -> [String] {
    try StyledList(records, in: try StyleShelf().style(style), locale: locale).entries().map(\.reference.text)
  }

  private let english = record(
    "iom", pages: 53,
    [
      .title: .text("Ecological Migrants"), .language: .text("en"), .kind: .text("book"), .date: date("1997"),
      .organisations: .organisations([Organisation("International Organization for Migration")]),
      .publisherPlace: .text("Geneva"),
    ])
  private let russian = record(
    "ivanov", pages: 100,
    [
      .title: .text("Труд и дорога"), .language: .text("ru"), .kind: .text("book"), .date: date("2018"),
      .authors: .people([PersonName(family: "Иванов", given: "И. И."), PersonName(family: "Петров", given: "П. П.")]),
      .publisherPlace: .text("Минск"),
    ])
  private let belarusian = record(
    "yanka",
    [
      .title: .text("Дарога дадому"), .language: .text("be"), .kind: .text("report"),
      .authors: .people([PersonName(family: "Янка", given: "К.")]), .url: .text("https://example.org/"),
      .accessed: date("2020-01-05"),
    ])
  private let undated = record(
    "undated", pages: 10,
    [
      .title: .text("Без даты"), .language: .text("ru"), .kind: .text("book"),
    ])

  private func report(_ title: String, _ language: String) -> CatalogueRecord {
    Self.record(
      title,
      [
        .title: .text(title), .language: .text(language), .kind: .text("report"), .date: Self.date("2001"),
        .organisations: .organisations([Organisation("UNAIDS")]),
      ])
  }

  private static func date(_ text: String) -> FieldValue? {
    PartialDate(edtf: text).map { .date(PublicationDate($0, kind: .published)) }
  }

  private static func record(
    _ key: String, pages: Int? = nil, _ values: KeyValuePairs<Field, FieldValue?>
  ) -> CatalogueRecord {
    var findings: [Field: Finding] = [:]
    for (field, value) in values {
      findings[field] = value.map {
        Finding(Proposal($0, confidence: 1, origin: .person, evidence: Evidence(rule: "test")))
      }
    }
    let files = pages.map { [CataloguedFile(path: "a.pdf", sha256: "", size: 1, pages: $0)] } ?? []
    return CatalogueRecord(id: 1, citationKey: key, publication: Publication(findings: findings), files: files)
  }
}
