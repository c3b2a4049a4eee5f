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
    let text = clues.document.information.author ?? Self.creator(in: clues.document.information.xmp) ?? ""
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

  /// The dc:creator entries of an XMP packet.
  private static func creator(in xmp: String?) -> String? {
    guard let xmp, let start = xmp.range(of: "<dc:creator>"),
      let end = xmp.range(of: "</dc:creator>", range: start.upperBound..<xmp.endIndex)
    else { return nil }
    let names = xmp[start.upperBound..<end.lowerBound].components(separatedBy: "<rdf:li").dropFirst().compactMap {
      item -> String? in
      guard let open = item.firstIndex(of: ">"), let close = item.range(of: "</rdf:li>") else { return nil }
      return String(item[item.index(after: open)..<close.lowerBound])
    }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }
}
