import Bibliography

@testable import Citations

/// Records made for these tests.
enum Samples {
  /// A record whose every field a person has given.
  static func record(
    key: String = "key", pages: Int? = nil, _ values: KeyValuePairs<Field, FieldValue?>
  ) -> CatalogueRecord {
    var findings: [Field: Finding] = [:]
    for (field, value) in values {
      findings[field] = value.map {
        Finding(Proposal($0, confidence: 1, origin: .person, evidence: Evidence(rule: "test")))
      }
    }
    let files = pages.map {
      [CataloguedFile(path: "a.pdf", sha256: digest, size: 1, pages: $0)]
    }
    return CatalogueRecord(id: 3, citationKey: key, publication: Publication(findings: findings), files: files ?? [])
  }

  /// Of every sample's file.
  static let digest = String(repeating: "0", count: 64)

  static func date(_ edtf: String, _ kind: DateKind = .published) -> FieldValue? {
    PartialDate(edtf: edtf).map { .date(PublicationDate($0, kind: kind)) }
  }

  static func people(_ names: String...) -> FieldValue { .people(names.compactMap { PersonName(parsing: $0) }) }

  static func organisations(_ names: String...) -> FieldValue { .organisations(names.map { Organisation($0) }) }

  static var report: CatalogueRecord {
    record(
      key: "iom1997ecological", pages: 53,
      [
        .kind: .text("report"), .language: .text("en"),
        .title: .text("Ecological Migrants in Belarus: Returning Home after Chernobyl?"),
        .organisations: .organisations([Organisation("International Organization for Migration", shortName: "IOM")]),
        .publisher: .text("International Organization for Migration"), .publisherPlace: .text("Geneva"),
        .date: date("1997", .copyright), .isbn: .text("92-9068-067-9"), .keywords: .texts(["migration", "Chernobyl"]),
        .abstract: .abstracts([Abstract(text: "First paragraph.\nSecond & last: 50% came back.", language: "en")]),
      ])
  }

  static var article: CatalogueRecord {
    record(
      key: "lynch2016geographical", pages: 7,
      [
        .kind: .text("article"), .language: .text("en"), .title: .text("Seasonal work and HIV in towns"),
        .authors: people("Nancy A. Lynch", "Pieter van der Berg", "King, Martin Luther, Jr."),
        .organisations: organisations("University of Somewhere"), .date: date("2016-11-23"),
        .container: .container(Container(title: "Journal of Migration", volume: "14", issue: "1", pages: "259-264")),
        .doi: .text("10.1234/jm.2016_7"), .issn: .text("1472-6882"),
      ])
  }

  static var thesis: CatalogueRecord {
    record(
      key: "artemenko1999mobility", pages: 120,
      [
        .kind: .text("thesis"), .language: .text("en"), .title: .text("Mobility after 1986"),
        .authors: people("Svetlana Artemenko"), .organisations: organisations("Belarusian State University"),
        .date: date("1999-05"), .publisherPlace: .text("Minsk"),
      ])
  }

  static var book: CatalogueRecord {
    record(
      key: "orden2004atlas",
      [
        .kind: .text("book"), .language: .text("en"), .title: .text("An atlas of moving"), .edition: .text("2nd ed."),
        .authors: people("J. W. Van Orden", "Jean-Pierre Serre"), .publisher: .text("Example & Sons"),
        .publisherPlace: .text("London"), .date: date("2004"), .series: .text("Maps"), .isbn: .text("0-8044-2957-X"),
      ])
  }

  static var brief: CatalogueRecord {
    record(
      key: "stateundatedbrief",
      [
        .kind: .text("brief"), .language: .text("en"), .title: .text("What works"),
        .organisations: organisations("Office of the Geographer, Department of State", "UNAIDS"),
        .reportNumber: .text("Policy Brief 5"), .url: .text("https://example.org/a_b?c=1&d=2"),
        .accessed: date("2020-01-05", .created),
      ])
  }

  static var russianReport: CatalogueRecord {
    record(
      key: "sidorovich2018migratsiya", pages: 64,
      [
        .kind: .text("report"), .language: .text("ru"), .title: .text("Миграция и ВИЧ в Республике Беларусь"),
        .authors: people("И. В. Сидорович", "Близнюк Л. М.", "Светлана Владимировна Артеменко"),
        .organisations: organisations("Международная организация по миграции"), .publisher: .text("Белпринт"),
        .publisherPlace: .text("Минск"), .date: date("2018", .signedToPrint), .isbn: .text("978-985-459-000-4"),
      ])
  }

  static var russianArticle: CatalogueRecord {
    record(
      key: "ivanov2010trud",
      [
        .kind: .text("article"), .language: .text("ru"), .title: .text("Труд и дорога"),
        .authors: people("Иванов И.И.", "Петров П. П.", "Сидоров С. С.", "Козлов К. К.", "Орлов О. О."),
        .date: date("2010-03"),
        .container: .container(Container(title: "Вестник", volume: "12", issue: "3", pages: "45–67")),
        .doi: .text("10.1234/abc"),
      ])
  }

  static var russianThesis: CatalogueRecord {
    record(
      key: "klevtsov1999", pages: 150,
      [
        .kind: .text("thesis"), .language: .text("ru"), .title: .text("Переселение"),
        .authors: people("Клевцов Вадим Александрович"),
        .organisations: organisations("Воронежский государственный университет"),
        .date: date("1999"), .publisherPlace: .text("Воронеж"),
      ])
  }
}
