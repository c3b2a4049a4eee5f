import Bibliography
import Foundation
import PDFText

/// The names of organisations in a short piece of text: a title page's line, what follows "Published by".
enum OrganisationName {
  /// Names that an organisation word or a known name betrays; with `isLabelled` any capitalised phrase will do.
  static func names(in text: String, isLabelled: Bool = false) -> [Organisation] {
    Ministries.apart(cleaned(text)).flatMap(pieces).compactMap { organisation(in: $0, isLabelled: isLabelled) }
  }

  /// Whether the words are a name and not prose around one.
  static func looksLikeName(_ text: String, isLabelled: Bool = false) -> Bool {
    let words = text.split(separator: " ")
    guard (1...16).contains(words.count), text.utf8.count <= 240 else { return false }
    guard let first = text.first(where: { $0.isLetter }), first.isUppercase else { return false }
    // "Ys Organization": what recognition of characters makes of a sign before a name.
    let sign = words[0].filter(\.isLetter)
    if words.count == 2, sign.isEmpty || sign.count <= 2 && sign.contains(where: \.isLowercase) { return false }
    if text.utf8.contains(where: { #"{}\=@"#.utf8.contains($0) }) || text.contains("://") || text.contains("www.") {
      return false
    }
    if text.contains(". ") && !text.contains(" им. ") && !hasInitials(text) { return false }
    let isCyrillic = first.unicodeScalars.first.map { (0x400...0x52F).contains($0.value) } ?? false
    let keys = words.map { $0.lowercased().trimmingCharacters(in: .punctuationCharacters) }
    if keys.contains(where: { verbs.contains($0) }) { return false }
    if let last = keys.last, links.contains(last) { return false }
    if isCyrillic {
      return !zip(words, keys).contains { !$0.0.hasSuffix(".") && prose.contains($0.1) }
    }
    let small = zip(words, keys).filter { $0.0.first?.isLowercase == true && !links.contains($0.1) }
    return small.count * 5 <= words.count || isLabelled && small.count * 3 <= words.count
  }

  static func hasHead(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.split { !$0.isLetter && $0 != "’" && $0 != "'" }.contains { OrganisationWords.isHead(String($0)) }
      || KnownOrganisations.isKnownName(lower)
  }

  /// Whether a word names a body where one is expected, or the whole is a known name or an abbreviation.
  static func hasBody(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.split { !$0.isLetter && $0 != "’" && $0 != "'" }.contains { OrganisationWords.isBody(String($0)) }
      || KnownOrganisations.isKnownName(lower)
  }

  /// Without signs, years and words that belong to the line and not to the name.
  static func cleaned(_ text: String) -> String {
    var result = text.replacingCopyrightWords.replacingOccurrences(of: "All rights reserved", with: "")
    result = result.replacingOccurrences(of: "all rights reserved", with: "")
    let words = result.split(whereSeparator: \.isWhitespace).filter { word in
      let bare = word.trimmingCharacters(in: .punctuationCharacters)
      return !isYears(bare) && bare != "by"
    }
    let name = words.joined(separator: " ").trimmingCharacters(in: edges)
    guard let paper = paperKinds.lazy.compactMap({ name.range(of: $0) }).first,
      hasHead(String(name[..<paper.lowerBound]))
    else { return name }
    return name[..<paper.lowerBound].trimmingCharacters(in: edges)
  }

  /// "Rivers Laboratory Technical Report No. 321": the body, then the paper of its series.
  private static let paperKinds = [
    " Technical Report No", " Technical Report #", " Working Paper No", " Discussion Paper No",
  ]

  /// "2007", "1998-2002", "2009–2020".
  private static func isYears(_ word: String) -> Bool {
    let years = word.split { "-–—/".contains($0) }
    return (1...2).contains(years.count)
      && years.allSatisfy { $0.utf8.count == 4 && Int($0).map { (1900...2100).contains($0) } == true }
  }

  /// Cuts a list of organisations where both sides stand for themselves.
  private static func pieces(of text: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    var start = rest.startIndex
    var index = rest.startIndex
    var depth = 0
    while index < rest.endIndex {
      let character = rest[index]
      if character == "(" || character == "«" { depth += 1 }
      if character == ")" || character == "»" { depth -= 1 }
      if depth == 0, let separator = separators.first(where: { rest[index...].hasPrefix($0) }) {
        let left = String(rest[start..<index])
        let right = String(rest[rest.index(index, offsetBy: separator.count)...])
        let isParted = stands(left) && stands(right) && (separator != ", " || !beginsSmall(right))
        let isWithin = separator == " and " && isInside(left) && !isInside(right) && !beginsWithHead(right)
        if isParted && !isWithin || marks.contains(separator) && begins(left) && begins(right)
          || separator == " and " && isBodyApart(right, after: left)
        {
          parts.append(left)
          rest = right[...]
          start = rest.startIndex
          index = start
          continue
        }
      }
      index = rest.index(after: index)
    }
    parts.append(String(rest[start...]))
    return parts
  }

  private static func stands(_ text: String) -> Bool {
    guard let first = text.first(where: { $0.isLetter }), first.isUppercase else { return text.hasPrefix("the ") }
    let head = text.prefix(90)
    // "Centre for Disease Prevention and Control (ECDC)": one word before the brackets is the end of a name.
    let isShort = text.prefix { $0 != "(" }.split(separator: " ").count < 2
    let isWhole =
      head.contains(")") && (!isShort || isAbbreviation(String(head.prefix { $0 != " " }))) || hasHead(String(head))
    return isWhole && text.count > 3 || KnownOrganisations.name(of: text.trimmingCharacters(in: edges)) != nil
  }

  private static func begins(_ text: String) -> Bool { text.first { $0.isLetter }?.isUppercase == true }

  /// Bullets and bars part names whatever these are: "IOM • UNAIDS • ZORA".
  private static let marks: Set<String> = [" • ", " · ", " | "]

  /// "Green Harbour Europe and the Office for Rural Care": an article begins a name of its own.
  private static func isBodyApart(_ right: String, after left: String) -> Bool {
    right.hasPrefix("the ") && hasHead(right) && !hasHead(left) && left.first?.isUppercase == true
      && left.split(separator: " ").filter { $0.first?.isUppercase == true }.count >= 2
  }

  private static func beginsWithHead(_ text: String) -> Bool {
    text.split(separator: " ").prefix(2).contains { OrganisationWords.isHead($0.lowercased()) }
  }

  private static func beginsSmall(_ text: String) -> Bool { text.first?.isLowercase == true }

  private static func organisation(in text: String, isLabelled: Bool) -> Organisation? {
    guard var name = OfficeHolders.bodyBehind(text.trimmingCharacters(in: edges)) else { return nil }
    name = withoutAddress(name)
    if name.lowercased().hasPrefix("the ") { name = String(name.dropFirst(4)) }
    var short: String?
    // "International Organization for Migration (IOM)"
    if let open = name.lastIndex(of: "("), let close = name[open...].firstIndex(of: ")") {
      let inside = String(name[name.index(after: open)..<close]).trimmingCharacters(in: edges)
      if isAbbreviation(inside) { short = inside }
      name = (name[..<open] + name[name.index(after: close)...]).split(separator: " ").joined(separator: " ")
        .trimmingCharacters(in: edges)
    }
    // "IOM – International Organization for Migration"
    for dash in [" – ", " — ", " - ", ": "] {
      guard let range = name.range(of: dash) else { continue }
      let head = String(name[..<range.lowerBound])
      if isAbbreviation(head) {
        short = head
        name = String(name[range.upperBound...])
      } else if isAbbreviation(String(name[range.upperBound...])) {
        short = String(name[range.upperBound...])
        name = head
      }
    }
    if let whole = KnownOrganisations.name(of: name) { (short, name) = (name, whole) }
    if name.first == "«", name.last == "»" { name = String(name.dropFirst().dropLast()) }
    if Self.isGeneric(name) { return nil }
    guard name.count >= 3, looksLikeName(name, isLabelled: isLabelled) else { return nil }
    guard isLabelled || hasHead(name) else { return nil }
    return Organisation(RussianBody.nominative(OrganisationCase.usual(name)), shortName: short)
  }

  /// "MIT Media Laboratory, 20 Ames St., Cambridge": up to the first part that has figures.
  private static func withoutAddress(_ name: String) -> String {
    var start = name.startIndex
    while let comma = name[start...].firstIndex(where: { $0 == "," || $0 == ";" }) {
      let behind = name.index(after: comma)
      let end = name[behind...].firstIndex { $0 == "," || $0 == ";" } ?? name.endIndex
      if name[behind..<end].contains(where: \.isNumber) {
        return name[..<comma].trimmingCharacters(in: edges)
      }
      start = behind
    }
    return name
  }

  /// "Учреждение образования", "Laboratories", "Российская Федерация": a kind of body or a country, and no body's name.
  private static func isGeneric(_ name: String) -> Bool {
    let lower = name.lowercased()
    if countries.contains(lower) || CountryNames.isName(name) { return true }
    if generic.contains(where: { lower == $0 || lower.hasPrefix($0) && !name.contains("«") && !name.contains("\"") }) {
      return true
    }
    if ["members", "staff", "directors"].contains(where: { lower.hasSuffix(" " + $0) }) { return true }
    return !name.contains(" ") && OrganisationWords.isHead(lower) && !KnownOrganisations.isKnownName(lower)
  }

  private static let generic = [
    "учреждение образования", "установа адукацыі", "федеральное государственное бюджетное образовательное учреждение",
    "федеральное государственное автономное образовательное учреждение", "государственное учреждение образования",
    "федеральное агентство по образованию", "the government", "local government",
  ]

  /// What stands behind the town of an affiliation.
  private static let countries: Set = [
    "российская федерация", "республика беларусь", "рэспубліка беларусь", "республика казахстан", "россия", "беларусь",
    "україна", "украина", "російська федерація", "республіка білорусь",
  ]

  static func isAbbreviation(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return (2...10).contains(letters.count) && !text.contains(" ")
      && letters.count(where: \.isUppercase) * 3 >= letters.count * 2
  }

  private static func hasInitials(_ text: String) -> Bool {
    text.split(separator: " ").contains { $0.count == 2 && $0.hasSuffix(".") && $0.first?.isUppercase == true }
  }

  private static let separators = [
    "; ", " / ", " | ", " • ", " · ", " & ", " and ", " et ", " und ", ", ", " и ", " і ", " та ",
  ]
  private static let edges = CharacterSet.whitespaces.union(CharacterSet(charactersIn: ",;:.–—-•|/*&∗†‡%"))

  static func isLink(_ word: String) -> Bool { links.contains(word) }

  /// "International Journal of": the next line goes on.
  static func endsInLink(_ text: String) -> Bool {
    text.split(separator: " ").last.map { isLink(String($0)) } ?? false
  }

  /// The name of a part of a body: it needs its whole.
  static func isInside(_ text: String) -> Bool {
    let lower = text.lowercased()
    return parts.contains { lower.hasPrefix($0) }
  }

  /// Names at the start of running text.
  static func leading(in text: Substring, isLabelled: Bool = false) -> [Organisation] {
    var words = leadingWords(of: text).split(separator: " ")
    while let first = words.first, isLink(String(first)) { words.removeFirst() }
    return words.isEmpty ? [] : names(in: words.joined(separator: " "), isLabelled: isLabelled)
  }

  /// The capitalised words at the start of a text, with the small ones that join them.
  static func leadingWords(of text: Substring) -> String {
    var words: [Substring] = []
    for word in text.split(separator: " ").prefix(16) {
      let isName = word.first?.isUppercase == true || word.first == "(" && word.dropFirst().first?.isUppercase == true
      guard isName || isLink(String(word)) else { break }
      words.append(word)
      if word.last == "." || word.last == ";" { break }
    }
    while let last = words.last, isLink(String(last)) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let parts = [
    "кафедра", "факультет", "department of", "faculty of", "school of", "лаборатория", "кафедры", "division of",
  ]

  private static let links: Set<String> = [
    "of", "for", "and", "the", "in", "on", "at", "to", "against", "with", "de", "la", "le", "les", "des", "du", "et",
    "pour", "el", "los", "las", "y", "da", "do", "dos", "das", "e", "em", "für", "und", "der", "die", "von", "del",
    "au",
    "aux", "à", "para", "sobre", "a", "&", "di", "per", "no", "zu", "sur",
  ]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "may", "should", "be", "been", "this",
    "that", "these", "which", "we", "our", "it", "its", "their", "they", "you", "your", "est", "sont", "является",
    "являются", "может", "это", "были", "был", "была", "который", "которая", "которые", "если",
  ]
  private static let prose: Set<String> = [
    "в", "с", "что", "как", "при", "из", "от", "не", "или", "также", "к", "у", "до", "этого", "выполнена", "выполнен",
    "проведено", "степени", "соискание", "специальности", "студент", "студента", "студентов", "курса", "группы",
    "работа",
    "диссертации", "руководитель", "заведующий", "директор", "доцент", "профессор", "доктор", "кандидат", "протокол",
    "решением", "утверждено", "рекомендовано", "рецензент", "рецензенты", "редакция",
  ]
}
