import Bibliography
import PDFText

/// The title that a file claims for itself, where the claim is worth hearing at all.
struct ClaimedTitle {
  let text: String
  let origin: Origin

  /// "Bulletin No. 17 (August 1, 1996)" says which of a series it is, and not what it is about.
  var isSeries: Bool { TitleFeatures.looksLikeSeries(LineSigns(text)) }

  /// The claims of XMP and of the document information, junk left out.
  static func all(in clues: Clues) -> [ClaimedTitle] {
    let information = clues.document.information
    let claims = [
      (information.xmp.flatMap(XMPTitle.title(in:)), Origin.xmp), (information.title, .documentInformation),
    ]
    return claims.compactMap { claim, origin in
      guard let text = claim.map(cleaned), !isJunk(text) else { return nil }
      return ClaimedTitle(text: text, origin: origin)
    }
  }

  /// Whether a page prints this very title with letters lost here and there, as broken fonts lose them: what is left
  /// stands in the claim in its order, and the gaps are many and small.
  func mends(_ printed: String) -> Bool {
    let whole = Letters.of(text)
    let left = Letters.of(printed)
    guard left.count >= 12, left.count < whole.count, left.count * 10 >= whole.count * 6 else { return false }
    var position = 0
    var gap = 0
    var gaps = 0
    for letter in whole {
      if position < left.count, left[position] == letter {
        position += 1
        gap = 0
      } else {
        gap += 1
        if gap == 1 { gaps += 1 }
        if gap > 4 { return false }
      }
    }
    return position == left.count && gaps >= 2
  }

  private static func cleaned(_ claim: String) -> String {
    TextRepair.repaired(claim).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  /// What programs write when nobody gave a title: the source's file name, a template's words, a number.
  static func isJunk(_ claim: String) -> Bool {
    let text = claim.lowercased()
    let words = text.split(separator: " ")
    if text.count < 6 || text.filter(\.isLetter).count < 5 { return true }
    let programs = [
      "microsoft word", "microsoft powerpoint", "powerpoint presentation", "untitled", "layout 1", "layout1",
    ]
    if programs.contains(where: text.hasPrefix) { return true }
    let endings = [
      ".doc", ".docx", ".indd", ".pdf", ".qxd", ".qxp", ".tex", ".dvi", ".rtf", ".odt", ".pmd", ".p65", ".pub", ".ppt",
      ".pptx",
      ".xls", ".xlsx", ".eps", ".ps", ".ai", ".wpd", ".cdr", ".tif", ".html", ".htm",
    ]
    if endings.contains(where: text.hasSuffix) { return true }
    // A template's placeholder.
    let templates = [
      "title", "document title", "insert title", "no job name", "slide 1", "new document", "статья", "документ",
      "без названия",
      "the title of the", "template", "print", "full page photo", "cover",
    ]
    if templates.contains(text) { return true }
    // A file name or an identifier: one "word" with digits, underscores or dots in it.
    return words.count == 1
      && (text.contains { $0.isNumber || $0 == "_" || $0 == "." || $0 == "/" } || text.count { $0 == "-" } > 1)
  }
}

/// Reads dc:title out of an XMP packet (ISO 16684-1) without a parser: packets are often not well-formed.
enum XMPTitle {
  static func title(in packet: String) -> String? { XMPValues.first(of: "dc:title", in: packet) }
}
