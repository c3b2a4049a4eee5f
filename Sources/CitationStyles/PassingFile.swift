import Foundation

/// A file that is gone when it is not needed any more, and when a signal ends this process before.
final class PassingFile {
  let path: String

  /// In the folder for temporary files.
  init(suffix: String, holding text: String) throws {
    let (descriptor, path) = try Self.make(suffix)
    self.path = path
    Passing.add(file: path)
    try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(contentsOf: Data(text.utf8))
  }

  deinit {
    unlink(path)
    Passing.remove(file: path)
  }

  /// One that never has a name for longer than a moment, to be read from its beginning.
  static func unnamed(holding text: String = "") throws -> FileHandle {
    let (descriptor, path) = try make("")
    unlink(path)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data(text.utf8))
    try file.seek(toOffset: 0)
    return file
  }

  private static func make(_ suffix: String) throws -> (descriptor: Int32, path: String) {
    var name = Array((NSTemporaryDirectory() + "/pubcat-XXXXXX" + suffix).utf8CString)
    let descriptor = mkstemps(&name, Int32(suffix.utf8.count))
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return (descriptor, String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }
}
