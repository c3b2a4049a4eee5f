import Bibliography
import Foundation
import PDFText

/// Organisations named by an imprint, a copyright line, a label or a sentence that says who made the publication.
enum OrganisationStatements {
  static func candidates(in clues: Clues) -> [OrganisationCandidate] {
    let last = clues.document.pageCount
    let pages = clues.pages.filter { $0.number <= 6 || $0.number >= last - 1 }
    return pages.flatMap { page in
      page.lines.indices.flatMap { index in
        // What is said behind the heading of the references is said of other works.
        clues.references.holds(page: page.number, line: index) && page.number < last
          ? [] : candidates(on: page, at: index, last: last)
      }
    }
  }

  /// What "Published by" names.
  static func publishers(in clues: Clues) -> [OrganisationCandidate] {
    clues.organisationStatements.filter { $0.rule.contains("publish") || $0.rule.contains("издат") }
  }

  private static func candidates(on page: PageText, at index: Int, last: Int) -> [OrganisationCandidate] {
    let line = page.lines[index]
    guard line.text.utf8.count >= 4, line.role != .pageNumber else { return [] }
    let text = line.text
    let lower = text.lowercased()
    if text.contains("©") || lower.contains("copyright") {
      // Whoever gave leave to print is not who prints.
      let isLent = ["permission", "reprinted", "с разрешения", "з дазволу", "з дозволу"].contains { lower.contains($0) }
      return found(
        in: copyrightHolder(text), on: page, lines: [line], rule: "copyright line", odds: isLent ? -0.6 : 1.1)
    }
    var stated = OrganisationDisclaimers.candidates(on: page, at: index, lower)
    if page.number <= 2 || page.number >= last - 1, standsOverItsAddress(page, at: index) {
      stated += found(in: text, on: page, lines: [line], rule: "name over its address", odds: 0.4)
    }
    if page.number <= 4 || page.number >= last - 1, AuthorContext.isProse(line) || text.contains("” by ") {
      stated += OrganisationSentences.candidates(on: page, at: index)
    }
    let starting = lower.utf8.first.flatMap { labelsByInitial[$0] } ?? []
    for (label, odds) in starting where lower.hasPrefix(label) && !continuesLicence(page, at: index) {
      if let named = named(after: label, at: lower.startIndex, in: lower, on: page, line: index) {
        return stated + found(in: named.text, on: page, lines: named.lines, rule: "named after “\(label)”", odds: odds)
      }
    }
    guard lower.contains(" by ") || lower.contains(" of ") else { return stated }
    for label in midLine {
      guard let range = lower.range(of: label), range.lowerBound > lower.startIndex,
        speaksOfThis(lower[..<range.lowerBound], in: line), !continuesLicence(page, at: index),
        let named = named(after: label, at: range.lowerBound, in: lower, on: page, line: index)
      else { continue }
      let odds = labels.first { $0.0 == label }?.1 ?? 0.6
      return stated + found(in: named.text, on: page, lines: named.lines, rule: "named after “\(label)”", odds: odds)
    }
    return stated
  }

  /// "… the General Public License as / published by the Free Software Foundation" speaks of the licence.
  private static func continuesLicence(_ page: PageText, at index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = page.lines[index - 1]
    return before.block == page.lines[index].block && before.text.lowercased().contains("licen")
  }

  /// Prose speaks of what others published, and of licences.
  private static func speaksOfThis(_ before: Substring, in line: TextLine) -> Bool {
    !before.contains("licen")
      && (!AuthorContext.isProse(line) || ["this ", "©", "copyright", "author"].contains { before.contains($0) })
  }

  /// A letterhead: behind the name two of telephone, e-mail and web. Affiliations of authors have an e-mail alone.
  private static func standsOverItsAddress(_ page: PageText, at index: Int) -> Bool {
    guard index + 1 < page.lines.count, page.lines[index].text.utf8.count <= 160,
      mayBeAddress(page.lines[index + 1].text)
    else { return false }
    let text = page.lines[index].text
    guard OrganisationName.hasHead(text), OrganisationName.looksLikeName(OrganisationName.cleaned(text)) else {
      return false
    }
    let behind = page.lines.dropFirst(index + 1).prefix(3).map(\.text).joined(separator: " ").lowercased()
    let kinds: [[String]] = [["@"], ["tel", "phone", "тел.", "тел:", "факс"], ["www.", "http"]]
    return kinds.count { kind in kind.contains { behind.contains($0) } } >= 2
  }

  /// A cheap look before the closer one.
  private static func mayBeAddress(_ text: String) -> Bool {
    text.utf8.count <= 160 && ["@", "+", "www.", "http"].contains { text.contains($0) }
  }

  /// The words after a label, with the next lines while the name is not whole; nil where the label is part of a word.
  private static func named(
    after label: String, at start: String.Index, in lower: String, on page: PageText, line index: Int
  ) -> (text: String, lines: [TextLine])? {
    let line = page.lines[index]
    let offset = lower.distance(from: lower.startIndex, to: start) + label.count
    let after = line.text.dropFirst(offset)
    guard after.first.map({ !$0.isLetter && $0 != "’" && $0 != "'" }) ?? true else { return nil }
    var rest = String(after).trimmingCharacters(in: CharacterSet(charactersIn: " :–—-\t"))
    var lines = [line]
    for next in page.lines.dropFirst(index + 1).prefix(3) where next.role == .body {
      let isOpen =
        rest.isEmpty || rest.hasSuffix(",") || rest.hasSuffix(" and") || rest.hasSuffix(" the") || rest.hasSuffix(" of")
        || rest.hasSuffix(" for") || next.text.hasPrefix("(") || next.text.first?.isLowercase == true
        || next.block == line.block && !OrganisationName.hasHead(rest) && OrganisationName.hasHead(next.text)
      guard isOpen, abs(next.size - line.size) < 3 else { break }
      rest += (rest.isEmpty ? "" : " ") + next.text
      lines.append(next)
      if lines.count == 2, !rest.hasSuffix(",") { break }
    }
    // A sentence goes on after the name.
    for stop in [". ", " on behalf", ", in ", " under the ", " under a "] {
      if let range = rest.range(of: stop) { rest = String(rest[..<range.lowerBound]) }
    }
    return (rest, lines)
  }

  private static func found(
    in text: String, on page: PageText, lines: [TextLine], rule: String, odds: Double
  ) -> [OrganisationCandidate] {
    let list = NameList(text)
    if list.isPure, list.weakest >= 0.84, !OrganisationName.hasHead(text) { return [] }
    return OrganisationName.names(in: text, isLabelled: true).prefix(4).compactMap { organisation in
      let isMarked = OrganisationName.hasBody(organisation.name)
      // Without an organisation word it may be a person or a phrase.
      if !isMarked {
        let shape = PersonNameShape.likelihood(of: organisation.name.split(separator: " ").map { NameWord(String($0)) })
        if shape >= 0.84 || organisation.name.split(separator: " ").count > 6 { return nil }
        if NameStopWords.isBarePhrase(organisation.name) { return nil }
      }
      return OrganisationCandidate(
        organisation, on: page, lines: lines, rule: rule, logOdds: odds + (isMarked ? 0.6 : -0.6))
    }
  }

  /// "© 2016 Amnesty International. All rights reserved" → "Amnesty International".
  private static func copyrightHolder(_ text: String) -> String {
    var rest = text[...]
    if let sign = text.firstIndex(of: "©") { rest = text[text.index(after: sign)...] }
    var holder = OrganisationName.cleaned(String(rest))
    // "© Оформление. ООО «Волна», 2011": what is whose comes before who.
    let word = holder.prefix { $0.isLetter }
    let after = holder.dropFirst(word.count)
    if works.contains(word.lowercased()), after.first.map({ ".:,".contains($0) }) ?? true {
      holder = String(after.drop { !$0.isLetter && !"«“\"".contains($0) })
    }
    // "© 2010 Harbour et al; licensee Wave Central Ltd": the holders are people.
    if holder.contains("et al") { return "" }
    for stop in [". ", ", licens", "; licens", "This work", " Except"] {
      if let range = holder.range(of: stop) { holder = String(holder[..<range.lowerBound]) }
    }
    return holder
  }

  /// What a copyright line may claim besides the text.
  private static let works: Set<String> = [
    "оформление", "составление", "макет", "дизайн", "перевод", "обложка", "иллюстрации", "афармленне", "складанне",
    "пераклад", "оформлення", "переклад", "design", "layout", "cover", "illustrations", "translation", "photos",
    "photo", "photographs", "text",
  ]

  private static let midLine: Set<String> = [
    "published by", "a publication of", "commissioned by", "research study by",
    "authored by",
  ]

  private static let labelsByInitial = Dictionary(grouping: labels) { $0.0.utf8.first ?? 0 }

  private static let labels: [(String, Double)] = [
    ("first published by", 1.6), ("published by", 1.6), ("publisher", 1.4), ("publication of", 0.6),
    ("a research study by", 1.6), ("research study by", 1.6), ("co-authored by", 1.6), ("authored by", 1.4),
    ("prepared by", 1), ("produced by", 1), ("issued by", 1.4), ("a report by", 1.4), ("report by", 1.2),
    ("a report of", 1), ("conducted by", 0.6), ("carried out by", 0.6), ("a publication of", 1.2),
    ("commissioned by", 0.5), ("developed by", 0.6), ("compiled by", 0.8), ("released by", 1.2), ("a project of", 0.8),
    ("an initiative of", 0.8), ("on behalf of", 0.2), ("submitted by", 0.6), ("implemented by", 0.4),
    ("author", 0.9), ("authors", 0.9), ("by", 0.4), ("a partnership between", 0.6),
    ("éditeur", 1.2), ("édité par", 1.2), ("publié par", 1.4), ("préparé par", 1), ("rédigé par", 0.8),
    ("herausgeber", 1.4), ("herausgegeben von", 1.4), ("erstellt von", 1), ("im auftrag", 0.2),
    ("editado por", 1.2), ("publicado por", 1.4), ("elaborado por", 1), ("editor", 0.4),
    ("издатель", 1.2), ("издано", 0.8), ("опубликовано", 1), ("подготовлено", 0.8), ("подготовлен", 0.8),
    ("разработано", 0.8), ("разработан", 0.3), ("исполнитель", 0.6), ("организация-исполнитель", 1),
    ("головная организация", 1), ("учредитель", 0.3), ("авторы", 0.6), ("автор", 0.6),
    ("выдавец", 1.2), ("выдадзена", 0.8), ("падрыхтавана", 0.8), ("распрацавана", 0.8), ("выканаўца", 0.6),
    ("видавець", 1.2), ("видано", 0.8), ("підготовлено", 0.8), ("розроблено", 0.8), ("виконавець", 0.6),
  ]
}
