import PDFText

/// Organisations' names printed in capitals, brought to their usual case.
enum OrganisationCase {
  static func usual(_ name: String) -> String {
    let letters = name.filter(\.isLetter)
    guard letters.count > 6, name.contains(" "), isInCapitals(name) else { return name }
    let isCyrillic = letters.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
    var words: [String] = []
    var isFirst = true
    // Words of a person's name that are still to come.
    var named = 0
    for word in name.split(separator: " ") {
      let bare = word.filter(\.isLetter)
      if word.contains(".") && bare.count <= 2 || KnownOrganisations.isAbbreviation(bare) {
        words.append(String(word))
      } else if isCyrillic {
        let afterInitial = words.last.map { $0.hasSuffix(".") && $0.count <= 3 } ?? false
        let begins =
          isFirst || afterInitial || named > 0 || word.first == "«" || places.contains(where: { word.hasPrefix($0) })
        words.append(begins ? capitalised(word) : word.lowercased())
        named = inHonourOf.contains(word.lowercased()) ? 2 : max(0, named - 1)
      } else {
        words.append(!isFirst && OrganisationName.isLink(word.lowercased()) ? word.lowercased() : capitalised(word))
      }
      isFirst = false
    }
    return words.joined(separator: " ")
  }

  /// "УНИВЕРСИТЕТ имени АННЫ ГРОМОВОЙ": small words between capitals are small words, a capitalised one tells of a usual case.
  private static func isInCapitals(_ name: String) -> Bool {
    var (capitals, smalls) = (0, 0)
    for word in name.split(whereSeparator: { !$0.isLetter }) {
      let small = word.count(where: \.isLowercase)
      if small > 0, small < word.count { return false }
      if small == 0 { capitals += 1 } else { smalls += 1 }
    }
    return capitals >= 3 * smalls
  }

  private static func capitalised(_ word: Substring) -> String {
    guard let first = word.firstIndex(where: \.isLetter) else { return String(word) }
    let next = word.index(after: first)
    return word[..<first] + String(word[first]) + word[next...].lowercased()
  }

  private static let inHonourOf: Set<String> = ["имени", "імені", "імя"]
  private static let places = [
    "РОССИ", "РЕСПУБЛИК", "РЭСПУБЛІК", "БЕЛАРУС", "УКРАИН", "УКРАЇН", "МОСКВ", "МИНСК", "ЕВРОП", "ФЕДЕРАЦ",
    "КАЗАХСТАН", "КЫРГЫЗСТАН", "КИРГИЗ", "УЗБЕКИСТАН", "ТАДЖИКИСТАН", "МОЛДОВ", "АРМЕНИ", "ГРУЗИ", "АЗЕРБАЙДЖАН",
    "САНКТ-ПЕТЕРБУРГ",
  ]
}
