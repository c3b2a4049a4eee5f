import Bibliography
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
    let cyrillic = Alphabet.ofCyrillicWords(in: text)
    var key = Folding.key(text)
    return state.withLock { state in
      key.withUTF8 { state.tokens(of: $0, in: cyrillic, noting: noting) }
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
          return state.token(of: word, in: alphabet)
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
    state.withLock { $0.token(of: word, in: cyrillic) }
  }

  /// Makes every word new, as after a transaction that came to nothing.
  package func forget() { state.withLock { $0.forget() } }

  private struct State {
    private var known = Self.nothing
    private static let nothing = [KnownWords](repeating: KnownWords(), count: Alphabet.allCases.count)
    private var english: Snowball?
    private var russian: Snowball?
    private var belarusian: BelarusianDictionary??

    /// Memory for words seen is given up before it grows without end.
    private static let enough = 400_000

    mutating func forget() { known = Self.nothing }

    /// The tokens of folded words with a space between each, word for word by their bytes.
    mutating func tokens(
      of folded: UnsafeBufferPointer<UInt8>, in cyrillic: Alphabet, noting: Bool
    ) -> (tokens: String, new: [String: String]) {
      var tokens: [UInt8] = []
      tokens.reserveCapacity(folded.count)
      var new: [String: String] = [:]
      var rest = folded[...]
      while let start = rest.firstIndex(where: { $0 != UInt8(ascii: " ") }) {
        let end = rest[start...].firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
        let word = UnsafeBufferPointer(rebasing: rest[start..<end])
        rest = rest[end...]
        if !tokens.isEmpty { tokens.append(UInt8(ascii: " ")) }
        if FoldedWords.mayMix(word) {
          var unmixed = FoldedWords.unmixed(String(decoding: word, as: UTF8.self))
          unmixed.withUTF8 { append($0, in: cyrillic, noting: noting, to: &tokens, and: &new) }
        } else {
          append(word, in: cyrillic, noting: noting, to: &tokens, and: &new)
        }
      }
      return (String(decoding: tokens, as: UTF8.self), new)
    }

    mutating func token(of word: String, in alphabet: Alphabet) -> String {
      var word = word
      var token: [UInt8] = []
      var new: [String: String] = [:]
      word.withUTF8 { append($0, in: alphabet, noting: false, to: &token, and: &new) }
      return String(decoding: token, as: UTF8.self)
    }

    /// New is a word that was not noted before.
    private mutating func append(
      _ word: UnsafeBufferPointer<UInt8>, in cyrillic: Alphabet, noting: Bool, to tokens: inout [UInt8],
      and new: inout [String: String]
    ) {
      let alphabet = (word.first.map { 0xD0...0xD3 ~= $0 } ?? false) ? cyrillic : .latin
      let start = tokens.count
      if let place = known[alphabet.rawValue].place(of: word) {
        known[alphabet.rawValue].append(tokenAt: place, to: &tokens)
        guard noting, !known[alphabet.rawValue].isNoted(at: place) else { return }
        known[alphabet.rawValue].note(at: place)
      } else {
        let token = stem(of: String(decoding: word, as: UTF8.self), in: alphabet)
        if known[alphabet.rawValue].count >= Self.enough { known[alphabet.rawValue] = KnownWords() }
        known[alphabet.rawValue].add(word, token: token, isNoted: noting)
        tokens.append(contentsOf: token.utf8)
      }
      if noting { new[String(decoding: word, as: UTF8.self)] = String(decoding: tokens[start...], as: UTF8.self) }
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
