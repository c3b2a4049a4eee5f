import Bibliography

/// The forms that are read. The raw value is the name for people.
package enum ImportFormat: String, CaseIterable, Hashable, Sendable {
  case bibtex = "BibTeX"
  case ris = "RIS"
  /// CSL-JSON and our own, an array or an object a line; told apart entry by entry.
  case json = "JSON"
  case mods = "MODS"
  case csv = "CSV"

  /// Told by what stands in the text, not by the file's name; nil where it is none of them.
  package init?(of text: String, map: [String: CSVColumn] = [:]) {
    let start = text.unicodeScalars.prefix { $0.properties.isWhitespace || $0 == "\u{FEFF}" }.count
    let first = text.unicodeScalars.dropFirst(start).first
    if first == "<" {
      guard text.contains("modsCollection") || text.contains("<mods") || text.contains(":mods") else { return nil }
      self = .mods
    } else if first == "[" || first == "{" {
      self = .json
    } else if Self.hasLine(of: text, where: RISReader.beginsEntry) {
      self = .ris
    } else if Self.hasLine(of: text, where: BibTeXScanner.beginsEntry) {
      self = .bibtex
    } else if CSVReader.hasKnownHeader(text, map: map) {
      self = .csv
    } else {
      return nil
    }
  }

  /// Every entry, in order; a malformed one costs itself alone.
  package func read(_ text: String, map: [String: CSVColumn] = [:]) -> [ReadEntry] {
    switch self {
    case .bibtex: BibTeXReader.read(text)
    case .ris: RISReader.read(text)
    case .json: JSONEntryReader.read(text)
    case .mods: MODSReader.read(text)
    case .csv: CSVReader.read(text, map: map)
    }
  }

  private static func hasLine(of text: String, where isWanted: (Substring) -> Bool) -> Bool {
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.utf8.firstIndex(of: 10) ?? rest.endIndex
      if isWanted(rest[..<end]) { return true }
      rest = end == rest.endIndex ? "" : rest[rest.utf8.index(after: end)...]
    }
    return false
  }
}
