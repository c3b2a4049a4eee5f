import Bibliography
import PDFText

/// Authors who are named only where somebody thanks them: "… благодарность авторам исследования И. В. Сидорович,
/// А. А. Петровой и …". The names stand right behind the words, in the dative; whoever else is thanked stands elsewhere.
enum AuthorThanks {
  static func candidates(on page: PageText, at index: Int) -> [AuthorCandidate] {
    let lines = Array(page.lines[index...].prefix(5))
    let text = lines.map(\.text).joined(separator: " ")
    for phrase in phrases {
      guard let found = text.range(of: phrase),
        text.distance(from: text.startIndex, to: found.lowerBound) < lines[0].text.count
      else { continue }
      let runs = NameRuns.names(in: names(after: text[found.upperBound...]))
      guard !runs.isEmpty, runs.count <= 12 else { continue }
      var list = NameList(runs.map { $0.map(\.text).joined(separator: " ") }.joined(separator: ", "))
      guard list.isPure, list.weakest >= 0.84 else { continue }
      list.bendsBack = true
      return [AuthorCandidate(list, on: page, lines: lines, rule: "names behind “\(phrase)”", logOdds: 0)]
    }
    return []
  }

  /// The capitalised words and initials, as far as only small words that join names stand between them, to the end of the
  /// sentence.
  private static func names(after text: Substring) -> String {
    var names: [Substring] = []
    for word in text.split(separator: " ").prefix(60) {
      guard word.first?.isUppercase == true || links.contains(word) || word.first?.isLetter != true else { break }
      names.append(word)
      if endsSentence(word) { break }
    }
    return names.joined(separator: " ")
  }

  /// "Петровне." and not "А." or "А.П.".
  private static func endsSentence(_ word: Substring) -> Bool {
    word.last == "." && word.dropLast().reversed().prefix { $0.isLetter }.count > 1
  }

  private static let links: Set<Substring> = ["и", "а", "также", "і", "ды", "таксама", "та", "й", "також"]

  private static let phrases = [
    "авторам исследования", "авторам доклада", "авторам отчета", "авторам отчёта", "авторам публикации",
    "авторам издания", "авторам книги", "аўтарам даследавання", "аўтарам справаздачы", "аўтарам выдання",
    "авторам дослідження", "авторам звіту", "авторам видання",
  ]
}
