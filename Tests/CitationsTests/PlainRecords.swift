import Bibliography
import Fixtures

@testable import Citations

/// Records as odd as they can be within what a line of every format can hold: words with braces, backslashes,
/// ampersands, quotes and letters of every script, and very long texts.
enum PlainRecords {
  static func record(_ random: inout SeededGenerator) -> CatalogueRecord {
    let long = Int.random(in: 0..<30, using: &random) == 0 ? 600 : 5
    func words(_ pool: [String] = oddWords) -> String {
      (0..<Int.random(in: 1...long, using: &random)).map { _ in random.pick(pool) }.joined(separator: " ")
    }
    func name() -> String { random.pick(names) }
    func maybe(_ value: FieldValue?) -> FieldValue? { Bool.random(using: &random) ? value : nil }
    let people = (0..<Int.random(in: 0...3, using: &random)).map { _ in PersonName(family: name(), given: name()) }
    let organisations = (0..<Int.random(in: 1...2, using: &random)).map { Organisation("\(words(bodyWords)) \($0)") }
    let kind = random.pick(PublicationKind.allCases + [nil])
    let date = Samples.date(random.pick(["1997", "1997-01", "1997-01-15"]), random.pick(DateKind.allCases))
    let number = random.pick(["R-5/1997", "Policy Brief No. 12", "No. 7. Part 2", "5"])
    let container = Container(
      title: Bool.random(using: &random) ? words() : nil, volume: random.pick(["12", nil]),
      issue: random.pick(["3", nil]), pages: random.pick(["5–9", "e17", nil]))
    let isContained = Bool.random(using: &random)
    return Samples.record(
      key: "key\(Int.random(in: 1...9, using: &random))", pages: 3,
      [
        .title: .text("Title " + words()), .authors: people.isEmpty ? nil : .people(people),
        .organisations: kind == .article ? nil : .organisations(organisations), .kind: kind.map { .text($0.rawValue) },
        .language: maybe(.text(random.pick(["en", "ru", "be", "uk"]))), .date: maybe(date),
        .publisher: maybe(random.pick([.text(words(bodyWords)), .text(organisations[0].name)])),
        .publisherPlace: .text(words(bodyWords)), .url: maybe(.text("https://example.org/a_b?c=1&d=%20#e~f")),
        .doi: maybe(.text("10.1234/a_b(c)<d>;e")), .reportNumber: maybe(.text(number)),
        .isbn: maybe(.text("92-9068-067-9")), .issn: maybe(.text("2669-9990")), .series: maybe(.text(words())),
        .edition: maybe(.text("2nd ed.")),
        .keywords: .texts(["hiv", "two words", "Беларусь"]), .abstract: .abstracts([Abstract(text: words())]),
        .container: isContained && container != Container() ? .container(container) : nil,
      ])
  }

  private static let oddWords = [
    "a{b", "c}d", "\\", "\\'e", "5%", "R&D", "$x$", "#1", "a_b", "~", "x^2", "--", "---", "``", "''", "`", "'", "\"q\"",
    "<b>", "&amp;", "@book{x,", "=", "Ёлка", "ў", "ї", "é", "ß", "中文", "😀", "UPPER", "AND", "and", "{", "}", "TY",
    "null",
  ]
  private static let bodyWords = [
    "Body", "of", "Ministry", "Институт", "R&D", "Żółw", "{Braced}", "a\\b", "50%", "and",
  ]
  private static let names = ["Ivanova", "van der Berg", "O'Neil", "Łoś", "Сидорович", "А. П.", "Mary-Ann", "J."]

  /// What a format has no place for, or says in another field.
  static func isLost(_ field: Field, in format: CitationFormat, _ record: CatalogueRecord) -> Bool {
    switch (format, field) {
    // Imprint and bodies are filled from one another; who is whose publisher is not told apart.
    // Where nobody knows the kind, the entry is of the likeliest type.
    case (.biblatex, .kind), (.ris, .kind): record.publication.kind == nil
    // MODS has one place for both.
    case (.mods, .date): record.publication.date?.kind == .issued
    case (.biblatex, .places), (.ris, .places), (.csv, .places): record.publication.places.contains { $0.code != nil }
    default: false
    }
  }

  /// Texts on one line, names and abstracts without what belongs to our catalogue alone.
  static func comparable(_ value: FieldValue?) -> String? {
    switch value {
    case .abstracts(let abstracts)?: abstracts.first?.text.onOneLine
    case .date(let date)?: date.date.edtf + " " + date.kind.rawValue
    case .container(let container)?:
      [container.title, container.volume, container.issue, container.pages?.asPageRange].map { $0?.onOneLine ?? "" }
        .joined(separator: "|")
    case .people(let people)?: people.map(\.inverted).joined(separator: ";")
    default: value?.summary.onOneLine
    }
  }
}
