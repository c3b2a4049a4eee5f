import ArgumentParser

import LibraryImport

/// How PDFs are read; on every command that reads them.
struct ReaderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Files to be read at once (default: one a core).", valueName: "number"))
  var jobs: Int?

  @Option(help: ArgumentHelp("How long one file may take.", valueName: "seconds"))
  var timeout = ReaderSettings.defaultTimeout

  @Option(help: ArgumentHelp("How much memory the reading of one file may take.", valueName: "MiB"))
  var memoryLimit = ReaderSettings.defaultMemory

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024") }
    guard (1...86_400).contains(timeout) else { throw ValidationError("--timeout is a number of seconds from 1") }
    guard (128...1_048_576).contains(memoryLimit) else {
      throw ValidationError("--memory-limit is a number of MiB from 128")
    }
  }

  /// Workers are this very program, run anew.
  var settings: ReaderSettings {
    ReaderSettings(
      command: [
        "/proc/self/exe", ReadWorker.name, "--memory-limit", String(memoryLimit), "--processor-time", String(timeout),
      ],
      jobs: jobs ?? ReaderSettings.defaultJobs, timeout: timeout, memory: memoryLimit)
  }
}
