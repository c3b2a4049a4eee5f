import Foundation

/// The built command, run as a person runs it.
enum Program {
  struct Ended: Equatable {
    var status: Int32
    var output: String
    var errors: String

    var outputLines: [Substring] { output.split(separator: "\n") }
  }

  /// Nothing of the person who runs the tests but what a sanitizer was told.
  static let bareEnvironment = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
    .merging(["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "LOGNAME": "tester"]) { $1 }

  /// The thread sanitizer writes a file of its own before a program begins.
  static let startsWithoutWriting = bareEnvironment["TSAN_OPTIONS"] == nil

  /// Runs `pubcat` with the arguments in a folder and waits for its end. Its environment is bare, so that no setting of
  /// the person who runs the tests gets in.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:], input: String = "",
    executable: URL = executable
  ) throws -> Ended {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = bareEnvironment.merging(environment) { $1 }
    let streams = try TemporaryFolder()
    try input.write(to: streams.url.appending(path: "input"), atomically: false, encoding: .utf8)
    process.standardInput = try FileHandle(forReadingFrom: streams.url.appending(path: "input"))
    let output = try streams.newFile("output")
    let errors = try streams.newFile("errors")
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Ended(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// The command stands beside the bundle of tests; PUBCAT_PROGRAM names another one, built for use.
  static var executable: URL {
    if let path = ProcessInfo.processInfo.environment["PUBCAT_PROGRAM"] { return URL(filePath: path) }
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments.first ?? ""
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "pubcat")
  }
}

/// The project's own folder.
let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// A folder that is gone when nobody holds it any more.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "pubcat-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// An empty file.
  func newFile(_ name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data().write(to: file)
    return file
  }
}
