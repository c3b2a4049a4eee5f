import PDFText

/// How far a run of words looks like one person's name, from its shape.
enum PersonNameShape {
  /// 0 where it cannot be a name, about 0.1 for a lone word, about 0.5 for capitalised words, near 1 with initials, a
  /// patronymic or a common given name.
  static func likelihood(of words: [NameWord]) -> Double {
    guard (1...7).contains(words.count), !words.contains(where: { $0.kind == .other }) else { return 0 }
    // "Jan Feb" on a chart's axis.
    if words.count > 1, words.allSatisfy({ MonthNames.month($0.key) != nil }) { return 0 }
    let inCapitals = !words.contains { $0.kind == .capitalised }
    let isStopped = words.contains { word in
      // "Nguyễn Văn An": at the end it is no article.
      if word.text == "An", words.count > 1, words.last?.text == word.text { return false }
      return switch word.kind {
      case .initial, .particle: false
      case .initials: inCapitals ? NameStopWords.contains(word.key) : KnownOrganisations.isAbbreviation(word.text)
      default: NameStopWords.contains(word.key)
      }
    }
    guard !isStopped else { return 0 }
    let hasPointedInitial = words.contains { $0.kind == .initial && $0.text.contains(".") }
    let hasInitial = words.contains { $0.kind == .initial }
    // In a line of capitals "LI" is a name; beside "Wei" it may be initials.
    var full = words.filter(\.isFull).count
    let short = words.filter { $0.kind == .initials }.count
    if inCapitals && !hasInitial { full += short }
    guard full > 0, full <= 6 else { return 0 }
    if let last = words.last, last.kind == .particle { return 0 }
    if words.contains(where: { isPatronymic($0.key) }) && (2...4).contains(full) { return full == 3 ? 0.98 : 0.9 }
    if hasPointedInitial { return full <= 3 ? (inCapitals ? 0.9 : 0.95) : 0.6 }
    if hasInitial { return full <= 3 ? (full == 1 && inCapitals ? 0.5 : 0.85) : 0.4 }
    let given = [words.first, words.last, words.dropFirst().first].compactMap { $0 }.contains { word in
      word.isFull && isGiven(word.key)
    }
    if full >= 2 && full <= 5 && given { return inCapitals ? 0.9 : 0.94 }
    if short > 0, !inCapitals, full == 1, short == 1 {
      return words.last?.kind == .initials ? 0.75 : 0.4
    }
    if short > 0 && !inCapitals { return 0.3 }
    let isCyrillic = words.contains(where: \.isCyrillic)
    switch full {
    case 1: return given ? 0.2 : 0.1
    case 2: return inCapitals ? 0.4 : isCyrillic ? 0.6 : 0.55
    case 3: return inCapitals ? 0.3 : isCyrillic ? 0.4 : 0.5
    case 4: return isCyrillic || inCapitals ? 0.15 : 0.42
    default: return inCapitals || isCyrillic ? 0.05 : 0.25
    }
  }

  /// "Иванович", "Владимировна", "Віктаравіч", "Петрівна", in the nominative or bent.
  static func isPatronymic(_ key: String) -> Bool {
    guard key.count >= 6 else { return false }
    return patronymicEndings.contains { key.hasSuffix($0) }
  }

  private static func isGiven(_ key: String) -> Bool {
    if GivenNames.contains(key) { return true }
    guard let hyphen = key.firstIndex(of: "-") else { return false }
    return GivenNames.contains(String(key[..<hyphen]))
  }

  private static let patronymicEndings = [
    "ович", "евич", "овна", "евна", "ична", "ьича", "ович", "овича", "евича", "овичу", "евичу", "овны", "евны", "овне",
    "евне", "ичны", "ичне", "овичем", "евичем", "овной", "евной", "льич", "мич", "йович", "івна", "ївна", "овіч",
    "евіч", "авіч", "явіч", "аўна", "еўна", "оўна", "яўна", "ьевич",
  ]
}
