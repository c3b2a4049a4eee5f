import Bibliography
import CatalogStore
import Testing
import Words

/// Words that stand on so many pages that not all of them are weighed.
struct RankingTests {
  let folder: TestFolder
  let catalogue: Catalogue

  init() throws {
    folder = try TestFolder()
    catalogue = try folder.open()
    // Forty files of 150 pages: the word is on every page of file 7, on most of all others, and thrice on one.
    let records = (1...40).map { number in
      let texts = (1...150).map { page in
        if number == 9, page == 80 { return "camp camp camp, camps" }
        return number == 7 || page % 10 > 0 ? "the camp on page \(page)" : "another page"
      }
      let pages = texts.enumerated().map { IndexedPage(number: $0.offset + 1, text: $0.element) }
      let title = number == 30 ? "A camp" : "Study \(number)"
      let file = CataloguedFile(
        path: "\(number).pdf", sha256: String(repeating: "0", count: 62) + String(number + 10), size: 1, pages: 150)
      return NewRecord(found(title: title, date: String(1980 + number)), file: NewFile(file, pages: pages))
    }
    _ = try catalogue.add(records, Act("add", by: "ann"))
  }

  private func ids(_ query: String, _ selection: Selection = .init(), limit: Int = 3) throws -> [Int64] {
    try catalogue.search(SearchQuery(query), in: selection, limit: limit).hits.map(\.publication.id)
  }

  @Test func titleThenTheFilesWithMostPages() throws {
    let result = try catalogue.search(SearchQuery("camps"), limit: 3)
    #expect(result.hits.first?.publication.id == 30)
    #expect(result.hits.allSatisfy { $0.pages.count == 3 })
    #expect(result.hasMore)
    #expect(try ids("camps", limit: 40).count == 40)
    #expect(
      try catalogue.search(SearchQuery("camps"), limit: 40).hits.first { $0.publication.id == 9 }?.pages.first?.number
        == 80)
  }

  @Test func onlyThoseInTheSelection() throws {
    #expect(try Set(ids("camp", Selection(from: PartialDate(edtf: "2018")))) == [38, 39, 40])
    #expect(try ids("camp year:1985..1985") == [5])
    #expect(try ids("camp title:study -another", limit: 40) == [7])
  }

  @Test func everyPageInOrder() throws {
    let hit = try catalogue.search(SearchQuery("camp"), in: Selection(year: 1987), limit: 1, everyPage: true).hits.first
    #expect(hit?.pages.map(\.number) == Array(1...150))
  }

  /// The first page with each of the words, whatever record or file holds them.
  @Test func wordsThatStandApart() throws {
    #expect(try ids("camp another", Selection(year: 2000)) == [20])
    let hit = try catalogue.search(SearchQuery("another study camp"), limit: 1).hits.first
    #expect(hit?.publication.id == 40)
    #expect(hit?.pages.map(\.number) == [1, 10])
    #expect(try ids("camp nowhere").isEmpty)
  }
}
