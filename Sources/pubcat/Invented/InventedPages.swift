import Glibc

/// Text whose words are as frequent as those of real texts: the word of rank r stands in proportion to 1/r (Zipf's law
/// with s = 1), among 200,000 forms in each of two alphabets. Every other publication is in Cyrillic letters.
struct InventedPages {
  enum Alphabet: Int, CaseIterable { case latin, cyrillic }

  static let forms = 200_000
  static let wordsOnPage = 300
  private static let wordsOnLine = 12

  /// By rank from 0.
  private let words: [[String]]
  /// How much of a text is made of the words up to each rank.
  private let shares: [Double]

  init() {
    words = Alphabet.allCases.map { alphabet in (0..<Self.forms).map { Self.form($0, in: alphabet) } }
    var sum = 0.0
    shares = (1...Self.forms).map { rank in
      sum += 1 / (Double(rank) * Self.weight)
      return sum
    }
  }

  /// What the weights 1/r add up to.
  private static let weight = (1...forms).reduce(0) { $0 + 1 / Double($1) }

  /// The text of a page, by its number from 0 and its publication's; the same every time.
  func page(_ number: Int, of publication: Int) -> String {
    var text = ""
    text.reserveCapacity(Self.wordsOnPage * 12)
    for (place, word) in wordList(ofPage: number, of: publication).enumerated() {
      if place > 0 { text += place % Self.wordsOnLine == 0 ? "\n" : " " }
      text += word
    }
    return text
  }

  func wordList(ofPage number: Int, of publication: Int) -> [String] {
    let words = words[publication % Alphabet.allCases.count]
    var chance = SplitMix(seed: UInt64(publication) << 20 | UInt64(number))
    return (0..<Self.wordsOnPage).map { _ in words[rank(at: chance.fraction())] }
  }

  func word(ofRank rank: Int, in alphabet: Alphabet) -> String { words[alphabet.rawValue][min(rank, Self.forms - 1)] }

  /// The rank of words that stand on this share of all pages, where half of the pages are in their alphabet.
  static func rank(onShareOfPages share: Double) -> Int {
    let inText = 1 - pow(1 - share * Double(Alphabet.allCases.count), 1 / Double(wordsOnPage))
    return max(1, Int((1 / (inText * weight)).rounded())) - 1
  }

  private func rank(at share: Double) -> Int {
    var (low, high) = (0, shares.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if shares[middle] > share { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Frequent words are short, so that the mean of a text is that of reports: 5.2 letters in English, 6.5 in Russian. The
  /// last letters are none that a stemmer takes for an ending.
  private static func form(_ rank: Int, in alphabet: Alphabet) -> String {
    let letters = letters[alphabet.rawValue]
    let syllables = 1 + letters.longer.count { rank >= $0 }
    var word = ""
    var rest = rank
    for _ in 0..<syllables {
      word.append(letters.consonants[rest % letters.consonants.count])
      rest /= letters.consonants.count
      word.append(letters.vowels[rest % letters.vowels.count])
      rest /= letters.vowels.count
    }
    word.append(letters.last[rest % letters.last.count])
    return word
  }

  private struct Letters {
    var consonants: [Character]
    var vowels: [Character]
    var last: [Character]
    /// From these ranks on words have one more syllable.
    var longer: [Int]
  }

  private static let letters = [
    Letters(
      consonants: Array("bcdfghklmnprstvz"), vowels: Array("aeiou"), last: Array("kmnprtvx"),
      longer: [60, 2_000, 40_000]),
    Letters(
      consonants: Array("бвгдзклмнпрстфхч"), vowels: Array("аеиоу"), last: Array("кмнпртвх"),
      longer: [15, 200, 2_000, 40_000]),
  ]
}
