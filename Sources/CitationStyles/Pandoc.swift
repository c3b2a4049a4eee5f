import Foundation

/// pandoc's citation engine, run as a process that may reach neither network nor other files.
struct Pandoc {
  private let executable: URL

  init() throws(StyleTrouble) {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let candidates = path.split(separator: ":").map { "\($0)/pandoc" }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile) else { throw .noPandoc }
    executable = URL(filePath: found)
  }

  /// Begins to format the items; several may run at once. A style whose rules are those of its file is read there.
  func start(style: CSLStyle, rules: String, locale: String, items: String) throws(StyleTrouble) -> Run {
    do {
      return try Run(executable, style: style, rules: rules, locale: locale, items: items)
    } catch {
      throw .failed(style: style.name, reason: error.localizedDescription)
    }
  }

  /// A process that is running.
  final class Run {
    private let process = Process()
    private let style: String
    private let rules: PassingFile?
    private let output: FileHandle
    private let errors: FileHandle
    private let ended = DispatchSemaphore(value: 0)

    fileprivate init(_ executable: URL, style: CSLStyle, rules: String, locale: String, items: String) throws {
      self.style = style.name
      let path: String
      if let installed = style.installedPath, rules == style.xml {
        self.rules = nil
        path = installed
      } else {
        // The engine takes no style without a name, and none whose name does not end so.
        let file = try PassingFile(suffix: ".csl", holding: rules)
        self.rules = file
        path = file.path
      }
      output = try PassingFile.unnamed()
      errors = try PassingFile.unnamed()
      process.executableURL = executable
      process.currentDirectoryURL = URL(filePath: "/")
      process.arguments = [
        "--sandbox", "-f", "csljson", "-t", "html", "--wrap=none", "--citeproc", "--csl", path, "-M", "lang=" + locale,
      ]
      process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
      process.standardInput = try PassingFile.unnamed(holding: items)
      process.standardOutput = output
      process.standardError = errors
      let ended = ended
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
      Passing.add(process: process.processIdentifier)
    }

    /// Waits for its end: the HTML that it wrote.
    func html() throws(StyleTrouble) -> String {
      ended.wait()
      Passing.remove(process: process.processIdentifier)
      guard process.terminationStatus == 0, let html = Self.text(of: output) else {
        let reason = Self.text(of: errors)?.split(separator: "\n").first {
          !$0.hasPrefix("[WARNING]") && !$0.hasPrefix("  ")
        }
        throw .failed(style: style, reason: reason.map(String.init) ?? "pandoc ended with \(process.terminationStatus)")
      }
      return html
    }

    private static func text(of file: FileHandle) -> String? {
      try? file.seek(toOffset: 0)
      return (try? file.readToEnd()).map { String(decoding: $0, as: UTF8.self) }
    }

    deinit {
      if process.isRunning { process.terminate() }
      Passing.remove(process: process.processIdentifier)
    }
  }
}
