import Glibc

/// Search in texts byte by byte. Finders ask hundreds of times a page whether a phrase stands in a line; Foundation's and
/// the standard library's own searches compare characters and cost fifty times as much. All text here is in NFC, so equal
/// bytes are equal text. These overloads are nearer than the generic ones, so that a plain `contains` means them in every
/// file that imports this module.
extension StringProtocol {
  @inlinable package func contains(_ needle: String) -> Bool { ByteSearch.offset(of: needle, in: utf8) != nil }

  @inlinable package func contains(_ character: Character) -> Bool {
    ByteSearch.offset(of: String(character), in: utf8) != nil
  }

  @inlinable package func hasPrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  @inlinable package func hasSuffix(_ suffix: String) -> Bool {
    let bytes = suffix.utf8
    return utf8.count >= bytes.count && utf8.suffix(bytes.count).elementsEqual(bytes)
  }

  /// The first place of the needle; nil where it does not stand, or is empty.
  @inlinable package func range(of needle: String) -> Range<Index>? {
    guard !needle.isEmpty, let offset = ByteSearch.offset(of: needle, in: utf8) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: needle.utf8.count)
  }
}

extension String {
  // The standard library's own are as fast for ASCII alone.
  @inlinable package func hasPrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  @inlinable package func hasSuffix(_ suffix: String) -> Bool { self[...].hasSuffix(suffix) }
}

extension String.UTF8View {
  package func contains(_ byte: UInt8) -> Bool { String(self).withBytes { ByteSearch.offset(of: byte, in: $0) != nil } }
}

@usableFromInline package enum ByteSearch {
  /// Where the byte first stands at `start` or behind it.
  static func offset(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let place = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(place) - UnsafeRawPointer(base)
  }

  @inlinable static func offset(of needle: String, in text: some Collection<UInt8>) -> Int? {
    var needle = needle
    return needle.withUTF8 { wanted in
      text.withContiguousStorageIfAvailable { offset(of: wanted, in: $0) }
        ?? {
          let copy = Array(text)
          return copy.withUnsafeBufferPointer { offset(of: wanted, in: $0) }
        }()
    }
  }

  @usableFromInline static func offset(
    of wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let wantedBase = wanted.baseAddress, !wanted.isEmpty else { return 0 }
    guard let base = bytes.baseAddress, bytes.count >= wanted.count else { return nil }
    // The first byte of a Cyrillic letter is that of every other; the second tells more.
    let probe = wanted[0] >= 0xC0 && wanted.count > 1 ? 1 : 0
    let last = bytes.count - wanted.count
    var offset = 0
    while offset <= last, let place = memchr(base + offset + probe, Int32(wanted[probe]), last - offset + 1) {
      offset = UnsafeRawPointer(place) - UnsafeRawPointer(base) - probe
      if memcmp(base + offset, wantedBase, wanted.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }
}
