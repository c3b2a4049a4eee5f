import Bibliography
import CatalogStore
import Foundation
import GRDB

/// A catalogue in a folder of its own, gone with the test.
final class TestFolder: Sendable {
  let path: String
  var catalogue: String { path + "/catalog.sqlite" }

  init() throws {
    path = NSTemporaryDirectory() + "pubcat-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func open(_ access: Catalogue.Access = .creating) throws -> Catalogue {
    try Catalogue.open(at: catalogue, for: access) { publication in
      let creator = publication.authors.first?.family ?? publication.organisations.first?.name ?? ""
      return creator.lowercased().filter(\.isASCII) + (publication.year.map(String.init) ?? "")
    }
  }

  /// The file as the sqlite3 shell sees it: without a line of ours.
  func plainly<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try DatabaseQueue(path: catalogue).write(body)
  }
}

/// Fields as a machine finds them, with a made-up place in the document.
func found(
  title: String? = nil, date: String? = nil, authors: [PersonName] = [], organisations: [Organisation] = [],
  kind: PublicationKind? = nil, language: String? = nil, places: [Place] = [], confidence: Double = 0.9
) -> Publication {
  var findings: [Field: Finding] = [:]
  func add(_ field: Field, _ value: FieldValue?) {
    guard let value else { return }
    findings[field] = Finding(
      Proposal(
        value, confidence: confidence, origin: .page,
        evidence: Evidence(rule: "a rule", page: 1, box: [72, 100.5, 200, 12], quote: "as printed")))
  }
  add(.title, title.map(FieldValue.text))
  add(.date, date.flatMap(PartialDate.init(edtf:)).map { .date(PublicationDate($0, kind: .published)) })
  add(.authors, authors.isEmpty ? nil : .people(authors))
  add(.organisations, organisations.isEmpty ? nil : .organisations(organisations))
  add(.kind, kind.map { .text($0.rawValue) })
  add(.language, language.map(FieldValue.text))
  add(.places, places.isEmpty ? nil : .places(places))
  return Publication(findings: findings)
}

func file(_ path: String, digit: Character, _ texts: String...) -> NewFile {
  NewFile(
    CataloguedFile(path: path, sha256: String(repeating: digit, count: 64), size: 1000, pages: texts.count),
    originalName: "study.pdf",
    pages: texts.enumerated().map { IndexedPage(number: $0.offset + 1, text: $0.element) })
}

extension Catalogue {
  @discardableResult
  func add(_ publication: Publication, file: NewFile? = nil) throws -> AddOutcome? {
    try add([NewRecord(publication, file: file)], Act("add", by: "ann")).first
  }

  func titles(_ selection: Selection = .init(), by order: ListOrder = .newest) throws -> [String] {
    try list(selection, by: order).map { $0.title ?? "" }
  }
}
