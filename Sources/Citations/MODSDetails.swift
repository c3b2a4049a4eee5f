import Bibliography

/// What a work is about, what it is part of, what it is numbered and where it is.
extension MODS {
  static func subjects(of work: CitedWork, tags: [String]) -> [XMLElement?] {
    let topics = work.keywords.map { XMLElement("subject", [:], [XMLElement("topic", text: $0)]) }
    let own = tags.map {
      XMLElement("subject", ["authority": "local"], [XMLElement("topic", text: $0.onOneLine)]).nonEmpty
    }
    let places = work.publication.places.map { place in
      let code = XMLElement("geographicCode", ["authority": "iso3166"], text: place.code?.lowercased())
      let point = place.latitude.flatMap { latitude in place.longitude.map { "\(latitude), \($0)" } }
      return XMLElement(
        "subject", [:],
        [
          XMLElement("geographic", text: place.name.onOneLine), code,
          point.map { XMLElement("cartographics", [:], [XMLElement("coordinates", text: $0)]) },
        ]
      ).nonEmpty
    }
    return topics + own + places
  }

  static func relatedItems(of work: CitedWork) -> [XMLElement?] {
    var items: [XMLElement?] = []
    if let container = work.container {
      func detail(_ type: String, _ number: String?) -> XMLElement? {
        number.map { XMLElement("detail", ["type": type], [XMLElement("number", text: $0)]) }
      }
      let part = XMLElement(
        "part", [:], [detail("volume", container.volume), detail("issue", container.issue), extent(container.pages)])
      let title = XMLElement("titleInfo", [:], [XMLElement("title", text: container.title)]).nonEmpty
      items.append(XMLElement("relatedItem", ["type": "host"], [title, part.nonEmpty]).nonEmpty)
    }
    if let series = work.text(.series) {
      let title = XMLElement("titleInfo", [:], [XMLElement("title", text: series)])
      items.append(XMLElement("relatedItem", ["type": "series"], [title]))
    }
    return items
  }

  private static func extent(_ pages: String?) -> XMLElement? {
    guard let ends = pages?.pageEnds else { return nil }
    let range = ends.last == nil ? XMLElement("list", text: ends.first) : XMLElement("start", text: ends.first)
    return XMLElement("extent", ["unit": "pages"], [range, XMLElement("end", text: ends.last)])
  }

  static func identifiers(of work: CitedWork) -> [XMLElement?] {
    [("doi", Field.doi), ("isbn", .isbn), ("issn", .issn), ("report number", .reportNumber)].map { type, field in
      XMLElement("identifier", ["type": type], text: work.text(field))
    }
  }

  static func locations(of record: CatalogueRecord, _ work: CitedWork) -> [XMLElement?] {
    let accessed = work.publication.accessed?.edtf
    let url = XMLElement("url", ["dateLastAccessed": accessed, "usage": "primary"], text: work.text(.url))
    var locations: [XMLElement?] = [url.map { XMLElement("location", [:], [$0]) }]
    for file in record.allFiles {
      let path = XMLElement("url", ["access": "raw object", "note": file.digest], text: file.path)
      locations.append(path.map { XMLElement("location", [:], [$0]) })
    }
    let shelf = XMLElement("shelfLocator", text: record.shelfMark?.onOneLine)
    locations.append(shelf.map { XMLElement("location", [:], [$0]) })
    return locations
  }
}
