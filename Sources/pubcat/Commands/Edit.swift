import ArgumentParser
import Bibliography
import CatalogStore

/// Corrections by a person, which no recognition overwrites.
struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Correct a publication; no later recognition overwrites it.",
    discussion: """
      Example:
        pubcat edit 3 --date 1997-01 --author "Bernhard, Anna" --author "Weiss, K."
        pubcat edit 3-7 --tag hiv
        pubcat edit 3 --clear keywords --note "compare with the printed copy"
      """)

  @OptionGroup var named: RecordReferences
  @OptionGroup(title: "What is right") var said: FieldOptions

  @Option(name: .customLong("clear"), help: ArgumentHelp("Say that there is no such thing.", valueName: "field"))
  var cleared: [String] = []

  @Option(
    name: .customLong("revert"),
    help: ArgumentHelp("Take back what a person said; what was recognised shows again.", valueName: "field"))
  var reverted: [String] = []

  @OptionGroup(title: "About your copy") var copy: CopyOptions
  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func run() throws {
    let edit = try recordEdit()
    guard edit != RecordEdit() else { throw CommandError.nothingToDo(command: "edit") }
    let catalogue = try place.open(for: .writing)
    let ids = try named.resolve(in: catalogue)
    if copy.key != nil, ids.count > 1 { throw CommandError.oneRecordOnly(option: "--key") }
    let act = place.act("edit")
    try Output.standard { output in
      for id in ids {
        let before = try catalogue.record(id)
        try catalogue.edit(id, edit, act)
        for line in changes(from: before, to: try catalogue.record(id)) { try output.line(printable("\(id): \(line)")) }
      }
    }
  }

  private func recordEdit() throws(CommandError) -> RecordEdit {
    var edit = RecordEdit()
    edit.fields = try said.values().mapValues { .say($0) }
    for (names, option, change) in [(cleared, "--clear", FieldEdit.sayNothing), (reverted, "--revert", .takeBack)] {
      for name in names {
        if option == "--clear", try copy.clear(name, in: &edit) { continue }
        guard let field = Field(spelled: name) else { throw .badField(name, option: option) }
        guard edit.fields[field] == nil else {
          throw .contradiction(option: "\(option) \(name)", other: "another option about the same field")
        }
        edit.fields[field] = change
      }
    }
    try copy.add(to: &edit)
    return edit
  }
}

extension Field {
  /// The field by its stable name, with hyphens too, or by the name of its option: "report-number", "author".
  init?(spelled name: String) {
    let name = name.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "_").lowercased()
    switch name {
    case "author": self = .authors
    case "organisation", "organization", "organizations": self = .organisations
    case "keyword": self = .keywords
    case "place": self = .places
    case "journal", "volume", "issue", "pages": self = .container
    case "date_kind": self = .date
    default: self.init(rawValue: name)
    }
  }
}
