import Bibliography

/// Simple Dublin Core (DCMES 1.1) as OAI-PMH wraps it: an `oai_dc:dc` element for each record, in one document.
package enum DublinCore {
  static let header = """
    <?xml version="1.0" encoding="UTF-8"?>
    <records xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">

    """
  static let footer = "</records>\n"

  /// One record; every element may stand several times.
  static func element(for record: CatalogueRecord) -> XMLElement {
    let work = CitedWork(record)
    var elements: [XMLElement?] = []
    func add(_ name: String, language: String? = nil, _ text: String?) {
      elements.append(XMLElement("dc:" + name, ["xml:lang": language], text: text))
    }
    add("title", language: work.text(.language).flatMap(xmlLanguage), work.title)
    for author in work.authors { add("creator", author.wholeName) }
    for organisation in work.otherOrganisations { add("contributor", organisation) }
    add("publisher", work.publisher)
    add("date", work.date?.edtf)
    add("type", "Text")
    add("type", record.publication.kind?.rawValue)
    add("language", work.text(.language))
    for abstract in record.publication.abstracts {
      add("description", language: abstract.language.flatMap(xmlLanguage), abstract.text)
    }
    for keyword in work.keywords { add("subject", keyword) }
    for place in work.places { add("coverage", place) }
    for identifier in identifiers(of: work) { add("identifier", identifier) }
    add("source", work.container?.summary.onOneLine)
    add("relation", work.text(.series))
    if let file = record.files.first {
      add("format", "application/pdf")
      if file.pages > 0 { add("format", "\(file.pages) p.") }
      add("identifier", "file:" + file.path)
      add("identifier", "sha256:" + file.sha256)
    }
    return XMLElement("oai_dc:dc", [:], elements)
  }

  private static func identifiers(of work: CitedWork) -> [String] {
    [
      work.text(.doi).map { DOI($0)?.url ?? "doi:" + $0 }, work.text(.isbn).map { "urn:ISBN:" + $0 },
      work.text(.issn).map { "urn:ISSN:" + $0 }, work.text(.reportNumber), work.text(.url),
    ].compactMap { $0 }
  }

  /// Only what the schema's `xs:language` takes.
  static func xmlLanguage(_ code: String) -> String? {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    let isCode = parts.enumerated().allSatisfy { index, part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { (97...122).contains($0 | 0x20) || (index > 0 && (48...57).contains($0)) }
    }
    return isCode ? code : nil
  }
}

extension CitedWork.Author {
  /// "King, Martin Luther, Jr.", or the organisation.
  var wholeName: String {
    switch self {
    case .person(let person): person.inverted
    case .organisation(let name): name
    }
  }
}
