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
      """,
    shouldDisplay: false)

  @Option(help: "How many records to add.")
  var records = 2_000

  @OptionGroup var options: CatalogueOptions

  mutating func validate() throws {
    guard records > 0 else { throw ValidationError("--records must be at least 1") }
  }

  func run() throws {
    let catalogue = try options.open(for: .creating)
    defer { catalogue.close() }
    let act = options.act("generate")
    var studies = InventedStudies()
    for first in stride(from: 0, to: records, by: 1_000) {
      _ = try catalogue.add((first..<min(first + 1_000, records)).map { _ in studies.next() }, act)
    }
  }
}
