import PDFText

/// What stands behind an abstract and never in it, told by how a line begins.
enum AbstractEnds {
  /// A sentence may break anywhere, so that "received" and "contents" begin lines of abstracts, too: a small letter goes
  /// on, and words that a sentence could begin with need a label's mark behind them.
  static func match(_ text: String) -> Bool {
    let bare = text.drop { !$0.isLetter && !$0.isNumber && $0 != "©" }
    guard let first = bare.first else { return false }
    let lowered = bare.prefix(40).lowercased()
    if inAnyCase.contains(where: lowered.hasPrefix) { return true }
    if AbstractHeadings.keywords.contains(where: lowered.hasPrefix) {
      return !first.isLowercase || lowered.contains(":") || lowered.contains("—")
    }
    if isCopyrightLine(text) { return true }
    guard !first.isLowercase else { return false }
    if beginnings.contains(where: lowered.hasPrefix) { return true }
    if dated.contains(where: lowered.hasPrefix) { return lowered.contains(where: \.isNumber) }
    return labels.contains { lowered.hasPrefix($0) && isMarked(lowered.dropFirst($0.count)) }
  }

  /// Nothing behind the word, or a mark.
  private static func isMarked(_ rest: Substring) -> Bool {
    guard let next = rest.first(where: { $0 != " " }) else { return true }
    return ":.—–-|".contains(next)
  }

  /// "© 2018 The Authors. Published by …" with the sign read as another: "& 2018 …", "Ó 2012 …", "q 2005 …".
  private static func isCopyrightLine(_ text: String) -> Bool {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[0].count == 1, !"Aa".contains(parts[0]),
      parts[1].prefix(4).allSatisfy(\.isNumber), parts[1].hasPrefix("19") || parts[1].hasPrefix("20")
    else { return false }
    let rest = parts[2].lowercased()
    return holders.contains { rest.contains($0) }
  }

  private static let holders = [
    "author", "published", "publish", "rights", "elsevier", "wiley", "springer", "society", "press", "ltd", "inc.",
    "b.v.", "gmbh", "licen", "association", "university",
  ]
  private static let inAnyCase = [
    "©", "e-mail", "email:", "doi:", "doi ", "https://doi", "http://dx.doi", "http://doi",
  ]
  private static let beginnings = [
    "jel ", "jel:", "jel-", "article history", "article info", "how to cite", "please cite", "citation:", "cite this",
    "to cite", "suggested citation", "recommended citation", "correspondence to", "corresponding author", "copyright",
    "table of contents", "acknowledg", "subject class", "msc ", "ams subject", "pacs", "удк", "list of ",
    "для цитирования", "for citation", "author summary", "open access article", "this is an open access",
    "this article is distributed", "this article is licensed", "published by", "all rights reserved",
    "table 1", "figure 1", "graphical abstract", "список ", "editor:", "edited by", "reviewed by", "academic editor",
    "ccs concepts", "acm reference", "categories and subject", "general terms", "conflict of interest",
    "conflicts of interest", "competing interest", "data availability", "mots clés", "ключевые термины",
    "опорные слова", "plain language summary", "plain-language summary", "lay summary", "lay abstract",
    "significance statement", "impact statement", "one sentence summary", "supplementary material",
    "electronic supplement", "an earlier version of", "a preliminary version of", "cr categories",
  ]
  /// With a day or a year behind them.
  private static let dated = ["received", "accepted", "submitted", "revised", "available online", "first published"]
  private static let labels = [
    "contents", "abbreviations", "abbreviations used", "classification", "funding", "open access", "введение",
    "уводзіны", "вступ", "содержание", "оглавление", "correspondence", "teaser", "key points", "nomenclature",
  ]
}
