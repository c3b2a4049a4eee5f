import Bibliography
import PDFText

/// Bodies that the file itself claims as its author, creator or publisher. Weak alone: an office's computer often bears its
/// ministry's name, but templates travel.
enum OrganisationClaims {
  static func candidates(in clues: Clues) -> [OrganisationCandidate] {
    guard let page = clues.firstPage else { return [] }
    let information = clues.document.information
    let packet = information.xmp ?? ""
    var claims: [(String, Origin, Double)] = []
    if let author = information.author { claims.append((author, .documentInformation, -0.4)) }
    if !packet.isEmpty {
      claims += XMPValues.all(of: "dc:creator", in: packet).map { ($0, .xmp, -0.4) }
      claims += XMPValues.all(of: "dc:publisher", in: packet).map { ($0, .xmp, 0.2) }
      claims += XMPValues.all(of: "pdfx:Company", in: packet).map { ($0, .xmp, -0.5) }
    }
    return claims.flatMap { text, origin, odds in
      OrganisationName.names(in: text).prefix(2).map { organisation in
        OrganisationCandidate(
          organisation, on: page, lines: [], rule: "named by the file itself", logOdds: odds, origin: origin,
          quote: text)
      }
    }
  }
}
