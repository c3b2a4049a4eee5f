import Glibc

/// Search in texts byte by byte. Finders ask hundreds of times a page whether a phrase stands in a line; Foundation's and
/// the standard library's own searches compare characters and cost fifty times as much. All text here is in NFC, so equal
/// bytes are equal text. These overloads are nearer than the generic ones, so that a plain `contains` means them.
extension StringProtocol {
  package func contains(_ needle: String) -> Bool { offset(of: needle) != nil }

  package func contains(_ character: Character) -> Bool { offset(of: String(character)) != nil }

  @inlinable package func hasPrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  @inlinable package func hasSuffix(_ suffix: String) -> Bool {
    let bytes = suffix.utf8
    return utf8.count >= bytes.count && utf8.suffix(bytes.count).elementsEqual(bytes)
  }

  /// The first place of the needle; nil where it does not stand, or is empty.
  package func range(of needle: String) -> Range<Index>? {
    guard !needle.isEmpty, let offset = offset(of: needle) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: needle.utf8.count)
  }

  private func offset(of needle: String) -> Int? {
    var needle = needle
    return needle.withUTF8 { wanted in
      if let found = utf8.withContiguousStorageIfAvailable({ ByteSearch.offset(of: wanted, in: $0) }) { return found }
      var copy = String(self)
      return copy.withUTF8 { ByteSearch.offset(of: wanted, in: $0) }
    }
  }
}

extension String {
  // The standard library's own are as fast for ASCII alone.
  @inlinable package func hasPrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  @inlinable package func hasSuffix(_ suffix: String) -> Bool { self[...].hasSuffix(suffix) }
}

private enum ByteSearch {
  static func offset(of wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = wanted.first, let wantedBase = wanted.baseAddress else { return 0 }
    guard let base = bytes.baseAddress, bytes.count >= wanted.count else { return nil }
    let last = bytes.count - wanted.count
    var offset = 0
    while offset <= last, let place = memchr(base + offset, Int32(first), last - offset + 1) {
      offset = UnsafeRawPointer(place) - UnsafeRawPointer(base)
      if memcmp(base + offset, wantedBase, wanted.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }
}
