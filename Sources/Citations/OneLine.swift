import Bibliography

extension String {
  /// The text with every run of white space, line ends and control characters made one space; nil where nothing is left.
  var onOneLine: String? {
    if isOnOneLine { return isEmpty ? nil : self }
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in unicodeScalars {
      if scalar.value < 32 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isWhitespace {
        gap = !result.isEmpty
      } else {
        if gap { result.append(" ") }
        gap = false
        result.append(scalar)
      }
    }
    return result.isEmpty ? nil : String(result)
  }

  /// Told from the bytes, since nearly every text is so already.
  private var isOnOneLine: Bool {
    var recent: UInt32 = 32
    for byte in utf8 {
      let isSecondSpace = byte == 32 && recent & 0xFF == 32
      recent = (recent << 8 | UInt32(byte)) & 0xFFFFFF
      if isSecondSpace || byte < 32 || byte == 0x7F { return false }
      // U+0080 to U+00A0, and white space farther on.
      if (0xC280...0xC2A0).contains(recent & 0xFFFF) { return false }
      switch recent {
      case 0xE19A80, 0xE28080...0xE2808A, 0xE280A8, 0xE280A9, 0xE280AF, 0xE2819F, 0xE38080: return false
      default: break
      }
    }
    return isEmpty || recent & 0xFF != 32
  }

  /// Nil in place of an empty text.
  var nonEmpty: String? { isEmpty ? nil : self }

  /// Ends with a full stop, a question mark or the like, so that no further stop follows.
  var endsSentence: Bool { last.map { ".?!…".contains($0) } ?? false }

  /// "45–67" of "45-67", "45 - 67" and "45—67".
  var asPageRange: String {
    let parts = split { "-–—‑−".contains($0) }.map { $0.filter { !$0.isWhitespace } }
    return parts.count == 2 && parts.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } }
      ? parts.joined(separator: "–") : self
  }

  /// First and last page of "45–67"; the whole as first where it is no plain range.
  var pageEnds: (first: String, last: String?) {
    let range = asPageRange
    let ends = range.split(separator: "–", maxSplits: 1).map(String.init)
    return ends.count == 2 && !range.contains(" ") ? (ends[0], ends[1]) : (self, nil)
  }
}

extension CataloguedFile {
  /// "sha256:…"; nil of a file that is awaited and was never seen.
  var digest: String? { sha256.isEmpty ? nil : "sha256:" + sha256 }
}
