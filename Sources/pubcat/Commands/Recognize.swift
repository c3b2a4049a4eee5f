import ArgumentParser
import Bibliography
import CatalogStore
import LibraryImport

/// Reads files again, for a pubcat that has learned something since they were added.
struct Recognize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read publications' files again; what people said stays.",
    discussion: """
      Example:
        pubcat recognize 3
        pubcat recognize --all --jobs 2
      """)

  @Argument(help: ArgumentHelp("Numbers (3), ranges (3-7) or citation keys.", valueName: "id"))
  var references: [String] = []

  @Flag(help: "Every publication that has a file.")
  var all = false

  @OptionGroup(title: "Reading") var reading: ReaderOptions
  @OptionGroup(title: "Scans") var ocr: OCROptions
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func validate() throws {
    if all, !references.isEmpty { throw ValidationError("give either numbers or --all") }
    if !all, references.isEmpty { throw ValidationError("give numbers, or --all") }
  }

  /// A record, and the file that it is read from.
  private struct Job {
    var id: Int64
    var sha256: String
    var path: String
    var originalName: String?
  }

  func run() throws {
    var settings = reading.settings
    settings.ocr = try ocr.settings
    let catalogue = try place.open(for: .writing)
    let library = try place.libraryFolder(of: catalogue)
    var (jobs, failed) = try jobs(in: catalogue, library: library)
    let act = place.act("recognize")
    var (waiting, next) = (jobs[...], jobs[...])
    let contents = Dictionary(jobs.map { ($0.path, $0.sha256) }) { first, _ in first }
    let wanted = settings.ocr
    jobs = []
    try Output.standard { output in
      try Extraction.run(
        settings, withPages: true,
        known: { file in try contents[file.path].map { try catalogue.knownScans(ofSHA256: $0, wanted) } ?? [] },
        next: { next.popFirst().map { FoundFile($0.path, name: $0.originalName) } }
      ) { answers in
        for (_, result) in answers {
          guard let job = waiting.popFirst() else { return }
          do {
            let extracted = try result.get()
            try output.line(try take(extracted, for: job, into: catalogue, act))
          } catch let error as CatalogueError {
            throw error
          } catch {
            guard let complaint = Complaint(error, about: job.path) else { throw error }
            complaint.tell()
            failed = true
          }
        }
        try output.flush()
      }
    }
    if failed { throw ToldAlready(status: .someFailed) }
  }

  /// The records that have a file; one that was named and has none is told.
  private func jobs(in catalogue: Catalogue, library: String) throws -> ([Job], failed: Bool) {
    var ids: [Int64]?
    if !all {
      ids = try references.flatMap { reference throws(CatalogueError) in try catalogue.resolve(reference) }.uniqued()
    }
    var jobs: [Job] = []
    var failed = false
    try catalogue.forEachRecord(Selection(includesRemoved: !all, ids: ids), by: .number) { record in
      if let file = record.files.first {
        let path = file.path.hasPrefix("/") ? file.path : library + "/" + file.path
        jobs.append(Job(id: record.id, sha256: file.sha256, path: path))
      } else if !all {
        Complaint(CommandError.noFile(id: record.id)).tell()
        failed = true
      }
    }
    for index in jobs.indices { jobs[index].originalName = try catalogue.originalName(ofSHA256: jobs[index].sha256) }
    return (jobs, failed)
  }

  /// Puts what was read into the catalogue, and says what is different.
  private func take(_ extracted: Extraction.Extracted, for job: Job, into catalogue: Catalogue, _ act: Act) throws
    -> String
  {
    guard extracted.contents.sha256 == job.sha256 else {
      throw CommandError.fileChanged(path: job.path, id: job.id)
    }
    let fields = try catalogue.keep(ReadAnew(extracted.thorough), ofSHA256: job.sha256, for: job.id, act) ?? []
    return "\(job.id): " + (fields.isEmpty ? "unchanged" : "changed: " + fields.map(\.label).joined(separator: ", "))
  }
}
