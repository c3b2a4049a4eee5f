import Bibliography

extension FieldOptions {
  /// The values that were given, each checked; empty where none was.
  func values() throws(CommandError) -> [Field: FieldValue] {
    var values: [Field: FieldValue] = [:]
    for (field, text, option) in plainTexts {
      if let text { values[field] = .text(try said(text, option)) }
    }
    if !authors.isEmpty {
      values[.authors] = .people(try authors.map { name throws(CommandError) in try person(name) })
    }
    if !organisations.isEmpty {
      values[.organisations] = .organisations(
        try organisations.map { name throws(CommandError) in Organisation(try said(name, "--organisation")) })
    }
    if !keywords.isEmpty { values[.keywords] = .texts(keywords) }
    if !places.isEmpty { values[.places] = .places(places.map { Place(name: $0) }) }
    if let date {
      values[.date] = .date(PublicationDate(try partialDate(date, option: "--date"), kind: try checkedDateKind()))
    } else if dateKind != nil {
      throw .needs(option: "--date-kind", other: "--date")
    }
    if let accessed {
      values[.accessed] = .date(PublicationDate(try partialDate(accessed, option: "--accessed"), kind: .created))
    }
    if let kind { values[.kind] = .text(try publicationKind(kind).rawValue) }
    if let language { values[.language] = .text(try languageCode(language)) }
    if let abstractText {
      values[.abstract] = .abstracts([Abstract(text: try said(abstractText, "--abstract"), language: language)])
    }
    if journal != nil || volume != nil || issue != nil || pages != nil {
      values[.container] = .container(Container(title: journal, volume: volume, issue: issue, pages: pages))
    }
    try addIdentifiers(to: &values)
    return values
  }

  private var plainTexts: [(Field, String?, String)] {
    [
      (.title, title, "--title"), (.publisher, publisher, "--publisher"),
      (.publisherPlace, publisherPlace, "--publisher-place"), (.series, series, "--series"),
      (.edition, edition, "--edition"), (.url, url, "--url"), (.reportNumber, reportNumber, "--report-number"),
    ]
  }

  private func addIdentifiers(to values: inout [Field: FieldValue]) throws(CommandError) {
    if let doi {
      guard let read = DOI(doi) else { throw .badIdentifier(doi, option: "--doi", example: "10.1093/dnares/dsy013") }
      values[.doi] = .text(read.text)
    }
    if let isbn {
      guard let read = ISBN(isbn) else { throw .badIdentifier(isbn, option: "--isbn", example: "978-92-9068-067-3") }
      values[.isbn] = .text(read.hyphenated)
    }
    if let issn {
      guard let read = ISSN(issn) else { throw .badIdentifier(issn, option: "--issn", example: "1472-6882") }
      values[.issn] = .text(read.text)
    }
  }

  private func person(_ name: String) throws(CommandError) -> PersonName {
    guard let name = PersonName(parsing: name) else { throw .badName(name) }
    return name
  }

  private func checkedDateKind() throws(CommandError) -> DateKind {
    guard let dateKind else { return .published }
    guard let kind = DateKind(rawValue: dateKind) else { throw .badDateKind(dateKind) }
    return kind
  }
}

/// A text that says something; what is empty is taken away with `--clear`.
private func said(_ text: String, _ option: String) throws(CommandError) -> String {
  guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText(option: option) }
  return text
}

func partialDate(_ text: String, option: String) throws(CommandError) -> PartialDate {
  guard let date = PartialDate(edtf: text) else { throw .badDate(text, option: option) }
  return date
}

func publicationKind(_ text: String) throws(CommandError) -> PublicationKind {
  guard let kind = PublicationKind(rawValue: text) else { throw .badKind(text) }
  return kind
}

/// The shape of a BCP 47 code: two or three letters, then perhaps subtags.
func languageCode(_ text: String) throws(CommandError) -> String {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  let isCode = parts.enumerated().allSatisfy { index, part in
    (index == 0 ? 2...3 : 2...8).contains(part.utf8.count)
      && part.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
          || (index > 0 && UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte)
      }
  }
  guard isCode, let language = parts.first else { throw .badLanguage(text) }
  return ([language.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
}
