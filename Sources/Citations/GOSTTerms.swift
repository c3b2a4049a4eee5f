/// The words of a reference in one language; the standard wants them in the language of the publication.
struct GOSTTerms: Hashable {
  let noDate: String
  let pages: String
  let pagesOfPart: String
  let volume: String
  let issue: String
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
    noDate: String, andOthers: String, accessed: String, thesis: String, untitled: String, pages: String = "с.",
    pagesOfPart: String = "С.", volume: String = "Т.", issue: String = "№"
  ) {
    self.noDate = noDate
    self.andOthers = andOthers
    self.accessed = accessed
    self.thesis = thesis
    self.untitled = untitled
    self.pages = pages
    self.pagesOfPart = pagesOfPart
    self.volume = volume
    self.issue = issue
  }

  /// For publications in other languages than these, too.
  static let english = GOSTTerms(
    noDate: "n. d.", andOthers: "et al.", accessed: "accessed", thesis: "thesis", untitled: "[Untitled]", pages: "p.",
    pagesOfPart: "P.", volume: "Vol.", issue: "No.")
  private static let russian = GOSTTerms(
    noDate: "б. г.", andOthers: "и др.", accessed: "дата обращения", thesis: "дис.", untitled: "[Без заглавия]")
  private static let belarusian = GOSTTerms(
    noDate: "б. г.", andOthers: "і інш.", accessed: "дата звароту", thesis: "дыс.", untitled: "[Без загалоўка]")
  private static let ukrainian = GOSTTerms(
    noDate: "б. р.", andOthers: "та ін.", accessed: "дата звернення", thesis: "дис.", untitled: "[Без назви]")
}
