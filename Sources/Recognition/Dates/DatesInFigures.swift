import Bibliography
import PDFText

/// Dates in figures alone, and years.
extension DateScanner {
  /// 2018-07-02, 14.06.2018, 22.10.12, 12/IV-73, 03/2016.
  func inFigures(at first: Int) -> Reading? {
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

  func bareYear(at index: Int) -> Reading? {
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
