import Bibliography
import CatalogStore

/// A list of publications as people read it: under a heading for each year or, in another order, without headings.
struct PublicationLines {
  var terminal: Terminal
  var isGrouped: Bool
  var showsDoubts: Bool

  func print(_ publications: [ListedPublication], to output: inout Output) throws {
    let numberWidth = publications.reduce(0) { max($0, String($1.id).utf8.count) }
    let dateWidth = publications.reduce(0) { max($0, $1.date?.edtf.utf8.count ?? 0) }
    var year: Int??
    for publication in publications {
      if isGrouped, year != .some(publication.year) {
        if year != nil { try output.line() }
        try output.line(terminal.bold(publication.year.map(String.init) ?? "no date"))
        year = .some(publication.year)
      }
      try print(publication, numberWidth: numberWidth, dateWidth: dateWidth, to: &output)
    }
  }

  private func print(_ publication: ListedPublication, numberWidth: Int, dateWidth: Int, to output: inout Output) throws
  {
    let number = String(publication.id)
    var head = String(repeating: " ", count: 2 + numberWidth - number.utf8.count) + number + "  "
    if dateWidth > 0 {
      let date = publication.date?.edtf ?? ""
      head += date + String(repeating: " ", count: 2 + dateWidth - date.utf8.count)
    }
    let text = printable(describe(publication))
    let lines = wrapped(text, to: terminal.width.map { max($0 - head.utf8.count, 12) })
    let indentation = lines.count > 1 ? String(repeating: " ", count: head.utf8.count) : ""
    for (index, line) in lines.enumerated() { try output.line((index == 0 ? head : indentation) + line) }
  }

  private func describe(_ publication: ListedPublication) -> String {
    var text = publication.title ?? "(no title)"
    let creators = creators(of: publication)
    if !creators.isEmpty { text += " — " + creators }
    if showsDoubts, !publication.doubtfulFields.isEmpty {
      text += " [doubtful: " + publication.doubtfulFields.map(\.rawValue).joined(separator: ", ") + "]"
    }
    if publication.isRemoved { text += " [removed]" }
    return text
  }

  /// The authors, else the organisations; of more than three only the first.
  private func creators(of publication: ListedPublication) -> String {
    let all = publication.authors.isEmpty ? publication.organisations : publication.authors
    // Counted in bytes first: most lines of a long list end here.
    guard all.utf8.count(where: { $0 == UInt8(ascii: ";") }) > 2, let first = all.split(separator: ";").first else {
      return all
    }
    return first + (publication.language == "ru" ? " и др." : publication.language == "be" ? " і інш." : " et al.")
  }
}
