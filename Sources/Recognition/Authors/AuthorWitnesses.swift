import Bibliography
import Foundation
import PDFText

/// What else names the authors: the file's claims of itself, running heads, e-mail addresses. They agree or they do not;
/// alone they are worth little, since document information is mostly junk.
struct AuthorWitnesses {
  private let claimed: String
  private let claimedList: NameList?
  private let heads: [String]
  private let addresses: [String]

  init(_ clues: Clues) {
    let text =
      clues.document.information.author
      ?? clues.document.information.xmp.map { XMPValues.all(of: "dc:creator", in: $0).joined(separator: "; ") } ?? ""
    claimed = Letters.plain(text)
    let list = NameList(text, inverted: false)
    claimedList = list.isPure ? list : nil
    var heads: [String] = []
    var addresses: [String] = []
    for page in clues.frontPages.prefix(4) {
      for line in page.lines {
        if line.role == .runningHead, line.text.utf8.count < 120 { heads.append(Letters.plain(line.text)) }
        if line.text.utf8.contains(UInt8(ascii: "@")) { addresses += Self.localParts(of: line.text) }
      }
    }
    self.heads = heads
    self.addresses = addresses
  }

  func weight(of candidate: AuthorCandidate) -> Double {
    let families = candidate.families.filter { $0.count >= 2 }
    guard let first = families.first else { return 0 }
    var weight = 0.0
    if !claimed.isEmpty, families.contains(where: { $0.count >= 3 && claimed.contains($0) }) {
      weight += claimed.contains(first) ? 1.8 : 0.8
    }
    if first.count >= 3, heads.contains(where: { $0.contains(first) }) { weight += 1 }
    if families.contains(where: { family in family.count >= 4 && addresses.contains { $0.contains(family.prefix(6)) } })
    {
      weight += 1
    }
    return weight
  }

  /// The file's own claim, where it looks like people's names: evidence of last resort.
  var claim: Proposal? {
    guard let claimedList, claimedList.weakest >= 0.9 else { return nil }
    return Proposal(
      .people(claimedList.names), confidence: 0.3, origin: .documentInformation,
      evidence: Evidence(rule: "author claimed by the file"))
  }

  private static func localParts(of text: String) -> [String] {
    text.split(whereSeparator: { $0.isWhitespace || "(){}<>,;:".contains($0) }).compactMap { word in
      word.firstIndex(of: "@").map { Letters.plain(String(word[..<$0])) }
    }
  }
}
