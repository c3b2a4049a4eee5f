import Synchronization

/// Turns text into the tokens that the index holds and queries ask for: folded words, stemmed by the language of their
/// text. Safe to be used from several threads; stemming is remembered by word.
package final class WordForms: Sendable {
  private let state = Mutex(State())

  package init() {}

  /// Names what tokens depend on. An index that was made under another version has to be made anew, because taking a
  /// text out of it means giving it the same tokens again.
  package static var version: String { "1" + (BelarusianDictionary.isInstalled ? " with hunspell-be" : "") }

  /// The tokens of a text, in order, with a space between each.
  package func tokens(of text: String) -> String { tokens(of: text, noting: false).tokens }

  /// The same, with the token of each word that was not among the `new` ones since `forget`.
  package func tokensAndNewWords(of text: String) -> (tokens: String, new: [String: String]) {
    tokens(of: text, noting: true)
  }

  private func tokens(of text: String, noting: Bool) -> (tokens: String, new: [String: String]) {
    let words = FoldedWords.of(text)
    guard !words.isEmpty else { return ("", [:]) }
    let cyrillic = Alphabet.ofCyrillicWords(in: text)
    return state.withLock { state in
      var tokens = ""
      tokens.reserveCapacity(text.utf8.count)
      var new: [String: String] = [:]
      for word in words {
        let (token, isNew) = state.token(of: word, in: word.isCyrillic ? cyrillic : .latin, noting: noting)
        if isNew { new[word] = token }
        if !tokens.isEmpty { tokens += " " }
        tokens += token
      }
      return (tokens, new)
    }
  }

  /// The words that a person wrote, folded: a hyphenated word gives several.
  package func words(of text: String) -> [String] { FoldedWords.of(text) }

  /// The tokens under which these words, side by side, may stand in the index, one list for each language that they may
  /// be of; the printed form is among them. Without its dictionary, Belarusian words are cut by their endings alone.
  package func alternatives(for words: [String], usingDictionary: Bool = true) -> [[String]] {
    guard !words.isEmpty else { return [] }
    let alphabets: [Alphabet] =
      words.contains(where: \.isCyrillic) ? [.russian, .belarusian, .otherCyrillic] : [.latin]
    var alternatives: [[String]] = []
    state.withLock { state in
      for alphabet in alphabets {
        let tokens = words.map { word in
          if alphabet == .belarusian, word.isCyrillic, !usingDictionary { return BelarusianStem.of(word) }
          return state.token(of: word, in: word.isCyrillic ? alphabet : .latin)
        }
        if !alternatives.contains(tokens) { alternatives.append(tokens) }
      }
    }
    return alternatives
  }

  /// What forms of one Belarusian word share, if it is not an irregular one; nil for a word that cannot be Belarusian.
  package static func belarusianStem(of word: String) -> String? {
    let isBelarusian = word.isCyrillic && !word.unicodeScalars.contains { "ищъ".unicodeScalars.contains($0) }
    return isBelarusian ? BelarusianStem.of(word) : nil
  }

  /// The token of a word that stands in a text of this alphabet.
  func token(of word: String, in cyrillic: Alphabet) -> String {
    state.withLock { $0.token(of: word, in: word.isCyrillic ? cyrillic : .latin) }
  }

  /// Makes every word new, as after a transaction that came to nothing.
  package func forget() { state.withLock { $0.forget() } }

  private struct State {
    private struct Known {
      let token: String
      var isNoted: Bool
    }

    private var known = Self.nothing
    private static let nothing = [[String: Known]](repeating: [:], count: Alphabet.allCases.count)
    private var english: Snowball?
    private var russian: Snowball?
    private var belarusian: BelarusianDictionary??

    /// Memory for words seen is given up before it grows without end.
    private static let enough = 400_000

    mutating func forget() { known = Self.nothing }

    mutating func token(of word: String, in alphabet: Alphabet) -> String {
      token(of: word, in: alphabet, noting: false).token
    }

    /// New is a word that was not noted before.
    mutating func token(of word: String, in alphabet: Alphabet, noting: Bool) -> (token: String, isNew: Bool) {
      if let known = known[alphabet.rawValue][word], known.isNoted || !noting { return (known.token, false) }
      let token = stem(of: word, in: alphabet)
      if known[alphabet.rawValue].count >= Self.enough { known[alphabet.rawValue] = [:] }
      known[alphabet.rawValue][word] = Known(token: token, isNoted: noting)
      return (token, noting)
    }

    private mutating func stem(of word: String, in alphabet: Alphabet) -> String {
      // Words longer than any are garbage, and digits have no endings.
      guard word.utf8.count <= 60, word.unicodeScalars.contains(where: { !(0x30...0x39 ~= $0.value) }) else {
        return String(word.prefix(60))
      }
      switch alphabet {
      case .latin:
        if english == nil { english = Snowball(language: "english") }
        return english?.stem(of: word) ?? word
      case .russian:
        if russian == nil { russian = Snowball(language: "russian") }
        return russian?.stem(of: word) ?? word
      case .belarusian:
        if belarusian == nil { belarusian = .some(BelarusianDictionary()) }
        let base = (belarusian ?? nil)?.base(of: word)
        return BelarusianStem.of(base.flatMap { FoldedWords.of($0).first } ?? word)
      case .otherCyrillic: return word
      }
    }
  }
}

extension String {
  var isCyrillic: Bool { unicodeScalars.first.map { 0x400...0x4FF ~= $0.value } ?? false }
}
