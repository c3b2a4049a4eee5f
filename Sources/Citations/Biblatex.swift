import Bibliography

/// Entries for biblatex in UTF-8 that its data model (biber --validate-datamodel) finds nothing wrong with. What an
/// entry type has no field for stands in the nearest field it has; readers of ours find everything again.
package enum Biblatex {
  /// One entry and the line end after it; its fields stand in a fixed order.
  package static func entry(for record: CatalogueRecord) -> String {
    let work = CitedWork(record)
    let type = BiblatexType(of: work)
    var fields = BiblatexFields(type: type)
    fields.add("author", names(work.authors))
    fields.add("shortauthor", shortNames(of: work))
    fields.add("title", BibTeXText.titleKeepingCapitals(work.title ?? "[Untitled]"))
    addContainer(of: work, type, to: &fields)
    // The data model wants a date; this is EDTF for a year that is not known.
    fields.add("date", work.date?.edtf ?? "XXXX")
    addImprint(of: work, to: &fields)
    fields.addText("howpublished", work.container?.summary.nonEmpty ?? work.genre)
    fields.addText("type", type == .report || type == .thesis ? work.genre ?? "Report" : nil)
    fields.addText(firstOf: ["series", "titleaddon"], work.text(.series))
    fields.addText(firstOf: ["edition", "version", "addendum"], work.text(.edition))
    addNumbers(of: work, to: &fields)
    addWeb(of: work, to: &fields)
    addLanguage(work.text(.language), to: &fields)
    fields.add("keywords", work.keywords.map(BibTeXText.listItem).joined(separator: ", ").nonEmpty)
    fields.add("lista", BibTeXText.list(work.places))
    fields.addText("abstract", work.publication.abstract?.text.onOneLine)
    fields.addText("entrysubtype", work.publication.kind?.rawValue)
    fields.addText("usera", work.publication.date?.kind.rawValue)
    fields.addText("annotation", record.note?.onOneLine)
    fields.addText("library", record.shelfMark?.onOneLine)
    fields.add("listb", BibTeXText.list(record.tags.compactMap(\.onOneLine)))
    fields.add("file", BibTeXText.files(record.allFiles))
    fields.add("verba", record.allFiles.first?.digest)
    return fields.entry(key: BibTeX.key(of: record))
  }

  private static func names(_ authors: [CitedWork.Author]) -> String? {
    authors.map(BibTeXText.author).joined(separator: " and ").nonEmpty
  }

  /// "{IOM}", for styles that cite by author; the whole name where another organisation has no short one.
  private static func shortNames(of work: CitedWork) -> String? {
    var isShort = false
    let names = work.authors.compactMap { author -> String? in
      guard case .organisation(let name) = author else { return nil }
      let short = work.shortName(of: name)
      if short != nil { isShort = true }
      return "{\(BibTeXText.escaped(short ?? name))}"
    }
    return isShort ? names.joined(separator: " and ") : nil
  }

  /// biblatex takes only a plain number for a volume; other designations stand behind the title of the whole. An article
  /// that nobody signs is no @article for biblatex: where it stands is kept in fields for free use.
  private static func addContainer(of work: CitedWork, _ type: BiblatexType, to fields: inout BiblatexFields) {
    guard let container = work.container else { return }
    let number = container.volume.flatMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? $0 : nil }
    fields.addText(firstOf: ["journaltitle", "booktitle", "userc"], container.title)
    fields.addText(firstOf: ["volume", "userd"], number)
    if number == nil { fields.addText(firstOf: ["journaltitleaddon", "booktitleaddon", "userd"], container.volume) }
    // Of all other parts `number` is that of the series.
    fields.addText(type == .article ? "number" : "usere", container.issue)
    fields.add(
      firstOf: ["pages", "userf"], container.pages.map { BibTeXText.escaped($0.asPageRange).replacingDash })
  }

  /// What a reader would take for bodies and publisher is not always what they are: `listc` and `userb` then are exact.
  private static func addImprint(of work: CitedWork, to fields: inout BiblatexFields) {
    var bodies = work.otherOrganisations
    if !fields.takes("publisher"), let publisher = work.publisher { bodies.insert(publisher, at: 0) }
    // A report wants an institution, even where that is its author.
    if bodies.isEmpty, fields.takes("institution") { bodies = Array(work.organisations.prefix(1)) }
    if !fields.takes("institution"), !fields.takes("organization") { bodies = [] }
    fields.add(firstOf: ["institution", "organization"], BibTeXText.list(bodies))
    let read = work.corporateAuthors + bodies.filter { !work.corporateAuthors.contains($0) }
    if read != work.organisations { fields.add("listc", BibTeXText.list(work.organisations) ?? "") }
    fields.add("publisher", BibTeXText.list([work.publisher].compactMap { $0 }))
    if work.namedPublisher != (fields.takes("publisher") ? work.publisher : nil) {
      fields.addText("userb", work.namedPublisher ?? "")
    }
    fields.add(firstOf: ["location", "listd"], BibTeXText.list([work.place].compactMap { $0 }))
  }

  private static func addNumbers(of work: CitedWork, to fields: inout BiblatexFields) {
    var notes: [String] = []
    func add(_ name: String, _ number: String?, isValid: Bool, label: String) {
      guard let number else { return }
      if isValid, fields.takes(name), !fields.has(name) {
        fields.addText(name, number)
      } else {
        notes.append(label + number)
      }
    }
    let number = work.text(.reportNumber)
    add("number", number, isValid: work.container == nil, label: "No. ")
    // No reader could tell where it ends in the note.
    if !notes.isEmpty { fields.add("liste", number.flatMap { BibTeXText.list([$0]) }) }
    let isbn = work.text(.isbn)
    add("isbn", isbn, isValid: isbn.flatMap(ISBN.init) != nil, label: "ISBN ")
    let issn = work.text(.issn)
    add("issn", issn, isValid: issn.flatMap(ISSN.init) != nil, label: "ISSN ")
    fields.addText("note", notes.joined(separator: ". ").nonEmpty)
    fields.add("pagetotal", work.pageCount.map(String.init))
  }

  private static func addWeb(of work: CitedWork, to fields: inout BiblatexFields) {
    fields.add("doi", work.text(.doi).map(BibTeXText.verbatim))
    fields.add("url", work.text(.url).map(BibTeXText.verbatim))
    fields.add("urldate", work.publication.accessed?.edtf)
  }

  private static func addLanguage(_ code: String?, to fields: inout BiblatexFields) {
    guard let code else { return }
    let name = LanguageCodes(code)?.babel
    fields.addText("language", name ?? code)
    fields.addText("langid", code == "en-GB" ? "british" : code == "en-US" ? "american" : name)
  }
}
