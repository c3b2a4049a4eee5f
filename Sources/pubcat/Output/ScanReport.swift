import Bibliography
import CatalogStore
import LibraryImport

/// What `add` tells of the scans that it reads once all files are catalogued: how far it is, and what they have turned
/// out to be.
struct ScanReport {
  let format: OutputFormat

  func run(_ run: ScanRun, _ act: Act, _ interruption: Interruption, _ output: inout Output) throws {
    var progress = ProgressLine("reading scanned pages", total: 0)
    var records: [Int64] = []
    try run.run(act, interruption: interruption) {
      Complaint(
        nil, "another pubcat is reading the scans of this catalogue; waiting until it has finished",
        hint: "everything is catalogued: Ctrl-C leaves the rest to it"
      ).tell()
    } progress: { done, total in
      progress.total = total
      progress.show(done)
    } recognised: { id, _ in
      records.append(id)
    }
    progress.clear()
    guard !records.isEmpty else { return }
    var table = DoubtsTable()
    for id in records.uniqued() {
      let record = try run.catalogue.record(id)
      table.add(id, record.publication)
      if record.publication.findings[.title]?.origin == .fileName, let file = record.files.first {
        Complaint(
          try run.catalogue.originalName(ofSHA256: file.sha256) ?? file.path,
          "has no text on any page, and OCR found no title; its title is its file's name",
          hint: "say what it is: pubcat edit \(id) --title \"…\" --date …"
        ).tell()
      }
    }
    // The other formats have one object or row a file, which was printed when it was catalogued.
    guard format == .table else { return }
    try output.line("read by OCR:")
    for line in table.lines(width: Terminal.output.width) { try output.line(line) }
  }
}
