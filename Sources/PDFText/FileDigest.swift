import CPoppler

/// SHA-256 of bytes that are given piece by piece: by OpenSSL where the machine has it, which uses the processor's own
/// instructions and is six times as fast; else by GLib, which poppler brings along.
package struct FileDigest: ~Copyable {
  private let openSSL: OpenSSL.Digest?
  private let checksum: OpaquePointer?

  package init(withOpenSSL: Bool = true) {
    openSSL = withOpenSSL ? OpenSSL.loaded?.sha256() : nil
    checksum = openSSL == nil ? g_checksum_new(G_CHECKSUM_SHA256) : nil
  }

  deinit { if let checksum { g_checksum_free(checksum) } }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let first = bytes.baseAddress else { return }
    if let openSSL {
      openSSL.add(first, bytes.count)
    } else {
      g_checksum_update(checksum, first.assumingMemoryBound(to: UInt8.self), bytes.count)
    }
  }

  /// 64 lower-case hexadecimal digits.
  package consuming func hexadecimal() -> String {
    if let openSSL { return openSSL.hexadecimal() }
    return g_checksum_get_string(checksum).map { String(cString: $0) } ?? ""
  }
}
