import ArgumentParser
import Bibliography
import CatalogStore

/// One publication, all of it.
struct Show: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, jsonl }

  static let configuration = CommandConfiguration(
    abstract: "Show a publication, and why its fields are what they are.",
    discussion: """
      Example:
        pubcat show 3
        pubcat show 3 --why
        pubcat show iom1997ecological --format json
      """)

  @OptionGroup var named: RecordReferences

  @Flag(help: "For every field the value, confidence, page, quoted words and the candidates that were rejected.")
  var why = false

  @Option(help: "How it is printed; json is an array when several are named.")
  var format: Format = .text

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let catalogue = try place.open(for: .reading)
    let (ids, allFound) = try named.resolveTelling(in: catalogue)
    let library = try place.libraryFolder(of: catalogue)
    try Output.standard { output in
      let records = try ids.map { try catalogue.record($0, why ? .everything : .values) }
      switch format {
      case .text:
        for (index, record) in records.enumerated() {
          if index > 0 { try output.line() }
          let page = RecordPage(record: record, library: library, terminal: .output)
          for line in why ? page.reasons : page.lines { try output.line(line) }
        }
      case .jsonl: for record in records { try output.line(record.json(withFindings: why).text()) }
      case .json:
        let values = records.map { $0.json(withFindings: why) }
        if let only = values.first {
          try output.line((values.count == 1 ? only : .array(values)).text(indented: true))
        }
      }
    }
    if !allFound { throw ToldAlready(status: .nothingFound) }
  }
}
