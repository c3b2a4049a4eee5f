import Bibliography

/// MARC 21 bibliographic records in XML (Library of Congress, MARCXML 1.1), a collection. Headings are as the documents
/// print them, without authority control; a date keeps its precision.
package enum MARCXML {
  static let header = """
    <?xml version="1.0" encoding="UTF-8"?>
    <collection xmlns="http://www.loc.gov/MARC21/slim">

    """
  static let footer = "</collection>\n"

  static func element(for record: CatalogueRecord) -> XMLElement {
    let work = CitedWork(record)
    let level = work.container == nil ? "m" : "a"
    var elements: [XMLElement?] = [
      XMLElement("leader", text: "00000na\(level) a2200000uu 4500"),
      XMLElement("controlfield", ["tag": "001"], text: record.citationKey),
      XMLElement("controlfield", ["tag": "008"], text: fixedField(of: record, work)),
    ]
    elements += numbers(of: work).map(\.element)
    elements += statements(of: record, work).map(\.element)
    elements += subjects(of: record, work).map(\.element)
    elements += addedEntries(of: work).map(\.element)
    elements += places(of: record, work).map(\.element)
    return XMLElement("record", [:], elements)
  }

  /// 008: when it was catalogued, the date, the language; what we do not know is filled with "|".
  static func fixedField(of record: CatalogueRecord, _ work: CitedWork) -> String {
    let digits = record.addedAt.prefix(10).filter { $0.isASCII && $0.isNumber }
    let entered = digits.count == 8 ? String(digits.dropFirst(2)) : "000000"
    var dates = "nuuuuuuuu"
    if let date = work.date {
      let year = String(date.edtf.prefix(4))
      let rest = date.edtf.dropFirst(5).filter { $0 != "-" }
      dates = rest.isEmpty ? "s\(year)    " : "e\(year)" + rest + String(repeating: " ", count: 4 - rest.count)
    }
    let language = work.text(.language).flatMap(LanguageCodes.init)?.marc ?? "und"
    return entered + dates + "xx " + String(repeating: "|", count: 17) + language + " d"
  }

  private static func numbers(of work: CitedWork) -> [MARCField] {
    [
      MARCField("020", [("a", work.text(.isbn))]),
      MARCField("022", [("a", work.container == nil ? work.text(.issn) : nil)]),
      MARCField("024", "7 ", [("a", work.text(.doi)), ("2", work.text(.doi) == nil ? nil : "doi")]),
      MARCField("041", [("a", work.text(.language).flatMap(LanguageCodes.init)?.marc)]),
      MARCField("088", [("a", work.text(.reportNumber))]),
    ]
  }

  /// Main entry, title, edition, imprint, extent, series, notes.
  private static func statements(of record: CatalogueRecord, _ work: CitedWork) -> [MARCField] {
    let parts = titleParts(work.title)
    let mark = work.authors.isEmpty ? "0" : "1"
    let isCopyright = work.publication.date?.kind == .copyright
    let date = work.date.map { isCopyright ? "[\($0.edtf)]" : $0.edtf }
    let pages = work.pageCount.map { "\($0) p." }
    let thesis = work.kind == .thesis
    var fields = [
      work.authors.first.map { entry("1", $0) } ?? MARCField("100", []),
      MARCField(
        "245", mark + "0", [("a", parts.main.map { $0 + (parts.rest == nil ? "" : " :") }), ("b", parts.rest)]),
      MARCField("250", [("a", work.text(.edition))]),
      MARCField(
        "264", " 1",
        [
          ("a", work.place.map { $0 + (work.publisher == nil ? "," : " :") }), ("b", work.publisher.map { $0 + "," }),
          ("c", date),
        ]),
      MARCField("264", " 4", [("c", isCopyright ? work.date.map { "©" + $0.edtf } : nil)]),
      MARCField("300", [("a", pages)]),
      MARCField("490", "0 ", [("a", work.text(.series))]),
      MARCField("502", [("b", thesis ? work.genre : nil), ("c", thesis ? work.publisher : nil)]),
    ]
    fields += record.publication.abstracts.map { MARCField("520", "3 ", [("a", $0.text.onOneLine)]) }
    fields.append(MARCField("590", [("a", record.note?.onOneLine)]))
    return fields
  }

  private static func subjects(of record: CatalogueRecord, _ work: CitedWork) -> [MARCField] {
    work.keywords.map { MARCField("653", " 0", [("a", $0)]) } + work.places.map { MARCField("653", " 5", [("a", $0)]) }
      + [MARCField("655", " 4", [("a", record.publication.kind?.rawValue)])]
      + record.tags.map { MARCField("690", [("a", $0.onOneLine)]) }
  }

  /// Further authors, organisations, and the journal or volume.
  private static func addedEntries(of work: CitedWork) -> [MARCField] {
    var fields = work.authors.dropFirst().map { entry("7", $0) }
    fields += work.otherOrganisations.map { entry("7", .organisation($0)) }
    if let container = work.container {
      let volume = [container.volume.map { "Vol. " + $0 }, container.issue.map { "no. " + $0 }].compactMap { $0 }
      let related = [
        volume.joined(separator: ", ").nonEmpty, work.date.map { "(\($0.edtf))" },
        container.pages.map { "p. " + $0.asPageRange },
      ].compactMap { $0 }
      fields.append(
        MARCField(
          "773", "0 ",
          [("t", container.title), ("g", related.joined(separator: ", ").nonEmpty), ("x", work.text(.issn))]))
    }
    return fields
  }

  /// Where it stands on the shelf, on the web and in the library's folder.
  private static func places(of record: CatalogueRecord, _ work: CitedWork) -> [MARCField] {
    let seen = work.publication.accessed.map { "Accessed \($0.edtf)" }
    let shelf = MARCField("852", "  ", [("j", record.shelfMark?.onOneLine)])
    let web = MARCField("856", "40", [("u", work.text(.url)), ("z", work.text(.url) == nil ? nil : seen)])
    return [shelf, web]
      + record.files.map { file in
        MARCField(
          "856", "  ",
          [("f", file.path), ("q", "application/pdf"), ("s", "\(file.size) bytes"), ("x", "sha256 " + file.sha256)])
      }
  }

  /// 100/700 for persons, 110/710 for organisations, whose name is whole: divided by nothing.
  private static func entry(_ hundred: String, _ author: CitedWork.Author) -> MARCField {
    switch author {
    case .person(let person):
      let name = [person.family, person.forenames].compactMap { $0 }.joined(separator: ", ")
      let comma = person.suffix == nil ? "" : ","
      return MARCField(hundred + "00", "1 ", [("a", name + comma), ("c", person.suffix)])
    case .organisation(let name): return MARCField(hundred + "10", "2 ", [("a", name)])
    }
  }

  /// Title proper and what follows its first colon.
  private static func titleParts(_ title: String?) -> (main: String?, rest: String?) {
    guard let title, let colon = title.unicodeScalars.firstIndex(of: ":") else { return (title, nil) }
    let main = String(title.unicodeScalars[..<colon]).onOneLine
    let rest = String(title.unicodeScalars[title.unicodeScalars.index(after: colon)...])
    guard let main, rest.unicodeScalars.first == " ", let rest = rest.onOneLine else { return (title, nil) }
    return (main, rest)
  }
}

/// A variable field: tag, two indicators, and those of its subfields that have a value.
struct MARCField {
  let tag: String
  let indicators: String
  let subfields: [(code: String, value: String?)]

  init(_ tag: String, _ indicators: String, _ subfields: [(String, String?)]) {
    self.tag = tag
    self.indicators = indicators
    self.subfields = subfields.map { (code: $0.0, value: $0.1) }
  }

  init(_ tag: String, _ subfields: [(String, String?)]) { self.init(tag, "  ", subfields) }

  /// Nil where nothing is in it.
  var element: XMLElement? {
    XMLElement(
      "datafield",
      ["tag": tag, "ind1": String(indicators.prefix(1)), "ind2": String(indicators.suffix(1))],
      subfields.map { XMLElement("subfield", ["code": $0.code], text: $0.value) }
    ).nonEmpty
  }
}
