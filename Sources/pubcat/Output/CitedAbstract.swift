import Bibliography
import CitationStyles

/// An abstract of a publication, and where it stands.
struct CitedAbstract: Equatable {
  var abstract: Abstract
  var language: String?
  /// Physical page from 1; known of the first abstract only.
  var page: Int?
  /// The printed label, where it differs.
  var pageLabel: String?

  /// The publication's first abstract or, where a language is given, the first in that language: "en" finds "en-GB".
  init?(of record: CatalogueRecord, in language: String?) {
    let publication = record.publication
    for (index, abstract) in publication.abstracts.enumerated() {
      let own = abstract.language ?? (index == 0 ? publication.language : nil)
      if let language, own != language, own?.hasPrefix(language + "-") != true { continue }
      self.abstract = abstract
      self.language = own
      guard index == 0, let evidence = publication.findings[.abstract]?.evidence else { return }
      page = evidence.page
      pageLabel = evidence.pageLabel
      return
    }
    return nil
  }

  /// "Executive summary, p. 5", of what is known.
  var source: String? {
    let place = pageLabel.map { label in "p. \(label)" + (page.map { " (page \($0) of the file)" } ?? "") }
    let parts = [abstract.heading, place ?? page.map { "p. \($0)" }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// An abstract as people read it, the reference beneath it; the reference alone where there is no abstract.
struct AbstractPage {
  var chosen: CitedAbstract?
  var reference: StyledReference

  /// Lines longer than this are hard to read, however wide the terminal is.
  private static let comfortableWidth = 100

  func text(width: Int?) -> String {
    let width = width.map { min($0, Self.comfortableWidth) }
    var lines: [String] = []
    if let chosen {
      for paragraph in printableLines(chosen.abstract.text) { lines += wrapped(paragraph, to: width) + [""] }
      if let source = chosen.source { lines += wrapped("(\(printable(source)))", to: width) + [""] }
    }
    // On one line, however long: it is for pasting.
    lines.append(printable(reference.text))
    return lines.joined(separator: "\n") + "\n"
  }

  var markdown: String {
    var lines: [String] = []
    if let chosen {
      for paragraph in printableLines(chosen.abstract.text) { lines += ["> " + markdownText(paragraph), ">"] }
      if lines.last == ">" { lines.removeLast() }
      lines.append("")
      if let source = chosen.source { lines += ["(\(markdownText(printable(source))))", ""] }
    }
    lines.append(printable(reference.markdown(escape: markdownText)))
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Text in which nothing is taken for markup (CommonMark): its marks, and a list's or heading's at the beginning.
func markdownText(_ text: String) -> String {
  var escaped = ""
  for character in text {
    if "\\`*_[]<>".contains(character) { escaped.append("\\") }
    escaped.append(character)
  }
  guard let first = escaped.first else { return escaped }
  if "#+-=~|>".contains(first) { return "\\" + escaped }
  let digits = escaped.prefix { $0.isASCII && $0.isNumber }
  let rest = escaped.dropFirst(digits.count)
  return !digits.isEmpty && (rest.hasPrefix(". ") || rest.hasPrefix(") ")) ? digits + "\\" + rest : escaped
}
