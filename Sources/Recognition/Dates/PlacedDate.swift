import Bibliography
import PDFText

/// A date mentioned somewhere in the document, with what its place says of it.
struct PlacedDate {
  var date: PartialDate
  var mention: DateMention
  var page: PageText
  /// Which of the pages with words it stands on, from 0; negative from the end (-1 is the last).
  var pagePosition: Int
  var lines: [TextLine]
  var cue: DateCue?
  /// The text before it on its line, back to the date before; in lower case.
  var before: String
  /// Letters and digits of the line that are not the date's.
  var otherLetters = 0
  var otherDigits = 0
  /// Those of them that follow it.
  var lettersAfter = 0
  /// The line names a volume or an issue.
  var isIssueLine = false
  var isArxivStamp = false
  /// A full line of running text.
  var isProse = false
  var isInTitle = false
  /// Letters on its page: covers and title pages have few.
  var pageLetters = 0

  /// "03/29/2004 – By …": the date is a byline's.
  var isByline = false
  /// Followed by hours, minutes and seconds: a machine's stamp.
  var isMoment = false
  /// The day on which a web page was printed to a file, as the browser's foot line says.
  var isPrintedFromBrowser = false

  /// One of many dates in figures on its page: a table's.
  var isTabular = false

  var line: TextLine? { lines.first }
  var isAlone: Bool { otherLetters <= 3 && otherDigits == 0 }
  /// Beyond the second page; a last page with few words is a back cover.
  var isFarFromFront: Bool {
    if line?.role == .runningHead { return false }
    return pagePosition > 2 || pagePosition < 0 && (pageLetters > 1500 || pagePosition < -1)
  }
  var hasImprintCue: Bool {
    switch cue {
    case .online, .published, .copyright, .signedToPrint, .citeAs, .issued: !isProse || cue == .signedToPrint
    default: false
    }
  }
  /// Only names stand before it, as in "Rio de Janeiro, May 2005" or "Минск, 2018".
  var followsNames: Bool {
    guard let text = line?.text else { return false }
    return text.split { !$0.isLetter }.allSatisfy { $0.count < 4 || $0.first?.isUppercase == true || isMonth($0) }
  }
  private func isMonth(_ word: Substring) -> Bool { MonthNames.month(word.lowercased()) != nil }

  var isFrontCover: Bool { pagePosition == 0 || pagePosition == 1 && pageLetters < 1200 }
}
