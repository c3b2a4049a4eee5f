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
  /// Reads a regular file to its end, giving the bytes to `copy` on the way.
  package init(ofFileAt path: String, copy: (UnsafeRawBufferPointer) throws(ReadingFailure) -> Void = { _ in })
    throws(ReadingFailure)
  {
    let file = try Self.open(path)
    defer { close(file) }
    var digest = FileDigest()
    var size: Int64 = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(file, buffer.baseAddress, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(reason: String(cString: strerror(errno))) }
      guard count > 0 else { break }
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      digest.add(bytes)
      try copy(bytes)
      size += Int64(count)
    }
    self.init(sha256: digest.hexadecimal(), size: size)
  }

  /// Opens a regular file; a pipe or a device would keep us waiting.
  private static func open(_ path: String) throws(ReadingFailure) -> Int32 {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      let error = errno
      throw error == ENOENT || error == ENOTDIR
        ? .notFound : .unreadable(reason: String(cString: strerror(error)).lowercased())
    }
    var about = stat()
    guard fstat(file, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .unreadable(reason: "it is not a file but a folder, a pipe or a device")
    }
    return file
  }

  /// Bytes of the file, without reading it.
  static func size(ofFileAt path: String) -> Int64? {
    var about = stat()
    return stat(path, &about) == 0 ? Int64(about.st_size) : nil
  }
}
