import Bibliography
@testable import CatalogStore
import Testing

struct SelectionTests {
  let catalogue: Catalogue

  init() throws {
    catalogue = try TestFolder().open()
    try catalogue.add(
      found(
        title: "Ecological migrants", date: "1997",
        organisations: [Organisation("International Organization for Migration", shortName: "IOM")], kind: .report,
        language: "en", places: [Place(name: "Belarus", code: "BY")]))
    try catalogue.add(
      found(
        title: "Миграция и ВИЧ", date: "2018-03-15",
        authors: [PersonName(family: "Иванова", given: "Анна"), PersonName(family: "Королёв", given: "П.")],
        kind: .report, language: "ru", places: [Place(name: "Беларусь", code: "BY")]))
    try catalogue.add(
      found(
        title: "Здароўе", date: "2018-05", authors: [PersonName(family: "Ўладзімірава", given: "Мар’яна")],
        kind: .thesis, language: "be-tarask", places: [Place(name: "Гомель")], confidence: 0.4))
    try catalogue.add(
      found(title: "Undated", authors: [PersonName(family: "Łukasiewicz-Müller", given: "Zoë")], language: "en-GB"))
    try catalogue.add(found(title: "another of 2018", date: "2018"))
  }

  @Test func byYear() throws {
    #expect(try catalogue.titles(Selection(year: 2018)) == ["Здароўе", "Миграция и ВИЧ", "another of 2018"])
    #expect(try catalogue.titles(Selection(year: 2019)) == [])
  }

  @Test(
    arguments: [
      ("2018", nil, [2, 3, 5]), ("2018-04", nil, [3, 5]), ("2018-03-15", nil, [2, 3, 5]), ("2018-03-16", nil, [3, 5]),
      (nil, "1997", [1]), (nil, "1996", []), (nil, "2018-03", [1, 2, 5]), (nil, "2018", [1, 2, 3, 5]),
      ("1997-06", "2018-05-01", [1, 2, 3, 5]),
    ] as [(String?, String?, [Int64])])
  func byDates(from: String?, to: String?, expected: [Int64]) throws {
    let selection = Selection(
      from: from.flatMap { PartialDate(edtf: $0) }, to: to.flatMap { PartialDate(edtf: $0) })
    #expect(try catalogue.list(selection, by: .number).map(\.id) == expected)
  }

  @Test(
    arguments: [
      ("иванова", [2]), ("ИВАНОВ", [2]), ("Иванова, Анна", [2]), ("анна иванова", [2]), ("королев", [2]),
      ("КОРОЛЁВ", [2]),
      ("ўладзімірава", [3]), ("Ўлад", [3]), ("мар'яна", [3]), ("lukasiewicz", [4]), ("MULLER", [4]), ("zoe", [4]),
      ("нова", []), ("", []), ("%", []),
    ] as [(String, [Int64])])
  func byAuthor(name: String, expected: [Int64]) throws {
    #expect(try catalogue.list(Selection(author: name)).map(\.id) == expected)
  }

  @Test(arguments: ["migration", "iom", "International organization"])
  func byOrganisation(name: String) throws {
    #expect(try catalogue.list(Selection(organisation: name)).map(\.id) == [1])
  }

  @Test(
    arguments: [
      ("BY", [1, 2]), ("by", [1, 2]), ("belarus", [1, 2]), ("беларусь", [1, 2]), ("гомель", [3]), ("Minsk", []),
    ] as [(String, [Int64])])
  func byPlace(name: String, expected: [Int64]) throws {
    #expect(try catalogue.list(Selection(place: name), by: .number).map(\.id) == expected)
  }

  @Test func byKindAndLanguage() throws {
    #expect(try catalogue.list(Selection(kind: .thesis)).map(\.id) == [3])
    #expect(try catalogue.list(Selection(kind: .report, language: "ru")).map(\.id) == [2])
    #expect(try catalogue.list(Selection(language: "EN"), by: .number).map(\.id) == [1, 4])
    #expect(try catalogue.list(Selection(language: "be")).map(\.id) == [3])
    #expect(try catalogue.list(Selection(language: "b")).map(\.id) == [])
  }

  @Test func byDoubt() throws {
    let doubtful = try catalogue.list(Selection(isDoubtful: true), by: .number)
    #expect(doubtful.map(\.id) == [3, 4])
    #expect(doubtful.last?.doubtfulFields == [.date])
  }

  @Test func byTagTimeAndNumber() throws {
    try catalogue.edit(2, RecordEdit(addedTags: ["Для Отчёта"]), Act("edit", by: "ann"))
    #expect(try catalogue.list(Selection(tag: "для отчета")).map(\.id) == [2])
    #expect(try catalogue.list(Selection(tag: "для")).map(\.id) == [])
    #expect(try catalogue.list(Selection(addedSince: "2020")).count == 5)
    #expect(try catalogue.list(Selection(addedSince: "2999")).count == 0)
    #expect(try catalogue.list(Selection(ids: [4, 1, 9]), by: .number).map(\.id) == [1, 4])
    #expect(try catalogue.list(Selection(ids: [])).count == 0)
  }

  @Test(
    arguments: [
      (.newest, [3, 2, 5, 1, 4]), (.oldest, [1, 2, 3, 5, 4]), (.title, [5, 1, 4, 3, 2]), (.creator, [1, 4, 2, 3, 5]),
      (.added, [5, 4, 3, 2, 1]), (.number, [1, 2, 3, 4, 5]),
    ] as [(ListOrder, [Int64])])
  func orders(order: ListOrder, expected: [Int64]) throws {
    #expect(try catalogue.list(by: order).map(\.id) == expected)
    #expect(try catalogue.list(by: order, limit: 2).map(\.id) == Array(expected.prefix(2)))
  }

  @Test func yearsNewestFirstAndNoDateLast() throws {
    let expected = [YearCount(year: 2018, count: 3), YearCount(year: 1997, count: 1), YearCount(year: nil, count: 1)]
    #expect(try catalogue.years() == expected)
    #expect(try catalogue.years(Selection(kind: .report)).map(\.year) == [2018, 1997])
  }

  @Test func everyRecordInTurn() throws {
    var ids: [Int64] = []
    try catalogue.forEachRecord(Selection(year: 2018)) { ids.append($0.id) }
    #expect(ids == [3, 2, 5])
    struct Enough: Error {}
    #expect(throws: Enough.self) { try catalogue.forEachRecord { _ in throw Enough() } }
  }

  @Test func statistics() throws {
    try catalogue.remove(5, Act("remove", by: "ann"))
    let statistics = try catalogue.statistics()
    #expect(statistics.publications == 4)
    #expect(statistics.removed == 1)
    #expect(statistics.undated == 1)
    #expect(statistics.doubtful == 2)
    #expect(statistics.withoutFile == 4)
    #expect(
      statistics.kinds == [
        .init(name: "report", count: 2), .init(name: nil, count: 1), .init(name: "thesis", count: 1),
      ])
    #expect(statistics.years.map(\.count) == [2, 1, 1])
  }
}
