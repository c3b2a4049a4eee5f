/// Comma-separated values as RFC 4180 has them: CRLF at line ends, quotes where they are needed. A text that a spreadsheet
/// would run as a formula is written with an apostrophe before it; control characters other than line ends are left out.
package enum CSVWriter {
  /// A record with its line end.
  package static func record(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  static func cell(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var needsQuotes = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        scalars.append("\"")
        scalars.append("\"")
        needsQuotes = true
      case ",", "\n":
        scalars.append(scalar)
        needsQuotes = true
      case "\t": scalars.append(" ")
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}": continue
      default: scalars.append(scalar)
      }
    }
    // An apostrophe of the text's own gets another: readers take one away.
    if let first = scalars.first(where: { $0 != " " && $0 != "\n" && $0 != "'" }), beginsFormula(first) {
      scalars.insert("'", at: scalars.startIndex)
    }
    if scalars.first == " " || scalars.last == " " { needsQuotes = true }
    return needsQuotes ? "\"\(String(scalars))\"" : String(scalars)
  }

  /// Also the full-width forms, which some spreadsheets take for the same.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
