import ArgumentParser
import Bibliography
import CatalogStore

/// Which publications are meant; everything that is given has to hold.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Of this year.", valueName: "year"))
  var year: String?

  @Option(help: ArgumentHelp("Of this date or later: 1997, 1997-01 or 1997-01-15.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Of this date or earlier.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("With an author of this name or beginning of a name.", valueName: "name"))
  var author: String?

  @Option(help: ArgumentHelp("Of an organisation with this word or short name.", valueName: "name"))
  var organisation: String?

  @Option(
    help: ArgumentHelp(
      "report, working-paper, brief, article, preprint, thesis, proceedings, book, other.",
      valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("In this language: en, ru, be, …", valueName: "code"))
  var language: String?

  @Option(help: ArgumentHelp("About this place; a name or a country's code.", valueName: "name"))
  var place: String?

  @Option(help: ArgumentHelp("With this tag.", valueName: "tag"))
  var tag: String?

  @Option(help: ArgumentHelp("Catalogued at this time (UTC) or later: 2026-11-22.", valueName: "since"))
  var added: String?

  @Flag(help: "Only those with a field that a person should look at, and which fields.")
  var doubtful = false

  func selection() throws(CommandError) -> Selection {
    var selection = Selection()
    if let year {
      guard let date = PartialDate(edtf: year), date.precision == 1 else { throw .badYear(year) }
      selection.year = date.year
    }
    if let from { selection.from = try partialDate(from, option: "--from") }
    if let to { selection.to = try partialDate(to, option: "--to") }
    if let first = selection.from, let last = selection.to, last < first, !first.refines(last) {
      throw .backwards(from: first.edtf, to: last.edtf)
    }
    selection.author = author
    selection.organisation = organisation
    if let kind { selection.kind = try publicationKind(kind) }
    if let language { selection.language = try languageCode(language) }
    selection.place = place
    selection.tag = tag
    if let added { selection.addedSince = try beginningOfTime(added, option: "--added") }
    selection.isDoubtful = doubtful
    return selection
  }

}

/// Checks the beginning of an ISO 8601 time.
func beginningOfTime(_ text: String, option: String) throws(CommandError) -> String {
  let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
  guard let day = parts.first, let date = PartialDate(edtf: day) else { throw .badTime(text, option: option) }
  if let time = parts.dropFirst().first {
    let isTime = time.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "Z") }
    guard date.precision == 3, time.utf8.count >= 2, isTime else { throw .badTime(text, option: option) }
  }
  return text
}
