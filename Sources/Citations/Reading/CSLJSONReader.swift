import Bibliography

/// Items of CSL-JSON (schema 1.0.2), as Zotero and pandoc write them, and we.
enum CSLJSONReader {
  static func read(_ item: JSONValue, line: Int) -> ReadEntry {
    func text(_ name: String) -> String? { item[name].flatMap(words) }
    var builder = EntryBuilder(line: line, key: text("citation-key") ?? text("id"))
    let container = text("container-title")
    builder.addKind(kind(text("type") ?? "", genre: text("genre")))
    // Our own titles are plain; those of others may be marked up.
    builder.add(.title, item["custom"] == nil ? text("title").map(withoutMarks) : text("title"))
    addNames(item, isPart: container != nil, to: &builder)
    builder.addDate(item["issued"].flatMap(date))
    builder.container = Container(
      title: container, volume: text("volume"), issue: text("issue"), pages: text("page"))
    builder.add(.series, text("collection-title"))
    builder.add(.reportNumber, text("number"))
    builder.add(.edition, text("edition"))
    builder.add(.publisher, text("publisher"))
    builder.add(.publisherPlace, text("publisher-place"))
    builder.addDOI(text("DOI"))
    builder.add(.isbn, text("ISBN"))
    builder.add(.issn, text("ISSN"))
    builder.add(.url, text("URL"))
    builder.addDate(item["accessed"].flatMap(date), kind: .created, as: .accessed)
    builder.addLanguage(text("language"))
    builder.addAbstract(text("abstract"))
    builder.addKeywords(text("keyword").map(keywords) ?? [])
    builder.addNote(text("note") ?? text("annote"))
    addFiles(item, to: &builder)
    return item["custom"].map { withOwn($0, builder) } ?? builder.finished()
  }

  /// "A <i>study</i>" without the marks for type that processors of citations know.
  private static func withoutMarks(_ text: String) -> String {
    text.replacing(#/<\/?(?:i|b|sub|sup|sc)>|<span (?:class|style)="[^"<>]*">|<\/span>/#, with: "")
  }

  /// Numbers are text here: "volume": 4.
  private static func words(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: nil
    }
  }

  /// Joined by ", " as we write them; a text that this would take apart otherwise than it was stays one.
  private static func keywords(_ text: String) -> [String] {
    let parts = text.divided(at: ", ")
    return parts.compactMap(\.onOneLine).joined(separator: ", ") == text.onOneLine ? parts : [text]
  }

  private static func kind(_ type: String, genre: String?) -> PublicationKind? {
    let byGenre = ImportedKind.of(genre: genre)
    return switch type {
    case "report": byGenre ?? .report
    case "article-journal", "article-magazine", "article-newspaper", "review", "review-book": .article
    case "article": byGenre ?? .preprint
    case "thesis": .thesis
    case "paper-conference": .proceedings
    case "book", "chapter", "entry", "entry-encyclopedia", "entry-dictionary", "pamphlet": .book
    // The word for whatever has no word of its own.
    case "document", "": byGenre
    default: byGenre ?? .other
    }
  }

  /// Authors; of a whole book where nobody is one, its editors.
  private static func addNames(_ item: JSONValue, isPart: Bool, to builder: inout EntryBuilder) {
    func names(_ role: String) -> [JSONValue] { item[role]?.array ?? [] }
    let editorsStandIn = names("author").isEmpty && !isPart
    for name in editorsStandIn ? names("editor") : names("author") { add(name, to: &builder) }
    for (role, field) in [("Editors", "editor"), ("Translators", "translator")]
    where field != "editor" || !editorsStandIn {
      builder.addNote(of: role) { for name in names(field) { add(name, to: &$0) } }
    }
  }

  private static func add(_ name: JSONValue, to builder: inout EntryBuilder) {
    if let literal = name["literal"]?.string {
      builder.addOrganisation(literal)
      return
    }
    let particles = ["dropping-particle", "non-dropping-particle"].compactMap { name[$0]?.string }
    let family = (particles + [name["family"]?.string].compactMap { $0 }).joined(separator: " ")
    builder.addPerson(family: family, given: name["given"]?.string, suffix: name["suffix"]?.string)
  }

  /// `date-parts`, of a span the beginning; else words.
  private static func date(_ value: JSONValue) -> PartialDate? {
    if let parts = value["date-parts"]?.array?.first?.array {
      let numbers = parts.compactMap { part in
        part.integer.flatMap(Int.init(exactly:)) ?? part.string.flatMap { Int($0) }
      }
      guard let year = numbers.first else { return nil }
      let month = numbers.count > 1 ? numbers[1] : nil
      let day = numbers.count > 2 ? numbers[2] : nil
      return PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year, month: month)
        ?? PartialDate(year: year)
    }
    return ["raw", "literal"].lazy.compactMap { value[$0].flatMap(words) }.compactMap(ImportedDate.date).first
      ?? words(value).flatMap(ImportedDate.date)
  }

  /// What we write into `custom`, which the schema leaves to each program, is more exact than what it has places for.
  private static func withOwn(_ custom: JSONValue, _ builder: EntryBuilder) -> ReadEntry {
    var own = ImportedEntry(line: builder.entry.line)
    if case .entry(let said) = OwnJSONReader.read(custom, line: own.line) { own = said }
    var builder = builder
    if !own.files.isEmpty { builder.entry.files = own.files }
    guard case .entry(var entry) = builder.finished() else { return builder.finished() }
    var exact = own.values
    if case .abstracts(var abstracts)? = entry.values[.abstract], exact[.abstract] == nil, !abstracts.isEmpty {
      abstracts[0].heading = custom["abstract_heading"]?.string
      abstracts[0].language = custom["abstract_language"]?.string
      exact[.abstract] = .abstracts(abstracts)
    }
    if case .date(var date)? = entry.values[.date],
      let kind = custom["date_kind"]?.string.flatMap(DateKind.init(rawValue:))
    {
      date.kind = kind
      exact[.date] = .date(date)
    }
    if custom["kind"] == .null { entry.values[.kind] = nil }
    entry.values.merge(exact) { $1 }
    entry.tags = own.tags
    entry.note = own.note ?? entry.note
    entry.shelfMark = own.shelfMark
    return .entry(entry)
  }

  /// Better BibTeX and others have `file`.
  private static func addFiles(_ item: JSONValue, to builder: inout EntryBuilder) {
    for path in item["file"]?.string.map(FileField.paths) ?? [] { builder.addFile(path) }
    for attachment in item["attachments"]?.array ?? [] { builder.addFile(attachment["path"]?.string) }
  }
}
