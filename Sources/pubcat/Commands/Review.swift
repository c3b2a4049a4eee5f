import ArgumentParser
import Bibliography
import CatalogStore

/// The doubtful fields, one at a time, for a person to decide.
struct Review: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, jsonl }

  static let configuration = CommandConfiguration(
    abstract: "Go through the doubtful fields one at a time and decide.",
    discussion: """
      Example:
        pubcat review
        pubcat review --field date --language ru
        pubcat review --format json > doubtful.json

      Each decision is kept at once, as your word: leave when you like, the next review goes on where you stopped.
      Answers are read from standard input, a line each, so that they can come from a file too.
      """)

  @OptionGroup(title: "Which publications") var selected: SelectionOptions

  @Option(
    name: .customLong("field"), parsing: .singleValue,
    help: ArgumentHelp("Only this field; once for each.", valueName: "field"))
  var fieldNames: [String] = []

  @Option(help: "json and jsonl print what is doubtful, with evidence and rejected candidates, and ask nothing.")
  var format: Format = .text

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let fields = try fieldNames.map { name throws(CommandError) in
      guard let field = Field(spelled: name) else { throw .badField(name, option: "--field") }
      return field
    }
    let catalogue = try place.open(for: format == .text ? .writing : .reading)
    let doubts = try Doubt.all(in: catalogue, selected.selection(), fields: fields)
    guard !doubts.isEmpty else { throw NothingFound(catalogue: place.cataloguePath, among: .doubtful, conditions: "") }
    switch format {
    case .text: try ReviewDialogue(catalogue: catalogue, act: place.act("review")).go(through: doubts)
    case .json, .jsonl: try print(doubts, of: catalogue)
    }
  }

  private func print(_ doubts: [Doubt], of catalogue: Catalogue) throws {
    try Output.standard { output in
      var array = JSONArray()
      for doubt in doubts {
        let json = doubt.json(of: try catalogue.record(doubt.id))
        if format == .json { try array.add(json, to: &output) } else { try output.line(json.text()) }
      }
      if format == .json { try array.end(in: &output) }
    }
  }
}

/// A field of a record that a person should look at.
struct Doubt: Hashable {
  var id: Int64
  var field: Field

  /// In the order of the list, newest publication first; all fields where none is named.
  static func all(in catalogue: Catalogue, _ selection: Selection, fields: [Field]) throws -> [Doubt] {
    var selection = selection
    selection.isDoubtful = true
    return try catalogue.list(selection).flatMap { publication in
      publication.doubtfulFields.filter { fields.isEmpty || fields.contains($0) }
        .map { Doubt(id: publication.id, field: $0) }
    }
  }

  /// The field with its finding; a field that was not found has none.
  func json(of record: CatalogueRecord) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .integer(id)), .init("citation_key", .string(record.citationKey)),
      .init("title", record.publication.title.map(JSONValue.string) ?? .null), .init("field", .string(field.rawValue)),
    ]
    if case .object(let finding)? = record.publication.findings[field]?.json() { members += finding }
    return .object(members)
  }
}
