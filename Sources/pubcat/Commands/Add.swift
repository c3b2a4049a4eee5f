import ArgumentParser
import Bibliography
import CatalogStore
import Glibc
import LibraryImport

/// Brings PDFs into the catalogue and the library.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add PDFs to the catalogue, and copy them into the library.",
    discussion: """
      Folders are searched for PDFs. Scans are catalogued first and then read by OCR, page by page; a run that is \
      interrupted goes on with the next add. What a person says with --title, --date and so on outranks whatever is read, for \
      ever. Without a path, --title makes a record that has no file.

      Examples:
        pubcat add studies/
        pubcat add report.pdf --date 1997 --organisation "International Organization for Migration"
        pubcat add annex.pdf --to 3
        pubcat add --title "Returning Home" --author "Ivanova, Anna" --date 1996-05
      """)

  @Argument(help: "PDFs, or folders to be searched.")
  var path: [String] = []

  @Flag(help: "Catalogue the files where they stand; nothing is copied.")
  var link = false

  @Option(help: ArgumentHelp("The publication, by number or key, that the file belongs to.", valueName: "id"))
  var to: String?

  @OptionGroup var list: FormatOption
  @OptionGroup(title: "What you know of it") var fields: FieldOptions
  @OptionGroup(title: "Reading") var reading: ReaderOptions
  @OptionGroup(title: "Scans") var ocr: OCROptions
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func validate() throws {
    guard path.isEmpty else { return }
    guard fields.title != nil else {
      throw ValidationError("name a PDF or a folder, or give a --title for a record without a file")
    }
    if to != nil { throw ValidationError("--to needs a file to give to the publication") }
    if link { throw ValidationError("--link needs a file to be linked") }
  }

  func run() throws {
    let interruption = Interruption.catchingSignals()
    let said = try fields.values()
    if path.isEmpty { return try addRecord(said) }
    let search = PDFSearch(path, skipping: try foldersToSkip())
    let files = Array(search)
    if files.count > 1, let field = Self.ofOnePublication.first(where: { said[$0] != nil }) {
      throw CommandError.oneFileOnly(field, files: files.count)
    }
    let outcome = try add(files, said, interruption)
    if let signal = interruption.signal {
      Complaint(nil, "interrupted; what is listed is in the catalogue", hint: "run it again for the rest").tell()
      Glibc.exit(128 + signal)
    }
    if outcome.failed > 0 { throw ToldAlready(status: .someFailed) }
  }

  /// Fields in which no two publications agree.
  private static let ofOnePublication: [Field] = [.title, .abstract, .doi, .isbn, .reportNumber]

  private func add(
    _ files: [FoundFile], _ said: [Field: FieldValue], _ interruption: Interruption
  ) throws -> ImportReport {
    var report = ImportReport(list.format)
    var progress = ProgressLine("reading", total: files.count)
    progress.show(0)
    try Output.standard { output in
      try report.begin(&output)
      // No catalogue is made for the sake of files that are not there.
      guard files.contains(where: { $0.problem == nil }) else {
        for file in files {
          guard let problem = file.problem else { continue }
          try report.add(ImportedFile(path: file.path, outcome: .failed(problem)), to: &output)
        }
        return try report.end(&output)
      }
      let catalogue = try place.open(for: .creating)
      defer { catalogue.close() }
      let importer = try importer(into: catalogue, said)
      let scans = importer.settings.ocr.mode != .never
      let act = place.act("add")
      var failure: (any Error)?
      do {
        try importer.run(files, act, interruption: interruption, progress: { progress.show($0) }) { file in
          progress.clear()
          try report.add(
            file, likenesses: likenesses(of: file, in: catalogue), isToBeScanned: scans && hasNoText(file), to: &output)
        }
      } catch {
        failure = error
      }
      progress.clear()
      try report.end(&output)
      if let failure { throw failure }
      if scans, interruption.signal == nil {
        try output.flush()
        try ScanReport(format: list.format).run(importer.scanRun, act, interruption, &output)
      }
    }
    return report
  }

  private func importer(into catalogue: Catalogue, _ said: [Field: FieldValue]) throws -> Importer {
    let folder = try place.libraryFolderForAdding(to: catalogue)
    var importer = Importer(
      catalogue: catalogue, library: link ? LibraryFolder(folder) : try LibraryFolder.made(at: folder),
      settings: reading.settings)
    importer.settings.ocr = try ocr.settings
    importer.manner = link ? .linking : .copying
    importer.said = said
    if let to {
      let targets = try catalogue.resolve(to)
      guard let target = targets.first, targets.count == 1 else { throw CommandError.oneRecordOnly(option: "--to") }
      importer.target = target
    }
    return importer
  }

  private func hasNoText(_ file: ImportedFile) -> Bool {
    guard case .added(_, _, let publication) = file.outcome else { return false }
    return publication.warnings.contains { $0.code == .noText }
  }

  private func likenesses(of file: ImportedFile, in catalogue: Catalogue) throws -> [Likeness] {
    guard case .added(let id, _, _) = file.outcome else { return [] }
    return try catalogue.lookalikes(of: id)
  }

  /// The folder of removed files, where the library is among what is to be added.
  private func foldersToSkip() throws -> Set<String> {
    guard let catalogue = try? place.open(for: .reading) else { return [] }
    defer { catalogue.close() }
    return [LibraryFolder(try place.libraryFolder(of: catalogue)).removed]
  }

  private func addRecord(_ said: [Field: FieldValue]) throws {
    var publication = Publication()
    for (field, value) in said { publication.say(field, value) }
    let catalogue = try place.open(for: .creating)
    defer { catalogue.close() }
    try Output.standard { output in
      var report = ImportReport(list.format)
      try report.begin(&output)
      for case .added(let id, let key) in try catalogue.add([NewRecord(publication)], place.act("add")) {
        let file = ImportedFile(path: nil, outcome: .added(id: id, citationKey: key, publication))
        try report.add(file, likenesses: likenesses(of: file, in: catalogue), to: &output)
      }
      try report.end(&output)
    }
  }
}
