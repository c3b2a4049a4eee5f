import Foundation
import PDFText

/// A ministry and the university under it, printed on one line or run together by the line's end.
enum Ministries {
  static func apart(_ text: String) -> [String] {
    let lower = text.lowercased()
    guard isOne(lower) else { return [text] }
    for country in countries {
      guard let end = text.range(of: country, options: .caseInsensitive) else { continue }
      let behind = String(text[end.upperBound...])
      guard OrganisationName.hasHead(behind), behind.first?.isUppercase == true else { continue }
      return [text[..<end.upperBound].trimmingCharacters(in: .whitespaces), behind]
    }
    return [text]
  }

  /// `lower` is in small letters.
  static func isOne(_ lower: String) -> Bool {
    stems.contains { lower.hasPrefix($0) } || lower.hasPrefix("минобр")
  }

  /// Whether a short line names a university or an academy, which issue what they teach from.
  static func isSchool(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    let lower = text.lowercased()
    return ["университет", "універсітэт", "університет", "академи", "акадэмі", "академі"].contains {
      lower.contains($0)
    }
  }

  private static let stems = ["министерств", "міністерств", "міністэрств"]

  /// In the genitive, as they end a ministry's name.
  private static let countries = [
    " Российской Федерации ", " России ", " Республики Беларусь ", " Рэспублікі Беларусь ", " Беларуси ", " Беларусі ",
    " України ", " Украины ", " Республики Казахстан ", " Кыргызской Республики ", " Республики Молдова ",
    " Республики Узбекистан ", " Республики Таджикистан ", " Республики Армения ",
  ]
}
