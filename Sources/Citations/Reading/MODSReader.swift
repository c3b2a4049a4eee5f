import Bibliography

/// Records of MODS (Library of Congress), single or in a collection.
enum MODSReader {
  static func read(_ text: String) -> [ReadEntry] {
    var entries: [ReadEntry] = []
    var nodes = XMLNodes(text)
    nodes.forEach("mods") { line, node in
      entries.append(node.map { MODSRecord(mods: $0).read() } ?? .malformed(line: line, .unfinished))
    }
    return entries
  }
}

private struct MODSRecord {
  let mods: XMLNodes.Node

  func read() -> ReadEntry {
    var builder = EntryBuilder(line: mods.line, key: key)
    builder.addKind(kind)
    builder.add(.title, title(of: mods))
    for name in mods.all("name") { add(name, to: &builder) }
    for origin in mods.all("originInfo") { addOrigin(origin, to: &builder) }
    builder.addLanguage(mods.first("language")?.all("languageTerm").compactMap { $0.text.onOneLine }.first)
    for abstract in mods.all("abstract") {
      builder.addAbstract(
        abstract.text.trimmed, heading: abstract.attributes["displayLabel"], language: abstract.attributes["lang"])
    }
    for note in mods.all("note") { builder.addNote(note.text.trimmed) }
    addSubjects(to: &builder)
    addRelated(to: &builder)
    addIdentifiers(to: &builder)
    addLocations(to: &builder)
    return builder.finished()
  }

  private var key: String? {
    mods.attributes["ID"]
      ?? mods.all("identifier").first { $0.attributes["type"] == "citekey" }?.text.onOneLine
      ?? mods.text("recordInfo", "recordIdentifier")
  }

  private var kind: PublicationKind? {
    let genres = mods.all("genre").compactMap { $0.text.onOneLine }
    return genres.lazy.compactMap { PublicationKind(rawValue: $0.lowercased()) }.first
      ?? genres.lazy.compactMap { ImportedKind.of(genre: $0) }.first
  }

  private func title(of node: XMLNodes.Node) -> String? {
    guard let info = node.all("titleInfo").first(where: { $0.attributes["type"] == nil }) ?? node.first("titleInfo"),
      let title = info.text("title")
    else { return nil }
    let whole = [info.text("nonSort"), title].compactMap { $0 }.joined(separator: " ")
    return info.text("subTitle").map { whole + ": " + $0 } ?? whole
  }

  private func add(_ name: XMLNodes.Node, to builder: inout EntryBuilder) {
    let parts = name.all("namePart")
    func part(_ type: String) -> String? {
      parts.filter { $0.attributes["type"] == type }.compactMap { $0.text.onOneLine }.joined(separator: " ").onOneLine
    }
    let roles = name.all("role").flatMap { $0.all("roleTerm") }.compactMap { $0.text.onOneLine?.lowercased() }
    if name.attributes["type"] == "corporate" || name.attributes["type"] == "conference" {
      let words = parts.compactMap { $0.text.onOneLine }.joined(separator: ". ")
      builder.addOrganisation(words, shortName: name.text("alternativeName", "namePart"))
      return
    }
    func addPerson(to builder: inout EntryBuilder) {
      if let family = part("family") {
        builder.addPerson(family: family, given: part("given"), suffix: part("termsOfAddress"))
      } else if let words = parts.first?.text.onOneLine, let person = PersonName(parsing: words) {
        builder.people.append(person)
      }
    }
    // A name without a role is an author's.
    if roles.isEmpty || roles.contains(where: { ["aut", "author", "cre", "creator"].contains($0) }) {
      addPerson(to: &builder)
    } else if roles.contains(where: { ["edt", "editor"].contains($0) }) {
      builder.addNote(of: "Editor", by: addPerson)
    } else if roles.contains(where: { ["trl", "translator"].contains($0) }) {
      builder.addNote(of: "Translator", by: addPerson)
    }
  }

  private func addOrigin(_ origin: XMLNodes.Node, to builder: inout EntryBuilder) {
    for place in origin.all("place").flatMap({ $0.all("placeTerm") }) where place.attributes["type"] != "code" {
      builder.add(.publisherPlace, place.text)
    }
    builder.add(.publisher, origin.text("publisher"))
    builder.add(.edition, origin.text("edition"))
    let dates = origin.children.filter {
      ["dateIssued", "copyrightDate", "dateCreated", "dateOther"].contains($0.name)
    }
    let best = dates.first { $0.attributes["keyDate"] == "yes" } ?? dates.first
    guard let best else { return }
    let kind: DateKind =
      switch best.name {
      case "copyrightDate": .copyright
      case "dateCreated": .created
      case "dateOther": best.attributes["type"].flatMap(DateKind.init(rawValue:)) ?? .published
      default: best.attributes["type"].flatMap(DateKind.init(rawValue:)) ?? .published
      }
    builder.addDate(ImportedDate.date(best.text), kind: kind)
  }

  /// In our own export the subjects of the authority "local" are tags.
  private func addSubjects(to builder: inout EntryBuilder) {
    let subjects = mods.all("subject")
    let isOurs = mods.first("recordInfo")?.first("recordIdentifier")?.attributes["source"] == "pubcat"
    func isTag(_ subject: XMLNodes.Node) -> Bool { isOurs && subject.attributes["authority"] == "local" }
    builder.addKeywords(subjects.filter { !isTag($0) }.flatMap { $0.all("topic") }.map(\.text))
    builder.entry.tags = subjects.filter(isTag).flatMap { $0.all("topic") }.compactMap { $0.text.onOneLine }
    let places = subjects.flatMap { subject in
      subject.all("geographic").compactMap { $0.text.onOneLine }.map { name in
        let point = subject.text("cartographics", "coordinates")?.split(separator: ",").map { Double($0.trimmed) }
        return Place(
          name: name, code: subject.text("geographicCode")?.uppercased(), latitude: point?.first ?? nil,
          longitude: point?.count == 2 ? point?.last ?? nil : nil)
      }
    }
    if !places.isEmpty { builder.entry.values[.places] = .places(places) }
  }

  private func addRelated(to builder: inout EntryBuilder) {
    for related in mods.all("relatedItem") {
      switch related.attributes["type"] {
      case "series": builder.add(.series, title(of: related))
      case "host":
        let details = related.first("part")?.all("detail") ?? []
        func number(_ type: String) -> String? {
          details.first { $0.attributes["type"] == type }.flatMap { $0.text("number") ?? $0.text.onOneLine }
        }
        builder.container = Container(
          title: title(of: related), volume: number("volume"), issue: number("issue") ?? number("number"),
          pages: pages(of: related.first("part")))
        for origin in related.all("originInfo") { addOrigin(origin, to: &builder) }
        addIdentifiers(of: related, to: &builder)
        if let date = related.first("part")?.text("date") { builder.addDate(ImportedDate.date(date)) }
      default: continue
      }
    }
  }

  private func pages(of part: XMLNodes.Node?) -> String? {
    guard let extent = part?.all("extent").first(where: { $0.attributes["unit"]?.hasPrefix("page") ?? true }) else {
      return nil
    }
    if let list = extent.text("list") { return list }
    return [extent.text("start"), extent.text("end")].compactMap { $0 }.joined(separator: "–").onOneLine
  }

  private func addIdentifiers(to builder: inout EntryBuilder) { addIdentifiers(of: mods, to: &builder) }

  private func addIdentifiers(of node: XMLNodes.Node, to builder: inout EntryBuilder) {
    for identifier in node.all("identifier") {
      switch identifier.attributes["type"]?.lowercased() {
      case "doi": builder.addDOI(identifier.text)
      case "isbn": builder.add(.isbn, identifier.text)
      case "issn": builder.add(.issn, identifier.text)
      case "uri", "url": builder.add(.url, identifier.text)
      case "report-number", "reportnumber", "report number", "local", "technical report", "issue-number":
        builder.add(.reportNumber, identifier.text)
      default: break
      }
    }
  }

  private func addLocations(to builder: inout EntryBuilder) {
    let location = mods.all("location")
    let pages = mods.first("physicalDescription")?.all("extent").first { $0.attributes["unit"] == "pages" }
      .flatMap { $0.text.onOneLine }.flatMap { Int($0) }
    let digest = mods.all("identifier").first { $0.attributes["type"] == "sha256" }?.text.onOneLine
    for url in location.flatMap({ $0.all("url") }) {
      guard let text = url.text.onOneLine else { continue }
      if text.contains("://"), !text.lowercased().hasPrefix("file:") {
        builder.add(.url, text)
        if let accessed = url.attributes["dateLastAccessed"] {
          builder.addDate(ImportedDate.date(accessed), kind: .created, as: .accessed)
        }
      } else if text.lowercased().hasSuffix(".pdf") {
        let isFirst = builder.entry.files.isEmpty
        let note = url.attributes["note"].flatMap { $0.hasPrefix("sha256:") ? String($0.dropFirst(7)) : nil }
        builder.addFile(
          FileField.localPath(text), sha256: note ?? (isFirst ? digest : nil), pages: isFirst ? pages ?? 0 : 0)
      }
    }
    builder.entry.shelfMark = location.lazy.compactMap { $0.text("shelfLocator") }.first
  }
}
