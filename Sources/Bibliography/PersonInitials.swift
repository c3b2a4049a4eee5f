/// Parts of a name that reference styles ask for.
extension PersonName {
  /// The given names without a suffix: "Martin Luther" of "Martin Luther, Jr.".
  package var forenames: String? {
    guard let given, let comma = given.firstIndex(of: ",") else { return given }
    let names = given[..<comma]
    return names.isEmpty ? nil : String(names)
  }

  /// "Jr.", "III", where the name has one.
  package var suffix: String? {
    guard let given else { return nil }
    if let comma = given.lastIndex(of: ",") {
      let rest = given[given.index(after: comma)...].drop(while: \.isWhitespace)
      return rest.isEmpty ? nil : String(rest)
    }
    return nil
  }

  /// The given names as initials: "N. A." of "Nancy A.", "J.-P." of "Jean-Pierre", "И. И." of "И.И.".
  package var initials: String? {
    guard let forenames else { return nil }
    let words = forenames.split { $0.isWhitespace || $0 == "." }.flatMap { word -> [String] in
      // "JB" is two initials; a particle ("da") is none.
      if word.count == 2, word.allSatisfy(\.isUppercase) { return word.map { "\($0)." } }
      let parts = word.split(separator: "-").compactMap { part in part.first(where: \.isLetter).map { "\($0)" } }
      guard let first = parts.first, first.first?.isUppercase == true else { return [] }
      return [parts.map { $0.uppercased() + "." }.joined(separator: "-")]
    }
    return words.isEmpty ? forenames : words.joined(separator: " ")
  }
}
