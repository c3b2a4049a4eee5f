/// What is asked of a catalogue of invented pages, by kind.
struct InventedQuestions {
  let pages: InventedPages
  /// How many publications there are, and pages of each.
  let publications: Int
  let pagesEach: Int

  /// Kind and question, `count` of each kind, half of them in each alphabet.
  func all(_ count: Int) -> [(kind: String, question: String)] {
    var chance = SplitMix(seed: 4)
    var questions: [(String, String)] = []
    for number in 0..<count {
      let alphabet = InventedPages.Alphabet(rawValue: number % 2) ?? .latin
      func word(onShareOfPages share: Double) -> String {
        let rank = InventedPages.rank(onShareOfPages: share)
        // Neighbours in rank are as frequent.
        return pages.word(ofRank: rank + chance.number(below: max(2, rank / 10)), in: alphabet)
      }
      let rare = pages.word(ofRank: InventedPages.forms / 2 + chance.number(below: 90_000), in: alphabet)
      questions.append(("rare word", rare))
      questions.append(("phrase", "\"" + phrase(in: alphabet, &chance) + "\""))
      questions.append(("two words on 1 % of the pages", word(onShareOfPages: 0.01) + " " + word(onShareOfPages: 0.01)))
      questions.append(
        ("word on 1 % of the pages, years, language", word(onShareOfPages: 0.01) + " year:1995..2005 lang:ru"))
      questions.append(("word on 1 % of the pages, organisation", word(onShareOfPages: 0.01) + " org:IOM"))
      questions.append(("word on 10 % of the pages", word(onShareOfPages: 0.1)))
      questions.append(("two words on 10 % of the pages", word(onShareOfPages: 0.1) + " " + word(onShareOfPages: 0.1)))
    }
    return questions
  }

  /// Three words that stand side by side on some page.
  private func phrase(in alphabet: InventedPages.Alphabet, _ chance: inout SplitMix) -> String {
    let publication = chance.number(below: max(1, publications / 2)) * 2 + alphabet.rawValue
    let words = pages.wordList(ofPage: chance.number(below: pagesEach), of: publication)
    let start = chance.number(below: words.count - 2)
    return words[start..<start + 3].joined(separator: " ")
  }
}
