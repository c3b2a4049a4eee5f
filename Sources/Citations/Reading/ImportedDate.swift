import Bibliography

/// Dates as other programs write them. Of a span the beginning counts; what is not exact or not known stays open.
enum ImportedDate {
  /// "1997", "1997-01-15", "1997/01/15/", "1997-01/1998", "1997?", "c1997", "[1997]", "15.01.1997", "15 January 1997",
  /// "январь 2018". Nil for "199X", "n.d." and whatever names no year.
  static func date(_ text: String) -> PartialDate? {
    guard let text = text.onOneLine, !text.contains("XX"), !text.contains("uu") else { return nil }
    if let date = PartialDate(edtf: text) { return date }
    let beginning = text.split(separator: "/", omittingEmptySubsequences: false).first.map(String.init) ?? text
    if let date = PartialDate(edtf: beginning.filter { !"?~%".contains($0) }) {
      // "1997/01/15": the parts of one day, and not a span.
      return ofParts(text) ?? date
    }
    return ofParts(text) ?? inWords(text)
  }

  /// Of year, month and day as fields of their own.
  static func date(year: String?, month: String?, day: String? = nil) -> PartialDate? {
    guard let year, let base = date(year) else { return nil }
    guard base.precision == 1, let month else { return base }
    let numbers = numbers(in: month)
    guard let monthNumber = MonthWords.month(in: month) ?? numbers.first(where: { (1...12).contains($0) }) else {
      return base
    }
    // "10~jan" has the day beside the month.
    let dayNumber =
      day.flatMap { self.numbers(in: $0).first } ?? (MonthWords.month(in: month) == nil ? nil : numbers.first)
    return PartialDate(year: base.year, month: monthNumber, day: dayNumber)
      ?? PartialDate(year: base.year, month: monthNumber) ?? base
  }

  /// "1997/01/15/", "1997/01//", "1997///summer", "15.01.1997", "1997.01".
  private static func ofParts(_ text: String) -> PartialDate? {
    let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }.map { $0.trimmed }
    guard parts.count > 1 else { return nil }
    if parts[0].utf8.count == 4, let year = Int(parts[0]) {
      let month = Int(parts[1])
      let day = parts.count > 2 ? Int(parts[2]) : nil
      return PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year, month: month)
        ?? PartialDate(year: year)
    }
    guard parts.count == 3, parts[2].utf8.count == 4, let year = Int(parts[2]), let month = Int(parts[1]),
      let day = Int(parts[0])
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func inWords(_ text: String) -> PartialDate? {
    let numbers = numbers(in: text)
    guard let year = numbers.first(where: { (1400...2200).contains($0) }) else { return nil }
    guard let month = MonthWords.month(in: text) else { return PartialDate(year: year) }
    let day = numbers.first { (1...31).contains($0) }
    return PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year, month: month)
  }

  private static func numbers(in text: String) -> [Int] {
    text.split { !("0"..."9").contains($0) }.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
  }
}

/// Month names by their beginnings, in the languages that reference lists of an office come in.
enum MonthWords {
  static func month(in text: String) -> Int? {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if let index = beginnings.firstIndex(where: { $0.contains { word.hasPrefix($0) } }) { return index + 1 }
    }
    return nil
  }

  private static let beginnings = [
    ["jan", "янв", "студз", "січ"], ["feb", "фев", "лют"], ["mar", "mär", "март", "сак", "берез"],
    ["apr", "апр", "красав", "квіт"], ["may", "mai", "май", "мая", "трав", "мае"], ["jun", "июн", "чэрв", "черв"],
    ["jul", "июл", "ліп", "лип"], ["aug", "авг", "жнів", "серп"], ["sep", "сен", "верас", "верес"],
    ["oct", "okt", "окт", "кастр", "жовт"], ["nov", "ноя", "ліста", "листоп"], ["dec", "dez", "дек", "снеж", "груд"],
  ]
}
