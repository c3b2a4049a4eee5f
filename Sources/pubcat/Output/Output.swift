import Glibc

/// Standard output or a file, gathered in memory and written in large pieces. A reader that has gone away ends the program
/// quietly: by the default action of SIGPIPE or, where that is ignored, here.
struct Output: ~Copyable {
  private var bytes: [UInt8] = []
  private let descriptor: Int32
  /// The file that is written; nil for standard output.
  private let path: String?
  private static let enough = 1 << 16

  init(descriptor: Int32 = STDOUT_FILENO, path: String? = nil) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens standard output for `body` and writes what is left at its end, also when it throws.
  static func standard(_ body: (inout Output) throws -> Void) throws {
    var output = Output()
    do {
      try body(&output)
    } catch {
      try? output.flush()
      throw error
    }
    try output.flush()
  }

  mutating func write(_ text: some StringProtocol) throws(CommandError) {
    bytes += text.utf8
    if bytes.count >= Self.enough { try flush() }
  }

  mutating func line(_ text: some StringProtocol) throws(CommandError) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= Self.enough { try flush() }
  }

  mutating func line() throws(CommandError) { try line("") }

  mutating func flush() throws(CommandError) {
    let failure = Self.writeAll(bytes, to: descriptor)
    bytes.removeAll(keepingCapacity: true)
    guard let failure else { return }
    if let path { throw .cannotWriteFile(path: path, reason: String(cString: strerror(failure))) }
    if failure == EPIPE { _exit(128 + SIGPIPE) }
    throw .cannotWriteOutput(reason: String(cString: strerror(failure)))
  }

  /// Writes to standard error at once; a failure there can be told nowhere.
  static func toErrors(_ text: String) {
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }

  /// The error number of the write that failed, if one did.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { all in
      var rest = all[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return errno }
        rest = rest.dropFirst(written)
      }
      return nil
    }
  }
}
