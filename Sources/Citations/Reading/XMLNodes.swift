/// The part of XML that bibliographic records are written in: elements, attributes, text, CDATA, comments. A document
/// type is passed over and none of its entities is known, so that no file can make text explode; a record that is broken
/// does not end the reading of those behind it, as it does with parsers of the whole language.
struct XMLNodes {
  final class Node {
    /// Without its prefix.
    let name: String
    let line: Int
    let attributes: [String: String]
    var children: [Node] = []
    /// All text inside, that of children included.
    var text = ""

    init(name: String, line: Int, attributes: [String: String]) {
      self.name = name
      self.line = line
      self.attributes = attributes
    }

    func all(_ name: String) -> [Node] { children.filter { $0.name == name } }
    func first(_ name: String) -> Node? { children.first { $0.name == name } }
    /// Down a path of names.
    func text(_ path: String...) -> String? {
      var node: Node? = self
      for name in path { node = node?.first(name) }
      return node?.text.onOneLine
    }
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  /// Ends that do not come any more, so that nobody searches for them again.
  private var endless: Set<String> = []
  private static let deepest = 64

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Gives every element of this name with all that it holds; nil in place of one that is not closed before the next
  /// one begins, or is broken.
  mutating func forEach(_ name: String, _ body: (Int, Node?) -> Void) {
    while let tag = nextTag() {
      guard case .open(let node, let isEmpty) = tag, node.name == name else { continue }
      body(node.line, isEmpty || fill(node, stoppingAt: name) ? node : nil)
    }
  }

  private enum Tag {
    case open(Node, isEmpty: Bool)
    case close(String)
  }

  /// Reads up to the end of the node; false where it does not come. The next element of the name `stop` is left.
  private mutating func fill(_ root: Node, stoppingAt stop: String) -> Bool {
    var open = [root]
    while true {
      let start = position
      takeText(into: open)
      let (tagStart, tagLine) = (position, line)
      guard let tag = nextTag() else { return false }
      switch tag {
      case .open(let node, let isEmpty):
        if node.name == stop {
          (position, line) = (tagStart, tagLine)
          return false
        }
        open[open.count - 1].children.append(node)
        if !isEmpty {
          guard open.count < Self.deepest else { return false }
          open.append(node)
        }
      case .close(let name):
        guard let last = open.last, last.name == name else { return false }
        open.removeLast()
        if open.isEmpty { return true }
      }
      if position == start { return false }
    }
  }

  private mutating func takeText(into open: [Node]) {
    var text: [UInt8] = []
    while let byte = peek() {
      if byte == UInt8(ascii: "<") {
        if takes("<![CDATA[") {
          let start = position
          if skip(to: "]]>") { text += bytes[start..<position - 3] }
        } else if takes("<!--") {
          skip(to: "-->")
        } else {
          break
        }
      } else if byte == UInt8(ascii: "&") {
        text += entity()
      } else {
        text.append(take())
      }
    }
    guard !text.isEmpty else { return }
    let string = String(decoding: text, as: UTF8.self)
    for node in open { node.text += string }
  }

  /// The next tag, whatever stands before it; nil at the end.
  private mutating func nextTag() -> Tag? {
    while let byte = peek() {
      guard byte == UInt8(ascii: "<") else {
        _ = take()
        continue
      }
      if takes("<!--") {
        skip(to: "-->")
      } else if takes("<![CDATA[") {
        skip(to: "]]>")
      } else if takes("<?") {
        skip(to: "?>")
      } else if takes("<!") {
        skipDeclaration()
      } else if takes("</") {
        let name = self.name()
        while let byte = peek(), byte != UInt8(ascii: "<"), take() != UInt8(ascii: ">") {}
        return .close(name)
      } else {
        let line = line
        _ = take()
        let name = self.name()
        if !name.isEmpty { return opened(name, line) }
      }
    }
    return nil
  }

  private mutating func opened(_ name: String, _ line: Int) -> Tag {
    var attributes: [String: String] = [:]
    while let byte = peek(), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "<") {
      if takes("/>") { return .open(Node(name: name, line: line, attributes: attributes), isEmpty: true) }
      let attribute = self.name()
      guard !attribute.isEmpty else {
        _ = take()
        continue
      }
      skipSpace()
      guard takes("=") else { continue }
      skipSpace()
      guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      _ = take()
      var value: [UInt8] = []
      while let byte = peek(), byte != quote, byte != UInt8(ascii: "<") {
        if byte == UInt8(ascii: "&") { value += entity() } else { value.append(take()) }
      }
      if peek() == quote { _ = take() }
      attributes[attribute] = String(decoding: value, as: UTF8.self)
    }
    if peek() == UInt8(ascii: ">") { _ = take() }
    return .open(Node(name: name, line: line, attributes: attributes), isEmpty: false)
  }

  /// A name without its prefix.
  private mutating func name() -> String {
    var name: [UInt8] = []
    while let byte = peek(), byte > 32, !"<>/=\"'&?".utf8.contains(byte) {
      if byte == UInt8(ascii: ":") { name.removeAll() } else { name.append(byte) }
      _ = take()
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The five named ones and numbers; what is none of them stays as it is.
  private mutating func entity() -> [UInt8] {
    let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    guard let end else { return [take()] }
    let name = String(decoding: bytes[position + 1..<end], as: UTF8.self)
    let text: String? =
      switch name {
      case "amp": "&"
      case "lt": "<"
      case "gt": ">"
      case "quot": "\""
      case "apos": "'"
      default: Self.numbered(name)
      }
    guard let text else { return [take()] }
    while position <= end { _ = take() }
    return Array(text.utf8)
  }

  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  /// "<!DOCTYPE … [ … ]>", with whatever it defines; one without an end is passed over itself alone.
  private mutating func skipDeclaration() {
    let (start, startLine) = (position, line)
    guard !endless.contains("<!") else { return }
    defer {
      if peek() == nil {
        endless.insert("<!")
        (position, line) = (start, startLine)
      }
    }
    var depth = 0
    while let byte = peek() {
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      _ = take()
      if byte == UInt8(ascii: ">"), depth <= 0 { return }
    }
  }

  /// Behind the next `end`; false, and no step, where there is none to the end of the file.
  @discardableResult private mutating func skip(to end: StaticString) -> Bool {
    let (start, startLine) = (position, line)
    guard !endless.contains("\(end)") else { return false }
    while peek() != nil {
      if takes(end) { return true }
      _ = take()
    }
    endless.insert("\(end)")
    (position, line) = (start, startLine)
    return false
  }

  private mutating func skipSpace() { while let byte = peek(), byte <= 32 { _ = take() } }
  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take() -> UInt8 {
    let byte = bytes[position]
    if byte == 10 { line += 1 }
    position += 1
    return byte
  }

  private mutating func takes(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length else { return false }
    for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] { return false }
    for _ in 0..<length { _ = take() }
    return true
  }
}
