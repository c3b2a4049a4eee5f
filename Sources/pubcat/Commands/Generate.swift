import ArgumentParser
import CatalogStore
import Glibc

/// Fills a catalogue with invented records, so that its speed can be measured at any size. Not for people.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add invented records, for measuring.",
    discussion: """
      Example:
        pubcat generate --records 2000 --catalog /tmp/measured.sqlite
        pubcat generate --records 1000 --pages 10 --catalog /tmp/measured.sqlite
        pubcat generate --records 1000 --pages 10 --questions 20
      """,
    shouldDisplay: false)

  @Option(help: "How many records there are to be; what the catalogue has of them is kept.")
  var records = 2_000

  @Option(help: "How many pages of text each of them has.")
  var pages = 0

  @Option(help: "Instead of that, print so many questions of each kind to the pages of such a catalogue.")
  var questions = 0

  @Flag(help: "Instead of that, print how many bytes of text are indexed and how many the index takes.")
  var sizes = false

  @OptionGroup var options: CatalogueOptions

  mutating func validate() throws {
    guard records > 0 else { throw ValidationError("--records must be at least 1") }
    guard questions == 0 || pages > 0 else { throw ValidationError("--questions needs --pages") }
  }

  func run() throws {
    if questions > 0 { return try printQuestions() }
    if sizes { return try printSizes() }
    let catalogue = try options.open(for: .creating)
    defer { catalogue.close() }
    let act = options.act("generate")
    var studies = InventedStudies()
    if pages > 0 { (studies.pages, studies.pagesOfText) = (InventedPages(), pages) }
    let present = try catalogue.statistics().publications
    studies.skip(present)
    for first in stride(from: present, to: records, by: 1_000) {
      _ = try catalogue.add((first..<min(first + 1_000, records)).map { _ in studies.next() }, act)
    }
  }

  private func printQuestions() throws {
    let invented = InventedQuestions(pages: InventedPages(), publications: records, pagesEach: pages)
    try Output.standard { output in
      for (kind, question) in invented.all(questions) { try output.line(kind + "\t" + question) }
    }
  }

  private func printSizes() throws {
    let sizes = try options.open(for: .reading).indexSizes()
    try Output.standard { try $0.line("\(sizes.text) \(sizes.index)") }
  }
}
