import Bibliography
import Fixtures
import Testing

@testable import Citations

/// The rules of the official schema of CSL-JSON (csl-data.json, version 1.0.2), as far as they bear on what we write.
struct CSLSchemaTests {
  @Test func itemsKeepTheSchemasRules() {
    var random = SeededGenerator(seed: 102)
    let odd = (0..<200).map { _ in OddRecords.record(&random) }
    let samples = [
      Samples.report, Samples.article, Samples.thesis, Samples.book, Samples.brief, Samples.russianThesis,
      CatalogueRecord(id: 1, citationKey: "a", publication: Publication()),
    ]
    for record in samples + odd { check(CSLJSON.item(for: record)) }
  }

  private func check(_ item: JSONValue) {
    guard case .object(let members) = item else {
      Issue.record("an item is an object")
      return
    }
    let names = members.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("id") && names.contains("type"))
    for member in members {
      switch member.name {
      case "id": #expect(member.value.string != nil)
      case "type": #expect(Self.types.contains(member.value.string ?? ""))
      case "author": for name in member.value.array ?? [] { checkName(name) }
      case "issued", "accessed": checkDate(member.value)
      case "custom": if case .object = member.value {} else { Issue.record("custom is an object") }
      default:
        #expect(Self.texts.contains(member.name), "\(member.name) is not in the schema")
        #expect(member.value.string != nil, "\(member.name) is a text")
      }
    }
  }

  private func checkName(_ name: JSONValue) {
    guard case .object(let members) = name else {
      Issue.record("a name is an object")
      return
    }
    #expect(
      members.allSatisfy { ["family", "given", "suffix", "literal"].contains($0.name) && $0.value.string != nil })
    #expect(!members.isEmpty)
  }

  private func checkDate(_ date: JSONValue) {
    let ranges = date["date-parts"]?.array ?? []
    #expect((1...2).contains(ranges.count))
    for range in ranges {
      #expect((1...3).contains(range.array?.count ?? 0))
      #expect(range.array?.allSatisfy { $0.integer != nil } == true)
    }
  }

  private static let types: Set<String> = [
    "article", "article-journal", "book", "chapter", "document", "paper-conference", "report", "thesis",
  ]
  private static let texts: Set<String> = [
    "language", "abstract", "collection-title", "container-title", "DOI", "edition", "genre", "ISBN", "ISSN", "issue",
    "keyword", "number", "number-of-pages", "page", "publisher", "publisher-place", "title", "URL", "volume",
  ]
}
