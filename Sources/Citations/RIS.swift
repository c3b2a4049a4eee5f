import Bibliography

/// RIS records, for reference managers of every make: tag lines with the line ends that the format asks for.
package enum RIS {
  /// One record, from TY to ER; its tags stand in a fixed order.
  package static func entry(for record: CatalogueRecord) -> String {
    let work = CitedWork(record)
    var lines: [String] = []
    func add(_ tag: String, _ value: String?) {
      if let value = value?.onOneLine { lines.append("\(tag)  - \(value)") }
    }
    add("TY", type(of: work))
    add("ID", record.citationKey)
    for author in work.authors { add("AU", name(author)) }
    add("TI", work.title)
    addWholes(of: work, add)
    add("PY", work.date.map { String($0.year) })
    add("DA", work.date.map(date))
    add("PB", work.publisher)
    addBodies(of: work, add)
    add("CY", work.place)
    add("ET", work.text(.edition))
    add("M3", work.genre)
    add("VL", work.container?.volume)
    add("IS", work.container?.issue)
    let pages = pages(of: work)
    add("SP", pages.first)
    add("EP", pages.last)
    // Reference managers take a report's first SN for its number.
    for field in [Field.reportNumber, .isbn, .issn] { add("SN", work.text(field)) }
    add("DO", work.text(.doi))
    add("UR", work.text(.url))
    add("Y2", work.publication.accessed.map(date))
    add("LA", work.text(.language))
    for keyword in work.publication.keywords { add("KW", keyword) }
    add("AB", work.publication.abstract?.text)
    add("N1", record.note)
    add("CN", record.shelfMark)
    for file in record.allFiles { add("L1", file.path) }
    add("U1", work.publication.date?.kind.rawValue)
    add("U2", work.places.joined(separator: "; "))
    add("U3", record.tags.joined(separator: "; "))
    add("U4", record.allFiles.first?.digest)
    add("U5", work.publication.kind?.rawValue)
    if work.namedPublisher == nil, work.publisher != nil { add("U5", standIn) }
    lines.append("ER  - ")
    return lines.map { $0 + "\r\n" }.joined()
  }

  /// Tells that PB is an organisation that stands in for a publisher that nobody names.
  static let standIn = "no publisher"

  /// All organisations, where the authors are not all of them or have commas, which AU has no place for.
  private static func addBodies(of work: CitedWork, _ add: (_ tag: String, _ value: String?) -> Void) {
    let bodies = work.organisations
    guard bodies != work.corporateAuthors || bodies.contains(where: { $0.contains(",") }) else { return }
    // Readers take one AD line. Names that hold a semicolon have a line each, which ends in another.
    if bodies.contains(where: { $0.contains(";") }) {
      for name in bodies { add("AD", name + ";") }
    } else {
      add("AD", bodies.joined(separator: "; "))
    }
  }

  /// What the work stands in and the series. Of a report or a book T2 is the series for every reader, and the journal
  /// that it has appeared in stands in JO. Not every reader knows CPAPER: T2 tells a paper from a whole volume.
  private static func addWholes(of work: CitedWork, _ add: (_ tag: String, _ value: String?) -> Void) {
    let isPart = isPart(type(of: work))
    add(isPart ? "T2" : "JO", work.container?.title)
    add(isPart ? "T3" : "T2", work.text(.series))
  }

  private static func isPart(_ type: String) -> Bool { ["JOUR", "CONF", "CHAP"].contains(type) }

  private static func type(of work: CitedWork) -> String {
    switch work.kind {
    case .report, .workingPaper, .brief: "RPRT"
    case .article: "JOUR"
    case .preprint: "UNPB"
    case .thesis: "THES"
    case .proceedings: "CONF"
    case .book: work.container == nil ? "BOOK" : "CHAP"
    case .other: "GEN"
    }
  }

  /// The format divides names at commas, so the commas of an organisation become the points that set off a body
  /// within a body: "Department of State. Office of the Geographer".
  private static func name(_ author: CitedWork.Author) -> String {
    switch author {
    case .organisation(let name):
      name.unicodeScalars.split(separator: ",").compactMap { String($0).onOneLine }.joined(separator: ". ")
    case .person(let person): person.inverted
    }
  }

  /// "1997/01/15/", "1997/01//", "1997///": a part that is not known stays empty.
  private static func date(_ date: PartialDate) -> String {
    let parts = date.edtf.split(separator: "-").map(String.init)
    return (parts + ["", "", ""]).prefix(3).joined(separator: "/") + "/"
  }

  /// Of a part SP is its first page, of all else the number of pages.
  private static func pages(of work: CitedWork) -> (first: String?, last: String?) {
    if let count = work.pageCount, !isPart(type(of: work)) { return (String(count), nil) }
    guard let pages = work.container?.pages?.asPageRange else { return (nil, nil) }
    let ends = pages.split(separator: "–", maxSplits: 1).map(String.init)
    return ends.count == 2 ? (ends[0], ends[1]) : (pages, pages)
  }
}
