/// That a list is empty, which is no fault of anybody.
struct NothingFound: Error, Equatable {
  enum Among { case listed, removed, doubtful }
  var catalogue: String
  var among: Among
  /// The conditions as the person gave them: "--year 1890".
  var conditions: String
}

extension SelectionOptions {
  func nothingFound(in catalogue: String, among: NothingFound.Among = .listed) -> NothingFound {
    let given = [
      ("--year", year), ("--from", from), ("--to", to), ("--author", author), ("--organisation", organisation),
      ("--kind", kind), ("--language", language), ("--place", place), ("--tag", tag), ("--added", added),
    ]
    var conditions = given.compactMap { option, value in value.map { "\(option) \(quoted($0))" } }
    if doubtful { conditions.append("--doubtful") }
    return NothingFound(catalogue: catalogue, among: among, conditions: conditions.joined(separator: " "))
  }

  private func quoted(_ text: String) -> String { text.contains(" ") ? "\"\(text)\"" : text }
}

extension Complaint {
  init(_ nothing: NothingFound) {
    let (what, hint) =
      switch (nothing.among, nothing.conditions.isEmpty) {
      case (.listed, true): ("there are no publications in it", "add some: pubcat add FOLDER")
      case (.listed, false): ("no publication answers to \(nothing.conditions)", "see what there is: pubcat years")
      case (.doubtful, _):
        ("nothing in it is doubtful, or nothing that answers to the options", "see what there is: pubcat list")
      case (.removed, true): ("no publication was removed", "see those in the lists: pubcat list")
      case (.removed, false):
        ("no removed publication answers to \(nothing.conditions)", "see them all: pubcat list --removed")
      }
    self.init(nothing.catalogue, what, hint: hint, status: .nothingFound)
  }
}
