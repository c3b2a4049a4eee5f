/// Records of comma-separated values (RFC 4180), also with semicolons or tabs between the cells.
struct CSVTable {
  struct Row {
    var line: Int
    var cells: [String]
    /// A quotation mark is not closed, or one too many.
    var isUnfinished = false
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1
  /// A cell in quotation marks that goes on for more lines than this has lost its end.
  private static let longestCell = 200

  init(_ text: String) {
    bytes = Array(text.utf8)
    separator = Self.separator(of: bytes)
  }

  /// The sign that stands most often outside quotation marks on the first line.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 10, !isQuoted { break }
      if !isQuoted, [UInt8(ascii: ","), UInt8(ascii: ";"), 9].contains(byte) { counts[byte, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? UInt8(ascii: ",")
  }

  /// The next row that is not empty; nil at the end.
  mutating func next() -> Row? {
    while position < bytes.count {
      let row = row()
      if row.isUnfinished || row.cells.contains(where: { $0.onOneLine != nil }) { return row }
    }
    return nil
  }

  private mutating func row() -> Row {
    var row = Row(line: line, cells: [])
    let (start, startLine) = (position, line)
    while true {
      guard let cell = cell() else {
        // The rows behind it are read anew, as if the line had no quotation marks.
        (position, line) = (start, startLine)
        while let byte = peek(), byte != 10 { advance() }
        if peek() != nil { advance() }
        row.isUnfinished = true
        return row
      }
      row.cells.append(cell)
      guard let byte = peek() else { return row }
      advance()
      if byte == 10 { return row }
    }
  }

  /// Up to the separator or line end behind it; nil where its quotation mark is not closed.
  private mutating func cell() -> String? {
    var text: [UInt8] = []
    if peek() == UInt8(ascii: "\"") {
      let startLine = line
      advance()
      while true {
        guard let byte = peek(), line - startLine < Self.longestCell else { return nil }
        advance()
        if byte != UInt8(ascii: "\"") {
          text.append(byte)
        } else if peek() == UInt8(ascii: "\"") {
          text.append(byte)
          advance()
        } else {
          break
        }
      }
      while peek() == 32 { advance() }
      // A mark in the middle of a cell: which of the marks is one too many nobody can tell.
      if let byte = peek(), byte != separator, byte != 10 { return nil }
    }
    while let byte = peek(), byte != separator, byte != 10 {
      text.append(byte)
      advance()
    }
    return Self.withoutShield(String(decoding: text, as: UTF8.self))
  }

  /// The apostrophe that keeps a spreadsheet from running a text as a formula is no part of it.
  private static func withoutShield(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = text.unicodeScalars.dropFirst()
    guard let first = rest.first(where: { !$0.properties.isWhitespace && $0 != "'" }),
      "=+-@＝＋－＠".unicodeScalars.contains(first)
    else {
      return text
    }
    return String(rest)
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    if bytes[position] == 10 { line += 1 }
    position += 1
  }
}
