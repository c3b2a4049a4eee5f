import PDFText

/// Codes that organisations give their papers: A/45/696/Add.1, WHO/HIV/2003.05, AFR 25/5312/2016, MIT/LCS/TM-394, ИАЭ-3555/16,
/// ГОСТ 7.80-2000. Told by their form, since they stand on a line of their own or behind a label.
enum ReportCode {
  struct Sighting {
    var code: String
    var isLabelled: Bool
  }

  /// The code that the line consists of, a label before it and a date after it left off.
  static func code(in line: String) -> Sighting? {
    guard line.utf8.count <= 64, line.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    var text = line[...]
    var isLabelled = false
    let lower = line.lowercased()
    if let label = labels.first(where: { lower.hasPrefix($0) && lower.utf8.count > $0.utf8.count }) {
      text = text.dropFirst(label.count).drop { " :.-–№".contains($0) }
      isLabelled = true
    }
    guard mayBeCode(text) else { return nil }
    if let date = DateScanner.mentions(in: String(text)).first(where: { $0.form == .words }), date.start > 3 {
      text = text[..<text.utf8.index(text.utf8.startIndex, offsetBy: date.start)]
    }
    if let bracket = text.firstIndex(where: { "[|".contains($0) }) { text = text[..<bracket] }
    let code = String(trimmed(text))
    return isStandard(code) || isCode(code, isLabelled: isLabelled) ? Sighting(code: code, isLabelled: isLabelled) : nil
  }

  /// Most lines begin with a word that no code has.
  private static func mayBeCode(_ text: Substring) -> Bool {
    let first = trimmed(text).prefix { !separators.contains($0) && $0 != "[" && $0 != "|" }
    return !first.contains(where: \.isLowercase) || suffixes.contains(first.lowercased())
  }

  private static let separators: Set<Character> = [" ", "/", "-", "–", ".", "·", "_", "(", ")", "‐", "‑"]

  private static let labels = [
    "index:", "index number:", "ref:", "ref.:", "ref.", "reference:", "report number:", "report number", "report no.",
    "report no:", "document number:", "document no.", "document:", "doc.", "symbol:", "distr.:",
  ]

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { " .,;:–-".contains($0) }
    while let last = text.last, " .,;:–-".contains(last) { text = text.dropLast() }
    return text
  }

  /// A standard's designation: its body's letters, a number, a year.
  private static func isStandard(_ code: String) -> Bool {
    let words = code.split(separator: " ")
    guard let body = words.first, words.count <= 4, standards.contains(String(body)) else { return false }
    return words.dropFirst().allSatisfy { $0.count <= 2 || $0.first?.isNumber == true }
      && words.last?.contains(where: \.isNumber) == true
  }

  private static let standards: Set = ["ГОСТ", "СТБ", "ДСТУ", "ОСТ", "ТКП", "ISO", "RFC", "DIN", "ISO/IEC"]

  private static func isCode(_ code: String, isLabelled: Bool) -> Bool {
    guard (5...32).contains(code.count) else { return false }
    let parts = code.split { separators.contains($0) }
    let joins = code.count { "/-–·‐‑_".contains($0) }
    guard joins > 0, parts.count >= 2 else { return false }
    var letters = 0
    var digits = 0
    for part in parts {
      if part.allSatisfy(\.isNumber) {
        digits += part.count
      } else if suffixes.contains(part.lowercased()) {
        continue
      } else if part.allSatisfy({ $0.isUppercase || $0.isNumber }), part.count <= 8 {
        letters += part.count { $0.isUppercase }
        digits += part.count { $0.isNumber }
      } else {
        return false
      }
    }
    guard digits >= 2, letters >= 2 || letters == 1 && code.contains("/"), letters <= 14 else { return false }
    guard !strangers.contains(where: code.contains) else { return false }
    // CH-1211 and D-53113 are postal codes.
    if joins == 1, !isLabelled, parts[0].count <= 2, parts[1].count >= 4, parts[1].allSatisfy(\.isNumber) {
      return false
    }
    // A survey's years: DHS 2016-18.
    if let last = parts.last, last.count <= 2, joins == 1, parts.count >= 2, isYear(parts[parts.count - 2]) {
      return false
    }
    return code.allSatisfy { $0.isUppercase || $0.isNumber || separators.contains($0) } || hasSuffix(parts)
  }

  private static func isYear(_ part: Substring) -> Bool {
    part.count == 4 && Int(part).map { (1900...2100).contains($0) } ?? false
  }

  private static func hasSuffix(_ parts: [Substring]) -> Bool {
    parts.contains { suffixes.contains($0.lowercased()) }
  }

  private static let suffixes: Set = ["add", "rev", "corr", "sum", "v1", "v2", "v3"]
  private static let strangers = [
    "COVID", "SARS", "ISBN", "ISSN", "DOI", "FAX", "TEL", "BOX", "CC-", "BY-", "GPS", "UTF", "UTC", "GMT", "SWIFT",
    "IBAN", "УДК",
    "ББК", "UDC", "JEL", "PACS", "MSC", "ORCID", "ISO-", "CO2", "HIV-1", "PM2",
  ]
}
