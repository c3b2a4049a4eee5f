import Foundation
import Testing

/// A folder of its own, with a catalogue once one is made there, in which the real command is run.
final class Workshop: Sendable {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Ended {
    try Program.run(arguments, in: folder.url, environment: environment)
  }

  func run(_ arguments: [String]) throws -> Program.Ended { try Program.run(arguments, in: folder.url) }

  /// What the command prints where everything goes well; its complaints and status in place of it where not.
  func output(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
    let ended = try Program.run(arguments, in: folder.url, environment: environment)
    return ended.status == 0 ? ended.output : "\(ended.output)\(ended.errors)exit \(ended.status)\n"
  }

  /// Runs a command that only prepares what is tested.
  func succeed(_ arguments: String...) throws {
    let ended = try run(arguments)
    try #require(ended.status == 0, "\(ended.errors)")
  }

  /// What the sqlite3 shell answers about the catalogue.
  @discardableResult func sqlite(_ sql: String) throws -> String {
    let ended = try Program.run(
      ["sqlite3", "catalog.sqlite", sql], in: folder.url, executable: URL(filePath: "/usr/bin/env"))
    try #require(ended.status == 0, "\(ended.errors)")
    return ended.output
  }

  /// What it prints on a terminal of so many columns.
  func terminal(columns: Int, _ arguments: String..., environment: [String: String] = [:]) throws -> String {
    try terminal(columns: columns, arguments, environment: environment)
  }

  func terminal(columns: Int, _ arguments: [String], environment: [String: String] = [:]) throws -> String {
    let terminal = try PseudoTerminal()
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "dumb", "COLUMNS": String(columns)].merging(environment) {
      $1
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = terminal.slave
    process.standardError = terminal.slave
    try process.run()
    try terminal.slave.close()
    let output = terminal.readToEnd()
    process.waitUntilExit()
    return output
  }
}

/// A terminal without anybody in front of it.
struct PseudoTerminal {
  private let master: Int32
  let slave: FileHandle

  struct Unavailable: Error {}

  init() throws {
    var ends: (Int32, Int32) = (-1, -1)
    guard openpty(&ends.0, &ends.1, nil, nil, nil) == 0 else { throw Unavailable() }
    master = ends.0
    slave = FileHandle(fileDescriptor: ends.1, closeOnDealloc: false)
  }

  /// Until nobody writes to it any more; without the returns that a terminal puts before line ends.
  func readToEnd() -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while case let count = read(master, &piece, piece.count), count > 0 { bytes += piece[..<count] }
    close(master)
    return String(decoding: bytes.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }
}
