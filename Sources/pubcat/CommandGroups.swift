import ArgumentParser

extension Pubcat {
  /// The verbs as `pubcat --help` shows them.
  static let commandGroups: [CommandGroup] = [
    CommandGroup(name: "PDFs", subcommands: [Extract.self, ReadWorker.self])
  ]
}
