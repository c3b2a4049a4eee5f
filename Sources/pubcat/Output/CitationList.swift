import Bibliography
import Citations

/// Prints records one after the other in a form that other programs read.
struct CitationList {
  private let format: CitationFormat
  private var isEmpty = true

  init(_ format: CitationFormat) { self.format = format }

  mutating func add(_ record: CatalogueRecord, to output: inout Output) throws {
    if isEmpty { try output.write(format.header) }
    try output.write(format.entry(for: record, isFirst: isEmpty))
    isEmpty = false
  }

  func end(in output: inout Output) throws {
    if isEmpty { try output.write(format.header) }
    try output.write(format.footer)
  }
}
