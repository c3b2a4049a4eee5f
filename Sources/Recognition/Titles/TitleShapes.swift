import PDFText

/// What a block is when it is no title, told from its words.
extension TitleFeatures {
  static func isHeading(_ signs: LineSigns) -> Bool {
    if AuthorContext.beginsWithCitationLabel(signs.lowered) { return true }
    guard signs.words.count <= 6 else { return false }
    let words = signs.words.filter { $0.first?.isLetter == true }.joined(separator: " ")
    if let last = signs.words.last, last == "members" || last == "contributors", signs.contains(anyOf: bodies) {
      return true
    }
    // "A note on this report", "How to read this guide".
    if signs.words.count >= 3, signs.words.dropLast().last == "this",
      signs.words.last.map({ TitleWords.kinds.contains(String($0)) || $0 == "document" || $0 == "publication" }) == true
    {
      return true
    }
    return TitleWords.sectionHeadings.contains(words) || TitleWords.articleLabels.contains(words)
  }

  /// "Research Article": it stands over the title, as no other heading does.
  static func isArticleLabel(_ signs: LineSigns) -> Bool {
    signs.words.count <= 3 && TitleWords.articleLabels.contains(signs.words.joined(separator: " "))
  }

  /// Whose members front pages list.
  private static let bodies: Set<String> = ["group", "committee", "board", "panel", "team", "council", "list"]

  /// "L: . J; j' 1VI(n n~a": what recognition of characters makes of a smudge, without one whole word.
  static func isSoup(_ signs: LineSigns) -> Bool {
    let printed = signs.text.unicodeScalars.count { $0 != " " }
    return signs.words.count >= 4 && signs.letters * 10 < printed * 7
      && !signs.words.contains { $0.count >= 4 && $0.allSatisfy(\.isLetter) }
  }

  /// Nothing but people's names.
  static func looksLikeNames(_ lines: [TextLine], _ signs: LineSigns, atLeast least: Double? = nil) -> Bool {
    guard (2...60).contains(signs.words.count), lines.count <= 8, signs.capitalisedShare > 0.7 else { return false }
    guard !hasSmallWords(signs), !["им. ", "імя ", "ім. "].contains(where: signs.lowered.hasPrefix) else {
      return false
    }
    var list = NameList(NameTokens.tokens(of: lines))
    // "Xiaolu Reed,'* Anna Holm,'* Weili": the next line goes on with the name.
    if lines.count == 1, lines[0].isScanned, list.entries.count > 2, list.marks > 1,
      list.entries.last?.name.given == nil
    {
      list.entries.removeLast()
    }
    // Nothing but names has a mark behind every comma's part.
    let isMarked = list.entries.count >= 3 && list.marks >= list.entries.count - 1
    let needed = isMarked ? 0.45 : least ?? (list.entries.count == 1 && list.marks == 0 ? 0.62 : 0.45)
    // On a scan a name may be spoilt, and the marks of the others tell.
    let isSpoilt = lines.allSatisfy(\.isScanned) && list.refused == 1 && list.marks > 0 && !list.entries.isEmpty
    return (list.isPure || isSpoilt && signs.capitalisedShare == 1) && list.meanLikelihood >= needed
  }

  /// "С." and "В." are initials where "с" and "в" are words.
  private static func hasSmallWords(_ signs: LineSigns) -> Bool {
    let small = signs.words.filter { smallWords.contains(String($0)) }
    guard let first = small.first else { return false }
    if small.contains(where: { $0.unicodeScalars.count > 1 }) { return true }
    return first.unicodeScalars.count == 1
      && signs.lowered.split(separator: " ").contains { smallWords.contains(String($0)) }
  }

  /// Words that relate one thing to another, as titles do and names of bodies hardly ever.
  private static let relations: Set<String> = [
    "in", "beyond", "between", "through", "after", "before", "towards", "toward", "into", "by", "how", "why", "with",
    "during",
    "under", "from", "as", "across", "among", "between", "using", "what", "when", "where",
  ]

  /// Words that no list of names holds ("and" and particles are not among them).
  private static let smallWords: Set<String> = [
    "of", "for", "the", "in", "on", "with", "from", "to", "at", "by", "is", "are", "an", "using", "based", "или", "по",
    "с", "в",
    "на", "для", "от", "из", "к", "о", "об", "при", "как", "у", "ў", "аб", "ад", "да", "па", "з", "із", "про", "при",
    "до", "під",
  ]

  /// The name of a body: one of its words, and capitals where names have them.
  static func looksLikeOrganisation(_ signs: LineSigns) -> Bool {
    guard (1...22).contains(signs.words.count), signs.digits == 0, !signs.contains(anyOf: relations) else {
      return false
    }
    let first = signs.words.prefix(3).contains { word in
      OrganisationWords.isHead(String(word))
        || word.utf8.first ?? 0 >= 0xD0 && TitleWords.organisationStems.contains(where: word.hasPrefix)
    }
    let cased = signs.words.count <= 3 ? 0.9 : 0.6
    // «…» around a university's name on a thesis, its kind anywhere inside.
    if signs.text.hasPrefix("«"),
      signs.words.contains(where: { word in
        ["университет", "институт", "академи", "універсітэт", "інстытут"].contains { word.hasPrefix($0) }
      })
    {
      return true
    }
    // "Институт атомной энергии им. И. В. Курчатова": named after somebody.
    if signs.words.first.map({ TitleWords.bodies.contains(String($0)) }) == true,
      signs.words.contains(where: { ["им", "имени", "імя", "імені", "ім"].contains(String($0)) })
    {
      return true
    }
    if first && (signs.capitalisedShare > cased || signs.letters > 20 && signs.text.contains("«")) { return true }
    return signs.words.count <= 9 && signs.capitalisedShare > 0.85 && !signs.isCapitals
      && signs.words.contains { OrganisationWords.isHead(String($0)) }
  }

  /// A line that is the whole name of a body, such as "Epidemic Control Unit, Ministry of Health": strong words, capitals
  /// wherever names have them, and nothing that names a kind of publication.
  static func isBodyAlone(_ signs: LineSigns) -> Bool {
    guard (3...12).contains(signs.words.count), signs.capitalisedShare == 1, looksLikeOrganisation(signs),
      OrganisationStrength.isStrong(signs.text), !signs.contains(anyOf: TitleWords.kinds)
    else { return false }
    return signs.text.contains(",") || signs.words.last.map { OrganisationWords.isHead(String($0)) } ?? false
  }

  /// Begins with a kind of body in the nominative, as names in Russian, Belarusian and Ukrainian do, which write the words
  /// behind it small: "Інститут розвитку приріччя".
  static func namesBody(_ lines: [TextLine]) -> Bool {
    guard let first = lines.first, first.text.first?.isUppercase == true else { return false }
    let signs = LineSigns(first.text)
    return (2...9).contains(signs.words.count) && signs.digits == 0
      && signs.words.first.map { TitleWords.bodies.contains(String($0)) } == true
  }

  /// "B.A., University of Birch, 1981", "M.S. (First Institution) 2012": what the author of a thesis has been awarded.
  static func holdsDegree(_ text: String) -> Bool {
    guard text.utf8.count < 120, text.utf8.dropFirst().prefix(2).contains(UInt8(ascii: ".")) else { return false }
    let head = text.prefix { $0 != "," && $0 != "(" }
    return degrees.contains(head.last == " " ? head.dropLast() : head)
  }

  private static let degrees: Set<Substring> = [
    "A.B.", "A.M.", "B.A.", "B.S.", "B.Sc.", "B.Ed.", "B.Eng.", "M.A.", "M.S.", "M.Sc.", "M.D.", "M.Ed.", "M.Eng.",
    "M.Phil.", "M.B.A.", "D.Phil.", "Ph.D.", "LL.B.", "LL.M.",
  ]

  static func looksLikeDate(_ signs: LineSigns) -> Bool {
    guard signs.digits >= 4, signs.words.count <= 6 else { return false }
    // "1984 Olympics on the Poverty" is a part of a title.
    if signs.words.count(where: { $0.count >= 3 && $0.contains(where: \.isLetter) }) >= 3, signs.words.contains("the") {
      return false
    }
    return signs.words.contains { word in
      word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber)
    } && signs.letters < 24
  }

  /// An address of the web and nothing else: "www.example.org", "journals.example.edu/abc".
  static func isWebAddress(_ text: String) -> Bool {
    guard (6...100).contains(text.utf8.count), !text.utf8.contains(0x20), !text.utf8.contains(UInt8(ascii: "@")) else {
      return false
    }
    if text.hasPrefix("www.") || text.hasPrefix("http") { return true }
    let host = text.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
    return host.count >= 3
      && host.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber } }
      && host.contains { $0.contains(where: \.isLetter) }
  }

  /// "Birchland Journal of Plant Sciences", capitals wherever names have them.
  static func looksLikeJournal(_ signs: LineSigns) -> Bool {
    (2...10).contains(signs.words.count) && signs.digits == 0 && !signs.isCapitals && signs.capitalisedShare == 1
      && signs.words.contains("journal")
  }

  /// A running head that names authors, journal, volume and pages.
  static func isArticleCitation(_ signs: LineSigns) -> Bool {
    signs.digits >= 8 && signs.words.count <= 30 && IssueLine.isIssueLine(Array(signs.lowered.utf8))
  }

  /// The code of a speciality or classification: "05.13.17 – …", "1-38 80 03 …", "121 – Інженерія …".
  static func beginsWithCode(_ text: String) -> Bool {
    let code = text.prefix { $0.isNumber || ".-– ".contains($0) }
    let figures = code.count(where: \.isNumber)
    let isCyrillic = text[code.endIndex...].unicodeScalars.first.map { (0x400...0x52F).contains($0.value) } ?? false
    return figures >= 6 || figures == 3 && code.contains("–") && isCyrillic
  }

  /// The number of a section before its heading: "2 Sources", "1.3 What was asked"; on the first page "2 rivers" may be
  /// a title, "2.1 Rivers" not.
  static func hasSectionNumber(_ text: String, onFirstPage: Bool) -> Bool {
    let number = text.prefix { $0.isNumber || $0 == "." }
    let parts = number.split(separator: ".")
    guard (1...4).contains(parts.count), parts.allSatisfy({ $0.count <= 2 }) else { return false }
    let rest = text.dropFirst(number.count)
    guard rest.first == " ", rest.dropFirst().first?.isUppercase == true else { return false }
    return !onFirstPage || number.contains(".")
  }

  static func looksLikeSeries(_ signs: LineSigns) -> Bool {
    guard !signs.words.isEmpty, signs.words.count <= 10 else { return false }
    let kinds = signs.count(of: TitleWords.seriesWords)
    let numbers = signs.words.count { $0.allSatisfy(\.isNumber) }
    if kinds + numbers == signs.words.count { return true }
    // "Guidance Bulletin No. 1, August 6, 1991".
    let months = numbers > 0 ? signs.words.count { MonthNames.month(String($0)) != nil } : 0
    if kinds > 0, months == 1, kinds + numbers + months == signs.words.count { return true }
    return isBodysSeries(signs)
  }

  /// "Сообщения Объединённого института ядерных исследований", "Proceedings of the Institute of …".
  private static func isBodysSeries(_ signs: LineSigns) -> Bool {
    signs.begins(with: TitleWords.bodysSeries)
      && signs.words.dropFirst().prefix(4).contains { word in
        TitleWords.organisationStems.contains(where: word.hasPrefix)
      }
  }
}
