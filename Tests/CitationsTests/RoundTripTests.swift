import Bibliography
import Fixtures
import Testing

@testable import Citations

/// What is written and read again is the same.
struct RoundTripTests {
  /// A catalogue's record of what an import says.
  private func record(_ entry: ImportedEntry) -> CatalogueRecord {
    var findings = entry.findings
    for (field, value) in entry.values {
      findings[field] = Finding(Proposal(value, confidence: 1, origin: .import, evidence: Evidence(rule: "test")))
    }
    let files = entry.files.map {
      CataloguedFile(path: $0.path, sha256: $0.sha256 ?? "", size: $0.size, pages: $0.pages)
    }
    return CatalogueRecord(
      id: 3, citationKey: entry.key ?? "", publication: Publication(findings: findings, warnings: entry.warnings),
      files: files, tags: entry.tags, note: entry.note, shelfMark: entry.shelfMark)
  }

  private func read(_ text: String, _ format: ImportFormat) -> [CatalogueRecord] {
    format.read(ImportedText.text(of: Array(text.utf8))).compactMap { read in
      if case .entry(let entry) = read { record(entry) } else { nil }
    }
  }

  private func samples() -> [CatalogueRecord] {
    [
      Samples.report, Samples.article, Samples.thesis, Samples.book, Samples.brief, Samples.russianReport,
      Samples.russianArticle, Samples.russianThesis,
    ]
  }

  @Test(arguments: [CitationFormat.cslJSON, .json])
  func sameBytes(_ format: CitationFormat) {
    var random = SeededGenerator(seed: 5)
    let odd = (0..<400).map { _ in OddRecords.record(&random) }
    for record in samples() + odd {
      let text = format.text(for: [record])
      #expect(format.text(for: read(text, .json)) == text)
    }
  }

  /// Evidence, doubts and what was rejected go along.
  @Test func sameFindings() throws {
    var record = Samples.report
    let place = Evidence(rule: "largest \"type\"", page: 2, pageLabel: "ii", box: [72, 100.5, 200, 12], quote: "a\nb")
    record.publication.findings[.title] = Finding(
      Proposal(.text("A {title}"), confidence: 0.4, origin: .page, evidence: place),
      rejected: [
        Proposal(.text("Another"), confidence: 0.25, origin: .xmp, evidence: Evidence(rule: "XMP")),
        Proposal(.text(""), confidence: 0, origin: .fileName, evidence: Evidence(rule: "")),
      ])
    record.publication.say(.keywords, .nothing)
    record.publication.findings[.abstract] = Finding(
      Proposal(
        .abstracts([Abstract(text: "One.", heading: "Реферат", language: "ru"), Abstract(text: "Two.")]),
        confidence: 1, origin: .ocr, evidence: place))
    record.publication.warnings = [.init(.noText, "no text")]
    let back = try #require(read(CitationFormat.json.text(for: [record]), .json).first)
    #expect(back.publication == record.publication)
    #expect(back.files.map(\.sha256) == record.files.map(\.sha256))
  }

  /// Fields that each format has a place for; texts lose what no line of it can hold.
  @Test(arguments: [CitationFormat.biblatex, .ris, .mods, .csv])
  func sameFields(_ format: CitationFormat) throws {
    let reader: ImportFormat =
      switch format {
      case .ris: .ris
      case .mods: .mods
      case .csv: .csv
      default: .bibtex
      }
    var random = SeededGenerator(seed: 6)
    let plain = (0..<400).map { _ in PlainRecords.record(&random) }
    for record in samples() + plain {
      let text = format.text(for: [record])
      let back = try #require(read(text, reader).first, "\(text)")
      for field in Field.allCases where !PlainRecords.isLost(field, in: format, record) {
        let (before, after) = (record.publication.findings[field]?.value, back.publication.findings[field]?.value)
        #expect(
          PlainRecords.comparable(before) == PlainRecords.comparable(after),
          "\(format.rawValue) \(field.rawValue)\n\(text)")
      }
      #expect(back.citationKey == record.citationKey)
      #expect(back.files.first?.path == record.files.first?.path, "\(text)")
      #expect(back.files.first?.sha256 == record.files.first?.sha256)
    }
  }
}
