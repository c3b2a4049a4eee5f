import Fixtures
import Testing

@testable import Bibliography

struct SentenceCaseTests {
  private let running = [
    "belarus": "Belarus", "chernobyl": "Chernobyl", "who": "WHO", "беларусь": "Беларусь", "anatolica": "anatolica",
    "kundmannia": "Kundmannia", "o'brien": "O'Brien", "чернышевского": "Чернышевского",
  ]

  @Test(arguments: [
    (
      "ECOLOGICAL MIGRANTS IN BELARUS: RETURNING HOME AFTER CHERNOBYL?",
      "Ecological migrants in Belarus: Returning home after Chernobyl?"
    ),
    ("MIGRATION AND HIV", "Migration and HIV"),
    ("THE WHO REPORT ON COVID-19 AND H1N1", "The WHO report on COVID-19 and H1N1"),
    ("МИГРАЦИЯ И ВИЧ В РЕСПУБЛИКЕ БЕЛАРУСЬ", "Миграция и ВИЧ в республике Беларусь"),
    ("УНИВЕРСИТЕТ ИМЕНИ Н. Г. ЧЕРНЫШЕВСКОГО", "Университет имени Н. Г. Чернышевского"),
    ("МУЗЕЙ ИМ. А.С. ПУШКИНА", "Музей им. А.С. Пушкина"),
    ("ФИРМА «БЕЛПРИНТ» В МИНСКЕ", "Фирма «Белпринт» в минске"),
    ("ФИРМА \"БЕЛПРИНТ\" В МИНСКЕ", "Фирма \"Белпринт\" в минске"),
    ("A 5\" PIPE", "A 5\" pipe"),
    ("CHILDREN'S RIGHTS. A REVIEW", "Children's rights. A review"),
    ("THE O'BRIEN REPORT", "The O'Brien report"),
    ("WORLD WAR II AND AFTER", "World war II and after"),
    ("WELL-BEING OF HIV-POSITIVE WOMEN", "Well-being of HIV-positive women"),
    ("(IN)SECURITY IN KUNDMANNIA ANATOLICA", "(In)security in Kundmannia anatolica"),
    ("“NO WAY OUT”: A STUDY", "“No way out”: A study"),
    ("", ""), ("1997", "1997"), ("—", "—"),
  ])
  func sentenceCase(_ title: String, expected: String) {
    #expect(title.sentenceCased(keeping: running) == expected)
  }

  @Test(arguments: [
    ("ECOLOGICAL MIGRANTS", true), ("МИГРАЦИЯ И ВИЧ", true), ("EFFECT OF pH ON GROWTH OF PLANTS", true),
    ("UNAIDS", false),
    ("ACKNOWLEDGEMENTS", true), ("Migration and HIV", false), ("", false), ("移民", false), ("1997", false),
  ])
  func capitals(_ title: String, expected: Bool) {
    #expect(title.isPrintedInCapitals == expected)
  }

  @Test func changesNothingButCase() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let text = random.oddText(upTo: 40)
      #expect(text.sentenceCased().lowercased() == text.lowercased())
    }
  }
}
