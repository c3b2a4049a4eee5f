import Bibliography

/// Forms in which other programs take references; the raw value is the name on the command line.
package enum CitationFormat: String, CaseIterable, Hashable, Sendable {
  case cslJSON = "csl-json"
  case bibtex, biblatex, ris
  case dublinCore = "dublin-core"
  case mods, marcxml, csv
  /// Our own: everything that the catalogue knows, with the evidence for it.
  case json

  /// What stands before the first entry.
  package var header: String {
    switch self {
    case .cslJSON, .json: "["
    case .bibtex, .biblatex, .ris: ""
    case .dublinCore: DublinCore.header
    case .mods: MODS.header
    case .marcxml: MARCXML.header
    case .csv: RecordCSV.header
    }
  }

  /// What stands after the last entry.
  package var footer: String {
    switch self {
    case .cslJSON, .json: "\n]\n"
    case .bibtex, .biblatex, .ris, .csv: ""
    case .dublinCore: DublinCore.footer
    case .mods: MODS.footer
    case .marcxml: MARCXML.footer
    }
  }

  /// One record with what separates it from the record before: header, entries and footer, written one after the
  /// other, are the whole file, so that a catalogue of any size can be written as it is read.
  package func entry(for record: CatalogueRecord, isFirst: Bool) -> String {
    switch self {
    case .cslJSON: (isFirst ? "\n" : ",\n") + CSLJSON.item(for: record).text()
    case .json: (isFirst ? "\n" : ",\n") + record.portableJSON.text()
    case .bibtex: (isFirst ? "" : "\n") + BibTeX.entry(for: record)
    case .biblatex: (isFirst ? "" : "\n") + Biblatex.entry(for: record)
    case .ris: (isFirst ? "" : "\r\n") + RIS.entry(for: record)
    case .dublinCore: DublinCore.element(for: record).text(level: 1)
    case .mods: MODS.element(for: record).text(level: 1)
    case .marcxml: MARCXML.element(for: record).text(level: 1)
    case .csv: RecordCSV.line(for: record)
    }
  }

  /// The whole file, in the order of the records.
  package func text(for records: [CatalogueRecord]) -> String {
    var text = header
    for (index, record) in records.enumerated() { text += entry(for: record, isFirst: index == 0) }
    return text + footer
  }
}
