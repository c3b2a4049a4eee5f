import Bibliography

/// The objects of a JSON file one by one, whether they stand in an array or a line each, with the lines they begin on.
/// One that is malformed costs itself alone: the search goes on where a line that is indented no deeper than its first
/// begins another.
struct JSONEntries {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next object; nil in it where it is malformed. Nil at the end.
  mutating func next() -> (line: Int, value: JSONValue?)? {
    while let byte = peek(), byte != UInt8(ascii: "{") { advance() }
    guard peek() != nil else { return nil }
    let (start, startLine) = (position, line)
    let end = endOfObject(from: start)
    let value = end.flatMap { end in
      bytes[start..<end].withUnsafeBufferPointer { JSONValue(parsing: $0) }
    }
    let resumed = end ?? nextObject(after: start)
    while position < resumed ?? bytes.count { advance() }
    return (startLine, value)
  }

  /// Behind the brace that closes the one at `start`; nil where none does, or where another object begins a line that
  /// is indented no deeper, as no member of an object is.
  private func endOfObject(from start: Int) -> Int? {
    let wanted = indentation(from: lineStart)
    var depth = 0
    var isInString = false
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if isInString {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == UInt8(ascii: "\"") { isInString = false }
        // A string holds no bare line end: the quotation mark is missing.
        if byte == 10 { return nil }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 { return index + 1 }
        case 10 where depth > 0 && startsObject(line: index + 1, indentedAtMost: wanted): return nil
        default: break
        }
      }
      index += 1
    }
    return nil
  }

  private func nextObject(after start: Int) -> Int? {
    let wanted = indentation(from: lineStart)
    var index = start
    while index < bytes.count, let newline = bytes[index...].firstIndex(of: 10) {
      if startsObject(line: newline + 1, indentedAtMost: wanted) { return newline + 1 }
      index = newline + 1
    }
    return nil
  }

  private func startsObject(line start: Int, indentedAtMost most: Int) -> Bool {
    let object = start + indentation(from: start)
    return object - start <= most && object < bytes.count && bytes[object] == UInt8(ascii: "{")
  }

  private func indentation(from index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] == 32 || bytes[end] == 9 { end += 1 }
    return end - index
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    position += 1
    if bytes[position - 1] == 10 { (line, lineStart) = (line + 1, position) }
  }
}

/// CSL-JSON and our own form, told apart by their members.
enum JSONEntryReader {
  static func read(_ text: String) -> [ReadEntry] {
    var objects = JSONEntries(text)
    var entries: [ReadEntry] = []
    while let (line, value) = objects.next() {
      guard let value else {
        entries.append(.malformed(line: line, .broken(near: "{")))
        continue
      }
      let isCSL = value["type"]?.string != nil && value["citation_key"] == nil
      entries.append(isCSL ? CSLJSONReader.read(value, line: line) : OwnJSONReader.read(value, line: line))
    }
    return entries
  }
}
