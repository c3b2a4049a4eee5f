import Bibliography
import Foundation
import PDFText

/// The journal that a file's metadata names (PRISM, Publishing Requirements for Industry Standard Metadata).
enum ClaimedContainer {
  static func proposal(in information: DocumentInformation) -> Proposal? {
    guard let xmp = information.xmp, let title = XMPValues.first(of: "prism:publicationName", in: xmp),
      !["Publishing Group", "Publishers", "Press"].contains(where: title.hasSuffix)
    else { return nil }
    let pages =
      XMPValues.first(of: "prism:pageRange", in: xmp)
      ?? XMPValues.first(of: "prism:startingPage", in: xmp).map { first in
        XMPValues.first(of: "prism:endingPage", in: xmp).map { first + "–" + $0 } ?? first
      }
    let container = Container(
      title: title, volume: XMPValues.first(of: "prism:volume", in: xmp),
      issue: XMPValues.first(of: "prism:number", in: xmp), pages: pages?.replacingOccurrences(of: "-", with: "–"))
    let evidence = Evidence(rule: "prism:publicationName", quote: title)
    return Proposal(.container(container), confidence: 0.93, origin: .xmp, evidence: evidence)
  }
}
