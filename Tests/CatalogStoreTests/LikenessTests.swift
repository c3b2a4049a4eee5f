import Bibliography
import CatalogStore
import Testing

struct LikenessTests {
  let folder: TestFolder
  let catalogue: Catalogue

  init() throws {
    folder = try TestFolder()
    catalogue = try folder.open()
  }

  private func add(
    _ title: String, _ values: [Field: FieldValue] = [:], year: String? = "1999", author: String? = "Weiss"
  )
    throws
  {
    var publication = found(
      title: title, date: year, authors: author.map { [PersonName(family: $0, given: "K.")] } ?? [])
    for (field, value) in values { publication.say(field, value) }
    try catalogue.add(publication)
  }

  private func pairs() throws -> [String] {
    try catalogue.duplicates().map { "\($0.id)-\($0.other) \($0.reason.rawValue)\($0.isCertain ? " certain" : "")" }
  }

  @Test func whatIsAlikeAndWhatIsNot() throws {
    try add("Миграция населения и рынок труда")  // 1
    try add("Миграция населения — и рынок труда!", year: "2000")  // 2: the same, a year later
    try add("Миграция населения и рынок труда", author: "Braun")  // 3: another author
    try add("Situation report 27 on displaced persons")  // 4
    try add("Situation report 28 on displaced persons")  // 5: another number
    try add("Returning home after the accident: a household survey")  // 6
    try add("Returning home after the acident: a household survey")  // 7: a letter is missing
    try add("Returning home after the accident")  // 8: without its subtitle
    try add("Annual report", year: nil, author: nil)  // 9
    try add("Annual report", year: nil, author: nil)  // 10: nothing tells that they are one
    #expect(
      try pairs() == ["1-2 same-title", "6-7 similar-title", "6-8 similar-title"])
  }

  @Test func identifiersAreCertainUnlessSomethingSpeaksAgainstIt() throws {
    let isbn: [Field: FieldValue] = [.isbn: .text("92-9068-067-9"), .language: .text("en")]
    try add("Guide to return", isbn)  // 1
    try add("Guide to return", [.isbn: .text("9789290680673"), .language: .text("en-GB")])  // 2
    try add("Гид", [.isbn: .text("92-9068-067-9"), .language: .text("ru")])  // 3: another language
    try add("Second volume of it all", isbn)  // 4: another title
    try add("Paper", [.doi: .text("10.1234/A")])  // 5
    try add("Paper", [.doi: .text("10.1234/a"), .kind: .text("thesis")])  // 6
    try add("Brief on towns", [.reportNumber: .text("No. 5"), .organisations: .organisations([Organisation("Body")])])
    try add(
      "Brief on villages", [.reportNumber: .text("no. 5"), .organisations: .organisations([Organisation("Other")])])
    #expect(
      try pairs() == [
        "1-2 same-isbn certain", "5-6 same-doi certain", "1-3 same-isbn", "1-4 same-isbn", "2-3 same-isbn",
        "2-4 same-isbn", "3-4 same-isbn",
      ])
    try catalogue.relate(3, .translation, to: 1, Act("relate", by: "ann"))
    #expect(try !pairs().contains("1-3 same-isbn"))
    #expect(try catalogue.lookalikes(of: 3).map(\.other) == [3, 4])
  }

  @Test func aDissertationAndItsSummaryAreNotOne() throws {
    try add("Динамика миграции в приграничных районах", [.kind: .text("thesis"), .language: .text("ru")])
    try add(
      "Динамика миграции в приграничных районах: автореферат",
      [.kind: .text("thesis"), .language: .text("ru"), .series: .text("автореферат")])
    #expect(try pairs() == ["1-2 similar-title"])
  }

  @Test func entriesFindTheirRecords() throws {
    try add("Two Rivers", [.isbn: .text("92-9068-067-9")])
    func entry(_ key: String?, _ values: [Field: FieldValue]) -> BroughtEntry {
      var entry = ImportedEntry(line: 1, key: key)
      entry.values = values
      return BroughtEntry(entry, from: "refs.bib")
    }
    let entries = [
      entry("x", [.title: .text("Two rivers"), .isbn: .text("9290680679"), .publisher: .text("Press")]),
      entry("y", [.title: .text("Another")]), entry("y", [.title: .text("A third")]),
      entry("ключ", [.title: .text("Fourth")]),
    ]
    let outcomes = try catalogue.bring(entries, Act("import", by: "ann"))
    #expect(outcomes.map(\.kind) == [.updated, .added, .added, .added])
    #expect(outcomes.map(\.citationKey) == ["weiss1999", "y", "ya", "klyuch"])
    #expect(try catalogue.record(1).publication.publisher == "Press")
    #expect(try catalogue.record(1).publication.findings[.title]?.rejected.map(\.value) == [.text("Two Rivers")])
    let again = try catalogue.bring(entries, Act("import", by: "ann"))
    #expect(again.map(\.kind) == [.unchanged, .unchanged, .unchanged, .unchanged])
    #expect(again.map(\.id) == outcomes.map(\.id))
    try catalogue.edit(1, RecordEdit(fields: [.publisher: .say(.text("Verlag"))]), Act("edit", by: "ann"))
    #expect(try catalogue.bring(entries, Act("import", by: "ann")).first?.kind == .unchanged)
    #expect(try catalogue.record(1).publication.publisher == "Verlag")
  }

  @Test func entriesOfOneListAreTheirOwnRecords() throws {
    func bring(_ entries: [BroughtEntry]) throws -> [BringOutcome] {
      try catalogue.bring(entries, Act("import", by: "ann"))
    }
    func entry(_ key: String?, _ values: [Field: FieldValue]) -> BroughtEntry {
      var entry = ImportedEntry(line: 1, key: key)
      entry.values = values
      return BroughtEntry(entry, from: "refs.bib")
    }
    let entries = [
      entry("a", [.title: .text("Two Rivers"), .doi: .text("10.1234/a")]),
      entry("b", [.title: .text("Two Rivers"), .doi: .text("10.1234/a"), .publisher: .text("Press")]),
      entry("c", [.title: .text("Two Rivers")]), entry("a", [.title: .text("Two rivers")]),
    ]
    // As if the first run had been interrupted behind the first entry.
    #expect(try bring([entries[0]]).map(\.kind) == [.added])
    let outcomes = try bring(entries)
    #expect(outcomes.map(\.kind) == [.unchanged, .added, .added, .updated])
    #expect(outcomes.map(\.citationKey) == ["a", "b", "c", "a"])
    try catalogue.merge(2, into: 1, Act("merge", by: "ann"))
    let again = try bring(entries)
    #expect(again.map(\.kind) == [.unchanged, .unchanged, .unchanged, .unchanged])
    #expect(again.map(\.id) == [1, 1, 3, 1])
  }
}
