import Testing

@testable import Words

@Suite struct QueryTests {
  @Test(
    arguments: [
      ("migrants HIV", [.phrase(["migrants"]), .phrase(["hiv"])]),
      ("\"returning home\" belarus", [.phrase(["returning", "home"]), .phrase(["belarus"])]),
      ("«Возвращение домой»", [.phrase(["возвращение", "домой"])]),
      ("\"never closed", [.phrase(["never", "closed"])]),
      ("a OR b c", [.any([.phrase(["a"]), .phrase(["b"])]), .phrase(["c"])]),
      ("a OR b OR c", [.any([.phrase(["a"]), .phrase(["b"]), .phrase(["c"])])]),
      ("OR OR a OR", [.phrase(["a"])]),
      ("migr*", [.prefix("migr")]),
      ("scale-up", [.phrase(["scale", "up"])]),
      ("title:hiv author:\"de Waal\"", [.field(.title, .phrase(["hiv"])), .field(.authors, .phrase(["de", "waal"]))]),
      ("(a b) OR c", [.any([.all([.phrase(["a"]), .phrase(["b"])]), .phrase(["c"])])]),
      (")( a", [.phrase(["a"])]),
      ("time:out", [.phrase(["time"]), .phrase(["out"])]),
      ("… — !", []),
      ("org:", []),
    ] as [(String, [SearchQuery.Term])])
  func reads(_ text: String, _ conditions: [SearchQuery.Term]) {
    #expect(SearchQuery(text).conditions == conditions)
  }

  @Test func readsExclusionsAndFilters() {
    let query = SearchQuery("migrants -women NOT \"sex work\" year:1990..2005 lang:RU")
    #expect(query.conditions == [.phrase(["migrants"])])
    #expect(query.exclusions == [.phrase(["women"]), .phrase(["sex", "work"])])
    #expect(query.years == SearchQuery.Years(first: 1990, last: 2005))
    #expect(query.language == "ru")
    #expect(SearchQuery("year:1997").years == SearchQuery.Years(first: 1997, last: 1997))
    #expect(SearchQuery("year:2000..").years == SearchQuery.Years(first: 2000, last: nil))
    #expect(SearchQuery("year:soon").years == nil)
    #expect(SearchQuery("").isEmpty)
  }

  @Test func distances() {
    func distance(_ one: String, _ other: String) -> Int {
      EditDistance.between(Array(one.unicodeScalars), Array(other.unicodeScalars), atMost: 3)
    }
    #expect(distance("migrant", "migrant") == 0)
    #expect(distance("migrnat", "migrant") == 1)
    #expect(distance("migrat", "migrant") == 1)
    #expect(distance("мигрант", "мігрант") == 1)
    #expect(distance("health", "belarus") > 3)
  }

  @Test func marksWordsInASnippet() throws {
    let forms = WordForms()
    let text =
      String(repeating: "before it much is said\n", count: 30) + "of the returned migrants and\n  their homes. "
      + String(repeating: "and more after it ", count: 30)
    let wanted = Set(forms.alternatives(for: ["migrant"]).flatMap { $0 })
    let snippet = try #require(forms.snippet(of: text, wanted: wanted, length: 60))
    let characters = Array(snippet.text)
    #expect(snippet.marks.map { String(characters[$0]) } == ["migrants"])
    #expect(snippet.text.contains("returned migrants and their homes."))
    #expect(snippet.text.hasPrefix("… ") && snippet.text.hasSuffix(" …"))
    #expect(forms.snippet(of: text, wanted: ["nothing"]) == nil)
  }
}
