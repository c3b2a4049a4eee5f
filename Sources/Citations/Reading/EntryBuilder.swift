import Bibliography

/// Gathers what an entry says into the fields of a publication; what says nothing is left out.
struct EntryBuilder {
  var entry: ImportedEntry
  var people: [PersonName] = []
  var organisations: [Organisation] = []
  var container = Container()
  var abstracts: [Abstract] = []

  init(line: Int, key: String? = nil) {
    entry = ImportedEntry(line: line, key: key?.onOneLine)
  }

  /// The first word on a field stands.
  mutating func add(_ field: Field, _ text: String?) {
    guard entry.values[field] == nil, let text = text?.onOneLine else { return }
    entry.values[field] = .text(text)
  }

  mutating func addDate(_ date: PartialDate?, kind: DateKind = .published, as field: Field = .date) {
    guard entry.values[field] == nil, let date else { return }
    entry.values[field] = .date(PublicationDate(date, kind: kind))
  }

  mutating func addKind(_ kind: PublicationKind?) { add(.kind, kind?.rawValue) }

  mutating func addLanguage(_ name: String?) { add(.language, name.flatMap(LanguageAliases.code)) }

  /// Without the address of a resolver before it.
  mutating func addDOI(_ text: String?) {
    guard let text = text?.onOneLine else { return }
    let isBare = text.hasPrefix("10.")
    add(.doi, isBare ? text : DOI(text)?.text ?? text)
  }

  /// A number of which only the form tells what it is.
  mutating func addNumber(_ text: String?) {
    guard let text = text?.onOneLine else { return }
    if ISBN(text) != nil {
      add(.isbn, text)
    } else if ISSN(text) != nil {
      add(.issn, text)
    } else {
      add(.reportNumber, text)
    }
  }

  mutating func addKeywords(_ words: [String]) {
    let words = words.compactMap(\.onOneLine)
    guard entry.values[.keywords] == nil, !words.isEmpty else { return }
    entry.values[.keywords] = .texts(words)
  }

  mutating func addPlaces(_ names: [String]) {
    let names = names.compactMap(\.onOneLine)
    guard entry.values[.places] == nil, !names.isEmpty else { return }
    entry.values[.places] = .places(names.map { Place(name: $0) })
  }

  mutating func addAbstract(_ text: String?, heading: String? = nil, language: String? = nil) {
    guard let text, text.onOneLine != nil else { return }
    abstracts.append(Abstract(text: text, heading: heading?.onOneLine, language: language?.onOneLine))
  }

  mutating func addPerson(family: String?, given: String?, suffix: String? = nil) {
    guard let family = family?.onOneLine else {
      if let given = given?.onOneLine { people.append(PersonName(family: given)) }
      return
    }
    let names = [given?.onOneLine ?? "", suffix?.onOneLine].compactMap { $0 }.joined(separator: ", ")
    people.append(PersonName(family: family, given: names))
  }

  /// A name in words; one that is there already is not added.
  mutating func addOrganisation(_ name: String?, shortName: String? = nil) {
    guard let name = name?.onOneLine, !organisations.contains(where: { $0.name == name }) else { return }
    organisations.append(Organisation(name, shortName: shortName?.onOneLine))
  }

  mutating func addNote(_ text: String?) {
    guard let text, text.onOneLine != nil else { return }
    entry.note = entry.note.map { $0 + "\n" + text } ?? text
  }

  /// People whose part in it no field has: "Editors: Reed, Anna; Moss, Tom", in the note.
  mutating func addNote(of role: String, by add: (inout EntryBuilder) -> Void) {
    var others = EntryBuilder(line: entry.line)
    add(&others)
    let names = others.people.map(\.inverted) + others.organisations.map(\.name)
    if !names.isEmpty { addNote(role + ": " + names.joined(separator: "; ")) }
  }

  mutating func addFile(_ path: String?, sha256: String? = nil, size: Int64 = 0, pages: Int = 0) {
    guard let path, path.onOneLine != nil, !path.unicodeScalars.contains("\0"),
      !entry.files.contains(where: { $0.path == path })
    else { return }
    let digest = sha256?.lowercased()
    let isDigest = digest.map { $0.utf8.count == 64 && $0.allSatisfy(\.isHexDigit) } ?? false
    entry.files.append(
      .init(path: path, sha256: isDigest ? digest : nil, size: max(0, size), pages: max(0, min(pages, 1_000_000))))
  }

  /// The entry; malformed where nothing was understood.
  func finished() -> ReadEntry {
    var entry = entry
    if !people.isEmpty { entry.values[.authors] = .people(people) }
    if !organisations.isEmpty { entry.values[.organisations] = .organisations(organisations) }
    let parts = Container(
      title: container.title?.onOneLine, volume: container.volume?.onOneLine, issue: container.issue?.onOneLine,
      pages: container.pages?.onOneLine)
    if parts != Container() { entry.values[.container] = .container(parts) }
    if !abstracts.isEmpty { entry.values[.abstract] = .abstracts(abstracts) }
    let says = entry.values.keys.contains { $0 != .kind && $0 != .language }
    guard says || !entry.files.isEmpty || !entry.findings.isEmpty else {
      return .malformed(line: entry.line, .empty)
    }
    return .entry(entry)
  }
}

extension String {
  /// The parts between the separators, which are scalars: a mark that combines with the last of them does not hide it.
  func divided(at separator: String) -> [String] {
    let wanted = Array(separator.unicodeScalars)
    let scalars = Array(unicodeScalars)
    var parts = [String.UnicodeScalarView()]
    var index = 0
    while index < scalars.count {
      if scalars[index...].starts(with: wanted) {
        parts.append(String.UnicodeScalarView())
        index += wanted.count
      } else {
        parts[parts.count - 1].append(scalars[index])
        index += 1
      }
    }
    return parts.map { String($0) }
  }

  /// Without white space at either end.
  var trimmed: String { String(Substring(self).trimmed) }
}

extension Substring {
  var trimmed: Substring {
    var rest = self
    while let last = rest.unicodeScalars.last, last.properties.isWhitespace { rest.unicodeScalars.removeLast() }
    while let first = rest.unicodeScalars.first, first.properties.isWhitespace { rest.unicodeScalars.removeFirst() }
    return rest
  }
}
