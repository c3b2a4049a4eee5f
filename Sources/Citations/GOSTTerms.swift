/// The words of a reference in one language; the standard wants them in the language of the publication.
struct GOSTTerms: Hashable {
  let noDate: String
  let pages: String
  let pagesOfPart: String
  let volume: String
  let andOthers: String
  let accessed: String
  let thesis: String
  let untitled: String

  /// Nil for languages whose publications are not cited after this standard.
  init?(language: String) {
    switch language {
    case "ru": self = .russian
    case "be": self = .belarusian
    case "uk": self = .ukrainian
    default: return nil
    }
  }

  private init(
    noDate: String, andOthers: String, accessed: String, thesis: String, untitled: String
  ) {
    self.noDate = noDate
    self.andOthers = andOthers
    self.accessed = accessed
    self.thesis = thesis
    self.untitled = untitled
    // The three languages abbreviate these alike.
    pages = "с."
    pagesOfPart = "С."
    volume = "Т."
  }

  private static let russian = GOSTTerms(
    noDate: "б. г.", andOthers: "и др.", accessed: "дата обращения", thesis: "дис.", untitled: "[Без заглавия]")
  private static let belarusian = GOSTTerms(
    noDate: "б. г.", andOthers: "і інш.", accessed: "дата звароту", thesis: "дыс.", untitled: "[Без загалоўка]")
  private static let ukrainian = GOSTTerms(
    noDate: "б. р.", andOthers: "та ін.", accessed: "дата звернення", thesis: "дис.", untitled: "[Без назви]")
}
