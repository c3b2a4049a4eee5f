/// The files that reference managers write into one field, each in its own way.
enum FileField {
  /// JabRef's ":path:PDF;…" with a description before it, Zotero's "name.pdf:files/1/name.pdf:application/pdf", plain
  /// paths, addresses of files. Of several kinds only PDFs are meant.
  static func paths(_ value: String) -> [String] {
    parts(value, at: ";").compactMap(path)
  }

  private static func path(_ item: String) -> String? {
    var parts = parts(item, at: ":")
    // "C:\…": what stands before the colon is a drive.
    for index in parts.indices.dropLast().reversed()
    where parts[index].utf8.count == 1 && "\\/".contains(parts[index + 1].first ?? " ") {
      parts[index] += ":" + parts.remove(at: index + 1)
    }
    if parts.first?.lowercased() == "file" { return isPDF(item) ? localPath(item) : nil }
    let path =
      switch parts.count {
      case 0, 1: item
      case 2: isPDF(parts[1]) || !isPDF(parts[0]) ? parts[1] : parts[0]
      default: parts[1..<parts.count - 1].joined(separator: ":")
      }
    let type = parts.count > 2 ? parts[parts.count - 1].lowercased() : ""
    guard isPDF(path) || type.contains("pdf") else { return nil }
    let plain = unescaped(path).trimmed
    return plain.isEmpty ? nil : plain
  }

  /// The path of "file:///home/me/a%20study.pdf"; any other text as it is.
  static func localPath(_ text: String) -> String {
    guard text.lowercased().hasPrefix("file:") else { return text }
    var rest = text.dropFirst(5)
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      if let slash = rest.firstIndex(of: "/") { rest = rest[slash...] }
    }
    return percentDecoded(String(rest))
  }

  static func percentDecoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPDF(_ path: String) -> Bool { path.lowercased().hasSuffix(".pdf") }

  /// At separators that no backslash stands before.
  private static func parts(_ text: String, at separator: Unicode.Scalar) -> [String] {
    var parts = [""]
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == separator, !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Without the backslashes before signs; one before a letter divides folders.
  private static func unescaped(_ path: String) -> String {
    let text = path.replacing("$\\backslash$", with: "\\").replacing("{\\_}", with: "_")
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        if !":;\\{}_&%#$~ ".unicodeScalars.contains(scalar) { result.append("\\") }
        result.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
