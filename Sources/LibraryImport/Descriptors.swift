import Foundation

/// Writes every byte; false where the other end is gone or the disk refuses (`errno` says why).
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if written >= 0 {
      rest = rest.dropFirst(written)
    } else if errno != EINTR {
      return false
    }
  }
  return true
}

/// Reads what is there, at most `limit` bytes; none at the end, nil on an error.
func readSome(_ limit: Int, from descriptor: Int32) -> [UInt8]? {
  var failed = false
  let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
    var got = -1
    repeat { got = read(descriptor, buffer.baseAddress, limit) } while got < 0 && errno == EINTR
    failed = got < 0
    count = max(0, got)
  }
  return failed ? nil : bytes
}
