import Bibliography
import Fixtures

/// Records whose texts hold everything that breaks formats.
enum OddRecords {
  static func record(_ random: inout SeededGenerator) -> CatalogueRecord {
    let long = Int.random(in: 0..<40, using: &random) == 0 ? 3000 : 24
    func text() -> String { random.oddText(upTo: long) }
    let people = (0..<Int.random(in: 0...3, using: &random)).map { _ in PersonName(family: text(), given: text()) }
    let organisations = (0..<Int.random(in: 0...3, using: &random)).map { _ in Organisation(text()) }
    return Samples.record(
      key: "key", pages: Bool.random(using: &random) ? 3 : nil,
      [
        .title: .text(text()), .authors: people.isEmpty ? nil : .people(people),
        .organisations: organisations.isEmpty ? nil : .organisations(organisations),
        .kind: random.pick(PublicationKind.allCases + [nil]).map { .text($0.rawValue) },
        .language: .text(random.pick(["en", "ru", "be", "uk"])),
        .date: Samples.date(random.pick(["1997", "1997-01", "1997-01-15"])), .publisher: .text(text()),
        .publisherPlace: .text(text()), .series: .text(text()), .edition: .text(text()), .url: .text(text()),
        .doi: .text(text()), .isbn: .text(text()), .reportNumber: .text(text()), .keywords: .texts([text(), text()]),
        .abstract: .abstracts([Abstract(text: text())]),
        .container: Bool.random(using: &random)
          ? .container(Container(title: text(), volume: text(), issue: text(), pages: text())) : nil,
      ])
  }
}
