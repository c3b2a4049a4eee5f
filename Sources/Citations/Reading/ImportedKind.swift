import Bibliography

/// The sort of a publication by the words that other programs have for it.
enum ImportedKind {
  /// By a genre in words: "Working paper", "Policy brief", "PhD thesis", «Диссертация».
  static func of(genre: String?) -> PublicationKind? {
    guard let genre = genre?.lowercased() else { return nil }
    return words.first { $0.0.contains { genre.contains($0) } }?.1
  }

  private static let words: [([String], PublicationKind)] = [
    (["working paper", "working-paper", "discussion paper", "рабочий документ", "препринт серии"], .workingPaper),
    (["brief", "fact sheet", "factsheet", "policy note", "аналитическая записка", "справка"], .brief),
    (["preprint", "препринт"], .preprint),
    (["thesis", "thèse", "dissertation", "phd", "автореферат", "диссертац", "дысертац", "дипломн"], .thesis),
    (["proceedings", "conference", "материалы конф", "сборник материалов", "тезис", "матэрыялы канф"], .proceedings),
    (
      ["report", "techreport", "study", "survey", "отчет", "отчёт", "доклад", "справаздача", "даклад", "исследование"],
      .report
    ),
    (["journal", "article", "статья", "артыкул"], .article),
    (["book", "monograph", "книга", "кніга", "монограф", "манаграф"], .book),
    (["other", "misc", "другое", "іншае"], .other),
  ]
}
