import ArgumentParser
import CatalogStore

/// The publications that a person names: numbers, ranges of numbers, citation keys.
struct RecordReferences: ParsableArguments {
  static let help = ArgumentHelp("Numbers (3), ranges (3-7) or citation keys (iom1997ecological).", valueName: "id")

  @Argument(help: Self.help)
  var references: [String]

  /// Numbers in the order given, each once.
  /// - Throws: `CatalogueError.noSuchRecord` for the first reference that nothing answers to.
  func resolve(in catalogue: Catalogue) throws(CatalogueError) -> [Int64] {
    var ids: [Int64] = []
    for reference in references { ids += try catalogue.resolve(reference) }
    return ids.uniqued()
  }

  /// The same, but goes on after a reference that nothing answers to, telling each.
  func resolveTelling(in catalogue: Catalogue) throws(CatalogueError) -> (ids: [Int64], allFound: Bool) {
    try Self.resolveTelling(references, in: catalogue)
  }

  static func resolveTelling(
    _ references: [String], in catalogue: Catalogue
  ) throws(CatalogueError) -> (ids: [Int64], allFound: Bool) {
    var ids: [Int64] = []
    var allFound = true
    for reference in references {
      do {
        ids += try catalogue.resolve(reference)
      } catch .noSuchRecord(let unknown) {
        allFound = false
        Complaint(CatalogueError.noSuchRecord(unknown)).tell()
      }
    }
    return (ids.uniqued(), allFound)
  }
}

extension Array where Element: Hashable {
  /// Each element where it first stands.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
