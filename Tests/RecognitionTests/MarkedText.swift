import Foundation
import PDFText

@testable import Recognition

/// A document written as text, with marks where evidence must point.
///
/// ```
/// 24 bold | Ecological Migrants in Belarus 1️⃣
/// 10 | words, and ^2 is a raised mark
///                                        ← an empty line leaves a gap and begins a new block
/// 9 italic @300,700 | at a place of its own
/// 8 head | Vol. 12, No. 3                ← running head (top of the page); `foot` stands at the bottom, `number` too
/// 16 center | in the middle; `right` at the right margin
/// 10 | **Methods** in bold at the line's start
/// ---                                    ← the next page; `--- 7 iv` is physical page 7, printed label iv
/// ```
/// A line's first part is its size in points and flags; what follows " | " are its words.
struct MarkedText {
  /// Where a mark stands: a line of a page.
  struct Place {
    var page: Int
    var line: TextLine
  }

  private(set) var document: DocumentText
  private(set) var marks: [Int: Place] = [:]
  let fileName: String

  var clues: Clues { Clues(document: document, fileName: fileName) }

  init(
    _ source: String, information: DocumentInformation = .init(), fileName: String = "document.pdf",
    isScanned: Bool = false
  ) {
    self.fileName = fileName
    var pages: [PageText] = []
    var page = PageBuilder(number: 1)
    for row in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if row.hasPrefix("---") {
        pages.append(page.finished)
        let parts = row.dropFirst(3).split(separator: " ")
        page = PageBuilder(
          number: parts.first.flatMap { Int($0) } ?? page.number + 1, label: parts.dropFirst().first.map(String.init))
        continue
      }
      let (text, numbers) = Self.withoutMarks(String(row))
      guard let line = page.add(text) else { continue }
      for number in numbers { marks[number] = Place(page: page.number, line: line) }
    }
    pages.append(page.finished)
    if isScanned { for index in pages.indices { Self.scan(&pages[index]) } }
    document = DocumentText(pageCount: pages.last?.number ?? 0, pages: pages, information: information)
  }

  /// As if it were read off a picture, which knows no single words.
  private static func scan(_ page: inout PageText) {
    page.isScanned = true
    for index in page.lines.indices {
      page.lines[index].words = []
      page.lines[index].strokeWidth = 0.1 * page.lines[index].size
    }
  }

  /// The beginning of a text, for what stands above it.
  static let prose = """
    10 | The survey was carried out in eleven districts between March and June, and every household in the sample was asked
    10 | about the years before the move, about work and health, and about the wish to return to the place of origin in time.
    10 | Most of those who answered had moved more than once, and many of them did not know whom to ask for help in the town.
    """

  /// A mark is a keycap: a digit, U+FE0F, U+20E3.
  private static func withoutMarks(_ row: String) -> (String, [Int]) {
    var numbers: [Int] = []
    let kept = row.filter { character in
      guard character.unicodeScalars.last == "\u{20E3}", let digit = character.unicodeScalars.first else { return true }
      numbers.append(Int(digit.value) - 48)
      return false
    }
    return (kept, numbers)
  }
}

/// Lays lines out from the top of an A4 page.
private struct PageBuilder {
  static let width = 595.0
  static let height = 842.0
  static let margin = 72.0

  let number: Int
  let label: String?
  var lines: [TextLine] = []
  var top = margin
  var block = 0
  var blockIsOpen = false
  var style = ""

  init(number: Int, label: String? = nil) {
    self.number = number
    self.label = label
  }

  /// Nil for an empty row, which ends a block.
  mutating func add(_ row: String) -> TextLine? {
    let parts = row.split(separator: "|", maxSplits: 1)
    guard parts.count == 2 else {
      top += 12
      blockIsOpen = false
      return nil
    }
    let flags = parts[0].split(separator: " ")
    let size = flags.first.flatMap { Double($0) } ?? 10
    let (boldStart, words) = Self.boldStart(of: parts[1])
    let raw = words.split(separator: " ")
    let head = flags.joined(separator: " ")
    if head != style { blockIsOpen = false }
    if !blockIsOpen, !lines.isEmpty { block += 1 }
    (style, blockIsOpen) = (head, true)

    let text = raw.map { $0.count > 1 && $0.hasPrefix("^") ? $0.dropFirst() : $0 }.joined(separator: " ")
    let box = place(text, size: size, flags: flags)
    var line = TextLine(
      text: text, box: box, words: self.words(raw, in: box, size: size), size: size, fontName: "Serif",
      weight: flags.contains("bold") ? 700 : 400, isItalic: flags.contains("italic"), role: Self.role(flags),
      block: block)
    line.boldStart = boldStart
    lines.append(line)
    return line
  }

  private static func boldStart(of text: Substring) -> (bold: String, text: String) {
    let parts = text.components(separatedBy: "**")
    return parts.count == 3 ? (parts[1], parts.joined()) : ("", String(text))
  }

  private static func role(_ flags: [Substring]) -> TextLine.Role {
    flags.contains("number") ? .pageNumber : flags.contains("head") || flags.contains("foot") ? .runningHead : .body
  }

  private mutating func place(_ text: String, size: Double, flags: [Substring]) -> Box {
    let width = Double(text.count) * size / 2
    var box = Box(x: Self.margin, y: top, width: width, height: size)
    if let at = flags.first(where: { $0.hasPrefix("@") }) {
      let numbers = at.dropFirst().split(separator: ",").compactMap { Double($0) }
      if numbers.count == 2 { (box.x, box.y) = (numbers[0], numbers[1]) }
      return box
    }
    if flags.contains("center") { box.x = (Self.width - width) / 2 }
    if flags.contains("right") { box.x = Self.width - Self.margin - width }
    if flags.contains("head") {
      box.y = 30
    } else if flags.contains("foot") || flags.contains("number") {
      box.y = Self.height - 40
    } else {
      top += size * 1.2
    }
    return box
  }

  private func words(_ raw: [Substring], in box: Box, size: Double) -> [Word] {
    var x = box.x
    return raw.map { part in
      let isRaised = part.count > 1 && part.hasPrefix("^")
      let text = String(isRaised ? part.dropFirst() : part)
      let width = Double(text.count) * size / 2
      defer { x += width + size / 2 }
      let place = Box(x: x, y: isRaised ? box.y - size / 4 : box.y, width: width, height: box.height)
      return Word(text: text, box: place, size: isRaised ? size * 0.6 : size, isRaised: isRaised)
    }
  }

  var finished: PageText {
    PageText(
      number: number, label: label, width: Self.width, height: Self.height, lines: lines,
      text: lines.map(\.text).joined(separator: "\n"))
  }
}
