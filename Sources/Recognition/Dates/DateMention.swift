import Bibliography

/// A date as it stands in a line.
struct DateMention: Equatable {
  enum Form: Equatable {
    /// With the month's name.
    case words
    /// Figures alone: 14.06.2018.
    case figures
    /// A year standing alone.
    case year
  }

  var date: PartialDate
  var form: Form
  /// UTF-8 offsets in the line.
  var start: Int
  var end: Int
  /// Part of a span of days or months ("10–11 July 2017"); the date is what is certain of its beginning.
  var isSpan = false
  /// Written 14.06.18: as likely a code or a section's number, where nothing says otherwise.
  var hasShortYear = false
  /// For 03/04/2018, both readings of which name a day: the reading as day and month, and as month and day. `date` is
  /// then the year alone.
  var readings: [PartialDate] = []
}
