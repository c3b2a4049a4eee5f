import Bibliography
import Foundation
import PDFText

/// Place and publisher as an imprint gives them: "Минск: Белпринт, 2018", "Минск, «Белпринт», 2018",
/// "Geneva: World Health Organization; 2016".
struct Imprint {
  var place: String
  var publisher: String?
  var page: PageText
  var line: TextLine
  var confidence: Double

  /// The document's own: works that it cites have theirs in lists of references, under a heading or many on a page.
  static func all(in clues: Clues) -> [Imprint] {
    let last = clues.document.pageCount
    let pages = clues.pages.filter { $0.number <= 6 || $0.number >= last - 1 }
    return pages.flatMap { page -> [Imprint] in
      let isOwn = isImprintPage(page)
      guard isOwn || page.number <= 6 else { return [] }
      let found = page.lines.indices.compactMap { index -> Imprint? in
        let line = page.lines[index]
        guard line.role != .pageNumber, (5...300).contains(line.text.utf8.count),
          isOwn || !clues.references.holds(page: page.number, line: index)
        else { return nil }
        return read(line, on: page)
      }
      return found.count { $0.publisher != nil } <= 2 ? found : found.filter { $0.publisher == nil }
    }
  }

  /// Whether a page says how the document was printed or published, as the last page of a Russian book does.
  private static func isImprintPage(_ page: PageText) -> Bool {
    guard page.text.utf8.count < 2500 else { return false }
    let lower = page.text.lowercased()
    return signs.contains { lower.contains($0) }
  }

  private static let signs = [
    "isbn", "©", "подписано в печать", "подписано к печати", "тираж", "отпечатано", "падпісана", "тыраж", "надрукавана",
    "підписано", "наклад", "published by", "printed by", "printed in", "first published",
  ]

  /// The publishers that imprints name: whoever brings a book out issues it, where nobody nearer to its making is named.
  static func organisations(in clues: Clues) -> [OrganisationCandidate] {
    clues.imprints.compactMap { imprint in
      guard let publisher = imprint.publisher, imprint.confidence > 0.6,
        !imprint.line.text.contains("//"), imprint.page.number <= 4 || imprint.isOnLastPage(of: clues)
      else { return nil }
      return OrganisationCandidate(
        Organisation(publisher), on: imprint.page, lines: [imprint.line], rule: "publisher of the imprint", logOdds: 0)
    }
  }

  /// What stands between the parts of a library's description.
  static let partMarks = [". –", ". —", ". -", ".–", ".—", ".-"]

  /// Alone on the last page, where Russian books have their imprint.
  private func isOnLastPage(of clues: Clues) -> Bool {
    page.number == clues.document.pageCount && page.text.utf8.count < 1500
  }

  private static func read(_ line: TextLine, on page: PageText) -> Imprint? {
    let text = line.text
    var start = text.startIndex
    // A city at the start, or behind a dash of a bibliographic description.
    for _ in 0..<12 {
      let isKnown = city(in: text, at: start)
      if let (city, end) = isKnown ?? unknownCity(in: text, at: start, on: page, line) {
        let rest = text[end...]
        if let imprint = imprint(city: city, rest: rest, isAlone: start == text.startIndex, line: line, page: page) {
          return imprint
        }
      }
      guard let dash = nextDash(in: text, from: start) else { return nil }
      start = dash
    }
    return nil
  }

  private static func imprint(
    city: String, rest: Substring, isAlone: Bool, line: TextLine, page: PageText
  ) -> Imprint? {
    let body = rest.drop { $0 == " " }
    if body.first == ":" {
      // "Минск : Белпринт, 2018. – 53 с."
      let name = body.dropFirst().prefix { $0 != "," && $0 != ";" && !$0.isNumber }
      guard let publisher = publisher(name), body.contains(where: \.isNumber) || isAlone else { return nil }
      let hasYear = year(in: body)
      return Imprint(place: city, publisher: publisher, page: page, line: line, confidence: hasYear ? 0.88 : 0.55)
    }
    if body.first == ",", let open = body.firstIndex(where: { "«“\"".contains($0) }),
      body.prefix(4).contains(body[open])
    {
      let name = body[body.index(after: open)...].prefix { !"»”\"".contains($0) }
      guard let publisher = publisher(name) else { return nil }
      return Imprint(place: city, publisher: publisher, page: page, line: line, confidence: 0.85)
    }
    // "Минск, 2018", "Minsk 2018" alone at the foot of a title page.
    let words = body.split { !$0.isLetter && !$0.isNumber }
    guard isAlone, page.number <= 2, let number = words.first, isYear(number), words.count <= 2 else { return nil }
    return Imprint(place: city, publisher: nil, page: page, line: line, confidence: 0.9)
  }

  private static func publisher(_ text: Substring) -> String? {
    let name = text.trimmingCharacters(in: CharacterSet(charactersIn: " .–—-«»“”\""))
    guard (2...90).contains(name.count), name.first?.isUppercase == true else { return nil }
    return name
  }

  private static func isYear(_ word: Substring) -> Bool { Int(word).map { (1900...2100).contains($0) } ?? false }
  private static func year(in text: Substring) -> Bool { text.split { !$0.isNumber }.contains(where: isYear) }

  private static func nextDash(in text: String, from start: String.Index) -> String.Index? {
    let scalars = text.unicodeScalars
    guard let dash = scalars[start...].firstIndex(where: { $0 == "-" || $0 == "." || $0 == "–" || $0 == "—" }) else {
      return nil
    }
    return scalars[scalars.index(after: dash)...].firstIndex { $0 != " " }
  }

  /// A city of publication at this place of the text, its abbreviation written out.
  private static func city(in text: String, at start: String.Index) -> (String, String.Index)? {
    let rest = text[start...]
    guard let initial = rest.unicodeScalars.first, let candidates = citiesByInitial[initial] else { return nil }
    for (printed, name) in candidates where rest.utf8.starts(with: printed.utf8) {
      let end = text.utf8.index(start, offsetBy: printed.utf8.count)
      if let next = text[end...].first, next.isLetter { continue }
      return (name, end)
    }
    return nil
  }

  /// A capitalised name where only a city can stand: behind the dash of a description and before ": Publisher, 2018", or
  /// with a year alone at the foot of a title page.
  private static func unknownCity(
    in text: String, at start: String.Index, on page: PageText, _ line: TextLine
  ) -> (String, String.Index)? {
    let isBehindDash = start > text.startIndex
    let isFoot = page.number <= 2 && line.box.y > 0.7 * page.height && page.text.utf8.count < 1500
    let rest = text[start...]
    guard isBehindDash || isFoot, rest.unicodeScalars.first?.isUppercase == true else { return nil }
    let name = rest.prefix { $0.isLetter || $0 == "-" }
    guard (3...24).contains(name.count), name.dropFirst().contains(where: \.isLowercase),
      MonthNames.month(name.lowercased()) == nil
    else { return nil }
    let after = rest[name.endIndex...].drop { $0 == " " }
    if isBehindDash {
      let publisher = after.dropFirst().prefix { $0 != "," && $0 != ";" && !$0.isNumber }
      let end = after.dropFirst(publisher.count + 1).drop { ", ".contains($0) }
      guard after.first == ":", (3...80).contains(publisher.count), isYear(end.prefix { $0.isNumber }) else {
        return nil
      }
      return (String(name), name.endIndex)
    }
    let words = after.split { !$0.isLetter && !$0.isNumber }
    guard after.first.map({ ",-–—".contains($0) || $0.isNumber }) ?? false, words.count == 1,
      let year = words.first, isYear(year)
    else { return nil }
    return (String(name), name.endIndex)
  }

  private static let citiesByInitial = Dictionary(grouping: cities) { $0.0.unicodeScalars.first ?? " " }

  /// Cities where grey literature appears, with the abbreviations of Russian bibliography.
  private static let cities: [(String, String)] =
    ([
      ("М.", "Москва"), ("Мн.", "Минск"), ("Мінск", "Мінск"), ("СПб.", "Санкт-Петербург"), ("Л.", "Ленинград"),
      ("К.", "Київ"), ("Х.", "Харків"), ("Н. Новгород", "Нижний Новгород"),
    ])
      + """
      Минск|Москва|Санкт-Петербург|Ленинград|Киев|Київ|Харьков|Харків|Гомель|Гомель|Брест|Гродно|Гродна|Витебск|Віцебск|\
      Могилев|Могилёв|Магілёў|Новосибирск|Воронеж|Саратов|Казань|Екатеринбург|Томск|Дубна|Обнинск|Ижевск|Самара|Ростов-на-Дону|\
      Львів|Одеса|Дніпро|Женева|Вена|Брюссель|Нью-Йорк|Копенгаген|Варшава|Вильнюс|Рига|\
      Geneva|New York|London|Minsk|Moscow|Kyiv|Kiev|Vienna|Brussels|Copenhagen|Paris|Rome|Washington, DC|Washington, D.C.|\
      Washington|Oxford|Cambridge|Bangkok|Nairobi|Berlin|Bonn|Warsaw|Vilnius|Riga|Stockholm|Oslo|Helsinki|The Hague|\
      Amsterdam|Madrid|Lisbon|Genève|Dakar|Islamabad|Dhaka|Manila|Jakarta|Colombo|Kathmandu|Cairo|Amman|Beirut|Boston
      """.split(separator: "|").map { (String($0), String($0)) }
}
