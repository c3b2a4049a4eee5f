import ArgumentParser
import Bibliography
import CatalogStore
import LibraryImport
import PDFText

/// Tells what this machine gives: versions, protections, helpers, and whether the catalogue can be used.
struct Doctor: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case table, json }

  static let configuration = CommandConfiguration(
    abstract: "Show what this machine gives: versions, protections, programs and dictionaries.",
    discussion: """
      Put its output into a report of a fault. What is missing here is no fault: pubcat goes without it, and the line says \
      what that means.

      Example:
        pubcat doctor
      """)

  @Option(help: "How it is printed.")
  var format: Format = .table

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let sections: [(String, [Examined])] = [
      ("versions", Examined.versions),
      ("protections of the processes that read PDFs", Examined.protections),
      ("programs and data", Helper.all.map(\.examined)),
      ("catalogue", catalogue()),
    ]
    try Output.standard { output in
      switch format {
      case .json:
        let members = sections.map { JSONValue.Member($0.0, .array($0.1.map(\.json))) }
        try output.line(JSONValue.object(members).text(indented: true))
      case .table:
        for (index, (name, rows)) in sections.enumerated() {
          if index > 0 { try output.line() }
          try output.line(Terminal.output.bold(name))
          let width = rows.reduce(0) { max($0, displayWidth(of: $1.name)) } + 2
          for row in rows { try output.line("  " + padded(printable(row.name), to: width) + printable(row.state)) }
        }
      }
    }
  }

  private func catalogue() -> [Examined] {
    let path = place.cataloguePath
    do {
      let catalogue = try place.open(for: .checking)
      defer { catalogue.close() }
      let form = try catalogue.form()
      let size = "form \(form.version), \(counted(form.publications, "publication")), \(counted(form.files, "file"))"
      return [
        Examined(path, size, isThere: true),
        Examined("library", try place.libraryFolder(of: catalogue), isThere: true),
      ]
    } catch {
      return [Examined(path, Complaint(error)?.what ?? String(describing: error), isThere: false)]
    }
  }
}

/// One thing that was looked at.
struct Examined: Equatable {
  var name: String
  /// What it is, or what its absence means.
  var state: String
  var isThere: Bool

  init(_ name: String, _ state: String, isThere: Bool) {
    self.name = name
    self.state = state
    self.isThere = isThere
  }

  fileprivate var json: JSONValue {
    .object(["name": .string(name), "present": .bool(isThere), "state": .string(state)])
  }
}
