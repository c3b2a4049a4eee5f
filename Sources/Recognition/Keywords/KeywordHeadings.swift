import PDFText

/// The words that head a list of key words, each with the language they are in.
enum KeywordHeadings {
  struct Match {
    /// BCP 47.
    let language: String
    let heading: String
    /// What follows the heading on its line.
    let rest: String
    /// A colon, stop or dash parts heading and list, or nothing follows.
    let isMarked: Bool
  }

  private static let headings: [(name: String, language: String)] = [
    ("additional keywords and phrases", "en"), ("additional key words and phrases", "en"),
    ("key words and phrases", "en"), ("keywords and phrases", "en"), ("author keywords", "en"), ("key-words", "en"),
    ("key words", "en"), ("keywords", "en"), ("key word", "en"), ("keyword", "en"), ("index terms", "en"),
    ("ключевые слова и фразы", "ru"), ("ключевые слова и словосочетания", "ru"), ("ключевые слова", "ru"),
    ("ключевые термины", "ru"), ("опорные слова", "ru"), ("ключавыя словы і фразы", "be"), ("ключавыя словы", "be"),
    ("ключові слова", "uk"), ("ключові слова та фрази", "uk"), ("mots-clés", "fr"), ("mots clés", "fr"),
    ("mots-clefs", "fr"), ("mots clefs", "fr"), ("schlüsselwörter", "de"), ("schlüsselbegriffe", "de"),
    ("schlagwörter", "de"), ("schlagworte", "de"), ("stichwörter", "de"), ("palabras claves", "es"),
    ("palabras clave", "es"), ("palavras-chave", "pt"), ("palavras chave", "pt"), ("parole chiave", "it"),
    ("parole-chiave", "it"), ("słowa kluczowe", "pl"), ("słowa klucze", "pl"), ("trefwoorden", "nl"),
    ("klíčová slova", "cs"), ("kľúčové slová", "sk"), ("raktiniai žodžiai", "lt"), ("reikšminiai žodžiai", "lt"),
    ("pagrindiniai žodžiai", "lt"), ("atslēgvārdi", "lv"), ("atslēgas vārdi", "lv"), ("märksõnad", "et"),
    ("võtmesõnad", "et"), ("cuvinte cheie", "ro"), ("cuvinte-cheie", "ro"), ("anahtar kelimeler", "tr"),
    ("anahtar sözcükler", "tr"), ("ključne riječi", "hr"), ("кључне речи", "sr"), ("ключови думи", "bg"),
    ("түйін сөздер", "kk"), ("кілт сөздер", "kk"),
  ]

  private static let byStart: [String: [(name: String, language: String)]] = Dictionary(
    grouping: headings.sorted { $0.name.count > $1.name.count }, by: { String($0.name.prefix(3)) })
  /// The first two bytes of the headings, which begin with a capital.
  private static let beginnings = Set(
    headings.flatMap { [$0.name.capitalised, $0.name.uppercased()].map { beginning(of: $0.utf8) } })

  private static func beginning(of bytes: some Collection<UInt8>) -> UInt16 {
    UInt16(bytes.first ?? 0) << 8 | UInt16(bytes.dropFirst().first ?? 0)
  }

  /// The heading that a line begins with, or that follows a sentence within it and has a colon.
  static func match(_ line: String) -> Match? {
    for place in line.withBytes(places) {
      let start = line.utf8.index(line.startIndex, offsetBy: place.offset)
      if let match = match(line, from: start, isStart: place.isStart) { return match }
    }
    return nil
  }

  /// Where a heading may begin: by its first letters, where no letter stands before it or a sentence has ended.
  private static func places(in line: UnsafeBufferPointer<UInt8>) -> [(offset: Int, isStart: Bool)] {
    var places: [(offset: Int, isStart: Bool)] = []
    var previous: UInt8 = 0
    var mayBegin = true
    var isStart = true
    for (offset, byte) in line.enumerated() {
      if mayBegin, beginnings.contains(beginning(of: line[offset...])) { places.append((offset, isStart)) }
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC0
      if isLetter { isStart = false }
      if byte == 0x20 {
        mayBegin = isStart || previous == UInt8(ascii: ".") || previous == UInt8(ascii: ";")
      } else if byte < 0x80 || byte >= 0xC0 {
        mayBegin = isStart
        previous = byte
      }
    }
    return places
  }

  private static func match(_ line: String, from start: String.Index, isStart: Bool) -> Match? {
    let text = line[start...]
    let small = text.prefix(40).lowercased()
    for (name, language) in byStart[String(small.prefix(3))] ?? [] where small.hasPrefix(name) {
      let tail = text.dropFirst(name.count)
      guard tail.first?.isLetter != true else { continue }
      let mark = tail.first { $0 != " " }
      let isMarked = mark.map { ":：.—–;-|/".contains($0) } ?? true
      guard isStart || mark == ":" || mark == "—", text.first?.isUppercase == true, !tail.contains("....") else {
        continue
      }
      let rest = tail.drop { " :：.—–;-|\u{2022}".contains($0) }
      return Match(
        language: language, heading: String(text.prefix(name.count)), rest: String(rest), isMarked: isMarked)
    }
    return nil
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
