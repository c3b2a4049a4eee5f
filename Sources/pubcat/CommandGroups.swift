import ArgumentParser

extension Pubcat {
  /// The verbs as `pubcat --help` shows them.
  static let commandGroups: [CommandGroup] = [
    CommandGroup(
      name: "Cataloguing", subcommands: [Add.self, Import.self, Edit.self, Review.self, Recognize.self, Remove.self]),
    CommandGroup(name: "Order", subcommands: [Duplicates.self, Merge.self, Relate.self, Log.self, Undo.self]),
    CommandGroup(
      name: "Look-up", subcommands: [Search.self, List.self, Years.self, Show.self, Open.self, Stats.self]),
    CommandGroup(name: "Citing", subcommands: [AbstractOf.self, Cite.self, Styles.self, Export.self]),
    CommandGroup(name: "Keeping", subcommands: [Verify.self, Backup.self, Restore.self, Doctor.self]),
    CommandGroup(name: "PDF", subcommands: [Extract.self, ReadWorker.self]),
  ]
}
