import Bibliography

/// MODS 3.7 (Library of Congress), a collection of records.
package enum MODS {
  static let header = """
    <?xml version="1.0" encoding="UTF-8"?>
    <modsCollection xmlns="http://www.loc.gov/mods/v3">

    """
  static let footer = "</modsCollection>\n"

  static func element(for record: CatalogueRecord) -> XMLElement {
    let work = CitedWork(record)
    let title = XMLElement("title", text: work.title)
    var elements: [XMLElement?] = [XMLElement("titleInfo", [:], [title]).nonEmpty]
    let bodies = work.organisations.map(CitedWork.Author.organisation)
    elements += work.authors.filter { !bodies.contains($0) }.map { name($0, of: work, role: "aut") }
    elements += bodies.map { name($0, of: work, role: work.authors.contains($0) ? "aut" : "ctb") }
    elements.append(XMLElement("typeOfResource", text: "text"))
    elements.append(XMLElement("genre", ["authority": "local"], text: record.publication.kind?.rawValue))
    elements.append(originInfo(of: work).nonEmpty)
    if let language = work.text(.language) {
      let term = XMLElement("languageTerm", ["type": "code", "authority": "rfc3066"], text: language)
      elements.append(XMLElement("language", [:], [term]))
    }
    elements.append(physicalDescription(of: record))
    elements += record.publication.abstracts.map { abstract in
      XMLElement(
        "abstract",
        ["displayLabel": abstract.heading?.onOneLine, "xml:lang": abstract.language.flatMap(DublinCore.xmlLanguage)],
        text: abstract.text)
    }
    elements.append(XMLElement("note", ["type": "private"], text: record.note))
    elements += subjects(of: work, tags: record.tags)
    elements += relatedItems(of: work)
    elements += identifiers(of: work)
    elements += locations(of: record, work)
    let key = XMLElement("recordIdentifier", ["source": "pubcat"], text: record.citationKey)
    elements.append(XMLElement("recordInfo", [:], [key]).nonEmpty)
    return XMLElement("mods", ["version": "3.7"], elements)
  }

  private static func name(_ author: CitedWork.Author, of work: CitedWork, role: String) -> XMLElement {
    let term = XMLElement("roleTerm", ["type": "code", "authority": "marcrelator"], text: role)
    let role = XMLElement("role", [:], [term])
    switch author {
    case .organisation(let name):
      let short = XMLElement("alternativeName", [:], [XMLElement("namePart", text: work.shortName(of: name))]).nonEmpty
      return XMLElement("name", ["type": "corporate"], [XMLElement("namePart", text: name), role, short])
    case .person(let person):
      let parts = [
        XMLElement("namePart", ["type": "family"], text: person.family),
        XMLElement("namePart", ["type": "given"], text: person.forenames),
        XMLElement("namePart", ["type": "termsOfAddress"], text: person.suffix),
      ]
      return XMLElement("name", ["type": "personal"], parts + [role])
    }
  }

  private static func originInfo(of work: CitedWork) -> XMLElement {
    let place = work.place.map { XMLElement("place", [:], [XMLElement("placeTerm", ["type": "text"], text: $0)]) }
    return XMLElement(
      "originInfo", [:],
      [
        place, XMLElement("publisher", text: work.namedPublisher), date(of: work),
        XMLElement("edition", text: work.text(.edition)),
      ])
  }

  /// Each kind of date in the element that MODS has for it.
  private static func date(of work: CitedWork) -> XMLElement? {
    guard let date = work.publication.date else { return nil }
    let (name, type): (String, String?) =
      switch date.kind {
      case .published: ("dateIssued", nil)
      case .issued: ("dateIssued", nil)
      case .copyright: ("copyrightDate", nil)
      case .created: ("dateCreated", nil)
      case .signedToPrint, .accepted, .conference: ("dateOther", date.kind.rawValue)
      }
    return XMLElement(name, ["encoding": "w3cdtf", "keyDate": "yes", "type": type], text: date.date.edtf)
  }

  private static func physicalDescription(of record: CatalogueRecord) -> XMLElement? {
    guard let file = record.allFiles.first else { return nil }
    return XMLElement(
      "physicalDescription", [:],
      [
        XMLElement("internetMediaType", text: "application/pdf"),
        file.pages > 0 ? XMLElement("extent", ["unit": "pages"], text: String(file.pages)) : nil,
      ])
  }
}
