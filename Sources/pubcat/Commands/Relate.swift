import ArgumentParser
import Bibliography
import CatalogStore

/// Links publications that belong together and are not the same.
struct Relate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Link a translation, an edition, a summary to the publication it belongs to.",
    discussion: """
      Kinds: \(RelationKind.allCases.map(\.rawValue).joined(separator: ", ")), or from the other side has-translation \
      and so on. The link is shown with both publications, which are not reported as duplicates any more.

      Example:
        pubcat relate 5 translation-of 3
        pubcat relate 5 --clear 3
      """)

  @Argument(help: ArgumentHelp("The publication: a number (5) or citation key.", valueName: "id"))
  var reference: String

  @Argument(help: ArgumentHelp("What it is to the other.", valueName: "kind"))
  var kind: String?

  @Argument(help: ArgumentHelp("The other publication.", valueName: "other"))
  var other: String?

  @Option(help: ArgumentHelp("Take the link to this publication away.", valueName: "other"))
  var clear: String?

  @OptionGroup(title: "Catalogue") var place: CatalogueOptions

  func validate() throws {
    guard clear == nil else {
      if kind != nil { throw ValidationError("give either a kind or --clear") }
      return
    }
    guard kind != nil, other != nil else { throw ValidationError("say what it is to which publication") }
  }

  func run() throws {
    let named = try kind.map { name throws(CommandError) in
      guard let found = RelationKind.named(name) else { throw .badRelation(name) }
      return found
    }
    let catalogue = try place.open(for: .writing)
    let id = try catalogue.oneRecord(reference, option: "relate")
    let act = place.act("relate")
    try Output.standard { output in
      if let clear {
        let otherID = try catalogue.oneRecord(clear, option: "--clear")
        try catalogue.unrelate(id, from: otherID, act)
        try output.line("\(id): no relation to \(otherID)")
      } else if let named, let other {
        let otherID = try catalogue.oneRecord(other, option: "relate")
        let (from, to) = named.isForward ? (id, otherID) : (otherID, id)
        let changed = try catalogue.relate(from, named.kind, to: to, act)
        try output.line(changed ? "\(from): \(named.kind.rawValue) \(to)" : "\(id): unchanged")
      }
    }
  }
}
