import PDFText

/// Numbers that follow a label ("ISBN", "ISSN") on the cover, the imprint page, the heads or the last pages.
enum StandardNumbers {
  struct Sighting {
    /// Text from the label on.
    var text: Substring
    /// The rest of the line before the label, in lower case.
    var before: String
    var page: PageText
    var line: TextLine
    var position: Int
  }

  /// Every place of the label, front pages before last pages.
  static func sightings(of label: String, in clues: Clues) -> [Sighting] {
    let last = clues.pages.count - 2
    let references = clues.references
    var found: [Sighting] = []
    for (position, page) in clues.pages.enumerated() where position < 8 || position >= last {
      for (index, line) in page.lines.enumerated() where line.text.utf8.contains(0x53) || line.text.utf8.contains(0x73)
      {
        var rest = line.text[...]
        while let start = place(of: label, in: rest) {
          let before = line.text[..<start]
          rest = rest[rest.index(start, offsetBy: label.count)...]
          // Behind the front pages only a line of its own is an imprint's; in a list of references nothing is.
          if references.holds(page: page.number, line: index) || position > 3 && before.contains(where: \.isNumber) {
            continue
          }
          if let last = before.last, "./".contains(last) { continue }
          found.append(
            Sighting(
              text: line.text[start...], before: before.lowercased(), page: page, line: line, position: position
            ))
        }
      }
    }
    return found
  }

  /// Case-insensitive; the label is ASCII.
  private static func place(of label: String, in text: Substring) -> String.Index? {
    var text = text
    let wanted = Array(label.utf8)
    let offset = text.withUTF8 { bytes -> Int? in
      guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
      for start in 0...bytes.count - wanted.count where bytes[start] & 0xDF == first & 0xDF {
        if wanted.indices.allSatisfy({ bytes[start + $0] & 0xDF == wanted[$0] & 0xDF }) { return start }
      }
      return nil
    }
    return offset.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }

  /// What may be the number: from the label's end, digits, hyphens and spaces, longest first.
  static func numbers(after label: String, in text: Substring) -> [Substring] {
    let rest = text.dropFirst(label.count)
    guard let first = rest.firstIndex(where: \.isNumber), rest.distance(from: rest.startIndex, to: first) <= 22 else {
      return []
    }
    let run = rest[first...].prefix { $0.isNumber || "Xx- ‐‑–—\u{AD}Хх".contains($0) }.prefix(24)
    var ends = run.indices.map { run.index(after: $0) }.suffix(16)
    ends.removeAll { run[..<$0].last.map { " -".contains($0) } ?? true }
    return ends.reversed().map { run[..<$0] }
  }
}
