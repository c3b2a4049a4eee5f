import Foundation
import LibraryImport
import Testing

/// What the sandbox costs: the same files read inside of it and outside, in turn. It measures and judges nothing, so it runs
/// only where `make bench-sandbox` asks for it.
@Suite struct SandboxCost {
  private static let rounds = Torture.number("SANDBOX_ROUNDS") ?? 0

  @Test(.enabled(if: rounds > 0)) func insideAndOutside() throws {
    let folders = (ProcessInfo.processInfo.environment["SANDBOX_PDFS"] ?? "library").split(separator: " ").map(
      String.init)
    let files = Array(PDFSearch(folders.map { $0.hasPrefix("/") ? $0 : packageFolder.appending(path: $0).path }))
    for file in files { try #require(FileManager.default.fileExists(atPath: file.path)) }
    var seconds: [Bool: [Double]] = [:]
    for round in 0..<(2 * Self.rounds) {
      // Whoever comes first in one round is second in the next.
      let isInside = (round % 4 == 0) || (round % 4 == 3)
      let before = Self.childSeconds
      try read(files, isInside: isInside)
      seconds[isInside, default: []].append(Self.childSeconds - before)
    }
    let (inside, outside) = (Self.median(seconds[true] ?? []), Self.median(seconds[false] ?? []))
    let cost = (inside / outside - 1) * 100
    Torture.tell(
      """
      | \(files.count) PDFs, \(Self.rounds) rounds: processor time of the workers, medians | \
      \(Self.text(inside)) s inside, \(Self.text(outside)) s outside: \(Self.text(cost)) % |
      """)
  }

  /// By workers whose end is waited for, so that their time is known.
  private func read(_ files: [FoundFile], isInside: Bool) throws {
    let settings = ReaderSettings(
      command: [Program.executable.path, "read-worker"] + (isInside ? [] : ["--unprotected"]), jobs: 2)
    var rest = files[...]
    try Extraction.run(settings, withPages: true, next: { rest.popFirst() }) { _ in }
  }

  /// Processor time of all children that have ended.
  private static var childSeconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
  private static func text(_ number: Double) -> String { String(format: "%.2f", number) }
}
