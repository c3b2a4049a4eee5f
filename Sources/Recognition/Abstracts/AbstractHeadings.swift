import PDFText

/// The words that head an abstract or a summary, and those that end one.
enum AbstractHeadings {
  enum Kind {
    /// An author's abstract.
    case abstract
    /// A report's summary: an abstract only while it is about a page.
    case summary
    /// What a report says of itself: an abstract where it has neither of the two.
    case about
  }

  struct Match {
    let kind: Kind
    /// As printed.
    let heading: String
    /// What follows the heading on its own line, where it runs in.
    let rest: String
  }

  private static let kinds: [String: Kind] = [
    "abstract": .abstract, "аннотация": .abstract, "реферат": .abstract, "резюме": .abstract, "анатацыя": .abstract,
    "рэферат": .abstract, "рэзюмэ": .abstract, "рэзюме": .abstract, "анотація": .abstract, "résumé": .abstract,
    "resumen": .abstract, "resumo": .abstract, "zusammenfassung": .abstract, "kurzfassung": .abstract,
    "abstrakt": .abstract,
    "streszczenie": .abstract, "riassunto": .abstract, "sommario": .abstract, "synopsis": .abstract,
    "summary": .summary,
    "executive summary": .summary, "краткое содержание": .summary, "краткое изложение": .summary,

    "кароткі змест": .summary, "короткий зміст": .summary, "résumé exécutif": .summary, "synthèse": .summary,
    "resumen ejecutivo": .summary, "исполнительное резюме": .summary, "краткий обзор": .summary,
    "author summary": .summary,
    "abstract/summary": .abstract, "extended abstract": .abstract, "the abstract": .abstract,
    "краткая аннотация": .abstract,
    "highlights": .summary, "executive summary and key findings": .summary, "summary of the report": .summary,
    "report summary": .summary, "ехecutive summary": .summary,
    "non-technical summary": .summary, "plain language summary": .summary, "management summary": .summary,
    "summary of findings": .summary, "summary of key findings": .summary, "summary of main findings": .summary,
    "study summary": .summary, "project summary": .summary, "the study in brief": .summary,
    "about this report": .about, "about this publication": .about, "about the report": .about,
    "about this study": .about, "об этом издании": .about, "об издании": .about, "о докладе": .about,
    "об исследовании": .about, "основные выводы вкратце": .summary, "краткие выводы": .summary,
    "résumé analytique": .summary, "sumário executivo": .summary, "resumo executivo": .summary,
    "короткий огляд": .summary, "стислий виклад": .summary,
  ]
  private static let bySoftForm: [SoftForm: Kind] = Dictionary(
    kinds.map { (SoftForm($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  private static let longest = kinds.keys.map(\.utf8.count).max() ?? 0

  /// The heading that a line is or begins with. `next` is needed where the heading runs in without a mark.
  static func match(_ text: String) -> Match? {
    guard mayBegin(text) else { return nil }
    if text.utf8.count <= 2 * longest + 12 {
      let bare = text.drop { $0.isNumber || $0 == "." || $0 == " " }
      if let kind = bySoftForm[SoftForm(bare)] {
        return Match(kind: kind, heading: text.trimmingHeadingMarks, rest: "")
      }
      if let heading = withMore(bare) { return heading }
    }
    return runIn(text)
  }

  /// "Executive summary and key findings": a heading that promises more than the summary.
  private static func withMore(_ text: Substring) -> Match? {
    guard text.utf8.count <= 80, text.last?.isLetter == true else { return nil }
    for link in [" and ", " AND ", " And ", " & ", " и ", " И "] {
      guard let range = text.range(of: link) else { continue }
      let first = text[..<range.lowerBound]
      let isExecutive = first.split(separator: " ").count > 1
      guard isExecutive, bySoftForm[SoftForm(first)] == .summary else { continue }
      return Match(kind: .summary, heading: String(text).trimmingHeadingMarks, rest: "")
    }
    return nil
  }

  /// A heading that two lines of one look make up: "Executive Summary and" / "Key Findings".
  static func match(_ line: TextLine, _ next: TextLine?) -> (match: Match, lines: Int)? {
    if let next, line.text.utf8.count <= 40, next.text.utf8.count <= 40, abs(line.size - next.size) < 0.5,
      line.isBold == next.isBold, next.box.y > line.box.y, next.box.y < line.box.bottom + line.size,
      let both = match(line.text + " " + next.text), both.rest.isEmpty
    {
      return (both, 2)
    }
    return match(line.text).map { ($0, 1) }
  }

  /// "Abstract. In this study", "Abstract—In", "ABSTRACT In", "Аннотация: В статье".
  private static func runIn(_ text: String) -> Match? {
    let lowered = text.prefix(40).lowercased()
    guard let initial = lowered.unicodeScalars.first, let names = namesByInitial[initial] else { return nil }
    for name in names where lowered.utf8.starts(with: name.utf8) {
      guard let kind = kinds[name] else { continue }
      let heading = text.prefix(name.count)
      let after = text.dropFirst(name.count)
      guard let mark = after.first, !mark.isLetter, mark != "-" || after.dropFirst().first?.isLetter == true else {
        continue
      }
      let rest = after.drop { !$0.isLetter && !$0.isNumber && !"(«“\"[".contains($0) }
      guard let start = rest.first else { continue }
      let marked = ".:—–-|".contains(mark) || after.dropFirst().first.map { ".:—–-|".contains($0) } == true
      // Without a mark only a sentence's capital tells a heading from a mention, and the heading must be in capitals or alone.
      guard marked || (start.isUppercase && heading.first?.isUppercase == true && kind == .abstract && rest.count > 20)
      else {
        continue
      }
      guard heading.first?.isUppercase == true else { continue }
      return Match(kind: kind, heading: String(heading), rest: String(rest))
    }
    return nil
  }

  private static let namesByInitial = Dictionary(grouping: kinds.keys.sorted()) { $0.unicodeScalars.first ?? " " }

  private static let beginnings = Set(kinds.keys.compactMap { beginning(of: $0) })

  /// False for most lines, at the cost of a look at their first letters.
  private static func mayBegin(_ text: String) -> Bool {
    guard let beginning = beginning(of: text) else { return true }
    return beginnings.contains(beginning)
  }

  /// The first three letters, as one number; nil where one is no plain letter.
  private static func beginning(of text: String) -> UInt64? {
    var letters: UInt64 = 0
    var count = 0
    for scalar in text.unicodeScalars where scalar.isLetter {
      guard let plain = SoftForm.plain(scalar) else { return nil }
      letters = letters << 21 | UInt64(plain.value)
      count += 1
      if count == 3 { break }
    }
    return letters
  }

  /// Labels of a structured abstract's parts: they belong to it.
  static let parts: Set<String> = [
    "background", "introduction", "objective", "objectives", "aim", "aims", "purpose", "method", "methods",
    "methodology",
    "materials and methods", "material and methods", "design", "setting", "participants", "patients", "interventions",
    "measurements", "results", "findings", "result", "discussion", "conclusion", "conclusions", "significance",
    "implications",
    "interpretation", "limitations", "main outcome measures", "contribution", "context", "rationale", "study design",
    "methods and results", "results and conclusion", "results and discussion", "data sources", "importance",
    "hypothesis",
    "актуальность", "цель", "цели", "задачи", "методы", "материалы и методы", "материал и методы", "результаты",
    "выводы",
    "заключение", "введение", "мэта", "метады", "вынікі", "высновы", "мета", "методи", "результати", "висновки",
    "обсуждение",
    "цель исследования", "область применения", "практическая значимость", "contributions", "scope", "approach",
    "originality",
    "trial registration", "funding", "main results", "key results", "public health implications", "objective(s)",
    "keypoints",
  ]

  /// What heads the key words.
  static let keywords: [String] = [
    "keyword", "key word", "key-word", "index terms", "ключевые слова", "ключавыя словы", "ключові слова", "mots-cl",
    "mots cl",
    "schlüsselw", "schlagw", "palabras clave", "palavras-chave", "parole chiave", "słowa kluczowe",
  ]
}

extension String {
  /// Without the number before a heading and the marks after it.
  var trimmingHeadingMarks: String {
    var text = self[...]
    while let last = text.last, !last.isLetter, !last.isNumber, last != ")" { text.removeLast() }
    while let first = text.first, !first.isLetter { text.removeFirst() }
    return String(text)
  }
}
