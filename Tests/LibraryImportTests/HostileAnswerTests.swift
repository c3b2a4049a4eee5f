import Bibliography
import CatalogStore
import Fixtures
import OCR
import Testing

@testable import LibraryImport

/// Answers of a worker that a document has taken over: well-formed, and full of lies. The worst that comes of them is a wrong
/// record; the catalogue takes or refuses them, and stays sound.
@Suite struct HostileAnswerTests {
  private static func finding(_ value: JSONValue) -> JSONValue {
    .object([
      "value": value, "confidence": .number(0.9), "origin": .string("page"), "rule": .string("r"), "page": .integer(2),
      "page_label": .string("ii"), "box": .array([.number(1), .number(2), .number(3), .number(4)]),
      "quote": .string("as printed"),
      "rejected": .array([
        .object(["value": value, "confidence": .number(0.2), "origin": .string("xmp"), "rule": .string("s")])
      ]),
    ])
  }

  private static let honest = JSONValue.object([
    "publication": .object([
      "findings": .object([
        "title": finding(.string("A Title")), "kind": finding(.string("report")), "language": finding(.string("en")),
        "date": finding(.object(["date": .string("1997-01"), "kind": .string("issued")])),
        "authors": finding(.array([.object(["family": .string("Ivanova"), "given": .string("Anna")])])),
        "organisations": finding(.array([.string("Office")])), "keywords": finding(.array([.string("word")])),
        "abstract": finding(.array([.object(["text": .string("Abstract"), "language": .string("en")])])),
        "places": finding(.array([.object(["name": .string("Minsk"), "latitude": .number(53.9)])])),
        "container": finding(.object(["title": .string("Journal"), "pages": .string("1-2")])),
        "isbn": finding(.string("978-92-9068-067-3")), "url": finding(.string("https://example.org")),
      ]),
      "warnings": .array([.object(["code": .string("no-text"), "message": .string("none")])]),
    ]),
    "count": .integer(3),
    "pages": .array(
      (1...3).map { .object(["number": .integer($0), "label": .string("i"), "text": .string("Words \($0)")]) }),
    "scanned": .array([.integer(2), .integer(3)]), "wanted": .array([.integer(2)]),
  ])

  private static func lie(_ random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: .integer(random.pick([0, -1, 1, 2, 3, 4, .max, .min]))
    case 1: .number(random.pick([1e308, -1e308, 0.5, .infinity, -91, 181]))
    case 2: .string(random.oddText())
    case 3: .string(random.pick(["person", "import", "page", "0000", "1997-13", "book", "", "removed", "../../x"]))
    case 4: random.pick([.null, .bool(true), .array([]), .object([])])
    default: .array([.string("a"), .string("a"), .integer(1)])
    }
  }

  /// As it comes through the pipe.
  private static func sent(_ value: JSONValue) -> JSONValue? { AnswerText.json(Array(value.text().utf8)) }

  /// Some of the values become lies, go, or stand twice.
  private static func twisted(_ value: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
    if Int.random(in: 0..<40, using: &random) == 0 { return lie(&random) }
    switch value {
    case .array(var values):
      if let first = values.randomElement(using: &random), Int.random(in: 0..<12, using: &random) == 0 {
        values.append(first)
      }
      return .array(values.map { twisted($0, &random) })
    case .object(let members):
      return .object(members.map { .init($0.name, twisted($0.value, &random)) })
    default: return value
    }
  }

  @Test(arguments: 1...4) func theCatalogueStaysSound(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let catalogue = try Catalogue.open(at: folder.path + "/c", for: .creating, citationKey: CitationKey.base(for:))
    var taken = 0
    for number in 1...150 {
      let answer = Self.sent(Self.twisted(Self.honest, &random)).flatMap(ReadingAnswer.init(json:))
      guard case .success(let reading)? = answer else { continue }
      taken += 1
      #expect(reading.publication.findings.values.allSatisfy { $0.origin.rank == 0 })
      let digits = String(number)
      let sha256 = String(repeating: "0", count: 64 - digits.count) + digits
      let file = NewFile(
        CataloguedFile(path: "\(number).pdf", sha256: sha256, size: 1, pages: reading.pageCount), pages: reading.pages,
        unreadPages: reading.scannedPages)
      _ = try catalogue.add([NewRecord(reading.publication, file: file)], Act("add", by: "test"))
      let again = ReadAnew(publication: reading.publication, pages: reading.pages, scans: [], known: [])
      _ = try catalogue.keep(again, ofSHA256: sha256, for: Int64(taken), Act("add", by: "test"))
    }
    #expect(taken > 20)
    for fault in try catalogue.faults() {
      if case .emptyRecord = fault { continue }
      Issue.record("\(fault)")
    }
    #expect(try catalogue.indexIsSound())
  }

  @Test func noTextEndsAtANUL() throws {
    let title = #"One\u0000two \\u0000 \ufffd\u0000"#
    let answer = AnswerText.json(Array(FakeReader.answer(title: title).utf8)).flatMap(ReadingAnswer.init(json:))
    #expect(try #require(answer).get().publication.title == "One\u{FFFD}two \\u0000 \u{FFFD}\u{FFFD}")
    #expect(AnswerText.json([]) == nil)
    // In one pass, however many there are.
    let many = "\"" + String(repeating: #"\u0000"#, count: 2_000_000) + "\""
    #expect(AnswerText.json(Array(many.utf8))?.string?.unicodeScalars.count == 2_000_000)
  }

  @Test func aScanThatLiesIsRefusedOrTaken() throws {
    let folder = try TemporaryFolder()
    let catalogue = try Catalogue.open(at: folder.path + "/c", for: .creating, citationKey: CitationKey.base(for:))
    let sha256 = String(repeating: "a", count: 64)
    let file = NewFile(CataloguedFile(path: "a.pdf", sha256: sha256, size: 1, pages: 1), unreadPages: [1])
    _ = try catalogue.add([NewRecord(Publication(), file: file)], Act("add", by: "test"))
    let page = ScannedPage(
      number: 1, width: 595, height: 842, engine: "engine", languages: "eng", confidence: 90,
      lines: [.init(text: "A line", box: .init(x: 1, y: 2, width: 3, height: 4), size: 12)])
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let answer = Self.sent(Self.twisted(ScanAnswer.page(page).json, &random)).flatMap(ScanAnswer.init(json:))
      guard case .page(let lie)? = answer else { continue }
      try catalogue.keep([StoredScan(lie)], ofSHA256: sha256, pages: [IndexedPage(number: 1, text: lie.text)])
      _ = try catalogue.knownScans(ofSHA256: sha256, .never)
    }
    #expect(try catalogue.indexIsSound())
  }
}
