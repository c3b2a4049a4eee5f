/// What can be wrong with what a person asks of a command.
enum CommandError: Error, Equatable {
  case cannotWriteOutput(reason: String)
}

extension Complaint {
  init(_ error: CommandError) {
    switch error {
    case .cannotWriteOutput(let reason):
      self.init("standard output", "cannot be written: \(reason)", hint: "look for room on the disk", status: .ourFault)
    }
  }
}
