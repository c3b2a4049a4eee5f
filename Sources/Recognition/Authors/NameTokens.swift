import PDFText

/// A line of names cut into words, separators and marks.
enum NameToken: Equatable {
  case word(String)
  case comma, semicolon, and
  /// An affiliation or footnote mark.
  case mark
  /// A wide space between columns, or a sign that stands between names.
  case gap
  case lineEnd
  /// "et al.", "и др.": what follows is not named.
  case others
  case email
  /// Something that no list of names holds: a number, a web address.
  case foreign
}

enum NameTokens {
  /// Tokens of one positioned line; raised words are marks, wide gaps divide columns.
  static func tokens(of line: TextLine) -> [NameToken] { tokens(of: [line]) }

  /// Several lines as one list; what stands in brackets is passed over, across line ends too.
  static func tokens(of lines: [TextLine]) -> [NameToken] {
    var scanner = Scanner()
    for (index, line) in lines.enumerated() {
      if index > 0, !scanner.isInBrackets { scanner.tokens.append(.lineEnd) }
      scanner.read(line)
    }
    return scanner.tokens
  }

  static func tokens(of text: String) -> [NameToken] {
    var scanner = Scanner()
    scanner.readWords(of: text)
    return scanner.tokens
  }

  private struct Scanner {
    var tokens: [NameToken] = []
    private var depth = 0
    var isInBrackets: Bool { depth > 0 }

    /// The line was read off a picture, where raised figures and asterisks come out as other signs.
    private var isScanned = false
    /// A question mark ends the line, which may be a title.
    private var isQuestion = false

    mutating func read(_ line: TextLine) {
      isScanned = line.isScanned
      isQuestion = line.text.hasSuffix("?") && ![",", " and ", " и ", "&"].contains { line.text.contains($0) }
      guard !line.words.isEmpty else {
        return readWords(of: isScanned ? Self.withoutOpenBracket(line.text) : line.text)
      }
      var previous: Word?
      for word in line.words {
        if let previous, word.box.x - previous.box.right > max(1.6 * line.size, 12), !word.isRaised {
          tokens.append(.gap)
        }
        if word.isRaised {
          readRaised(word.text)
        } else {
          read(word.text)
        }
        previous = word
      }
    }

    mutating func readWords(of text: String) {
      for word in text.split(whereSeparator: \.isWhitespace) { read(String(word)) }
    }

    mutating func readRaised(_ text: String) {
      tokens.append(.mark)
      // "1,2," with the comma that ends the name raised along with the marks.
      if text.last == "," && text.count > 1 { tokens.append(.comma) }
    }

    mutating func read(_ raw: String) {
      if raw.contains("@") {
        if raw.hasPrefix("(") || depth == 0 { tokens.append(.email) }
        depth = max(0, depth + raw.count { $0 == "(" } - raw.count { $0 == ")" })
        if raw.hasSuffix(",") { tokens.append(.comma) }
        if raw.hasSuffix(";") { tokens.append(.semicolon) }
        return
      }
      let key = raw.lowercased()
      let isBare = depth == 0 && !raw.contains("(")
      if isBare, ["http", "www.", "orcid", "doi"].contains(where: { key.hasPrefix($0) }) {
        tokens.append(.foreign)
        return
      }
      // "… on behalf of the Study Group", "…, for the Investigators".
      if key == "behalf", tokens.last == .word("on") { tokens[tokens.count - 1] = .others }
      if key == "the", tokens.last == .word("for"), tokens.contains(.comma) || tokens.contains(.and) {
        tokens[tokens.count - 1] = .others
      }
      if isBare, Self.isCode(raw) {
        tokens.append(.foreign)
        return
      }
      if key == "al." || key == "al" || key == "др." || key == "др", tokens.last == .and { tokens.append(.others) }
      // "Dominic 5. Lake", "$ Morad Reed": what an initial was taken for.
      if isScanned, let letter = misread[raw] { return tokens.append(.word(letter)) }
      if depth == 0, let comma = Self.endOfPlain(raw) {
        var piece = comma ? String(raw.dropLast()) : raw
        flush(&piece)
        if comma { tokens.append(.comma) }
        return
      }
      let raw = isScanned ? Self.withLettersForFigures(raw) : raw
      var piece = ""
      func isPart(_ character: Character) -> Bool {
        character.isLetter || "-‐‑'’ʼ`´.".contains(character)
      }
      for character in raw {
        if character == "(" || character == "[" {
          flush(&piece)
          depth += 1
        } else if character == ")" || character == "]" {
          depth = max(0, depth - 1)
        } else if depth > 0 {
          continue
        } else if character == "ª" || character == "º" || superscripts.contains(character) {
          flush(&piece)
          tokens.append(.mark)
        } else if isPart(character) {
          piece.append(character)
        } else {
          flush(&piece)
          switch character {
          case ",", "，": tokens.append(.comma)
          case ";": tokens.append(.semicolon)
          case "&": tokens.append(.and)
          case "•", "|", "·", "/", "∙", "●", "–", "—": tokens.append(.gap)
          case "*", "†", "‡", "§", "¶", "#", "+", "^", "✉", "∗", "⁎", "‖", "1"..."9", "0", "©", "ⓘ", "®":
            markOnce()
          case "!", "%", "$", "°", "~", "\"", "“", "”", "„", "‘", "<", ">", "=", "_":
            if isScanned { markOnce() } else { tokens.append(.foreign) }
          case "?" where isScanned && (!isQuestion || tokens.last == .mark): markOnce()
          case ":": tokens.append(.foreign)
          default: tokens.append(character.unicodeScalars.allSatisfy { $0.value > 0xE000 } ? .mark : .foreign)
          }
        }
      }
      if isBare, raw.utf8.filter({ (48...57).contains($0) }).count > 2, !raw.contains(where: \.isLetter),
        !raw.contains(",")
      {
        tokens.append(.foreign)
      }
      flush(&piece)
    }

    /// "Helen Marsh' (5, Tomas Novak": a bracket that nothing closes, and a sign or two behind it, are what is left of the
    /// ORCID's badge.
    private static func withoutOpenBracket(_ line: String) -> String {
      guard let open = line.lastIndex(of: "("), !line[open...].contains(")") else { return line }
      let rest = line[open...].dropFirst()
      let badge = rest.prefix { !$0.isWhitespace && $0 != "," }
      return badge.count <= 3 ? String(line[..<open] + rest.dropFirst(badge.count)) : line
    }

    /// "Mir6-Lopez": a figure between the letters of a name is a letter whose accent was not known.
    private static func withLettersForFigures(_ word: String) -> String {
      var characters = Array(word)
      for place in characters.indices.dropFirst().dropLast() {
        guard characters[place - 1].isLowercase, characters[place + 1].isLowercase || characters[place + 1] == "-",
          let letter = figures[characters[place]]
        else { continue }
        characters[place] = letter
      }
      return String(characters)
    }

    /// For a word of nothing but letters and what joins them, as most are: whether a comma ends it.
    private static func endOfPlain(_ word: String) -> Bool? {
      var endsInComma = false
      for scalar in word.unicodeScalars {
        if endsInComma { return nil }
        switch scalar.value {
        case 0x2C: endsInComma = true
        case 0xAA, 0xBA: return nil
        default: guard scalar.isLetter || joiners.contains(scalar) else { return nil }
        }
      }
      return endsInComma
    }

    private static let joiners = Set("-‐‑'’ʼ`´.".unicodeScalars)

    /// "R2HTML", "F-78401": a figure between capitals, or a long one beside letters, is no footnote mark.
    private static func isCode(_ word: String) -> Bool {
      guard word.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
      let bytes = Array(word.utf8)
      func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
      func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
      if bytes.count(where: isDigit) >= 4, bytes.contains(where: isCapital), !bytes.contains(0x2C) { return true }
      return bytes.indices.dropFirst().dropLast().contains { place in
        isDigit(bytes[place]) && isCapital(bytes[place - 1]) && isCapital(bytes[place + 1])
      }
    }

    private mutating func markOnce() {
      if tokens.last != .mark { tokens.append(.mark) }
    }

    private mutating func flush(_ piece: inout String) {
      defer { piece = "" }
      // Two of them are no letter's anywhere: "Jung''".
      if let last = piece.last, quotes.contains(last),
        isScanned || piece.dropLast().last.map(quotes.contains) == true
      {
        while let last = piece.last, quotes.contains(last) { piece.removeLast() }
        flush(&piece)
        return markOnce()
      }
      guard piece.contains(where: \.isLetter) else {
        if piece == "." { tokens.append(.gap) }
        if piece == "-" { tokens.append(.gap) }
        return
      }
      let key = piece.lowercased()
      if Degrees.contains(piece) { return tokens.append(.mark) }
      if andWords.contains(key), piece.first?.isLowercase == true || key == "and" { return tokens.append(.and) }
      for part in Self.initialsApart(piece) {
        // A single small letter after a name is an affiliation mark ("Smith a, b").
        if part.count == 1, part.first?.isLowercase == true, part != "e", part != "y", part != "d" {
          tokens.append(.mark)
        } else {
          tokens.append(.word(part))
        }
      }
    }

    /// "В.Ю.Веретенов" → "В.", "Ю.", "Веретенов"; a full stop after a whole word is dropped.
    private static func initialsApart(_ piece: String) -> [String] {
      guard piece.utf8.contains(UInt8(ascii: ".")) else { return [piece] }
      var parts: [String] = []
      var current = ""
      for character in piece {
        if !current.isEmpty, current.hasSuffix("."), character.isLetter {
          parts.append(current)
          current = ""
        }
        current.append(character)
      }
      if !current.isEmpty { parts.append(current) }
      return parts.compactMap { part in
        let letters = part.filter { $0 != "." }
        guard !letters.isEmpty else { return nil }
        return letters.count > 2 && !letters.contains("-") ? letters : part
      }
    }
  }

  private static let figures: [Character: Character] = ["6": "ó", "0": "o", "1": "l"]
  private static let misread = ["5.": "S.", "$": "S", "$.": "S.", "0.": "O.", "1.": "I."]
  private static let quotes: Set<Character> = ["'", "’", "ʼ", "`", "´"]
  private static let superscripts: Set<Character> = ["¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁰", "ᵃ", "ᵇ"]
  private static let andWords: Set<String> = ["and", "и", "і", "та", "und", "et", "ja", "och", "og", "y", "with"]
}

/// Degrees and forms of address that stand beside a name.
enum Degrees {
  static func contains(_ word: String) -> Bool {
    guard word.utf8.contains(UInt8(ascii: ".")) else {
      return exact.contains(word) || anyCase.contains(word.lowercased())
    }
    let bare = word.filter { $0 != "." }
    return exact.contains(bare) || anyCase.contains(bare.lowercased()) || pointed.contains(bare.lowercased())
  }

  /// With their point alone, since people are called so, too.
  private static let pointed: Set<String> = ["ing", "ir", "drs", "sig", "lic"]

  private static let exact: Set<String> = [
    "MD", "MA", "BA", "MS", "BS", "RN", "JD", "MPA", "MPH", "MBA", "MSc", "BSc", "MPhil", "ScD", "DSc", "DVM", "LLM",
    "MDS", "BDS", "DDS", "FRCP", "FRCS", "MRCP", "FACS", "FACP", "MBBS", "MBChB", "MBBCh", "DNP", "MSW", "MEd", "EdD",
    "PE", "CPA", "DO", "BPharm", "MPharm", "Dr", "Mr", "Mrs", "Ms", "Prof", "Sir", "MSN", "MSPH", "DPH", "MHS",
  ]
  private static let anyCase: Set<String> = [
    "phd", "drph", "dphil", "pharmd", "professor", "dipl-ing", "dipl", "esq", "bc", "mgr", "dott", "habil", "rndr",
    "mudr", "кмн", "дмн", "ктн", "дтн", "кфмн", "дфмн", "кпсхн", "кфн", "дфн", "кэн", "дэн", "кпн", "дпн", "кюн", "кин",
    "дин", "ксн", "дсн", "кгн", "кбн", "дбн", "кхн", "дхн", "кф-мн", "дф-мн", "проф", "доц", "профессор", "доцент",
    "акад", "академик", "канд", "д-р", "наук", "мед", "техн", "экон", "пед", "филос", "асп", "студ", "магистрант",
    "аспирант", "студент", "студентка", "аспирантка", "ассистент", "преподаватель", "мнс", "снс", "внс", "гнс",
    "дацэнт", "прафесар", "професор",
  ]
}
