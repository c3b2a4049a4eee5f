import PDFText

/// Words in an alphabet that does not fit in: an engine that looks for English and Russian words at once takes "April" for
/// "Арш" in the middle of an English page. Read alone, for the alphabet of their line, most of them come out right.
struct StrayWords {
  /// Reads a piece of the picture as a line in an alphabet.
  var reading: (Box, Alphabet) -> [ScannedWord]

  /// The words, those that read better in the alphabet around them put right.
  func mended(_ words: [ScannedWord]) -> [ScannedWord] {
    var words = words
    var page = AlphabetCount()
    for word in words where word.confidence >= 60 { page.add(word.text) }
    let main = page.main(share: 0.85, fewest: 40)
    let isLatinAlone = page.main(share: 0.97, fewest: 200) == .latin
    var tries = Self.mostTries
    for place in words.indices {
      guard tries > 0 else { break }
      let word = words[place]
      let isLone = isLatinAlone && Self.isStray(word.text, in: .latin) && isLone(place, in: words)
      guard word.confidence < Self.sure || isLone, let alphabet = alphabet(around: place, in: words) ?? main,
        Self.isStray(word.text, in: alphabet)
      else { continue }
      tries -= 1
      guard let better = reread(word, in: alphabet, isLone: isLone) else { continue }
      words[place].text = better.text
      words[place].confidence = better.confidence
    }
    return words
  }

  private func reread(_ word: ScannedWord, in alphabet: Alphabet, isLone: Bool) -> ScannedWord? {
    let found = reading(word.box, alphabet).filter { $0.lettersAndDigits > 0 }
    guard var better = found.first else { return nil }
    better.text = found.map(\.text).joined(separator: " ")
    better.confidence = found.map(\.confidence).min() ?? 0
    let isBetter = word.confidence < Self.sure && better.confidence > word.confidence
    guard isBetter || isLone && Self.isLikelier(better, than: word), better.letters * 2 >= word.letters else {
      return nil
    }
    return better
  }

  /// A Cyrillic word that stands alone on a Latin page, and not of letters that both alphabets have: people quote more than a
  /// short word, and the engine is surer of what is Cyrillic.
  private func isLone(_ place: Int, in words: [ScannedWord]) -> Bool {
    let word = words[place]
    guard !ScannedAlphabets.mayBeLatin(word.text) else { return false }
    return [place - 1, place + 1].allSatisfy {
      !words.indices.contains($0) || !words[$0].isOnLine(of: word) || !Self.isStray(words[$0].text, in: .latin)
    }
  }

  private static func isLikelier(_ latin: ScannedWord, than cyrillic: ScannedWord) -> Bool {
    if cyrillic.confidence >= sure { return cyrillic.letters <= 4 && latin.confidence >= 85 }
    return cyrillic.letters <= 4 || latin.confidence >= 50 || isOfMixedCase(cyrillic.text)
  }

  /// Capitals behind small letters, or two before them: "ОСатіРЗІ", "ЗАйееп".
  private static func isOfMixedCase(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return zip(letters, letters.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
      || letters.prefix(2).allSatisfy(\.isUppercase) && letters.contains(where: \.isLowercase)
  }

  /// What the rest of the word's line is written in.
  private func alphabet(around place: Int, in words: [ScannedWord]) -> Alphabet? {
    let word = words[place]
    var count = AlphabetCount()
    for step in [-1, 1] {
      var next = place + step
      while words.indices.contains(next), words[next].isOnLine(of: word) {
        if words[next].confidence >= 60 { count.add(words[next].text) }
        next += step
      }
    }
    return count.main(share: 0.8, fewest: 12)
  }

  private static func isStray(_ text: String, in alphabet: Alphabet) -> Bool {
    var count = AlphabetCount()
    count.add(text)
    return count.main(share: 0.5, fewest: 1) == alphabet.other
  }

  /// An engine that is surer than this is right: names and abbreviations in the other alphabet.
  private static let sure = 92.0
  /// A page of two alphabets has no strays, and a picture of none may have a great many.
  private static let mostTries = 40
}
