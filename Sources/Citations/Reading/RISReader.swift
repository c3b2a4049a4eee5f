import Bibliography

/// RIS records: a tag line each, until ER or the next TY; a line without a tag goes on with the line before.
enum RISReader {
  static func beginsEntry(_ line: Substring) -> Bool { tag(of: line)?.tag == "TY" }

  static func read(_ text: String) -> [ReadEntry] {
    var entries: [ReadEntry] = []
    var lines: [(tag: String, value: String)] = []
    var start: Int?
    func end() {
      if let start { entries.append(RISEntry(line: start, lines).read()) }
      (start, lines) = (nil, [])
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let (tag, value) = tag(of: line) else {
        let rest = line.trimmed
        if !rest.isEmpty, !lines.isEmpty { lines[lines.count - 1].value += "\n" + rest }
        continue
      }
      switch tag {
      case "TY":
        end()
        start = index + 1
        lines = [(tag, value)]
      case "ER": end()
      default:
        if start == nil {
          // A record whose TY is lost; what it says is kept.
          start = index + 1
        }
        lines.append((tag, value))
      }
    }
    end()
    return entries
  }

  /// Two signs, spaces, a hyphen: "TY  - RPRT". One space, or none behind the hyphen, is forgiven.
  static func tag(of line: Substring) -> (tag: String, value: String)? {
    var bytes = Array(line.utf8.prefix(8))
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard bytes.count >= 4, (65...90).contains(bytes[0]),
      (65...90).contains(bytes[1]) || (48...57).contains(bytes[1]), bytes[2] == 32
    else { return nil }
    let hyphen = bytes[3] == 32 ? 4 : 3
    guard bytes.count > hyphen, bytes[hyphen] == UInt8(ascii: "-"),
      bytes.count == hyphen + 1 || bytes[hyphen + 1] == 32
    else { return nil }
    let text = line.unicodeScalars.first == "\u{FEFF}" ? line.dropFirst() : line
    let value = text.utf8.dropFirst(hyphen + 1)
    return (String(decoding: bytes.prefix(2), as: UTF8.self), Substring(value).trimmed.description)
  }
}

private struct RISEntry {
  let line: Int
  let lines: [(tag: String, value: String)]

  init(line: Int, _ lines: [(tag: String, value: String)]) {
    self.line = line
    self.lines = lines
  }

  func read() -> ReadEntry {
    var builder = EntryBuilder(line: line, key: first("ID"))
    builder.addKind(kind)
    builder.add(.title, first("TI") ?? first("T1") ?? first("CT") ?? (isPart ? nil : first("BT")))
    addNames(to: &builder)
    builder.addDate(date, kind: first("U1").flatMap(DateKind.init(rawValue:)) ?? .published)
    addContainer(to: &builder)
    if !all("U5").contains(RIS.standIn) { builder.add(.publisher, first("PB")) }
    builder.add(.publisherPlace, first("CY") ?? first("PP"))
    builder.add(.edition, first("ET"))
    for number in all("SN") { for part in number.split(separator: "\n") { builder.addNumber(String(part)) } }
    if !isPart { builder.add(.reportNumber, first("M1") ?? first("IS")) }
    addOwn(to: &builder)
    builder.addDOI(first("DO"))
    for address in all("UR") + all("LK") { addAddress(address, to: &builder) }
    builder.addDate(first("Y2").flatMap(ImportedDate.date), kind: .created, as: .accessed)
    builder.addLanguage(first("LA"))
    builder.addKeywords(all("KW").flatMap { $0.split(separator: "\n").map(String.init) })
    for text in all("AB") + all("N2") where !builder.abstracts.contains(where: { $0.text == text }) {
      builder.addAbstract(text)
    }
    for note in all("N1") + all("RN") { builder.addNote(note) }
    for tag in ["L1", "L2", "L4"] {
      for path in all(tag).flatMap({ $0.split(separator: "\n").map(String.init) }) { addFile(path, to: &builder) }
    }
    return builder.finished()
  }

  private func all(_ tag: String) -> [String] { lines.filter { $0.tag == tag && !$0.value.isEmpty }.map(\.value) }
  private func first(_ tag: String) -> String? { all(tag).first }

  private var type: String { first("TY")?.uppercased() ?? "" }

  /// The fields for each program's own use, as our export fills them.
  private func addOwn(to builder: inout EntryBuilder) {
    builder.addPlaces((first("U2") ?? "").divided(at: "; "))
    builder.entry.tags = (first("U3") ?? "").divided(at: "; ").compactMap(\.onOneLine)
    builder.entry.shelfMark = first("CN")
  }

  private var kind: PublicationKind? {
    if let exact = first("U5").flatMap(PublicationKind.init(rawValue:)) { return exact }
    let genre = ImportedKind.of(genre: first("M3"))
    return switch type {
    case "JOUR", "JFULL", "MGZN", "NEWS", "EJOUR", "ABST", "INPR": .article
    case "RPRT", "GOVDOC", "STAND": genre ?? .report
    case "THES": .thesis
    case "CONF", "CPAPER", "CPROC": .proceedings
    case "BOOK", "EBOOK", "EDBOOK", "CHAP", "ECHAP", "PAMP": .book
    case "UNPB": genre ?? .preprint
    // The word for whatever has no word of its own.
    case "GEN": genre
    default: genre ?? .other
    }
  }

  /// Whether T2 is what the work stands in, and SP its first page there.
  private var isPart: Bool {
    ["JOUR", "JFULL", "MGZN", "NEWS", "EJOUR", "ABST", "INPR", "CPAPER", "CHAP", "ECHAP", "ENCYC", "DICT"].contains(
      type)
      || (type == "CONF" && first("T2") != nil) || first("JO") != nil || first("EP") != nil
      || (isOwn && first("IS") != nil)
  }

  /// Whether we have written it: our words in the fields for each program's own use.
  private var isOwn: Bool {
    first("U1").flatMap(DateKind.init(rawValue:)) != nil || first("U4")?.hasPrefix("sha256:") == true
      || first("U5").flatMap(PublicationKind.init(rawValue:)) != nil || first("U5") == RIS.standIn
  }

  private var date: PartialDate? {
    let year = first("PY") ?? first("Y1") ?? first("YR")
    let exact = (first("DA") ?? year).flatMap(ImportedDate.date)
    // "DA  - 2018/03" may be the day of the entry's making and not of its work.
    guard let byYear = year.flatMap(ImportedDate.date) else { return exact }
    return exact.map { $0.refines(PartialDate(year: byYear.year) ?? byYear) ? $0 : byYear } ?? byYear
  }

  /// One name a line. A name without a comma is an organisation's.
  private func add(_ names: String, to builder: inout EntryBuilder) {
    for name in names.split(separator: "\n").map(\.trimmed) {
      let parts = name.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
      if parts.count == 1, let person = PersonName(withInitials: name) {
        builder.people.append(person)
      } else if parts.count == 1 {
        builder.addOrganisation(String(name))
      } else {
        let suffix = parts.count > 2 ? parts[2...].joined(separator: ", ") : nil
        builder.addPerson(family: String(parts[0]), given: String(parts[1]), suffix: suffix)
      }
    }
  }

  private func addNames(to builder: inout EntryBuilder) {
    let authors = ["AU", "A1"].flatMap(all)
    let editors = all("ED") + all("A2")
    let editorsStandIn = authors.isEmpty && !isPart
    for name in editorsStandIn ? editors : authors { add(name, to: &builder) }
    if !editorsStandIn { builder.addNote(of: "Editors") { for name in editors { add(name, to: &$0) } } }
    builder.addNote(of: "Translators") { for name in all("TA") + all("A4") { add(name, to: &$0) } }
    for name in all("A3") where type == "THES" || type == "RPRT" {
      if !name.contains(",") { builder.addOrganisation(name) }
    }
    let addresses = isOwn ? all("AD") : []
    let bodies = addresses.flatMap { line in
      line.hasSuffix(";")
        ? [String(line.dropLast())] : line.split(separator: ";").map { String($0.trimmed) }
    }
    if !bodies.isEmpty { builder.organisations = [] }
    for name in bodies { builder.addOrganisation(name) }
  }

  private func addContainer(to builder: inout EntryBuilder) {
    let isWhole = ["RPRT", "BOOK", "THES", "GEN", "UNPB"].contains(type)
    let journal = ["JO", "JF", isWhole ? "" : "T2", "BT", "JA", "J2"].lazy.compactMap(first).first
    guard isPart else {
      builder.add(.series, first("T3") ?? first("T2"))
      builder.container = Container(title: first("T3") == nil ? nil : first("T2"), volume: first("VL"))
      return
    }
    builder.add(.series, first("T3") ?? (isWhole ? first("T2") : nil))
    let pages = [first("SP"), first("EP")].compactMap { $0 }
    builder.container = Container(
      title: journal, volume: first("VL"), issue: first("IS"),
      pages: pages.count == 2 && (pages[0].contains("-") || pages[0] == pages[1])
        ? pages[0] : pages.isEmpty ? nil : pages.joined(separator: "–"))
  }

  /// "file:///…" in UR is a file; "https://doi.org/…" says no more than DO.
  private func addAddress(_ text: String, to builder: inout EntryBuilder) {
    for address in text.split(separator: "\n").map({ $0.trimmed.description }) {
      if address.lowercased().hasPrefix("file:") {
        addFile(address, to: &builder)
      } else if address.contains("doi.org/10.") {
        builder.addDOI(address)
      } else {
        builder.add(.url, address)
      }
    }
  }

  private func addFile(_ text: String, to builder: inout EntryBuilder) {
    let path = FileField.localPath(text)
    guard path.lowercased().hasSuffix(".pdf"), !path.lowercased().hasPrefix("http") else { return }
    let pages = isPart ? nil : first("SP").flatMap { Int($0) }
    let digest = first("U4").flatMap { $0.hasPrefix("sha256:") ? String($0.dropFirst(7)) : nil }
    builder.addFile(
      path, sha256: builder.entry.files.isEmpty ? digest : nil, pages: builder.entry.files.isEmpty ? pages ?? 0 : 0)
  }
}

extension PersonName {
  /// "Иванов И.И.", "Ivanov I. I.": a name that some libraries write without its comma. Nil for anything else.
  fileprivate init?(withInitials text: Substring) {
    let words = text.split(separator: " ")
    guard let family = words.first, (2...3).contains(words.count), family.count > 1, family.first?.isUppercase == true,
      family.allSatisfy({ $0.isLetter || $0 == "-" }),
      words.dropFirst().allSatisfy({ word in
        word.hasSuffix(".") && word.split(separator: ".").allSatisfy { $0.count <= 2 && $0.first?.isUppercase == true }
      })
    else { return nil }
    self.init(family: String(family), given: words.dropFirst().joined(separator: " "))
  }
}
