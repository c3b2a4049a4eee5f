import CSandbox
import Foundation

/// A process with a socket on its standard input, through which it can be handed open files, and pipes on the two other
/// streams. It is used by one thread at a time.
///
/// Made with `posix_spawn` and not with Foundation's `Process`, because the signals of the terminal must not reach it
/// and waiting for its end must cost nothing.
final class ChildProcess {
  private let input: Int32
  let output: Int32
  let complaints: Int32
  private let identifier: pid_t
  private var isOver = false

  enum Ending: Equatable {
    case exited(Int32)
    case signal(Int32)
  }

  struct CannotStart: Error { var reason: String }

  /// One at a time: a child that inherits the pipes of another, made but not yet marked, keeps it alive after our end.
  private static let starting = {
    // Writing to a child that has died has to fail, and not to end us.
    signal(SIGPIPE, SIG_IGN)
    return NSLock()
  }()

  init(command: [String]) throws(CannotStart) {
    Self.starting.lock()
    defer { Self.starting.unlock() }
    guard let input = Pipe.socket(), let output = Pipe(), let complaints = Pipe() else {
      throw CannotStart(reason: String(cString: strerror(errno)))
    }
    defer { for end in [input.reading, output.writing, complaints.writing] { close(end) } }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.reading, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints.writing, STDERR_FILENO)

    // A group of its own keeps Ctrl-C away from it; it must not inherit the signals that we block or ignore.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

    // The crash reporter of Swift can hang in a process that has run out of memory.
    // One thread of Tesseract a worker: several would only wait for one another.
    let environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no", "OMP_THREAD_LIMIT": "1"]) { $1 }
    var child: pid_t = 0
    let error = withCStrings(command) { arguments in
      withCStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawnp(&child, command.first ?? "", &actions, &attributes, arguments, variables)
      }
    }
    guard error == 0 else {
      for end in [input.writing, output.reading, complaints.reading] { close(end) }
      throw CannotStart(reason: String(cString: strerror(error)))
    }
    self.input = input.writing
    self.output = output.reading
    self.complaints = complaints.reading
    identifier = child
  }

  deinit { _ = end() }

  /// Writes to its standard input and hands it a duplicate of an open file; false where it is gone.
  func send(_ bytes: [UInt8], with file: Int32) -> Bool {
    bytes.withUnsafeBytes { descriptor_send(input, $0.baseAddress, $0.count, file) }
  }

  /// Stops the process if it still runs, waits for it, and says how it ended; nil where that was said before.
  /// How a process ends that has begun to end by itself is not changed by this.
  func end() -> Ending? {
    guard !isOver else { return nil }
    isOver = true
    kill(identifier, SIGKILL)
    close(input)
    close(output)
    close(complaints)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signal(signal)
  }
}

/// Both ends of a pipe that no child inherits but where it is told to.
private struct Pipe {
  var reading: Int32
  var writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = ends[0]
    writing = ends[1]
  }

  private init(reading: Int32, writing: Int32) {
    self.reading = reading
    self.writing = writing
  }

  /// Two ends of a socket, which works in both directions but is used in one.
  static func socket() -> Pipe? {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else { return nil }
    return Pipe(reading: ends[0], writing: ends[1])
  }
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
