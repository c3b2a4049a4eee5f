import Fixtures
import Foundation
import Synchronization
import Testing

/// How hard the program is treated. `make torture` sets it for half an hour; without that it is a few seconds' worth.
enum Torture {
  static let kills = number("TORTURE_KILLS") ?? 6
  /// Of these `add` needs some seconds each.
  static let scanKills = max(2, kills / 8)
  static let faults = number("TORTURE_FAULTS") ?? 4
  /// Seconds in which everybody wants the catalogue at once.
  static let crowdSeconds = number("TORTURE_CROWD") ?? 3
  static let mutants = number("FUZZ_COUNT") ?? 40
  static let seed = UInt64(number("SEED") ?? 1)

  static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  /// A line of the report that `make torture` prints and keeps.
  static func tell(_ line: String) {
    guard let path = ProcessInfo.processInfo.environment["TORTURE_REPORT"] else { return }
    guard let file = FileHandle(forWritingAtPath: path) else { return }
    defer { try? file.close() }
    _ = try? file.seekToEnd()
    try? file.write(contentsOf: Data((line + "\n").utf8))
  }
}

/// A folder with a catalogue of three corrected records and a folder `in` of studies that are to be added.
struct Office {
  static let studies = 40
  static let earlier = ["First of all", "Second of all", "Third of all"]

  let folder: TemporaryFolder
  /// What the three earlier records are, word for word.
  private let records: String

  init() throws {
    folder = try TemporaryFolder()
    for (number, title) in Self.earlier.enumerated() {
      try TinyPDF.text("Early words \(number)").write(to: folder.url.appending(path: "\(number).pdf"))
      let ended = try Program.run(
        ["add", "\(number).pdf", "--title", title, "--date", "199\(number)"], in: folder.url)
      try #require(ended.status == 0, "\(ended.errors)")
    }
    let studies = folder.url.appending(path: "in")
    try FileManager.default.createDirectory(at: studies, withIntermediateDirectories: false)
    for number in 0..<Self.studies {
      try TinyPDF.text("Study number \(number)", "Its second page").write(
        to: studies.appending(path: "study-\(100 + number).pdf"))
    }
    records = try Program.run(["show", "1-3", "--format", "json"], in: folder.url).output
  }

  func run(_ arguments: String...) throws -> Program.Ended { try Program.run(arguments, in: folder.url) }

  /// Nothing is damaged, and the earlier records are as they were. `notes` says whether something may lie about.
  func expectSound(notes: Bool, _ about: String) throws {
    let verified = try run("verify")
    #expect(verified.status == 0, "\(about): \(verified.output)\(verified.errors)")
    #expect(verified.errors == "", "\(about)")
    if !notes { #expect(verified.output.hasSuffix(": 0 damages, 0 notes\n"), "\(about): \(verified.output)") }
    #expect(try run("show", "1-3", "--format", "json").output == records, "\(about)")
  }

  /// Adds what is missing; then everything is there once, and nothing else.
  func expectCompletion(_ about: String) throws {
    let ended = try run("add", "in")
    #expect(ended.status == 0, "\(about): \(ended.errors)")
    try expectSound(notes: false, about)
    let all = Self.studies + Self.earlier.count
    let verified = try run("verify").output
    #expect(verified.hasPrefix("verified \(all) publications, \(all) files: "), "\(about): \(verified)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "library").path)
    #expect(names.count == all, "\(about): \(names.count) files")
  }
}

/// A run of the program that goes on beside the test.
final class RunningProgram {
  private let process = Process()
  var identifier: pid_t { process.processIdentifier }

  init(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws {
    process.executableURL = Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = Program.bareEnvironment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // The threads that run tests have signals blocked, which what they start would inherit.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] { sigaddset(&signals, signal) }
    var before = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
  }

  /// The processes that it has started, from whichever of its threads.
  var children: [pid_t] {
    let threads = "/proc/\(identifier)/task"
    let lists = ((try? FileManager.default.contentsOfDirectory(atPath: threads)) ?? []).map { thread in
      (try? String(contentsOfFile: "\(threads)/\(thread)/children", encoding: .utf8)) ?? ""
    }
    return lists.flatMap { $0.split(separator: " ") }.compactMap { pid_t($0) }
  }

  func kill() {
    Foundation.kill(identifier, SIGKILL)
    wait()
  }

  /// Kills one of its workers, if that is wanted and it has any, or else itself, and waits for its end. Whether it was a
  /// worker.
  func kill(worker isWanted: Bool, using random: inout SeededGenerator) -> Bool {
    guard isWanted, let worker = children.randomElement(using: &random) else {
      kill()
      return false
    }
    Foundation.kill(worker, SIGKILL)
    wait()
    return true
  }

  var isRunning: Bool { process.isRunning }

  /// Its exit code.
  @discardableResult func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
