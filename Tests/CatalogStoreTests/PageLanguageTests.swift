import Bibliography
import CatalogStore
import Testing
import Words

/// Pages that are in another language than their publication.
struct PageLanguageTests {
  let folder: TestFolder
  let catalogue: Catalogue

  init() throws {
    folder = try TestFolder()
    catalogue = try folder.open()
    try add("Пераезд", "be", [IndexedPage(number: 1, text: "вёска горад")])
    try add(
      "Towns", "en",
      [
        IndexedPage(number: 1, text: "village and town; вёска"),
        IndexedPage(number: 2, text: "вёска горад", language: "be"),
      ])
    try add(
      "Вёска", "ru", [IndexedPage(number: 1, text: "село"), IndexedPage(number: 2, text: "village", language: "en")])
  }

  private func add(_ title: String, _ language: String, _ pages: [IndexedPage]) throws {
    let sum = String(repeating: language == "be" ? "b" : language == "en" ? "e" : "d", count: 64)
    let file = CataloguedFile(path: title + ".pdf", sha256: sum, size: 1, pages: pages.count)
    let record = NewRecord(found(title: title, language: language), file: NewFile(file, pages: pages))
    _ = try catalogue.add([record], Act("add", by: "ann"))
  }

  private func search(_ query: String, _ selection: Selection = .init()) throws -> [String] {
    try catalogue.search(SearchQuery(query), in: selection, limit: 9, everyPage: true).hits.map { hit in
      let pages = hit.pages.map { "\($0.number)\($0.language ?? "")" }
      return (["\(hit.publication.id)"] + pages).joined(separator: " ")
    }.sorted()
  }

  @Test func oneLanguageFindsItsPages() throws {
    #expect(try search("вёска") == ["1 1", "2 1 2be", "3"])
    #expect(try search("вёска lang:be") == ["1 1", "2 2be"])
    #expect(try search("вёска lang:en") == ["2 1"])
    #expect(try search("village", Selection(language: "en")) == ["2 1", "3 2en"])
    #expect(try search("village lang:ru") == [])
    #expect(try search("lang:be") == ["1", "2"])
    #expect(try search("горад вёска lang:be") == ["1 1", "2 2be"])
  }

  /// A list is of publications.
  @Test func listsGoByThePublication() throws {
    #expect(try catalogue.list(Selection(language: "be")).map(\.id) == [1])
  }

  @Test func aFileComesBackWithIt() throws {
    _ = try catalogue.attach(
      NewFile(
        CataloguedFile(path: "x.pdf", sha256: String(repeating: "a", count: 64), size: 1, pages: 1),
        pages: [IndexedPage(number: 1, text: "résumé", language: "fr")]), to: 1, Act("add", by: "ann"))
    try catalogue.undo(#require(try catalogue.lastUndoable(of: 1)), Act("undo", by: "ann"))
    #expect(try catalogue.pages(of: 1).count == 1)
    try catalogue.undo(#require(try catalogue.lastRedoable(of: 1)), Act("redo", by: "ann"))
    #expect(try catalogue.pages(of: 1).map(\.language) == [nil, "fr"])
  }
}
