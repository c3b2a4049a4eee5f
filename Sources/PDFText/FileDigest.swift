import CPoppler

/// SHA-256 of bytes that are given piece by piece. GLib computes it, since poppler brings it along.
package struct FileDigest: ~Copyable {
  private let checksum: OpaquePointer?

  package init() { checksum = g_checksum_new(G_CHECKSUM_SHA256) }

  deinit { g_checksum_free(checksum) }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let first = bytes.baseAddress else { return }
    g_checksum_update(checksum, first.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  /// 64 lower-case hexadecimal digits.
  package consuming func hexadecimal() -> String {
    g_checksum_get_string(checksum).map { String(cString: $0) } ?? ""
  }
}
