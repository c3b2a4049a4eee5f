import ArgumentParser
import Bibliography
import CatalogStore
import Foundation
import LibraryImport

/// Compares the catalogue with itself and with the files.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that nothing of the catalogue or the library is lost or changed.",
    discussion: """
      Checks SQLite's structure, references, the index of words, every value's evidence, and every file's presence and \
      SHA-256. Ends with status 65 where something is damaged; notes of what is only untidy do not count. --repair never \
      deletes a PDF and never changes what a person said.

      Examples:
        pubcat verify
        pubcat verify --repair
        pubcat verify --deep
      """)

  @Flag(help: "Put right what can be put right from what is left.")
  var repair = false

  @Flag(help: "Read every PDF anew as well, and tell which ones cannot be read any more.")
  var deep = false

  @OptionGroup var list: FormatOption
  @OptionGroup(title: "Reading, with --deep") var reading: ReaderOptions
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let path = place.cataloguePath
    let (catalogue, faults): (Catalogue?, [CatalogueFault])
    do {
      (catalogue, faults) = try opened()
    } catch .notFound {
      return Complaint(path, "nothing to verify: there is no catalogue here").tell()
    }
    var report = VerifyReport(list.format)
    defer { catalogue?.close() }
    try Output.standard { output in
      try report.begin(&output)
      if try tell(faults, path, &report, &output), let catalogue { try verify(catalogue, path, &report, &output) }
      try report.end(&output)
    }
    if report.damages > 0 { throw ToldAlready(status: .badData) }
  }

  /// The catalogue with what is wrong in it; none where not even that can be asked.
  private func opened() throws(CatalogueError) -> (Catalogue?, [CatalogueFault]) {
    do {
      let catalogue = try place.open(for: .checking)
      return (catalogue, try catalogue.faults())
    } catch .damaged(_, let reason) {
      return (nil, [.broken(reason: reason)])
    }
  }

  /// Whether the catalogue can be asked for more: what is broken cannot.
  private func tell(
    _ faults: [CatalogueFault], _ path: String, _ report: inout VerifyReport, _ output: inout Output
  ) throws -> Bool {
    for fault in faults {
      let finding = try settle(fault, path)
      try report.add(finding, to: &output)
      if case .broken = fault, !finding.isRepaired { return false }
    }
    return true
  }

  private func verify(
    _ catalogue: Catalogue, _ path: String, _ report: inout VerifyReport, _ output: inout Output
  ) throws {
    report.form = try catalogue.form()
    if let index = try indexFinding(catalogue, path) { try report.add(index, to: &output) }
    if try !catalogue.form().isOlder, let waiting = try VerifiedFinding.waitingScans(catalogue.filesToScan(), path) {
      try report.add(waiting, to: &output)
    }
    let folder = try place.libraryFolder(of: catalogue)
    let library = LibraryFolder(folder)
    var progress = ProgressLine("comparing", total: report.form?.files ?? 0)
    let found = try LibraryCheck(catalogue: catalogue, library: library).run { done, _ in progress.show(done) }
    progress.clear()
    for fault in found { try report.add(settle(fault, folder), to: &output) }
    if deep { try read(catalogue, folder, except: found, &report, &output) }
  }

  /// The index can be compared only by somebody who may write, and in a catalogue of the newest form.
  private func indexFinding(_ catalogue: Catalogue, _ path: String) throws -> VerifiedFinding? {
    guard try !catalogue.form().isOlder else { return .olderForm(path, try catalogue.form()) }
    do {
      let writing = try place.open(for: .writing)
      defer { writing.close() }
      return try writing.indexIsSound() ? nil : settle(.staleIndex, path)
    } catch CatalogueError.readOnly {
      return .indexNotCompared(path)
    } catch CatalogueError.cannotWrite(_, let reason) {
      return .indexNotCompared(path, reason: reason)
    }
  }

  private func settle(_ fault: CatalogueFault, _ path: String) throws -> VerifiedFinding {
    var finding = VerifiedFinding(fault, in: path)
    guard repair, fault.isRepairable else { return finding }
    let catalogue = try place.open(for: .writing)
    defer { catalogue.close() }
    finding.isRepaired = try catalogue.repair(fault, place.act("repair"))
    return finding
  }

  private func settle(_ fault: LibraryFault, _ library: String) throws -> VerifiedFinding {
    var finding = VerifiedFinding(fault, in: library)
    guard repair, case .missing(let id, let path, let stands?) = fault else { return finding }
    let catalogue = try place.open(for: .writing)
    defer { catalogue.close() }
    try catalogue.tell(id, thatItsFileAt: path, standsAt: stands, place.act("repair"))
    finding.isRepaired = true
    return finding
  }

  private func read(
    _ catalogue: Catalogue, _ library: String, except found: [LibraryFault], _ report: inout VerifyReport,
    _ output: inout Output
  ) throws {
    let lost = Set(found.compactMap(\.lostPath))
    let holders = try catalogue.allFiles().filter { !lost.contains($0.file.path) }
    var progress = ProgressLine("reading", total: holders.count)
    var (next, told) = (holders[...], holders[...])
    var done = 0
    try Extraction.run(
      reading.settings,
      next: { next.popFirst().map { FoundFile(LibraryFolder.path(ofFileNamed: $0.file.path, in: library)) } }
    ) { answers in
      for (_, result) in answers {
        guard let holder = told.popFirst() else { return }
        done += 1
        progress.show(done)
        guard case .failure(let failure) = result else { continue }
        progress.clear()
        try report.add(.unread(holder, failure, in: library), to: &output)
      }
    }
    progress.clear()
  }
}

extension LibraryFault {
  fileprivate var lostPath: String? {
    switch self {
    case .missing(_, let path, _), .unreadable(_, let path, _): path
    default: nil
    }
  }
}
