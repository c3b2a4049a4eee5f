import ArgumentParser
import Glibc

/// `--output`, on commands that write files for other programs.
struct OutputOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write this file, whole or not at all, in place of standard output.", valueName: "file"))
  var output: String?

  /// Opens what was asked for and writes what is left at the end of `body`.
  func write(_ body: (inout Output) throws -> Void) throws {
    guard let output, output != "-" else { return try Output.standard(body) }
    try Output.file(output, body)
  }
}

extension Output {
  /// Writes beside the file and takes its place when all is written, so that no reader ever sees a half, and a failure
  /// leaves what was there. What is no plain file (a pipe, a device) is written straight away.
  static func file(_ path: String, _ body: (inout Output) throws -> Void) throws {
    let target = realpath(path, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    var status = stat()
    if let target, stat(target, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(target, O_WRONLY)
      guard descriptor >= 0 else { throw CommandError.cannotWriteFile(path: path, reason: lastFailure) }
      defer { close(descriptor) }
      return try fill(descriptor, path, body)
    }
    var mode = mode_t(0o666) & ~currentMask
    if target != nil { mode = status.st_mode & 0o777 }
    var template = Array((target ?? path).utf8CString.dropLast()) + Array(".XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw CommandError.cannotWriteFile(path: path, reason: lastFailure) }
    do {
      defer { close(descriptor) }
      try fill(descriptor, path, body)
      guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0, rename(template, target ?? path) == 0 else {
        throw CommandError.cannotWriteFile(path: path, reason: lastFailure)
      }
    } catch {
      unlink(template)
      throw error
    }
  }

  private static func fill(_ descriptor: Int32, _ path: String, _ body: (inout Output) throws -> Void) throws {
    var output = Output(descriptor: descriptor, path: path)
    try body(&output)
    try output.flush()
  }

  private static var lastFailure: String { String(cString: strerror(errno)) }

  /// The mask can be read only by setting it.
  private static var currentMask: mode_t {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }
}
