import ArgumentParser
import Bibliography
import CatalogStore
import Citations
import Foundation
import LibraryImport

/// Takes in what reference managers and office lists know.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take in references of other programs, lists of an office, or another catalogue.",
    discussion: """
      CSL-JSON, BibTeX and biblatex, RIS, MODS, CSV and pubcat's own JSON are told apart by what is in the file. PDFs that \
      are named in it are copied into the library and read; what the import says outranks the page, what a person says \
      outranks both. Importing the same again changes nothing.

      Columns of a CSV list are known by their heads in English, Russian or Belarusian, others by --map. Columns: \
      \(CSVColumn.allCases.map(\.rawValue).joined(separator: ", ")).

      Examples:
        pubcat import zotero.bib
        pubcat import inventory.csv --map "Кто написал=authors" --map "Инв.=shelf_mark"
        pubcat import refs.ris --files ~/pdfs
        ssh office cat refs.json | pubcat import -
      """)

  @Argument(help: "Files to take in; - reads standard input.")
  var files: [String]

  @Option(
    name: .customLong("map"), parsing: .singleValue,
    help: ArgumentHelp("What a column of a CSV list holds; once for each.", valueName: "column=field"))
  var mapped: [String] = []

  @Option(
    name: .customLong("files"),
    help: ArgumentHelp("Where the PDFs are that it names (besides its own folder).", valueName: "folder"))
  var folder: String?

  @Flag(help: "Catalogue the PDFs where they stand; nothing is copied.")
  var link = false

  @OptionGroup var list: FormatOption
  @OptionGroup(title: "Reading") var reading: ReaderOptions
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  /// What a file holds, as far as it could be read.
  private struct Source {
    var path: String
    var name: String
    var entries: [ReadEntry]
  }

  func run() throws {
    let map = try columns()
    var failed = false
    var sources: [Source] = []
    for path in files {
      do throws(CommandError) {
        sources.append(try source(path, map))
      } catch {
        Complaint(error).tell()
        failed = true
      }
    }
    // Until here nothing has to end in good order, and a read of standard input has to end at once.
    let interruption = Interruption.catchingSignals()
    var report = EntryReport(list.format)
    var failure: (any Error)?
    try Output.standard { output in
      try report.begin(&output)
      do {
        if !sources.isEmpty { try take(sources, interruption, &report, &output) }
      } catch {
        failure = error
      }
      try report.end(&output)
    }
    if let failure { throw failure }
    if let signal = interruption.signal {
      Complaint(nil, "interrupted; what is listed is in the catalogue", hint: "run it again for the rest").tell()
      Foundation.exit(128 + signal)
    }
    if failed || report.failed > 0 { throw ToldAlready(status: .someFailed) }
  }

  private func columns() throws(CommandError) -> [String: CSVColumn] {
    var map: [String: CSVColumn] = [:]
    for text in mapped {
      guard let sign = text.lastIndex(of: "="),
        let column = CSVColumn(spelled: String(text[text.index(after: sign)...]))
      else { throw .badMapping(text) }
      map[String(text[..<sign])] = column
    }
    return map
  }

  private func source(_ path: String, _ map: [String: CSVColumn]) throws(CommandError) -> Source {
    let name = path == "-" ? "standard input" : (path as NSString).lastPathComponent
    guard
      let data = path == "-"
        ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    else { throw .cannotRead(path: path, isThere: FileManager.default.fileExists(atPath: path)) }
    let text = ImportedText.text(of: Array(data))
    guard let format = ImportFormat(of: text, map: map) else {
      throw .unknownFormat(path: name, isPDF: data.starts(with: Data("%PDF".utf8)))
    }
    return Source(path: path, name: name, entries: format.read(text, map: map))
  }

  private func take(
    _ sources: [Source], _ interruption: Interruption, _ report: inout EntryReport, _ output: inout Output
  ) throws {
    let catalogue = try place.open(for: .creating)
    defer { catalogue.close() }
    let libraryPath = try place.libraryFolderForAdding(to: catalogue)
    let act = place.act("import")
    for source in sources where interruption.signal == nil {
      var entries: [ImportedEntry] = []
      for read in source.entries {
        switch read {
        case .entry(let entry): entries.append(entry)
        case .malformed(let line, let problem): try report.add(problem, line: line, of: source.name, to: &output)
        }
      }
      let needsFolder = !link && entries.contains { !$0.files.isEmpty }
      var importer = EntryImporter(
        catalogue: catalogue,
        library: needsFolder ? try LibraryFolder.made(at: libraryPath) : LibraryFolder(libraryPath),
        settings: reading.settings, source: source.name, folders: folders(of: source))
      importer.manner = link ? .linking : .copying
      var progress = ProgressLine("importing", total: entries.count)
      progress.show(0)
      try importer.run(entries, act, interruption: interruption, progress: { progress.show($0) }) { imported in
        progress.clear()
        try report.add(imported, of: source.name, in: catalogue, to: &output)
      }
      progress.clear()
    }
  }

  /// Beside the import, in the folder that the person names, and in a library that was exported with it.
  private func folders(of source: Source) -> [String] {
    let own = source.path == "-" ? "." : (source.path as NSString).deletingLastPathComponent
    let folders = ([folder] + [own.isEmpty ? "." : own]).compactMap { $0 }
    return folders + folders.map { $0 + "/library" }
  }
}

extension CSVColumn {
  /// By its name, with hyphens too, or by the field's or option's.
  fileprivate init?(spelled name: String) {
    let name = name.replacing("-", with: "_").lowercased()
    if let column = CSVColumn(rawValue: name) { self = column; return }
    switch name {
    case "author": self = .authors
    case "organisation", "organization", "organizations": self = .organisations
    case "keyword": self = .keywords
    case "place", "country": self = .places
    case "tag": self = .tags
    case "citation_key": self = .key
    default: return nil
    }
  }
}
