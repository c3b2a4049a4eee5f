import Bibliography

/// Forms in which other programs take references; the raw value is the name on the command line.
package enum CitationFormat: String, CaseIterable, Hashable, Sendable {
  case cslJSON = "csl-json"
  case bibtex
  case ris

  /// What stands before the first entry.
  package var header: String { self == .cslJSON ? "[" : "" }

  /// What stands after the last entry.
  package var footer: String { self == .cslJSON ? "\n]\n" : "" }

  /// One record with what separates it from the record before: header, entries and footer, written one after the
  /// other, are the whole file, so that a catalogue of any size can be written as it is read.
  package func entry(for record: CatalogueRecord, isFirst: Bool) -> String {
    switch self {
    case .cslJSON: (isFirst ? "\n" : ",\n") + CSLJSON.item(for: record).text()
    case .bibtex: (isFirst ? "" : "\n") + BibTeX.entry(for: record)
    case .ris: (isFirst ? "" : "\r\n") + RIS.entry(for: record)
    }
  }

  /// The whole file, in the order of the records.
  package func text(for records: [CatalogueRecord]) -> String {
    var text = header
    for (index, record) in records.enumerated() { text += entry(for: record, isFirst: index == 0) }
    return text + footer
  }
}
