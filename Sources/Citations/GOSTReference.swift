import Bibliography

/// "Иванов И. И. Заглавие. – Минск: Белпринт, 2018. – 53 с. – ISBN …": the areas of GOST R 7.0.5-2008, with the
/// publication's own terms.
struct GOSTReference {
  let work: CitedWork
  let terms: GOSTTerms

  var text: String {
    let heading = headedByPersons ? people.map { surnameFirst($0) }.joined(separator: ", ") : ""
    let title = (work.title ?? terms.untitled) + thesisNote + responsibility + containerTitle
    let first = [heading, title].filter { !$0.isEmpty }.joined(separator: heading.hasSuffix(".") ? " " : ". ")
    let areas = [first] + (work.container == nil ? volumeAreas : partAreas) + identifiers
    var text = ""
    for area in areas where !area.isEmpty {
      text += text.isEmpty ? area : (text.endsSentence ? " – " : ". – ") + area
    }
    // An address at the end stays bare, so that it can be followed.
    return text.endsSentence || endsWithAddress ? text : text + "."
  }

  private var people: [PersonName] {
    work.authors.compactMap { author in if case .person(let person) = author { person } else { nil } }
  }

  /// Up to three persons head the reference; more of them follow the title.
  private var headedByPersons: Bool { (1...3).contains(people.count) }

  /// " / И. И. Иванов, П. П. Петров, С. С. Сидоров [и др.]; Организация": four persons are all named, of more the
  /// first three.
  private var responsibility: String {
    var parts: [String] = []
    if !people.isEmpty, !headedByPersons {
      let named = people.prefix(people.count > 4 ? 3 : 4).map { surnameLast($0) }.joined(separator: ", ")
      parts.append(people.count > 4 ? "\(named) [\(terms.andOthers)]" : named)
    }
    let isPart = work.container != nil && !people.isEmpty
    if !isPart { parts += work.organisations.filter { people.isEmpty || $0 != work.publisher } }
    return parts.isEmpty ? "" : " / " + parts.joined(separator: "; ")
  }

  private var thesisNote: String {
    guard work.kind == .thesis else { return "" }
    let said = [work.title, work.text(.series)].compactMap { $0?.lowercased() }.joined(separator: " ")
    return said.contains("реферат") || said.contains(terms.thesis.dropLast()) ? "" : ": " + terms.thesis
  }

  private var containerTitle: String { work.container?.title.map { " // " + $0 } ?? "" }

  private var year: String { work.date.map { String($0.year) } ?? "[\(terms.noDate)]" }

  /// Edition; place: publisher, year; extent; series and number.
  private var volumeAreas: [String] {
    let imprint = [work.place, work.publisher].compactMap { $0 }.joined(separator: ": ")
    let series = [work.text(.series), work.text(.reportNumber)].compactMap { $0 }.joined(separator: "; ")
    return [
      work.text(.edition) ?? "",
      imprint.isEmpty ? year : imprint + ", " + year,
      work.pageCount.map { "\($0) \(terms.pages)" } ?? "",
      series.isEmpty ? "" : "(\(series))",
    ]
  }

  /// Year; volume and issue; pages.
  private var partAreas: [String] {
    let volume = work.container?.volume.map { "\(terms.volume) \($0)" }
    let issue = work.container?.issue.map { "\(terms.issue) \($0)" }
    return [
      year,
      [volume, issue].compactMap { $0 }.joined(separator: ", "),
      work.container?.pages.map { "\(terms.pagesOfPart) \($0.asPageRange)" } ?? "",
    ]
  }

  private var identifiers: [String] {
    let accessed = work.publication.accessed.map { " (\(terms.accessed): \(numeric($0)))" } ?? ""
    return [
      work.text(.isbn).map { "ISBN \($0)" } ?? "",
      work.text(.doi).map { "DOI: \($0)" } ?? "",
      work.text(.doi) == nil ? work.text(.url).map { "URL: \($0)\(accessed)" } ?? "" : "",
    ]
  }

  private var endsWithAddress: Bool {
    work.text(.doi) != nil || work.text(.url) != nil && work.publication.accessed == nil
  }

  private func surnameFirst(_ person: PersonName) -> String {
    [person.family, person.initials, person.suffix].compactMap { $0 }.joined(separator: " ")
  }

  private func surnameLast(_ person: PersonName) -> String {
    [person.initials, person.family, person.suffix].compactMap { $0 }.joined(separator: " ")
  }

  /// "05.01.2020", "01.2020", "2020".
  private func numeric(_ date: PartialDate) -> String {
    date.edtf.split(separator: "-").reversed().joined(separator: ".")
  }
}
