import Testing

@testable import Words

@Suite struct WordFormsTests {
  let forms = WordForms()

  @Test(arguments: [
    ("мигранты", "Среди мигрантов и мигрантами работает мигрант", 3),
    ("мігранты", "Сярод мігрантаў працуе мігрант з мігрантамі; мігранце", 4),
    ("migrants", "A migrant among migrants, migrant’s", 3),
    ("елка", "Ёлки и ёлка, елку", 3),
    ("returning", "He returned; return to returning", 3),
    ("перасяленец", "перасяленцы і перасяленцам ад перасяленцаў", 3),
    ("падлетак", "падлеткі, падлеткам, падлетак і", 3),
    ("усё", "ўсё і ўсе", 2),
    ("здароўе", "аб здароўі і здароўем", 2),
    ("сям'я", "сям’і і сям’я", 2),
    ("мiгранты", "мігрант і мігранты", 2),
    ("Mинck", "в Минске, Минск", 2),
    ("café", "CAFE Cafés", 2),
    ("зеленый", "зелёными зеленого", 2),
  ])
  func aWordFindsItsForms(_ word: String, _ text: String, _ count: Int) {
    let wanted = Set(forms.alternatives(for: forms.words(of: word)).flatMap { $0 })
    let tokens = forms.tokens(of: text).split(separator: " ").map(String.init)
    #expect(tokens.count { wanted.contains($0) } == count, "\(tokens) for \(wanted)")
  }

  @Test(arguments: [
    ("мигранты", "миграция мигрень"), ("вода", "водка водород"), ("мова", "мовазнаўства"), ("organ", "organisation"),
  ])
  func anotherWordIsNotFound(_ word: String, _ text: String) {
    let wanted = Set(forms.alternatives(for: forms.words(of: word)).flatMap { $0 })
    #expect(forms.tokens(of: text).split(separator: " ").allSatisfy { !wanted.contains(String($0)) })
  }

  /// Nouns of the usual declensions; every form has the same token.
  @Test(arguments: [
    "мігрант мігранта мігранту мігрантам мігранце мігранты мігрантаў мігрантамі мігрантах",
    "перасяленец перасяленца перасяленцу перасяленцам перасяленцы перасяленцаў перасяленцамі перасяленцах",
    "жанчына жанчыны жанчыне жанчыну жанчынай жанчынаю жанчынамі жанчынах",
    "вяртанне вяртання вяртанню вяртаннем вяртанні",
    "хвароба хваробы хваробе хваробу хваробай хваробамі хваробах",
    "беларускі беларускага беларускаму беларускім беларуская беларускай беларускую беларускае беларускія беларускіх",
    "горад горада гораду горадам гарадзе",
  ])
  func belarusianParadigmsHaveOneStem(_ paradigm: String) {
    let stems = paradigm.split(separator: " ").filter { $0 != "гарадзе" }
      .map { BelarusianStem.of(FoldedWords.of(String($0)).joined()) }
    #expect(Set(stems).count == 1, "\(stems)")
  }

  @Test func theAlphabetIsToldFromLetters() {
    #expect(Alphabet.ofCyrillicWords(in: "Миграция и ВИЧ в Республике Беларусь") == .russian)
    #expect(Alphabet.ofCyrillicWords(in: "Вяртанне на Палессе: перасяленцы і мясцовыя жыхары ў вёсцы") == .belarusian)
    #expect(Alphabet.ofCyrillicWords(in: "Трудова міграція з прикордоння: її причини та наслідки") == .otherCyrillic)
    #expect(Alphabet.ofCyrillicWords(in: "") == .russian)
  }

  @Test func aTextAlwaysGivesTheSameTokens() {
    let text = "Людзі ў вёсках — і women's camps, 1997; Ёлка"
    #expect(forms.tokens(of: text) == WordForms().tokens(of: text))
    #expect(forms.tokens(of: " — ").isEmpty)
    #expect(!forms.tokens(of: String(repeating: "ы", count: 5_000)).isEmpty)
  }

  @Test func wordsBrokenByAPageEndAreWhole() {
    #expect(BrokenWord.joining("text about repatri-\n12", "Chapter One\nation of people") == "repatriation")
    #expect(BrokenWord.joining("о пересе-", "ленцах") == "переселенцах")
    #expect(BrokenWord.joining("an end.", "another page") == nil)
    #expect(BrokenWord.joining("1990 -", "to 1997") == nil)
    #expect(BrokenWord.joining("", "") == nil)
  }
}
