import ArgumentParser
import LibraryImport

/// Reads PDFs for another pubcat, which must not die with a PDF that poppler cannot bear.
struct ReadWorker: ParsableCommand {
  static let name = "read-worker"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Answer requests to read PDFs, a line of JSON each.", shouldDisplay: false)

  @Option(help: ArgumentHelp("How much memory it may take.", valueName: "MiB"))
  var memoryLimit = ReaderSettings.defaultMemory

  @Option(help: ArgumentHelp("How much processor time one file may take.", valueName: "seconds"))
  var processorTime = ReaderSettings.defaultTimeout

  @Flag(help: "Stay out of the sandbox, to measure what it costs.")
  var unprotected = false

  @Option(help: "What to do against the rules before each file; for tests.")
  var misbehave: Misbehaviour?

  func run() {
    ReaderWorker.serve(
      memory: memoryLimit, processorSeconds: processorTime, isProtected: !unprotected, misbehaviour: misbehave)
  }
}

extension Misbehaviour: ExpressibleByArgument {}
