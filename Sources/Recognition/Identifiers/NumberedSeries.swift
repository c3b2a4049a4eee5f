import PDFText

/// "Situation Report 27", "Discussion Paper No. 10", "Relatório n.º 3": a kind of publication and its number.
enum NumberedSeries {
  /// The name with its number as printed, without a dash between them; nil where the line holds none.
  static func number(in line: String) -> String? {
    let tokens = DateTokens(line)
    for index in tokens.all.indices {
      guard let word = tokens.word(index), nouns.contains(word) else { continue }
      if let found = number(after: index, in: tokens) { return found }
    }
    return nil
  }

  private static let nouns: Set = [
    "report", "reports", "sitrep", "paper", "papers", "bulletin", "brief", "memorandum", "memo", "note", "notes",
    "relatório",
    "informe", "rapport", "bericht", "boletim", "boletín", "document", "documento", "cahier", "препринт", "доклад",
    "отчет",
    "отчёт", "бюллетень", "бюлетень", "документ", "дакумент", "записка", "запіска", "справаздача", "звіт", "preprint",
    "newsletter", "update", "series", "monograph", "circular",
  ]
  private static let qualifiers: Set = [
    "situation", "discussion", "working", "technical", "policy", "guidance", "research", "occasional", "issue",
    "information",
    "epidemiological", "internal", "annual", "evaluation", "briefing", "background", "position", "project", "weekly",
    "daily", "country", "conference", "staff", "field", "special", "surveillance", "statistical", "data", "paper",
    "report",
    "информационный", "технический", "аналитический", "рабочий", "аналитическая", "информационная", "рабочы",
    "аналітычная", "робочий", "аналітична",
  ]
  /// These are followed by their number without any sign.
  private static let bare: Set = ["sitrep", "situation report", "working paper", "discussion paper", "policy brief"]
  private static let signs: Set = ["no", "nr", "number", "n", "num", "nos", "numero", "número"]

  private static func number(after noun: Int, in tokens: DateTokens) -> String? {
    var first = noun
    while let word = tokens.word(first - 1), qualifiers.contains(word) { first -= 1 }
    var index = tokens.word(noun + 1) == "series" ? noun + 2 : noun + 1
    let (start, nameEnd) = (tokens.all[first].start, tokens.all[index - 1].end)
    var hasSign = false
    // "Informe epidemiológico Nº 14": a word or two may stand between.
    var between = 0
    while index < tokens.all.count, between <= 2 {
      if tokens.digits(index) != nil {
        guard hasSign || between == 0 else { return nil }
        let end = endOfNumber(from: index, in: tokens)
        if hasSign { return tokens.text(from: start, to: end) }
        let phrase = (first...noun).compactMap(tokens.word).joined(separator: " ")
        guard !tokens.isYear(index), bare.contains(where: phrase.hasSuffix) else { return nil }
        return tokens.text(from: start, to: nameEnd) + " " + tokens.text(from: tokens.all[index].start, to: end)
      }
      if let word = tokens.word(index) {
        if signs.contains(word) { hasSign = true } else { between += 1 }
      } else if tokens.isMark(index, "№#º°") {
        hasSign = true
      } else if !tokens.isMark(index, "-–—.:,(") {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// "10/2015" and "3.2" are numbers too; a date's parts are not, being set off by spaces.
  private static func endOfNumber(from index: Int, in tokens: DateTokens) -> Int {
    var last = index
    while tokens.isMark(last + 1, "/-."), last + 2 < tokens.all.count, !tokens.all[last + 1].isAfterSpace,
      !tokens.all[last + 2].isAfterSpace, tokens.digits(last + 2) != nil || tokens.word(last + 2) != nil
    {
      last += 2
    }
    return tokens.all[last].end
  }
}
