import Bibliography
import Foundation

/// Entries of BibTeX and biblatex. A field that is missing is taken from the entry that `crossref` or `xdata` names.
enum BibTeXReader {
  static func read(_ text: String) -> [ReadEntry] {
    var scanner = BibTeXScanner(text)
    var items: [BibTeXScanner.Item] = []
    var byKey: [String: BibTeXScanner.Entry] = [:]
    while let item = scanner.next() {
      items.append(item)
      if case .entry(let entry) = item, byKey[entry.key.lowercased()] == nil { byKey[entry.key.lowercased()] = entry }
    }
    return items.compactMap { item in
      switch item {
      case .malformed(let line, let problem): .malformed(line: line, problem)
      // Material for other entries only.
      case .entry(let entry) where entry.type == "xdata": nil
      case .entry(let entry): BibTeXEntry(inherited(entry, byKey)).read()
      }
    }
  }

  /// The parent's title is the title of the whole that the entry stands in.
  private static func inherited(
    _ entry: BibTeXScanner.Entry, _ byKey: [String: BibTeXScanner.Entry]
  ) -> BibTeXScanner.Entry {
    var entry = entry
    let isPart = entry.type.hasPrefix("in") || entry.type == "article"
    for link in ["xdata", "crossref"] {
      guard let parent = entry.value(link).flatMap({ byKey[TeXText.plain($0).lowercased()] }), parent.key != entry.key
      else { continue }
      for (name, value) in parent.fields where !notInherited.contains(name) {
        var name = name
        if link == "crossref", isPart {
          if ["author", "file", "abstract", "doi", "shorttitle"].contains(name) { continue }
          if name == "title" { name = entry.type == "article" ? "journaltitle" : "booktitle" }
        }
        if entry.value(name) == nil { entry.fields.append((name, value)) }
      }
    }
    return entry
  }

  private static let notInherited: Set = ["crossref", "xdata", "keywords", "note", "annotation", "ids", "label"]
}

/// One entry in the fields of a publication.
struct BibTeXEntry {
  private let entry: BibTeXScanner.Entry

  init(_ entry: BibTeXScanner.Entry) { self.entry = entry }

  func read() -> ReadEntry {
    var builder = EntryBuilder(line: entry.line, key: entry.key)
    builder.addKind(kind)
    builder.add(.title, title)
    addNames(to: &builder)
    builder.addDate(date, kind: text("usera").flatMap(DateKind.init(rawValue:)) ?? .published)
    addContainer(to: &builder)
    builder.add(.publisher, raw("userb") == nil ? text("publisher") : text("userb"))
    builder.add(.publisherPlace, ["location", "address", "listd"].lazy.compactMap { list($0).first }.first)
    builder.add(.series, text("series") ?? text("titleaddon"))
    builder.add(.edition, text("edition") ?? text("version") ?? text("addendum"))
    builder.addDOI(verbatim("doi"))
    builder.add(.isbn, text("isbn"))
    builder.add(.issn, text("issn"))
    if !isInContainer { builder.add(.reportNumber, text("number")) }
    if entry.type != "article", let eprint = verbatim("eprint") { builder.add(.reportNumber, archived(eprint)) }
    addNotes(to: &builder)
    builder.add(.url, verbatim("url") ?? webAddress)
    builder.addDate(verbatim("urldate").flatMap(ImportedDate.date), kind: .created, as: .accessed)
    builder.addLanguage(text("langid") ?? text("language") ?? text("hyphenation"))
    builder.addKeywords(raw("keywords").map(BibTeXNames.words) ?? [])
    builder.addPlaces(list("lista"))
    builder.addAbstract(raw("abstract").map(TeXText.plain))
    builder.entry.tags = list("listb") + (raw("groups").map(BibTeXNames.words) ?? [])
    builder.entry.shelfMark = text("library")
    addFiles(to: &builder)
    return builder.finished()
  }

  private func raw(_ name: String) -> String? { entry.value(name) }
  private func text(_ name: String) -> String? { raw(name).map(TeXText.plain).flatMap { $0.onOneLine } }
  private func verbatim(_ name: String) -> String? { raw(name).map(TeXText.verbatim).flatMap { $0.onOneLine } }
  private func list(_ name: String) -> [String] {
    (raw(name).map(BibTeXNames.list) ?? []).compactMap { TeXText.plain($0).onOneLine }
  }

  private func bodies(_ name: String) -> [String] {
    raw(name).map(BibTeXNames.bodies)?.compactMap { TeXText.plain($0).onOneLine } ?? []
  }

  private var kind: PublicationKind? {
    if let exact = text("entrysubtype").flatMap(PublicationKind.init(rawValue:)) { return exact }
    let genre = ImportedKind.of(genre: text("type")) ?? ImportedKind.of(genre: text("howpublished"))
    switch entry.type {
    case "article", "suppperiodical": return .article
    case "techreport", "report", "manual": return genre ?? .report
    case "phdthesis", "mastersthesis", "thesis": return .thesis
    case "proceedings", "mvproceedings", "inproceedings", "conference": return .proceedings
    case "book", "mvbook", "collection", "mvcollection", "inbook", "incollection", "suppbook", "bookinbook", "booklet",
      "reference", "inreference":
      return .book
    // The word for whatever has no word of its own.
    case "misc": return genre
    default: return genre ?? .other
    }
  }

  private var title: String? {
    guard let title = text("title") else { return nil }
    guard let subtitle = text("subtitle") else { return title == "[Untitled]" ? nil : title }
    return title + ": " + subtitle
  }

  private var date: PartialDate? {
    raw("date").map(TeXText.verbatim).flatMap(ImportedDate.date)
      ?? ImportedDate.date(year: text("year"), month: text("month"), day: text("day"))
  }

  /// Authors; where nobody is one, the editors stand for them. The bodies behind the publication follow.
  private func addNames(to builder: inout EntryBuilder) {
    let isPart = entry.type.hasPrefix("in")
    let names = raw("author") ?? (isPart ? nil : raw("editor"))
    if let names { BibTeXNames.add(names, to: &builder, shortNames: raw("shortauthor")) }
    for (role, field) in [("Editors", "editor"), ("Translators", "translator")] {
      guard let others = raw(field), field != "editor" || raw("author") != nil || isPart else { continue }
      builder.addNote(of: role) { BibTeXNames.add(others, to: &$0, shortNames: nil) }
    }
    for field in ["institution", "organization", "school"] {
      for name in bodies(field) { builder.addOrganisation(name) }
    }
    guard raw("listc") != nil else { return }
    let named = builder.organisations
    builder.organisations = list("listc").map { name in named.first { $0.name == name } ?? Organisation(name) }
  }

  private var isInContainer: Bool { entry.type == "article" || text("usere") != nil }

  private func addContainer(to builder: inout EntryBuilder) {
    builder.container = Container(
      title: text("journaltitle") ?? text("journal") ?? text("booktitle") ?? text("userc"),
      volume: text("volume") ?? text("journaltitleaddon") ?? text("booktitleaddon") ?? text("userd"),
      issue: entry.type == "article" ? text("number") ?? text("issue") : text("usere"),
      pages: text("pages") ?? text("userf"))
  }

  private func archived(_ eprint: String) -> String {
    let archive = text("eprinttype") ?? text("archiveprefix")
    return archive.map { "\($0):\(eprint)" } ?? eprint
  }

  private var webAddress: String? {
    guard let text = verbatim("howpublished") ?? verbatim("note"), let start = text.range(of: "http") else {
      return nil
    }
    return String(text[start.lowerBound...].prefix { !$0.isWhitespace && $0 != "}" })
  }

  /// Numbers that a type has no field for stand in the note, each with its label.
  private func addNotes(to builder: inout EntryBuilder) {
    var note = text("note") ?? ""
    if let number = list("liste").first {
      builder.add(.reportNumber, number)
      let printed = "No. " + number
      if note.hasPrefix(printed) { note.removeFirst(printed.count) }
    }
    var rest: [String] = []
    for part in note.divided(at: ". ") where !part.isEmpty {
      if part.hasPrefix("ISBN ") {
        builder.add(.isbn, String(part.dropFirst(5)))
      } else if part.hasPrefix("ISSN ") {
        builder.add(.issn, String(part.dropFirst(5)))
      } else {
        rest.append(part)
      }
    }
    builder.addNote(rest.joined(separator: ". "))
    for field in ["annotation", "annote", "comment"] { builder.addNote(raw(field).map(TeXText.plain)) }
  }

  private func addFiles(to builder: inout EntryBuilder) {
    var paths = raw("file").map(FileField.paths) ?? []
    paths += ["pdf", "localfile"].compactMap { verbatim($0) }.map(FileField.localPath)
    let digest = verbatim("verba").flatMap { $0.hasPrefix("sha256:") ? String($0.dropFirst(7)) : nil }
    let pages = text("pagetotal").flatMap { Int($0) } ?? 0
    for (index, path) in paths.enumerated() {
      builder.addFile(path, sha256: index == 0 ? digest : nil, pages: index == 0 ? pages : 0)
    }
  }
}
