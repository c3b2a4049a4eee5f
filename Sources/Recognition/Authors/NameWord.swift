import PDFText

/// One word of what may be a person's name, judged by its letters alone.
struct NameWord {
  enum Kind {
    /// "J.", "А.", "Ю", "Dz."
    case initial
    /// "AT" after a family name: initials without points.
    case initials
    case capitalised, capitals
    /// "van", "de", "ibn": belongs to the family name.
    case particle
    /// "Jr", "III".
    case suffix
    case other
  }

  let text: String
  let kind: Kind
  /// Lower case, without points.
  let key: String
  var isCyrillic: Bool { text.unicodeScalars.contains { (0x400...0x52F).contains($0.value) } }
  /// A whole name and not an initial.
  var isFull: Bool { kind == .capitalised || kind == .capitals }

  init(_ text: String) {
    self.text = text
    key = text.lowercased().filter { $0 != "." }
    kind = Self.kind(of: text, key: key)
  }

  private static func kind(of text: String, key: String) -> Kind {
    if particles.contains(text) || particles.contains(key) && text.first?.isLowercase == true { return .particle }
    if suffixes.contains(key) { return .suffix }
    var upper = 0
    var lower = 0
    var points = 0
    for character in text {
      if character.isUppercase {
        upper += 1
      } else if character.isLetter {
        lower += 1
      } else if character == "." {
        points += 1
      } else if !joiners.contains(character) {
        return .other
      }
    }
    guard let first = text.first else { return .other }
    let letters = upper + lower
    guard letters > 0 else { return .other }
    if letters == 1 { return upper == 1 ? .initial : .other }
    if points > 0 { return first.isUppercase && letters <= 2 * points ? .initial : .other }
    if lower == 0 { return letters <= 3 && !text.contains("-") ? .initials : .capitals }
    if first.isUppercase { return upper <= 1 + letters / 3 && !isRunTogether(text) ? .capitalised : .other }
    // "d’Alembert", "al-Rashid": a joined particle before a capital.
    let parts = text.split(whereSeparator: { joiners.contains($0) })
    guard parts.count == 2, particles.contains(String(parts[0])), parts[1].first?.isUppercase == true else {
      return .other
    }
    return .capitalised
  }

  /// "HilbertVis": a capital after a whole word, where "McKay" and "FitzGerald" have it after a short one.
  private static func isRunTogether(_ text: String) -> Bool {
    var length = 0
    for character in text {
      if joiners.contains(character) {
        length = 0
      } else {
        if character.isUppercase, length > 4 { return true }
        length += 1
      }
    }
    return false
  }

  private static let joiners: Set<Character> = ["-", "‐", "‑", "'", "’", "ʼ", "`", "´", "­", "ʹ"]

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  private static let particles: Set<String> = [
    "van", "von", "vom", "zu", "zum", "zur", "der", "den", "het", "'t", "’t", "ter", "ten", "de", "del", "della",
    "dell",
    "dei", "degli", "delle", "di", "da", "das",
    "do", "dos", "du", "des", "la", "le", "los", "las", "el", "al", "bin", "binti", "ibn", "ben", "bint", "abu", "d",
    "e", "af", "av", "na", "ул", "оглы", "кызы", "фон", "де", "ван", "дер", "ибн",
  ]
}
