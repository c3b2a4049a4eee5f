/// One word of a printed name, and what it may be.
struct NameWord: Hashable {
  let text: String
  /// In lower case, without points and apostrophes.
  private let key: String

  private init(_ text: some StringProtocol) {
    self.text = String(text)
    key = text.lowercased().filter { $0 != "." && $0 != "’" && $0 != "'" }
  }

  /// The words of a text; initials printed against the family name ("И.В.Сидорович") are set apart.
  static func words(of text: some StringProtocol) -> [NameWord] {
    text.split { $0.isWhitespace || $0 == "\u{200B}" }.flatMap { word -> [NameWord] in
      let pieces = word.split(separator: ".")
      guard let last = pieces.last, pieces.count > 1, last.count > 2, !word.hasSuffix("."),
        pieces.dropLast().allSatisfy({ $0.count <= 2 })
      else { return [NameWord(word)] }
      return [NameWord(word.prefix(word.count - last.count)), NameWord(last)]
    }
  }

  /// No abbreviation.
  var isWhole: Bool { letters.count > 1 && !text.contains(".") }
  var hasLetters: Bool { text.contains(where: \.isLetter) }
  var startsWithCapital: Bool { text.first(where: \.isLetter)?.isUppercase ?? false }

  /// At least two letters, and none of them small.
  var isInCapitals: Bool {
    !text.hasSuffix(".") && letters.count > 1 && !text.contains(where: \.isLowercase)
      && letters.contains(where: \.isUppercase)
      && !isSuffix
  }

  /// Whether a whole name is printed in capitals, its initials and small particles aside.
  static func areInCapitals(_ words: [NameWord]) -> Bool {
    let names = words.filter {
      $0.letters.count > 1 && !$0.text.contains(".") && !($0.isParticle && !$0.startsWithCapital)
    }
    return !names.isEmpty && names.allSatisfy { $0.isInCapitals || $0.isSuffix }
  }

  /// "А.", "И.В.", "J.-P.", "Дж.", "J", "JB". Among capitals two bare letters are initials only without a vowel.
  func isInitials(amongCapitals: Bool) -> Bool {
    if isSuffix || isParticle && !startsWithCapital { return false }
    if text.contains(".") {
      return text.split { $0 == "." || $0 == "-" }.allSatisfy { $0.count <= 2 && $0.first?.isUppercase == true }
    }
    guard letters.count == text.count, !text.contains(where: \.isLowercase) else { return false }
    return letters.count == 1 || letters.count <= 3 && (!amongCapitals && letters.count == 2 || !hasVowel)
  }

  var isSuffix: Bool { Self.suffixes.contains(key) && (startsWithCapital || key == "мл" || key == "ст") }
  var isParticle: Bool {
    startsWithCapital ? Self.capitalParticles.contains(key) : Self.particles.contains(key)
  }
  var isPortugueseParticle: Bool { ["da", "das", "do", "dos", "e"].contains(key) }

  /// One of the commonest, all formed from a father's name, which no one bears as a given name.
  var isSpanishSurname: Bool {
    startsWithCapital && Self.spanishSurnames.contains(String(Folding.key(key).dropFirst()))
  }

  var isPatronymic: Bool {
    startsWithCapital && (Self.patronymicEndings.contains(where: key.hasSuffix) || Self.patronymics.contains(key))
  }

  /// Endings that family names have and given names, but for two, have not.
  var looksLikeSlavicFamily: Bool {
    Self.familyEndings.contains(where: key.hasSuffix) && !["лев", "яков"].contains(key) && letters.count > 3
  }

  /// As it should be written: capitals are brought to title case, initials and suffixes stay.
  func printed(amongCapitals: Bool) -> String {
    if isInitials(amongCapitals: amongCapitals) || isSuffix || !(isInCapitals || amongCapitals) { return text }
    if amongCapitals, Self.particles.contains(key), !Self.articles.contains(key) { return text.lowercased() }
    return isInCapitals ? titleCased : text
  }

  /// "O'BRIEN" to "O'Brien", "LÜBKE-SCHMIDT" to "Lübke-Schmidt", "MCDONALD" to "McDonald".
  private var titleCased: String {
    var result = ""
    var atStart = true
    for letter in text {
      result += atStart ? letter.uppercased() : letter.lowercased()
      atStart = !letter.isLetter
    }
    if result.hasPrefix("Mc"), result.count > 4 {
      result = "Mc" + result.dropFirst(2).prefix(1).uppercased() + result.dropFirst(3)
    }
    return result
  }

  private var letters: String { text.filter(\.isLetter) }
  private var hasVowel: Bool { key.contains { "aeiouyäöüåæøéèáíóúаеёиоуыэюяіїє".contains($0) } }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "мл", "ст"]
  /// In small letters; "le", "la", "el" as articles within Romance and Arabic family names.
  private static let particles: Set<String> = [
    "van", "von", "vom", "zu", "zum", "zur", "af", "av", "de", "del", "della", "delle", "dei", "degli", "di", "da",
    "das",
    "do", "dos", "du", "des", "la", "le", "les", "los", "las", "den", "der", "dem", "het", "t", "ter", "ten", "te",
    "op",
    "bin", "bint", "binti", "ibn", "ben", "al", "el", "ul", "abu", "e", "y", "фон", "ван", "де", "дер", "да", "дю",
    "ди", "аль",
    "эль", "бен", "ибн", "бин", "тер",
  ]
  /// Those that are still particles with a capital: "Laura Del Coco", "J. W. Van Orden".
  private static let capitalParticles: Set<String> = [
    "van", "von", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "den", "der", "ter", "ten", "bin", "ibn",
    "ben", "al", "el", "abu", "st", "фон", "ван", "де", "аль", "эль", "бен", "ибн", "тер",
  ]
  /// Particles that are mostly printed with a capital where they begin a family name: "Le Roux", "El Hassan".
  private static let articles: Set<String> = [
    "la", "le", "les", "el", "al", "ben", "bin", "ibn", "abu", "e", "y", "te",
  ]
  private static let patronymicEndings = [
    "ович", "евич", "йович", "ьевич", "овна", "евна", "ична", "овіч", "евіч", "авіч", "явіч", "аўна", "еўна", "оўна",
    "яўна", "івна", "ївна", "ovich", "evich", "ovna", "evna", "avich", "auna", "euna", "ivna",
  ]
  /// Patronymics with the short ending, which family names share.
  private static let patronymics: Set<String> = [
    "ильич", "кузьмич", "фомич", "лукич", "никитич", "саввич", "ілліч", "ильіч", "кузьміч", "лукіч",
    "ilyich", "ilich", "оглы", "кызы",
  ]
  private static let spanishSurnames: Set<String> = [
    "alvarez", "benitez", "chavez", "diaz", "dominguez", "fernandez", "gimenez", "gomez", "gonzalez", "gutierrez",
    "hernandez", "ibanez", "jimenez", "lopez", "marquez", "martinez", "mendez", "nunez", "ordonez", "perez", "ramirez",
    "rodriguez", "sanchez", "suarez", "vasquez", "vazquez", "velasquez", "velazquez", "yanez",
  ]
  private static let familyEndings = [
    "ов", "ев", "ёв", "ова", "ева", "ёва", "ский", "цкий", "ская", "цкая", "енко", "чук", "щук", "нюк", "люк", "оў",
    "еў",
    "ёў", "скі", "цкі", "ська", "ський", "цький", "цька",
  ]
}
