/// A light stemmer of Belarusian: takes inflectional endings off, longest first, and undoes the commonest changes at the
/// end of the stem. Nobody has published a Snowball stemmer for it. Words are folded: ў is у, and ё is е.
enum BelarusianStem {
  static func of(_ word: String) -> String {
    var letters = Array(word.unicodeScalars)
    guard letters.count > 3 else { return word }
    takeReflexive(&letters)
    takeEnding(&letters)
    undoChanges(&letters)
    return String(String.UnicodeScalarView(letters))
  }

  /// What remains has at least this many letters, one of them a vowel.
  private static let shortest = 3

  private static func takeReflexive(_ letters: inout [Unicode.Scalar]) {
    for ending in reflexive where letters.count - ending.count > shortest && letters.ends(with: ending) {
      letters.removeLast(ending.count)
      return
    }
  }

  private static func takeEnding(_ letters: inout [Unicode.Scalar]) {
    for ending in endings where letters.count - ending.count >= shortest && letters.ends(with: ending) {
      guard letters.dropLast(ending.count).contains(where: vowels.contains) else { continue }
      letters.removeLast(ending.count)
      if ending == ["е"] { harden(&letters) }
      return
    }
  }

  /// Before е, т and д are written ц and дз: мігранц(е) → мігрант, грамадз(е) → грамад.
  private static func harden(_ letters: inout [Unicode.Scalar]) {
    if letters.ends(with: ["н", "ц"]) || letters.ends(with: ["с", "ц"]) {
      letters[letters.count - 1] = "т"
    } else if letters.ends(with: ["д", "з"]), letters.count > shortest {
      letters.removeLast()
    }
  }

  private static func undoChanges(_ letters: inout [Unicode.Scalar]) {
    // The vowel that flees: перасяленец, перасяленц(ы); падлетак, падлетк(і).
    let place = letters.count - 2
    if letters.count >= 5, letters.ends(with: ["е", "ц"]) || letters.ends(with: ["э", "ц"]) {
      letters.remove(at: place)
    } else if letters.count >= 6, letters.ends(with: ["а", "к"]) || letters.ends(with: ["о", "к"]) {
      letters.remove(at: place)
    }
    // A doubled consonant before an ending that is gone: вяртанн(е) → вяртан.
    if letters.count > shortest, let last = letters.last, last == letters[letters.count - 2], !vowels.contains(last) {
      letters.removeLast()
    }
  }

  private static let vowels: Set<Unicode.Scalar> = Set("аеёіоуыэюя".unicodeScalars)
  private static let reflexive = scalars("ся цца")

  /// Of nouns, adjectives and verbs, longest first.
  private static let endings = scalars(
    """
    ымі імі амі ямі ага яга ога аму яму ому ыя ія ая яя ае яе ое ую юю ых іх ым ім ай яй ой эй ам ям ом ем ах ях ау яу оу
    еу аю яю ою ею уць юць аць яць іць ыць ець ала яла іла ыла алі ялі ілі ылі
    а я у ю ы і е о э ь й
    """)

  private static func scalars(_ list: String) -> [[Unicode.Scalar]] {
    list.split { $0 == " " || $0 == "\n" }.map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }
}

extension Array where Element == Unicode.Scalar {
  fileprivate func ends(with ending: [Unicode.Scalar]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
