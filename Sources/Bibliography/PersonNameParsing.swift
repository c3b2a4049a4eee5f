/// Reads one person's name in any of the orders that title pages use. The caller has taken off titles of honour,
/// footnote marks and everything else that is no part of the name.
extension PersonName {
  /// Understands "Family, Given", "Given Family", "Family I. O.", "I. O. Family", family names in capitals, and the
  /// Russian "Family Given Patronymic" and "Given Patronymic Family". Particles stay with the family name, a suffix
  /// ("Jr.") follows the given names after a comma. Names in capitals are brought to title case; otherwise spelling and
  /// spacing stay as printed. Nil when the text has no letter beside a suffix.
  package init?(parsing text: String) {
    var sections = text.split(separator: ",").map { NameWord.words(of: $0) }.filter { !$0.isEmpty }
    let suffix = Self.takeSuffix(from: &sections)
    let words = sections.flatMap { $0 }
    guard words.contains(where: \.hasLetters) else { return nil }
    let inCapitals = NameWord.areInCapitals(words)

    let parts: (family: ArraySlice<NameWord>, given: ArraySlice<NameWord>)
    if sections.count > 1 {
      parts = (sections[0][...], sections.dropFirst().flatMap { $0 }[...])
    } else {
      parts = Self.divided(words[...], inCapitals: inCapitals)
    }
    let family = Self.printed(parts.family, inCapitals: inCapitals)
    let given = Self.printed(parts.given, inCapitals: inCapitals)
    if family.isEmpty {
      self.init(family: given, given: suffix)
    } else {
      let forenames = [given, suffix ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      self.init(family: family, given: forenames)
    }
  }

  /// "Jr.", "III": a last section of its own, the last of at least three words, or the end of the family name.
  private static func takeSuffix(from sections: inout [[NameWord]]) -> String? {
    if sections.count > 1, sections[0].count > 1, let word = sections[0].last, word.isSuffix {
      sections[0].removeLast()
      return word.text
    }
    guard let last = sections.last, let word = last.last, word.isSuffix else { return nil }
    if last.count == 1, sections.count > 1 {
      sections.removeLast()
    } else if last.count >= 3 || sections.count > 1 {
      sections[sections.count - 1].removeLast()
    } else {
      return nil
    }
    return word.text
  }

  /// Family and given names of a name without commas, by the surest sign first.
  private static func divided(
    _ words: ArraySlice<NameWord>, inCapitals: Bool
  ) -> (family: ArraySlice<NameWord>, given: ArraySlice<NameWord>) {
    guard words.count > 1 else { return (words, []) }
    let isInitial = { (word: NameWord) in word.isInitials(amongCapitals: inCapitals) }

    // "Ivanov I. I.", "van der Berg P.", "Smith JB"
    let tail = words.reversed().prefix(while: isInitial).count
    if tail > 0, tail < words.count { return (words.dropLast(tail), words.suffix(tail)) }
    // "H. B. G. Casimir"
    let head = words.prefix(while: isInitial).count
    if head == words.count - 1 { return (words.suffix(1), words.prefix(head)) }
    // "Rob HYNDMAN", "HYNDMAN Rob"
    if !inCapitals, let split = dividedByCapitals(words) { return split }
    if words.count == 3, let split = dividedByPatronymic(words) { return split }
    if words.count == 2, let first = words.first, let last = words.last,
      first.looksLikeSlavicFamily, !last.looksLikeSlavicFamily
    {
      return (words.prefix(1), words.suffix(1))
    }
    return dividedByParticle(words)
  }

  /// Where only some words are in capitals, they are the family name; they must stand together at one end.
  private static func dividedByCapitals(
    _ words: ArraySlice<NameWord>
  ) -> (family: ArraySlice<NameWord>, given: ArraySlice<NameWord>)? {
    let tail = words.reversed().prefix { $0.isInCapitals || $0.isParticle }
    let head = words.prefix { $0.isInCapitals || $0.isParticle }
    let others = words.filter { !$0.isInCapitals && !$0.isParticle }
    if !others.isEmpty, head.isEmpty, tail.contains(where: \.isInCapitals), others.count + tail.count == words.count {
      return (words.suffix(tail.count), words.dropLast(tail.count))
    }
    if !others.isEmpty, tail.isEmpty, head.contains(where: \.isInCapitals), others.count + head.count == words.count {
      return (words.prefix(head.count), words.dropFirst(head.count))
    }
    return nil
  }

  /// The patronymic stands after the given name: in the middle the family name follows, at the end it stands first.
  /// A family name may end like a patronymic, a given name does not, so the middle is asked first.
  private static func dividedByPatronymic(
    _ words: ArraySlice<NameWord>
  ) -> (family: ArraySlice<NameWord>, given: ArraySlice<NameWord>)? {
    let names = Array(words)
    if names[1].isPatronymic { return (words.suffix(1), words.prefix(2)) }
    let areWhole = names.prefix(2).allSatisfy { $0.isWhole }
    if areWhole, names[2].isPatronymic { return (words.prefix(1), words.suffix(2)) }
    return nil
  }

  /// The family name is the last word with the particles before it; after a Germanic or Arabic particle everything.
  private static func dividedByParticle(
    _ words: ArraySlice<NameWord>
  ) -> (family: ArraySlice<NameWord>, given: ArraySlice<NameWord>) {
    if let first = words.first, first.isParticle, !first.startsWithCapital {
      // "van der Berg Pieter": the particle cannot begin a given name.
      let particles = words.prefix { $0.isParticle }.count
      let family = min(particles + 1, words.count)
      return (words.prefix(family), words.dropFirst(family))
    }
    if let start = firstOfTwoSurnames(words) { return (words[start...], words[..<start]) }
    let inner = words.dropFirst().dropLast()
    if let start = inner.firstIndex(where: { $0.isParticle && !$0.isPortugueseParticle }) {
      return (words[start...], words[..<start])
    }
    // "Ricardo Marcelo dos Anjos Ferreira" is filed under Ferreira, "Ryan da Silva" under da Silva.
    let particles = inner.reversed().prefix { $0.isParticle }.count
    return (words.suffix(particles + 1), words.dropLast(particles + 1))
  }

  /// Where the two surnames of a Spanish or Portuguese name begin: "Ana Rodríguez Montoya", "José Ortega y Gasset", "Rui
  /// Costa e Silva". The first of them is told from a middle name by the "y" or by being one that nobody is given.
  private static func firstOfTwoSurnames(_ words: ArraySlice<NameWord>) -> Int? {
    let last = words.endIndex - 1
    if words.count > 3, ["y", "e"].contains(words[last - 1].text) { return last - 2 }
    return words.count > 2 && words[last - 1].isSpanishSurname ? last - 1 : nil
  }

  private static func printed(_ words: ArraySlice<NameWord>, inCapitals: Bool) -> String {
    words.map { $0.printed(amongCapitals: inCapitals) }.joined(separator: " ")
  }
}
