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

  /// Begins to format the items; several may run at once.
  func start(style: CSLStyle, rules: String, locale: String, items: String) throws(StyleTrouble) -> Run {
    do {
      return try Run(executable, style: style.name, rules: rules, locale: locale, items: items)
    } catch {
      throw .failed(style: style.name, reason: error.localizedDescription)
    }
  }

  /// A process that is running.
  final class Run {
    private let process = Process()
    private let folder: URL
    private let style: String
    private let ended = DispatchSemaphore(value: 0)

    fileprivate init(_ executable: URL, style: String, rules: String, locale: String, items: String) throws {
      self.style = style
      folder = FileManager.default.temporaryDirectory.appending(path: "pubcat-cite-" + UUID().uuidString)
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(rules.utf8).write(to: folder.appending(path: "style.csl"))
      try Data(items.utf8).write(to: folder.appending(path: "items.json"))
      for name in ["output", "errors"] { try Data().write(to: folder.appending(path: name)) }
      process.executableURL = executable
      process.currentDirectoryURL = folder
      process.arguments = [
        "--sandbox", "-f", "csljson", "-t", "html", "--wrap=none", "--citeproc", "--csl", "style.csl", "-M",
        "lang=" + locale, "items.json",
      ]
      process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "output"))
      process.standardError = try FileHandle(forWritingTo: folder.appending(path: "errors"))
      let ended = ended
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
    }

    /// Waits for its end: the HTML that it wrote.
    func html() throws(StyleTrouble) -> String {
      ended.wait()
      guard process.terminationStatus == 0, let data = try? Data(contentsOf: folder.appending(path: "output")) else {
        let errors = (try? String(contentsOf: folder.appending(path: "errors"), encoding: .utf8)) ?? ""
        let reason = errors.split(separator: "\n").first { !$0.hasPrefix("[WARNING]") && !$0.hasPrefix("  ") }
        throw .failed(style: style, reason: reason.map(String.init) ?? "pandoc ended with \(process.terminationStatus)")
      }
      return String(decoding: data, as: UTF8.self)
    }

    deinit {
      if process.isRunning { process.terminate() }
      try? FileManager.default.removeItem(at: folder)
    }
  }
}
