import Bibliography
import PDFText

extension Publication {
  /// Of a kind that stands in a journal, a series of preprints or a volume of proceedings, which publishes it.
  var isArticleByKind: Bool { [.article, .preprint, .proceedings].contains(kind) }
}

/// Whether a document is an article, whose organisations are its authors' affiliations.
enum ArticleSigns {
  static func isArticle(_ clues: Clues, at place: TitlePlace?, knowing known: Publication) -> Bool {
    // Without authors there is nobody to be affiliated.
    guard let place, !known.authors.isEmpty, known.findings[.authors]?.evidence.page == place.page.number else {
      return false
    }
    switch known.kind {
    case .article, .preprint: return true
    case .thesis, .book: return false
    default: break
    }
    let lines = place.page.lines
    let hasAbstract = lines.contains { line in
      line.text.utf8.count < 200 && AbstractHeadings.match(line.text).map { $0.kind == .abstract } ?? false
        || KeywordHeadings.match(line.text) != nil
    }
    let hasProse = lines.count(where: AuthorContext.isProse) >= 12
    return hasAbstract || hasProse
  }
}
