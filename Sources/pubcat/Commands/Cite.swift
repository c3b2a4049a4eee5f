import ArgumentParser
import Bibliography
import CatalogStore
import CitationStyles

/// References in any style, one a line, ready for pasting.
struct Cite: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, html }

  static let configuration = CommandConfiguration(
    abstract: "Print references in any citation style, ready for pasting.",
    discussion: """
      The list is in the style's order, one reference a line. gost is our own, after GOST R 7.0.5-2008, each reference in \
      the language of its publication; every other style is one of the Citation Style Language, formatted by pandoc.

      Example:
        pubcat cite 3
        pubcat cite 3-7 iom1997ecological --style gost --cyrillic-first
        pubcat cite --author Weiss --from 1995
        pubcat cite 3-7 --style chicago-author-date --locale record --format html > list.html
      """)

  @Argument(help: RecordReferences.help)
  var references: [String] = []

  @OptionGroup var wanted: StyleOptions

  @Option(help: "How they are printed.")
  var format: Format = .text

  @Flag(help: "Those in Cyrillic letters before those in Latin ones, each in the style's order.")
  var cyrillicFirst = false

  @OptionGroup(title: "Which publications") var selected: SelectionOptions
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let style = try wanted.choice(or: StyleOptions.usual)
    let catalogue = try place.open(for: .reading)
    let (records, allFound) = try chosen(in: catalogue)
    let entries = try style.entries(of: records, cyrillicFirst: cyrillicFirst)
    try Output.standard { output in
      if format == .html { try output.line("<div class=\"csl-bib-body\">") }
      for (index, entry) in entries.enumerated() {
        switch format {
        case .text: try output.line(printable(entry.reference.text))
        case .markdown:
          if index > 0 { try output.line() }
          try output.line(printable(entry.reference.markdown(escape: markdownText)))
        case .html:
          let key = records[entry.index].citationKey
          try output.line("<div class=\"csl-entry\" id=\"ref-\(key)\">\(printable(entry.reference.html))</div>")
        }
      }
      if format == .html { try output.line("</div>") }
    }
    if !allFound { throw ToldAlready(status: .nothingFound) }
  }

  /// Those that are named, as far as they answer to the options; without names all that do.
  private func chosen(in catalogue: Catalogue) throws -> (records: [CatalogueRecord], allFound: Bool) {
    var selection = try selected.selection()
    if references.isEmpty, selection == Selection() {
      throw ValidationError("name publications, or choose them by options such as --year")
    }
    let named = references.isEmpty ? nil : try RecordReferences.resolveTelling(references, in: catalogue)
    var records: [CatalogueRecord] = []
    if let named, selection == Selection() {
      records = try catalogue.records(named.ids, .values)
    } else {
      selection.ids = named?.ids
      try catalogue.forEachRecord(selection) { records.append($0) }
      if records.isEmpty { throw selected.nothingFound(in: place.cataloguePath) }
    }
    return (records, named?.allFound ?? true)
  }
}
