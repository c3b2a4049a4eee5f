import Bibliography
import PDFText

/// Dates with a month's name.
extension DateScanner {
  private static let linkWords: Set = ["de", "of", "del", "d", "do"]
  private static let spanWords: Set = ["and", "to", "et", "und", "и", "по", "і", "да", "al", "y", "e", "au", "bis"]
  private static let ordinals: Set = ["st", "nd", "rd", "th", "er", "o", "º", "ª", "го", "е"]

  /// 15 января 1997, «29» декабря 2016, 2nd July 2018, 10–11 July 2017, 02_juin_2014, 09 Dec 94.
  func dayFirst(at first: Int) -> Reading? {
    guard var day = day(at: first), isFreeBefore(first) else { return nil }
    var isSpan = false
    var index = afterOrdinal(first + 1)
    let spanMark = skip(from: index, marks: Self.dashes + "&/,", words: Self.spanWords)
    if spanMark > index, let later = self.day(at: spanMark), later > day {
      isSpan = true
      index = afterOrdinal(spanMark + 1)
      day = later
    }
    index = skip(from: index, marks: "»”\"._/-–‐‑", words: Self.linkWords)
    guard let month = month(at: index) else { return nil }
    let yearIndex = skip(from: index + 1, marks: ".,_/-–‐‑'’", words: Self.linkWords)
    guard !runsOn(after: yearIndex) || isYearWord(yearIndex + 1) else { return nil }
    guard let year = year(at: yearIndex) ?? shortYear(at: yearIndex) else { return nil }
    let spanBefore = isSpan || followsSpanOfMonths(first)
    let date = PartialDate(year: year, month: month, day: day)
    return mention(
      spanBefore ? PartialDate(year: year, month: month) : date, .words, from: first, through: yearIndex,
      isSpan: spanBefore)
  }

  /// January 1997, July, 2015, Jan. 5, 2016, December-2017, October – November 2016.
  func monthFirst(at first: Int) -> Reading? {
    guard let month = month(at: first) else { return nil }
    var index = skip(from: first + 1, marks: ".")
    var isSpan = false
    while true {
      let next = skip(from: index, marks: Self.dashes + "/,&", words: Self.spanWords)
      guard next > index, self.month(at: next) != nil else { break }
      isSpan = true
      index = skip(from: next + 1, marks: ".")
    }
    if let (day, dayEnd, isDaySpan) = dayOfMonth(at: skip(from: index, marks: ",")) {
      let yearIndex = skip(from: dayEnd, marks: ".,_/-–‐‑", words: Self.linkWords)
      if let year = year(at: yearIndex), !runsOn(after: yearIndex) {
        let isSpan = isSpan || isDaySpan
        let date = isSpan ? PartialDate(year: year, month: month) : PartialDate(year: year, month: month, day: day)
        return mention(date, .words, from: first, through: yearIndex, isSpan: isSpan)
      }
    }
    var yearIndex = skip(from: index, marks: ".,:_/-–—‐‑", words: Self.linkWords)
    var year = year(at: yearIndex)
    if year == nil, isMark(yearIndex, "'’‘") {
      yearIndex += 1
      year = shortYear(at: yearIndex)
    }
    guard let year, !runsOn(after: yearIndex) || isYearWord(yearIndex + 1) else { return nil }
    return mention(PartialDate(year: year, month: month), .words, from: first, through: yearIndex, isSpan: isSpan)
  }

  /// 2014 December 6, 2015 January, 2019 Mar 1.
  func yearFirst(at first: Int) -> Reading? {
    guard let year = year(at: first), isFreeBefore(first), let month = month(at: skip(from: first + 1, marks: ","))
    else {
      return nil
    }
    let monthIndex = skip(from: first + 1, marks: ",")
    let dayIndex = skip(from: monthIndex + 1, marks: ".")
    if let day = day(at: dayIndex), !runsOn(after: dayIndex), !isMark(dayIndex + 1, "(:/" + Self.dashes),
      self.year(at: dayIndex + 1) == nil, let date = PartialDate(year: year, month: month, day: day)
    {
      return mention(date, .words, from: first, through: dayIndex)
    }
    // "2013 October 2014": the month belongs to the year after it.
    guard self.year(at: skip(from: monthIndex + 1, marks: ".,")) == nil else { return nil }
    let isSpan = isMark(monthIndex + 1, Self.dashes) && self.month(at: monthIndex + 2) != nil
    return mention(PartialDate(year: year, month: month), .words, from: first, through: monthIndex, isSpan: isSpan)
  }

  /// The day in "July 12th, 2004" or "August 23–24, 2011", with the index after it.
  private func dayOfMonth(at first: Int) -> (day: Int, end: Int, isSpan: Bool)? {
    guard let day = day(at: first) else { return nil }
    let end = afterOrdinal(first + 1)
    let next = skip(from: end, marks: Self.dashes + "&", words: Self.spanWords)
    if next > end, let later = self.day(at: next), later > day { return (day, afterOrdinal(next + 1), true) }
    return (day, end, false)
  }

  private func afterOrdinal(_ index: Int) -> Int {
    guard let token = token(index) else { return index }
    if let word = token.word, Self.ordinals.contains(word) { return index + 1 }
    return token.mark == "°" || token.mark == "º" ? index + 1 : index
  }

  func isYearWord(_ index: Int) -> Bool {
    token(index)?.word.map(["г", "гг", "года", "год", "р", "рік", "року", "y", "г.г"].contains) ?? false
  }

  /// "29 August – 2 September 2018": the second day is the end of a span.
  private func followsSpanOfMonths(_ first: Int) -> Bool {
    (isMark(first - 1, Self.dashes) || token(first - 1)?.word.map(Self.spanWords.contains) ?? false)
      && month(at: first - 2) != nil
  }

  /// No number or identifier runs into the token from the left.
  func isFreeBefore(_ index: Int) -> Bool {
    guard let token = token(index), !token.isAfterSpace, let before = self.token(index - 1) else { return true }
    guard let mark = before.mark else { return false }
    if isMark(index - 1, Self.dashes), !before.isAfterSpace, self.token(index - 2)?.mark == nil { return false }
    return !("./:" as String).unicodeScalars.contains(mark) || before.isAfterSpace || self.token(index - 2)?.word != nil
  }
}
