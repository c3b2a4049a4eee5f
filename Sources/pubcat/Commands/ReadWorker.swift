import ArgumentParser
import LibraryImport

/// Reads PDFs for another pubcat, which must not die with a PDF that poppler cannot bear.
struct ReadWorker: ParsableCommand {
  static let name = "read-worker"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Answer requests to read PDFs, a line of JSON each.", shouldDisplay: false)

  @Option(help: ArgumentHelp("How much memory it may take.", valueName: "MiB"))
  var memoryLimit = ReaderSettings.defaultMemory

  func run() { ReaderWorker.serve(memory: memoryLimit) }
}
