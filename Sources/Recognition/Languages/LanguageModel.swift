import Foundation

/// Scores words by the languages of one script. Built once, from `LanguageProfile`.
struct LanguageModel: Sendable {
  static let cyrillic = LanguageModel(LanguageProfile.cyrillic)
  static let latin = LanguageModel(LanguageProfile.latin)

  struct Score {
    struct Language {
      var language: String
      /// Natural logarithm of a likelihood, up to a constant that all languages share.
      var score: Double
      /// How many of the words are common ones of the language.
      var common: Int
    }
    /// The likeliest first.
    var ranked: [Language]
    var letters: Int
  }

  private let codes: [String]
  /// The languages of a word, as bits.
  private struct Languages {
    /// In which it is common.
    var common: UInt32 = 0
    /// In which it is a word of studies.
    var studies: UInt32 = 0
  }

  /// A word of no more than sixteen letters, by their numbers: to be hashed quickly.
  private struct ShortWord: Hashable {
    var head: UInt64 = 0
    var tail: UInt64 = 0

    /// Nil for a longer one, and for one with a letter that no profile has.
    init?(_ word: some Collection<UInt16>, _ letterNumber: [UInt8]) {
      guard word.count <= 16 else { return nil }
      for (index, letter) in word.enumerated() {
        let number = UInt64(letterNumber[Int(letter)])
        guard number > 0 else { return nil }
        if index < 8 { head = head << 8 | number } else { tail = tail << 8 | number }
      }
    }
  }

  private let short: [ShortWord: Languages]
  /// Longer ones.
  private let known: [[UInt16]: Languages]
  /// Number of a letter, from 1; 0 is the edge of a word and any letter that no profile has.
  private let letterNumber: [UInt8]
  private let letterCount: Int
  /// A figure for each of eight languages, to be added at once.
  private typealias Lanes = SIMD8<Float>

  /// log p(second letter | first letter, language) by its weight, the languages of a pair side by side.
  private let pairs: [Lanes]
  /// How much likelier a language is before a word of it is read.
  private let priors: [Lanes]

  private static let prior: [String: Float] = [
    "en": 2, "ru": 2, "be": 1, "uk": 1, "de": 1, "fr": 1, "es": 1,
    "sk": -1, "da": -1, "no": -1, "id": -1, "sr": -1, "hr": -1,
  ]
  private static let commonWeight: Float = 3.5
  private static let studiesWeight: Float = 2
  private static let pairWeight: Float = 0.7

  init(_ profiles: [LanguageProfile]) {
    codes = profiles.map(\.code)
    var known: [[UInt16]: Languages] = [:]
    var numbers: [UInt16: Int] = [:]
    var counted: [[(word: [UInt16], weight: Float)]] = []
    for (language, profile) in profiles.enumerated() {
      let small = Self.words(profile.common)
      let large = Self.words(profile.studies)
      for word in small { known[word, default: Languages()].common |= 1 << UInt32(language) }
      for word in large { known[word, default: Languages()].studies |= 1 << UInt32(language) }
      counted.append(small.map { ($0, 2) } + large.map { ($0, 1) })
      for letter in (small + large).joined() where numbers[letter] == nil { numbers[letter] = numbers.count + 1 }
    }
    priors = Self.lanes(codes.map { Self.prior[$0] ?? 0 })
    var table = [UInt8](repeating: 0, count: 0x10000)
    for (letter, number) in numbers { table[Int(letter)] = UInt8(clamping: number) }
    letterNumber = table
    var short: [ShortWord: Languages] = [:]
    for (word, languages) in known {
      if let word = ShortWord(word, table) { short[word] = languages }
    }
    self.short = short
    self.known = known.filter { $0.key.count > 16 }
    letterCount = numbers.count + 1
    pairs = Self.pairs(of: counted, numbers: numbers)
  }

  private static func lanes(_ figures: [Float]) -> [Lanes] {
    stride(from: 0, to: figures.count, by: 8).map { start in
      var lanes = Lanes()
      for (index, figure) in figures[start...].prefix(8).enumerated() { lanes[index] = figure }
      return lanes
    }
  }

  private static func words(_ list: String) -> [[UInt16]] { LanguageWords(in: list, limit: .max).all.map(Array.init) }

  private static func pairs(
    of languages: [[(word: [UInt16], weight: Float)]], numbers: [UInt16: Int]
  ) -> [Lanes] {
    let size = numbers.count + 1
    let width = (languages.count + 7) / 8
    var table = [Lanes](repeating: Lanes(), count: size * size * width)
    for (language, words) in languages.enumerated() {
      var single = [Float](repeating: 0.1, count: size)
      var pair = [Float](repeating: 0, count: size * size)
      var first = [Float](repeating: 0, count: size)
      for (word, weight) in words {
        var previous = 0
        for letter in word.map({ numbers[$0] ?? 0 }) + [0] {
          single[letter] += weight
          pair[previous * size + letter] += weight
          first[previous] += weight
          previous = letter
        }
      }
      let total = single.reduce(0, +)
      // Pairs never seen fall back to how frequent the second letter is.
      let trust: Float = 12
      for previous in 0..<size {
        for letter in 0..<size {
          let seen = pair[previous * size + letter] + trust * single[letter] / total
          table[(previous * size + letter) * width + language / 8][language % 8] =
            pairWeight * log(seen / (first[previous] + trust))
        }
      }
    }
    return table
  }

  func score(_ words: [LanguageWords.Word]) -> Score {
    var sums = priors
    var counts = [Int](repeating: 0, count: codes.count)
    var letters = 0
    for word in words {
      letters += word.count
      // Single Latin letters are variables more often than words.
      let isSign = word.count == 1 && word.allSatisfy { $0 < 0x80 }
      if let languages = word.count > 16
        ? known[Array(word)] : ShortWord(word, letterNumber).flatMap({ short[$0] })
      {
        for language in codes.indices {
          let bit: UInt32 = 1 << UInt32(language)
          if languages.common & bit != 0 {
            sums[language / 8][language % 8] += isSign ? 0.3 : Self.commonWeight
            counts[language] += 1
          } else if languages.studies & bit != 0 {
            sums[language / 8][language % 8] += Self.studiesWeight
          }
        }
      }
      if !isSign { add(word, to: &sums) }
    }
    let ranked = codes.indices
      .map { Score.Language(language: codes[$0], score: Double(sums[$0 / 8][$0 % 8]), common: counts[$0]) }
      .sorted { $0.score > $1.score }
    return Score(ranked: ranked, letters: letters)
  }

  private func add(_ word: LanguageWords.Word, to sums: inout [Lanes]) {
    var previous = 0
    for place in word.startIndex...word.endIndex {
      let letter = place < word.endIndex ? Int(letterNumber[Int(word[place])]) : 0
      let start = (previous * letterCount + letter) * sums.count
      for lane in sums.indices { sums[lane] += pairs[start + lane] }
      previous = letter
    }
  }
}
