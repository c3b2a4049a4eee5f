import Bibliography

/// BibTeX entries in UTF-8, for BibTeX, biber, JabRef and Zotero alike.
package enum BibTeX {
  /// One entry and the line end after it; its fields stand in a fixed order.
  package static func entry(for record: CatalogueRecord) -> String {
    let work = CitedWork(record)
    let type = type(of: work)
    let fields = fields(of: work, record, type: type).compactMap { field in
      field.value.map { "  \(field.key) = \($0)" }
    }
    let lines = ["@\(type){\(key(of: record))"] + fields
    return lines.joined(separator: ",\n") + "\n}\n"
  }

  /// The names of BibTeX's own styles, which biber knows too.
  private static func type(of work: CitedWork) -> String {
    let isPart = work.container?.holdsParts == true
    return switch work.kind {
    case .report, .workingPaper, .brief: "techreport"
    case .article: "article"
    case .thesis: "phdthesis"
    case .proceedings: !isPart && work.authors.isEmpty ? "proceedings" : "inproceedings"
    case .book: isPart ? "incollection" : "book"
    case .preprint, .other: "misc"
    }
  }

  private static func fields(of work: CitedWork, _ record: CatalogueRecord, type: String) -> KeyValuePairs<
    String, String?
  > {
    let publisherField =
      switch type {
      case "techreport": "institution"
      case "phdthesis": "school"
      case "misc": "organization"
      default: "publisher"
      }
    let institution = type == "techreport" || type == "phdthesis" ? work.organisations.first : nil
    let number = type == "article" ? work.container?.issue : work.text(.reportNumber)
    return [
      "author": authors(of: work),
      "title": work.title.map { braced(BibTeXText.titleKeepingCapitals($0)) },
      type == "article" ? "journal" : "booktitle": escaped(work.container?.title),
      "year": work.date.map { braced(String($0.year)) },
      "month": work.date?.month.map(monthMacro),
      publisherField: (work.publisher ?? institution).map { braced(BibTeXText.body($0)) },
      "address": escaped(work.place),
      "type": work.kind == .thesis || type == "misc" ? nil : escaped(work.genre),
      "howpublished": type == "misc" ? escaped(work.genre) : nil,
      "series": escaped(work.text(.series)),
      "edition": escaped(work.text(.edition)),
      "volume": escaped(work.container?.volume),
      "number": escaped(number),
      "pages": work.container?.pages.map { braced(BibTeXText.escaped($0.asPageRange).replacingDash) },
      "pagetotal": work.pageCount.map { braced(String($0)) },
      "doi": verbatim(work.text(.doi)),
      "isbn": escaped(work.text(.isbn)),
      "issn": escaped(work.text(.issn)),
      "url": verbatim(work.text(.url)),
      "urldate": work.publication.accessed.map { braced($0.edtf) },
      "language": escaped(work.text(.language)),
      "keywords": work.keywords.map(BibTeXText.listItem).joined(separator: ", ").nonEmpty.map(braced),
      "abstract": escaped(work.publication.abstract?.text.onOneLine),
      "annote": escaped(record.note?.onOneLine),
      "file": BibTeXText.files(record.allFiles).map(braced),
    ]
  }

  /// Names joined by "and"; an organisation stands in braces of its own, so that nothing takes it apart.
  private static func authors(of work: CitedWork) -> String? {
    let names = work.authors.map(BibTeXText.author)
    return names.isEmpty ? nil : braced(names.joined(separator: " and "))
  }

  /// Only what every reader takes in a key.
  static func key(of record: CatalogueRecord) -> String {
    let key = record.citationKey.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.+/".contains($0)) }
    return key.isEmpty ? "record\(record.id)" : key
  }

  /// The months are macros of every style: `jan`.
  private static func monthMacro(_ month: Int) -> String { EnglishMonths.name(month).prefix(3).lowercased() }

  private static func braced(_ text: String) -> String { "{\(text)}" }
  private static func escaped(_ text: String?) -> String? { text.map { braced(BibTeXText.escaped($0)) } }
  private static func verbatim(_ text: String?) -> String? { text.map { braced(BibTeXText.verbatim($0)) } }
}
