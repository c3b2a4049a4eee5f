import PDFText

/// What stands before a body's name in lists of people and credits: a person, an office, a label.
enum OfficeHolders {
  /// "Neil Ashton, Open Knowledge Foundation" → "Open Knowledge Foundation"; nil where an office or a credit stands for itself.
  static func bodyBehind(_ text: String) -> String? {
    var rest = text
    if let label = rest.range(of: ": ") {
      let words = keys(of: rest[..<label.lowerBound])
      if words.count <= 4, words.contains(where: credits.contains) { return nil }
      if words.count <= 4, let last = words.last, labels.contains(last) { rest = String(rest[label.upperBound...]) }
    }
    while begin(rest), let (_, behind) = atComma(rest) { rest = String(behind) }
    guard isOffice(rest[...]), !rest.contains(", ") else { return rest }
    // "Professor of Law at the University of Harbour"
    if let place = rest.range(of: " at ") { return String(rest[place.upperBound...]) }
    return OrganisationName.hasHead(rest) ? rest : nil
  }

  /// Whether a person or an office is named first: the body is where they work.
  static func begin(_ text: String) -> Bool {
    guard let (head, _) = atComma(text) else { return false }
    return !OrganisationName.hasHead(String(head)) && (isOffice(head) || isPerson(head))
  }

  /// "Senior Advisor, Open Knowledge International": an office and the body where it is held.
  static func holdOffice(_ text: String) -> Bool {
    guard let (head, behind) = atComma(text) else { return false }
    return isOffice(head) && OrganisationName.hasHead(String(behind))
  }

  private static func atComma(_ text: String) -> (head: Substring, behind: Substring)? {
    text.range(of: ", ").map { (text[..<$0.lowerBound], text[$0.upperBound...]) }
  }

  /// "Director of Water Research".
  static func isOffice(_ text: Substring) -> Bool {
    let words = keys(of: text)
    if words.first == "head", words.dropFirst().first == "of" { return true }
    guard let place = words.prefix(3).firstIndex(where: offices.contains) else { return false }
    // An "Expert Group" is a body.
    return place + 1 == words.count || !OrganisationWords.isBody(words[place + 1])
  }

  private static func isPerson(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    return (2...4).contains(words.count)
      && PersonNameShape.likelihood(of: words.map { NameWord(String($0)) }) >= 0.84
  }

  private static func keys(of text: Substring) -> [String] {
    text.split { !$0.isLetter && $0 != "-" && $0 != "’" }.map { $0.lowercased() }
  }

  private static let labels: Set<String> = [
    "address", "affiliation", "institution", "publisher", "organisation", "organization", "adresse", "adresa",
    "адрес", "адрас", "адреса",
  ]

  private static let credits: Set<String> = [
    "design", "layout", "photo", "photos", "photograph", "photographs", "cover", "illustration", "illustrations",
    "translation", "printing", "typesetting", "дизайн", "вёрстка", "верстка", "обложка", "фото", "перевод", "вокладка",
    "пераклад", "обкладинка", "переклад",
  ]

  private static let offices: Set<String> = Set(
    """
    professor director fellow advisor adviser lecturer researcher coordinator manager officer president chair chairman
    chairwoman chairperson consultant editor founder co-founder executive analyst specialist economist epidemiologist
    scientist dean rector representative expert ceo
    directeur directrice professeur conseiller conseillère chercheur asesor profesor profesora diretor diretora direktor
    leiter leiterin professorin
    профессор доцент директор заведующий заведующая руководитель начальник председатель консультант эксперт сотрудник
    преподаватель специалист координатор прафесар дацэнт дырэктар загадчык кіраўнік професор завідувач керівник
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
