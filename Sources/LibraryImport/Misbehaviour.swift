import Foundation

/// What a worker does, where the tests ask for it, before it reads: the things that a document must not bring it to.
/// Where it is let, it goes on and reads as ever; where the attempt fails, it ends.
package enum Misbehaviour: String, CaseIterable, Sendable {
  case openSocket = "open-socket"
  case startProgram = "start-program"
  case signalParent = "signal-parent"
  case writeFile = "write-file"
  case readSecret = "read-secret"
  case answerWithoutEnd = "answer-without-end"
  case computeWithoutEnd = "compute-without-end"
  case takeAllMemory = "take-all-memory"

  /// The status of a worker whose attempt was refused.
  package static let refused: Int32 = 3

  func happen() {
    let succeeded =
      switch self {
      case .openSocket: socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0
      case .startProgram: startsProgram()
      case .signalParent: kill(getppid(), 0) == 0
      case .writeFile: opens(NSTemporaryDirectory() + "/pubcat-was-here", O_WRONLY | O_CREAT)
      case .readSecret: opens("/etc/passwd", O_RDONLY)
      case .answerWithoutEnd: answersWithoutEnd()
      case .computeWithoutEnd: computesWithoutEnd()
      case .takeAllMemory: takesAllMemory()
      }
    if !succeeded { _exit(Self.refused) }
  }

  private func opens(_ path: String, _ flags: Int32) -> Bool { open(path, flags, 0o600) >= 0 }

  private func startsProgram() -> Bool {
    var child: pid_t = 0
    let name = strdup("true")
    defer { free(name) }
    return posix_spawn(&child, "/bin/true", nil, nil, [name, nil], nil) == 0
  }

  private func answersWithoutEnd() -> Bool {
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
    while piece.withUnsafeBytes({ writeAll($0, to: STDOUT_FILENO) }) {}
    return false
  }

  private func computesWithoutEnd() -> Bool {
    var number: UInt64 = 1
    while number != 0 { number = number &* 6_364_136_223_846_793_005 | 1 }
    return true
  }

  private func takesAllMemory() -> Bool {
    var all: [[UInt8]] = []
    while all.count < 1 << 20 { all.append([UInt8](repeating: 1, count: 1 << 20)) }
    return true
  }
}
