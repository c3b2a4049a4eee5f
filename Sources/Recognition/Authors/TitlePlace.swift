import Foundation
import Bibliography
import PDFText

/// A place where the title stands: the page it was found on, and inner title pages that repeat it.
struct TitlePlace {
  let page: PageText
  /// Indices of its lines in the page's lines.
  let lines: [Int]
  let box: Box

  /// The lines that follow it in reading order, those above it on the page left out.
  var below: [TextLine] {
    guard let last = lines.max() else { return page.lines }
    let top: Double = box.y + 1
    return page.lines.dropFirst(last + 1).filter { line in
      line.role != .pageNumber && line.box.bottom > top && !isBeside(line.box)
    }
  }

  /// Level with the title, in the margin beside it: a journal's mark, a side bar.
  private func isBeside(_ other: Box) -> Bool {
    guard !lines.isEmpty, other.right < box.x || other.x > box.right else { return false }
    return other.y + other.height / 2 < box.bottom
  }

  /// The lines that stand before it, the nearest first.
  var above: [TextLine] {
    guard let first = lines.min() else { return [] }
    return page.lines[..<first].reversed().filter { $0.role != .pageNumber && $0.box.y < box.bottom }
  }
}

extension TitlePlace {
  /// The title's own place first; where there is no title, the top of the first page.
  static func places(in clues: Clues, knowing known: Publication) -> [TitlePlace] {
    var places: [TitlePlace] = []
    if let finding = known.findings[.title] {
      if let number = finding.evidence.page, let page = clues.pages.first(where: { $0.number == number }),
        let box = finding.evidence.box, box.count == 4
      {
        let frame = Box(x: box[0], y: box[1], width: box[2], height: box[3])
        if let place = place(on: page, inside: frame, quoting: finding.evidence.quote) { places.append(place) }
      }
      if let title = known.title {
        let wanted = Letters.of(title)
        for page in clues.frontPages.prefix(6) where !places.contains(where: { $0.page.number == page.number }) {
          if let place = place(on: page, of: wanted, atLeast: clues.bodySize * (page.number <= 3 ? 0.95 : 1.05)) {
            places.append(place)
          }
        }
      }
    }
    if places.isEmpty, let page = clues.firstPage {
      places = [TitlePlace(page: page, lines: [], box: Box(x: 0, y: 0, width: page.width, height: 0))]
    }
    return places
  }

  /// Fonts with tall boxes reach over the lines below the title: only what the quoted words hold is of the title.
  private static func place(on page: PageText, inside frame: Box, quoting quote: String?) -> TitlePlace? {
    let framed = page.lines.indices.filter { index in
      let box = page.lines[index].box
      let middle = box.y + box.height / 2
      return middle >= frame.y - 1 && middle <= frame.bottom + 1 && box.middle >= frame.x - 1
        && box.middle <= frame.right + 1
    }
    let words = quote.map { SoftForm($0).text } ?? ""
    let quoted = framed.filter { words.contains(SoftForm(page.lines[$0].text).text) }
    let inside = quoted.isEmpty ? framed : quoted
    return inside.isEmpty ? nil : TitlePlace(page: page, lines: inside, box: frame)
  }

  /// Where consecutive lines spell the title, or at least its beginning.
  private static func place(on page: PageText, of wanted: [UInt32], atLeast size: Double) -> TitlePlace? {
    guard wanted.count >= 6 else { return nil }
    for start in page.lines.indices where page.lines[start].role == .body && page.lines[start].size >= size {
      var position = 0
      var end = start
      while end < page.lines.count {
        let letters = Letters.of(page.lines[end].text)
        guard !letters.isEmpty, wanted[position...].starts(with: letters) else { break }
        position += letters.count
        end += 1
        if position == wanted.count { break }
      }
      guard position >= min(wanted.count, 24) || position * 10 >= wanted.count * 6 else { continue }
      let box = page.lines[start..<end].dropFirst().reduce(page.lines[start].box) { $0.union($1.box) }
      return TitlePlace(page: page, lines: Array(start..<end), box: box)
    }
    return nil
  }
}

/// Text reduced to its letters and digits, for comparing what spacing, case and punctuation make look different.
enum Letters {
  static func of(_ text: some StringProtocol) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in String(text).lowercased().unicodeScalars where scalar.isLetter || 0x30...0x39 ~= scalar.value {
      letters.append(scalar.value)
    }
    return letters
  }

  /// Latin letters without their accents, for e-mail addresses and document information.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.isAlphabetic && !(0x300...0x36F).contains($0.value)
        }))
  }
}
