import Bibliography

/// Takes a BibTeX file apart: entries, their fields and macros, with values as TeX has them. Text between entries is
/// comment. An entry that is not closed ends where a line begins the next one.
struct BibTeXScanner {
  struct Entry {
    var line: Int
    /// In small letters.
    var type: String
    var key: String
    /// Names in small letters, in order.
    var fields: [(name: String, value: String)] = []

    func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
  }

  enum Item {
    case entry(Entry)
    case malformed(line: Int, EntryProblem)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var macros = Self.months

  init(_ text: String) { bytes = Array(text.utf8) }

  static func beginsEntry(_ line: Substring) -> Bool {
    let text = line.trimmed
    guard text.utf8.first == UInt8(ascii: "@") else { return false }
    let rest = text.dropFirst().drop { $0.isASCII && $0.isLetter }
    guard let open = rest.trimmed.first, rest.startIndex > text.index(after: text.startIndex) else { return false }
    return open == "{" || open == "("
  }

  /// The next entry; nil at the end.
  mutating func next() -> Item? {
    while let byte = peek() {
      guard byte == UInt8(ascii: "@") else {
        advance()
        continue
      }
      let (start, startLine) = (position, line)
      advance()
      let type = word().lowercased()
      skipSpace()
      guard let open = peek(), open == UInt8(ascii: "{") || open == UInt8(ascii: "("), !type.isEmpty else { continue }
      if type == "comment" || type == "preamble" {
        // What is commented out need not be balanced: it goes no further than the line where it is not.
        if balanced() == nil { (position, line) = (start + 1, startLine) }
        continue
      }
      advance()
      do {
        if type == "string" {
          let macro = try field(until: Self.close(open))
          if let macro { macros[macro.name] = macro.value }
          try end(open)
        } else {
          return .entry(try entry(type, startLine, open))
        }
      } catch {
        recover(from: start, startLine)
        return .malformed(line: startLine, error)
      }
    }
    return nil
  }

  private static func close(_ open: UInt8) -> UInt8 {
    open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
  }

  private mutating func entry(_ type: String, _ line: Int, _ open: UInt8) throws(EntryProblem) -> Entry {
    skipSpace()
    let close = Self.close(open)
    var entry = Entry(line: line, type: type, key: key(close))
    skipSpace()
    while let byte = peek(), byte == UInt8(ascii: ",") {
      advance()
      skipSpace()
      if peek() == close { break }
      if peek() == UInt8(ascii: ",") { continue }
      guard let field = try field(until: close) else { break }
      entry.fields.append(field)
      skipSpace()
    }
    try end(open)
    return entry
  }

  private mutating func end(_ open: UInt8) throws(EntryProblem) {
    skipSpace()
    guard let byte = peek() else { throw .unfinished }
    guard byte == Self.close(open) else { throw .broken(near: wordsHere()) }
    advance()
  }

  private mutating func key(_ close: UInt8) -> String {
    let start = position
    while let byte = peek(), byte != UInt8(ascii: ","), byte != close, byte != 10, byte != UInt8(ascii: "=") {
      advance()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self).trimmed
  }

  /// `name = value`; nil where no name stands.
  private mutating func field(until close: UInt8) throws(EntryProblem) -> (name: String, value: String)? {
    skipSpace()
    let name = word().lowercased()
    guard !name.isEmpty else { return nil }
    skipSpace()
    guard peek() == UInt8(ascii: "=") else { throw peek() == nil ? .unfinished : .broken(near: name) }
    advance()
    var value = ""
    repeat {
      skipSpace()
      guard let byte = peek() else { throw .unfinished }
      switch byte {
      case UInt8(ascii: "{"):
        guard let inner = balanced() else { throw .unfinished }
        value += inner
      case UInt8(ascii: "\""): value += try quoted()
      default:
        let name = word()
        guard !name.isEmpty else { throw .broken(near: wordsHere()) }
        value += name.allSatisfy(\.isNumber) ? name : macros[name.lowercased()] ?? name
      }
      skipSpace()
    } while takes(UInt8(ascii: "#"))
    return (name, value)
  }

  /// What stands between the brace or bracket here and the one that closes it; nil where none does.
  private mutating func balanced() -> String? {
    guard let open = peek() else { return nil }
    let close = Self.close(open)
    let start = position + 1
    var depth = 0
    while let byte = peek() {
      if byte == UInt8(ascii: "\\") {
        advance()
        // BibTeX counts braces even after a backslash; biber and the rest of the world do not write them so.
        if let next = peek(), next != open, next != close { advance() }
        continue
      }
      if byte == open { depth += 1 }
      if byte == close { depth -= 1 }
      if byte == 10, startsNextEntry(at: position + 1) { return nil }
      advance()
      if depth == 0 { return String(decoding: bytes[start..<position - 1], as: UTF8.self) }
    }
    return nil
  }

  private mutating func quoted() throws(EntryProblem) -> String {
    advance()
    let start = position
    var depth = 0
    while let byte = peek() {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if byte == UInt8(ascii: "\""), depth <= 0 {
        defer { advance() }
        return String(decoding: bytes[start..<position], as: UTF8.self)
      }
      if byte == 10, startsNextEntry(at: position + 1) { break }
      advance()
    }
    throw .unfinished
  }

  /// Whether "@word{" stands at the beginning of a line.
  private func startsNextEntry(at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "@") else { return false }
    var index = index + 1
    let start = index
    while index < bytes.count, (97...122).contains(bytes[index] | 0x20) { index += 1 }
    return index > start && index < bytes.count && bytes[index] == UInt8(ascii: "{")
  }

  /// Goes to the next line that begins an entry; what came before was read already and was no good.
  private mutating func recover(from start: Int, _ startLine: Int) {
    (position, line) = (start, startLine)
    while let byte = peek() {
      advance()
      if byte == 10, startsNextEntry(at: position) { return }
    }
  }

  /// Letters, digits and the signs that names of fields and macros have.
  private mutating func word() -> String {
    let start = position
    while let byte = peek(), byte > 32, !"{}()\",=#%@\\'".utf8.contains(byte) { advance() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func wordsHere() -> String {
    String(decoding: bytes[position..<min(position + 24, bytes.count)], as: UTF8.self).onOneLine ?? ""
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    if position < bytes.count, bytes[position] == 10 { line += 1 }
    position += 1
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    advance()
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek() {
      if byte == UInt8(ascii: "%") {
        while let byte = peek(), byte != 10 { advance() }
      } else if byte <= 32 {
        advance()
      } else {
        return
      }
    }
  }

  private static let months = Dictionary(
    uniqueKeysWithValues: (1...12).map { (EnglishMonths.name($0).prefix(3).lowercased(), EnglishMonths.name($0)) })
}
