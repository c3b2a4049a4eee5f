import Bibliography
import CatalogStore
import Words

/// What a search found: a publication one line, then the words where they stand, a line each.
struct SearchLines {
  let terminal: Terminal
  let showsEveryPage: Bool

  func print(_ hits: [SearchHit], to output: inout Output) throws {
    let width = hits.map { String($0.publication.id).count }.max() ?? 1
    let indent = String(repeating: " ", count: width + 2)
    for hit in hits {
      let publication = hit.publication
      let creator = publication.authors.isEmpty ? publication.organisations : publication.authors
      let number = String(publication.id)
      var head = String(repeating: " ", count: width - number.count) + number + "  "
      head += (publication.date?.edtf ?? "no date") + "  " + printable(publication.title ?? "(no title)")
      if !creator.isEmpty { head += " — " + printable(creator) }
      try output.line(terminal.width.map { cut(head, to: $0) } ?? head)
      if let record = hit.inRecord, record.field != .title || hit.pages.isEmpty {
        try line(indent, record.field.rawValue, record.snippet, to: &output)
      }
      for page in hit.pages { try line(indent, pageName(page), page.snippet, to: &output) }
    }
  }

  /// "p. 12 (printed x, in ru)".
  private func pageName(_ page: SearchHit.PageMatch) -> String {
    let more = [page.label.map { "printed \(printable($0))" }, page.language.map { "in \(printable($0))" }]
      .compactMap { $0 }
    return "p. \(page.number)" + (more.isEmpty ? "" : " (\(more.joined(separator: ", ")))")
  }

  private func line(_ indent: String, _ name: String, _ snippet: Snippet, to output: inout Output) throws {
    try output.line(indent + name + ": " + marked(snippet))
  }

  /// The words that were found stand out: bold where a terminal can, else between brackets.
  private func marked(_ snippet: Snippet) -> String {
    let characters = Array(snippet.text)
    var text = ""
    var index = 0
    for mark in snippet.marks where mark.lowerBound >= index && mark.upperBound <= characters.count {
      text += printable(String(characters[index..<mark.lowerBound]))
      let word = printable(String(characters[mark]))
      text += terminal.usesColour ? terminal.bold(word) : "[" + word + "]"
      index = mark.upperBound
    }
    return text + printable(String(characters[index...]))
  }

  /// A line for each page, or one for a record without.
  func printCSV(_ hits: [SearchHit], to output: inout Output) throws {
    try output.write(
      CSVWriter.record(["id", "citation_key", "year", "title", "page", "page_label", "page_language", "text"]))
    for hit in hits {
      let publication = hit.publication
      let record = [
        String(publication.id), publication.citationKey, publication.year.map(String.init) ?? "",
        publication.title ?? "",
      ]
      if hit.pages.isEmpty {
        try output.write(CSVWriter.record(record + ["", "", "", hit.inRecord?.snippet.text ?? ""]))
      }
      for page in hit.pages {
        let cells = [String(page.number), page.label ?? "", page.language ?? "", page.snippet.text]
        try output.write(CSVWriter.record(record + cells))
      }
    }
  }
}

extension SearchHit {
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .integer(publication.id)), .init("citation_key", .string(publication.citationKey)),
    ]
    if let title = publication.title { members.append(.init("title", .string(title))) }
    if let date = publication.date { members.append(.init("date", .string(date.edtf))) }
    if let inRecord {
      members.append(
        .init(
          "record", .object(["field": .string(inRecord.field.rawValue), "text": .string(inRecord.snippet.text)])))
    }
    members.append(.init("pages", .array(pages.map(\.json))))
    return .object(members)
  }
}

extension SearchHit.PageMatch {
  var json: JSONValue {
    .object([
      "page": .integer(Int64(number)), "page_label": .text(label), "language": .text(language),
      "text": .string(snippet.text),
    ])
  }
}
