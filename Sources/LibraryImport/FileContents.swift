import Foundation
import PDFText

/// What a file is made of.
package struct FileContents: Hashable, Sendable {
  /// 64 lower-case hexadecimal digits.
  package var sha256: String
  /// Bytes.
  package var size: Int64
}

extension FileContents {
  package init(ofFileAt path: String) throws(ReadingFailure) {
    do {
      try self.init(ofFileAt: path) { _ in }
    } catch {
      throw error as? ReadingFailure ?? .unreadable(reason: "it cannot be read")
    }
  }

  /// Reads a file to its end, giving the bytes to `copy` on the way.
  /// - Throws: `ReadingFailure`, or what `copy` throws.
  init(ofFileAt path: String, copy: (UnsafeRawBufferPointer) throws -> Void) throws {
    let file = try Self.open(path)
    defer { close(file) }
    var digest = FileDigest()
    size = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(file, buffer.baseAddress, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw ReadingFailure.unreadable(reason: reasonOfFailure()) }
      guard count > 0 else { break }
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      digest.add(bytes)
      try copy(bytes)
      size += Int64(count)
    }
    sha256 = digest.hexadecimal()
  }

  /// Bytes of a file, without opening it; nil where there is none.
  static func size(ofFileAt path: String) -> Int64? {
    var about = stat()
    return stat(path, &about) == 0 ? Int64(about.st_size) : nil
  }

  /// Opens a regular file; a pipe or a device would keep us waiting.
  static func open(_ path: String) throws(ReadingFailure) -> Int32 {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      throw isMissing ? .missing(path) : .unreadable(reason: reasonOfFailure())
    }
    var about = stat()
    guard fstat(file, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .unreadable(reason: "it is not a file but a folder, a pipe or a device")
    }
    return file
  }
}

/// What the system says of the call that has just failed.
func reasonOfFailure() -> String { String(cString: strerror(errno)).lowercased() }
