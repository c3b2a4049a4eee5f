import Bibliography

/// Finds all dates that a line mentions, in seven languages. Reads tokens from left to right, never backtracks over a
/// date it has read.
struct DateScanner {
  private let tokens: [DateToken]

  /// The dates of a line in the order in which they stand.
  static func mentions(in line: String) -> [DateMention] {
    guard mayHoldDate(line) else { return [] }
    return DateScanner(tokens: DateToken.tokens(of: line)).mentions
  }

  /// Two digits side by side: no date without them.
  static func mayHoldDate(_ line: String) -> Bool {
    var wasDigit = false
    for byte in line.utf8 {
      let isDigit = (48...57).contains(byte)
      if isDigit, wasDigit { return true }
      wasDigit = isDigit
    }
    return false
  }

  private var mentions: [DateMention] {
    var found: [DateMention] = []
    var index = 0
    while index < tokens.count {
      if let (mention, next) = inFigures(at: index) ?? dayFirst(at: index) ?? monthFirst(at: index)
        ?? yearFirst(at: index) ?? bareYear(at: index)
      {
        found.append(mention)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  private typealias Reading = (DateMention, next: Int)

  // MARK: tokens

  private func token(_ index: Int) -> DateToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func isMark(_ index: Int, _ marks: String) -> Bool {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index].kind else { return false }
    return marks.unicodeScalars.contains(mark)
  }

  /// The index after as many of these marks and words as follow.
  private func skip(from index: Int, marks: String, words: Set<String> = []) -> Int {
    var index = index
    while isMark(index, marks) || token(index)?.word.map(words.contains) ?? false { index += 1 }
    return index
  }

  private func month(at index: Int) -> Int? {
    guard let word = token(index)?.word, let month = MonthNames.month(word) else { return nil }
    // Rio de Janeiro is no month.
    return word == "janeiro" && token(index - 2)?.word == "rio" ? nil : month
  }

  private func day(at index: Int) -> Int? {
    token(index)?.number(digits: 1...2).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static let years = 1700...2100
  private static let dashes = "-–—‐‑−"

  private func year(at index: Int) -> Int? {
    token(index)?.number(digits: 4...4).flatMap { Self.years.contains($0) ? $0 : nil }
  }

  /// A year of two digits: 94 is 1994, 08 is 2008. "23 May – 02 Dec 2014" has none.
  private func shortYear(at index: Int) -> Int? {
    guard month(at: index + 1) == nil else { return nil }
    return token(index)?.number(digits: 2...2).map { $0 > 40 ? 1900 + $0 : 2000 + $0 }
  }

  /// Whether a letter or digit is glued to the token's end.
  private func runsOn(after index: Int) -> Bool {
    guard let next = token(index + 1), !next.isAfterSpace else { return false }
    return next.mark == nil
  }

  private func mention(
    _ date: PartialDate?, _ form: DateMention.Form, from first: Int, through last: Int, isSpan: Bool = false
  ) -> Reading? {
    guard let date, let start = token(first)?.start, let end = token(last)?.end else { return nil }
    return (DateMention(date: date, form: form, start: start, end: end, isSpan: isSpan), last + 1)
  }
}

// MARK: with a month's name

extension DateScanner {
  private static let linkWords: Set = ["de", "of", "del", "d", "do"]
  private static let spanWords: Set = ["and", "to", "et", "und", "и", "по", "і", "да", "al", "y", "e", "au", "bis"]
  private static let ordinals: Set = ["st", "nd", "rd", "th", "er", "o", "º", "ª", "го", "е"]

  /// 15 января 1997, «29» декабря 2016, 2nd July 2018, 10–11 July 2017, 02_juin_2014, 09 Dec 94.
  private func dayFirst(at first: Int) -> Reading? {
    guard var day = day(at: first), isFreeBefore(first) else { return nil }
    var isSpan = false
    var index = afterOrdinal(first + 1)
    let spanMark = skip(from: index, marks: Self.dashes + "&/,", words: Self.spanWords)
    if spanMark > index, let later = self.day(at: spanMark), later > day {
      isSpan = true
      index = afterOrdinal(spanMark + 1)
      day = later
    }
    index = skip(from: index, marks: "»”\".,_/-–‐‑", words: Self.linkWords)
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
  private func monthFirst(at first: Int) -> Reading? {
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
  private func yearFirst(at first: Int) -> Reading? {
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

  private func isYearWord(_ index: Int) -> Bool {
    token(index)?.word.map(["г", "гг", "года", "год", "р", "рік", "року", "y", "г.г"].contains) ?? false
  }

  /// "29 August – 2 September 2018": the second day is the end of a span.
  private func followsSpanOfMonths(_ first: Int) -> Bool {
    (isMark(first - 1, Self.dashes) || token(first - 1)?.word.map(Self.spanWords.contains) ?? false)
      && month(at: first - 2) != nil
  }

  /// No number or identifier runs into the token from the left.
  private func isFreeBefore(_ index: Int) -> Bool {
    guard let token = token(index), !token.isAfterSpace, let before = self.token(index - 1) else { return true }
    guard let mark = before.mark else { return false }
    return !("./:" as String).unicodeScalars.contains(mark) || before.isAfterSpace || self.token(index - 2)?.word != nil
  }
}

// MARK: in figures

extension DateScanner {
  /// 2018-07-02, 14.06.2018, 22.10.12, 12/IV-73, 03/2016.
  private func inFigures(at first: Int) -> Reading? {
    guard let head = token(first), case .number(let a, let aDigits) = head.kind else { return nil }
    // A lost space may glue a whole date to the word before it.
    let isGlued = !isFreeBefore(first)
    guard !isGlued || token(first - 1)?.word != nil && token(first + 4)?.number(digits: 4...4) != nil else {
      return nil
    }
    guard isMark(first + 1, "./-‐‑–"), let middle = token(first + 2), let separator = token(first + 1)?.mark else {
      return nil
    }
    if let roman = middle.word.flatMap(MonthNames.roman), aDigits <= 2, isMark(first + 3, "./-‐‑–") {
      guard let year = year(at: first + 4) ?? shortYear(at: first + 4) else { return nil }
      return mention(PartialDate(year: year, month: roman, day: a), .figures, from: first, through: first + 4)
    }
    guard case .number(_, let bDigits) = middle.kind, bDigits <= 4 else { return nil }
    let isTriple = token(first + 3)?.mark == separator && token(first + 4)?.number(digits: 1...4) != nil
    if isTriple, !runsOn(after: first + 4) || isYearWord(first + 5) || token(first + 5)?.word == "t" {
      return triple(at: first, separator: separator)
    }
    // 03/2016; a full stop between would be a decimal number or a section.
    if !isTriple, separator == "/", aDigits <= 2, bDigits == 4, let year = year(at: first + 2),
      !runsOn(after: first + 2)
    {
      return mention(PartialDate(year: year, month: a), .figures, from: first, through: first + 2)
    }
    return nil
  }

  private func triple(at first: Int, separator: Unicode.Scalar) -> Reading? {
    guard let a = token(first)?.number(digits: 1...4), let b = token(first + 2)?.number(digits: 1...2) else {
      return nil
    }
    let last = first + 4
    if isMark(last + 1, "./-"), let after = token(last + 2), !after.isAfterSpace, after.number(digits: 1...9) != nil {
      return nil
    }
    if let year = year(at: first), let c = token(last)?.number(digits: 1...2) {
      return mention(PartialDate(year: year, month: b, day: c), .figures, from: first, through: last)
    }
    guard token(first)?.number(digits: 1...2) != nil else { return nil }
    let short = separator == "." || separator == "/" ? shortYear(at: last) : nil
    guard let year = year(at: last) ?? short else { return nil }
    let dayFirst = PartialDate(year: year, month: b, day: a)
    let monthFirst = separator == "." ? nil : PartialDate(year: year, month: a, day: b)
    let isCertain = dayFirst == nil || monthFirst == nil || dayFirst == monthFirst
    let date = isCertain ? dayFirst ?? monthFirst : PartialDate(year: year)
    guard var (mention, next) = mention(date, .figures, from: first, through: last) else { return nil }
    mention.hasShortYear = self.year(at: last) == nil && !isYearWord(last + 1)
    guard !isCertain, let dayFirst, let monthFirst else { return (mention, next) }
    mention.readings = [dayFirst, monthFirst]
    next = last + 1
    return (mention, next)
  }

  private func bareYear(at index: Int) -> Reading? {
    guard let year = year(at: index), let token = token(index) else { return nil }
    if !token.isAfterSpace, let before = self.token(index - 1) {
      if before.mark == nil || isMark(index - 1, "./_:=#%$€£+") && !before.isAfterSpace && index >= 2 {
        // "М.2010" and "2.2010" alike are no imprint; ". 2010" is.
        guard isMark(index - 1, ".:"), self.token(index - 2)?.word != nil else { return nil }
      }
      if isMark(index - 1, Self.dashes), !before.isAfterSpace { return nil }
    }
    if runsOn(after: index), !isYearWord(index + 1) { return nil }
    if let after = self.token(index + 1), !after.isAfterSpace, let mark = after.mark, let next = self.token(index + 2),
      !next.isAfterSpace, (Self.dashes + "./_,%" as String).unicodeScalars.contains(mark)
    {
      // 2010–2015, 2016.04, 2,016,000: not the year of anything.
      if next.mark == nil, mark != "," || next.number(digits: 3...3) != nil { return nil }
    }
    let isSpan =
      isMark(index - 1, Self.dashes) && self.year(at: index - 2) != nil
      || isMark(index + 1, Self.dashes) && self.year(at: index + 2) != nil
    return mention(PartialDate(year: year), .year, from: index, through: index, isSpan: isSpan)
  }
}
