import Testing

@testable import Words

@Suite("Words with their tokens")
struct KnownWordsTests {
  private func find(_ word: String, in words: KnownWords) -> Int? {
    var word = word
    return word.withUTF8 { words.place(of: $0) }
  }

  private func add(_ word: String, _ token: String, to words: inout KnownWords, isNoted: Bool = false) {
    var word = word
    word.withUTF8 { words.add($0, token: token, isNoted: isNoted) }
  }

  @Test("thousands of words are found again, each with its own token")
  func many() throws {
    var words = KnownWords()
    for number in 0..<5000 { add("слово\(number)", "сл\(number)", to: &words) }
    #expect(words.count == 5000)
    for number in 0..<5000 {
      let place = try #require(find("слово\(number)", in: words))
      var token: [UInt8] = []
      words.append(tokenAt: place, to: &token)
      #expect(String(decoding: token, as: UTF8.self) == "сл\(number)")
    }
    #expect(find("слово5000", in: words) == nil)
    #expect(find("слово", in: words) == nil)
  }

  @Test("noted once it is noted")
  func noted() throws {
    var words = KnownWords()
    add("river", "river", to: &words)
    let place = try #require(find("river", in: words))
    #expect(!words.isNoted(at: place))
    words.note(at: place)
    #expect(words.isNoted(at: place))
  }

  @Test("a word longer than any is not kept")
  func long() {
    var words = KnownWords()
    add(String(repeating: "a", count: KnownWords.longestWord + 1), "a", to: &words)
    #expect(words.count == 0)
  }

  @Test("a long word is a token all the same, and new every time")
  func longToken() {
    let forms = WordForms()
    let word = String(repeating: "ab", count: 2000)
    let (tokens, new) = forms.tokensAndNewWords(of: "rivers \(word) rivers")
    #expect(tokens == "river \(word.prefix(60)) river")
    #expect(new["rivers"] == "river")
    #expect(forms.tokensAndNewWords(of: "rivers").new.isEmpty)
  }
}
