import Bibliography

/// "Lynch, N. A. (1996). Title (2nd ed.). Place: Publisher. ISBN …": after the manner of the APA, with the place of
/// publication, the report number and the ISBN that grey literature is found by.
struct AuthorDateReference {
  let work: CitedWork

  var text: String {
    let title = sentence((work.title ?? "[Untitled]") + bracketedGenre + details)
    let parts =
      authors.isEmpty
      ? [title, sentence(date)]
      : [sentence(authors), sentence(date), title]
    return (parts + [source, identifiers]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "Lynch, N. A., & Gray, J."; of more than twenty names the first nineteen and the last.
  private var authors: String {
    var names = work.authors.map { author in
      switch author {
      case .organisation(let name): name
      case .person(let person):
        [person.family, person.initials, person.suffix].compactMap { $0 }.joined(separator: ", ")
      }
    }
    guard let last = names.popLast() else { return "" }
    if names.isEmpty { return last }
    if names.count > 19 { return names.prefix(19).joined(separator: ", ") + ", … " + last }
    return names.joined(separator: ", ") + ", & " + last
  }

  private var date: String {
    guard let date = work.date else { return "(n.d.)" }
    if work.kind == .article { return "(\(date.year))" }
    guard let month = date.month.map(EnglishMonths.name) else { return "(\(date.year))" }
    return "(\(date.year), \(month)\(date.day.map { " \($0)" } ?? ""))"
  }

  private var bracketedGenre: String {
    work.kind == .thesis || work.kind == .preprint ? " [\(work.genre ?? "")]" : ""
  }

  /// Edition, series and report number.
  private var details: String {
    let series = [work.text(.series), work.text(.reportNumber)].compactMap { $0 }.joined(separator: ", ")
    let parts = [work.text(.edition) ?? "", series].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  /// The journal or volume, else the imprint; the publisher is not said again where it is the only author.
  private var source: String {
    if let container = work.container {
      var text = [container.title, container.volume].compactMap { $0 }.joined(separator: ", ")
      if let issue = container.issue { text += (text.isEmpty || container.volume != nil ? "" : ", ") + "(\(issue))" }
      if let pages = container.pages { text += (text.isEmpty ? "" : ", ") + pages.asPageRange }
      return sentence(work.kind == .article || work.kind == .preprint ? text : "In " + text)
    }
    let isAuthor = work.publisher.map { work.authors == [.organisation($0)] } ?? false
    return sentence([work.place, isAuthor ? nil : work.publisher].compactMap { $0 }.joined(separator: ": "))
  }

  /// The address is last and bare, so that it can be followed.
  private var identifiers: String {
    let isbn = work.text(.isbn).map { "ISBN \($0)." }
    return [isbn, address].compactMap { $0 }.joined(separator: " ")
  }

  private var address: String? {
    if let doi = work.text(.doi) { return DOI(doi)?.url ?? "https://doi.org/" + doi }
    guard let url = work.text(.url) else { return nil }
    guard let accessed = work.publication.accessed else { return url }
    let month = accessed.month.map { EnglishMonths.name($0) + (accessed.day.map { " \($0)" } ?? "") + ", " } ?? ""
    return "Retrieved \(month)\(accessed.year), from \(url)"
  }

  private func sentence(_ text: String) -> String { text.isEmpty || text.endsSentence ? text : text + "." }
}

enum EnglishMonths {
  /// 1 is January; a number that is no month is printed as it is.
  static func name(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }
}
