import Fixtures
import Testing

@testable import Bibliography

struct PersonNameParsingTests {
  @Test(arguments: [
    // With a comma
    ("Hyndman, Rob J", "Hyndman", "Rob J"),
    ("van der Berg, Pieter", "van der Berg", "Pieter"),
    ("O'Brien, Mary-Jane", "O'Brien", "Mary-Jane"),
    ("King, Martin Luther, Jr.", "King", "Martin Luther, Jr."),
    ("King Jr., Martin Luther", "King", "Martin Luther, Jr."),
    ("Иванов, И. И.", "Иванов", "И. И."),
    ("IVANOV, PETR", "Ivanov", "Petr"),
    ("Madonna,", "Madonna", nil),
    // Given name first
    ("Nancy A. Lynch", "Lynch", "Nancy A."),
    ("G. Nigel Martin", "Martin", "G. Nigel"),
    ("H. B. G. Casimir", "Casimir", "H. B. G."),
    ("J.-P. Serre", "Serre", "J.-P."),
    ("Jean-Pierre Serre", "Serre", "Jean-Pierre"),
    ("Md. Mominur Rahman", "Rahman", "Md. Mominur"),
    ("Imaël Henri Nestor Bassolé", "Bassolé", "Imaël Henri Nestor"),
    ("Martin Luther King, Jr.", "King", "Martin Luther, Jr."),
    ("John Smith III", "Smith", "John, III"),
    ("Voltaire", "Voltaire", nil),
    // Particles
    ("Ludwig van Beethoven", "van Beethoven", "Ludwig"),
    ("J. W. Van Orden", "Van Orden", "J. W."),
    ("Joyce Kelly da Silva", "da Silva", "Joyce Kelly"),
    ("Ricardo Marcelo dos Anjos Ferreira", "Ferreira", "Ricardo Marcelo dos Anjos"),
    ("Juan de la Cruz", "de la Cruz", "Juan"),
    ("Laura Del Coco", "Del Coco", "Laura"),
    ("Luca della Robbia", "della Robbia", "Luca"),
    ("Gerard ter Borch", "ter Borch", "Gerard"),
    ("Jan ten Brink", "ten Brink", "Jan"),
    ("Werner von der Schulenburg", "von der Schulenburg", "Werner"),
    ("Osama bin Saleh", "bin Saleh", "Osama"),
    ("Areej M. Al-Taweel", "Al-Taweel", "Areej M."),
    ("Jeanne d'Arc", "d'Arc", "Jeanne"),
    ("Shadi K’aibni", "K’aibni", "Shadi"),
    ("José Ortega y Gasset", "Ortega y Gasset", "José"),
    ("Rui Costa e Silva", "Costa e Silva", "Rui"),
    ("Ivan Rodriguez Montoya", "Rodriguez Montoya", "Ivan"),
    ("José Luis Núñez Feijóo", "Núñez Feijóo", "José Luis"),
    ("ANA LÓPEZ VEGA", "López Vega", "Ana"),
    ("María Pérez", "Pérez", "María"),
    ("Ana R. Pérez", "Pérez", "Ana R."),
    ("van der Berg P.", "van der Berg", "P."),
    ("von Neumann John", "von Neumann", "John"),
    ("Александр фон Гумбольдт", "фон Гумбольдт", "Александр"),
    // Initials last
    ("Smith JB", "Smith", "JB"),
    ("Macknick J", "Macknick", "J"),
    ("Близнюк Л. М.", "Близнюк", "Л. М."),
    ("Иванов И.И.", "Иванов", "И.И."),
    ("Ибрагимов А. У", "Ибрагимов", "А. У"),
    ("Толкин Дж. Р. Р.", "Толкин", "Дж. Р. Р."),
    ("И. В. Сидорович", "Сидорович", "И. В."),
    ("И.В. Сидорович", "Сидорович", "И.В."),
    ("И.В.Сидорович", "Сидорович", "И.В."),
    // Patronymics
    ("Клевцов Вадим Александрович", "Клевцов", "Вадим Александрович"),
    ("Светлана Владимировна Артеменко", "Артеменко", "Светлана Владимировна"),
    ("Иван Иванович Сидорович", "Сидорович", "Иван Иванович"),
    ("Сидорович Иван Иванович", "Сидорович", "Иван Иванович"),
    ("Адамович Алесь Михайлович", "Адамович", "Алесь Михайлович"),
    ("Пётр Ильич Чайковский", "Чайковский", "Пётр Ильич"),
    ("Змитрукевич Дина Ивановна", "Змитрукевич", "Дина Ивановна"),
    ("Мельник Вольга Паўлаўна", "Мельник", "Вольга Паўлаўна"),
    ("Шевченко Тарас Григорович", "Шевченко", "Тарас Григорович"),
    ("Ivanov Petr Sergeevich", "Ivanov", "Petr Sergeevich"),
    ("Olga Sergeevna Petrova", "Petrova", "Olga Sergeevna"),
    // Two words of a Slavic name
    ("Иван Бегтин", "Бегтин", "Иван"),
    ("Петров Александр", "Петров", "Александр"),
    ("Александр Петров", "Петров", "Александр"),
    ("Ирина Мельник", "Мельник", "Ирина"),
    ("Яков Бар", "Бар", "Яков"),
    ("Иван Сидорович", "Сидорович", "Иван"),
    // Capitals
    ("NANCY A. LYNCH", "Lynch", "Nancy A."),
    ("ИВАНОВ И.И.", "Иванов", "И.И."),
    ("ИВАНОВ-ПЕТРОВ И. И.", "Иванов-Петров", "И. И."),
    ("КЛЕВЦОВ ВАДИМ АЛЕКСАНДРОВИЧ", "Клевцов", "Вадим Александрович"),
    ("MARY O'BRIEN", "O'Brien", "Mary"),
    ("ANNE LÜBKE-SCHMIDT", "Lübke-Schmidt", "Anne"),
    ("RONALD MCDONALD", "McDonald", "Ronald"),
    ("PIETER VAN DER BERG", "van der Berg", "Pieter"),
    ("PIERRE LE ROUX", "Le Roux", "Pierre"),
    ("PIETER van der BERG", "van der Berg", "Pieter"),
    ("SMITH JB", "Smith", "JB"),
    ("LI WEI", "Wei", "Li"),
    ("Rob HYNDMAN", "Hyndman", "Rob"),
    ("HYNDMAN Rob", "Hyndman", "Rob"),
    ("Клевцов ВАДИМ", "Вадим", "Клевцов"),
    // White space
    ("  Nancy \u{A0} A.\tLynch ", "Lynch", "Nancy A."),
  ])
  func reads(_ text: String, family: String, given: String?) {
    #expect(PersonName(parsing: text) == PersonName(family: family, given: given))
  }

  @Test(arguments: ["", "  ", ",", "1, 2", "*†", ".", ", ,"])
  func noName(_ text: String) {
    #expect(PersonName(parsing: text) == nil)
  }

  /// Whatever is printed from a name reads back as that name.
  @Test func roundTrips() {
    var random = SeededGenerator(seed: 1997)
    let latin = (
      families: [
        "Lynch", "O'Brien", "van der Berg", "de Souza", "Al-Hassan", "Lübke-Schmidt", "McDonald", "Łukasiewicz", "Ng",
        "d'Arc", "von Neumann", "St John",
      ],
      givens: [
        "Nancy", "Nancy A.", "J.-P.", "Jean-Pierre", "Tadeusz", "Mary Jane", "Martin, Jr.", "Rob J", "R. Nazeer",
      ]
    )
    let cyrillic = (
      families: ["Иванова", "Мельничук", "Сидорович", "Шаўчук", "Їжакевич", "Иванов-Петров", "фон Рихтер", "Кузьмич"],
      givens: ["И. И.", "И.И.", "Светлана Владимировна", "Анна", "Алесь", "Пётр Ильич", "Дж. Р. Р."]
    )
    for _ in 0..<400 {
      let names = Bool.random(using: &random) ? latin : cyrillic
      let name = PersonName(family: random.pick(names.families), given: random.pick(names.givens))
      #expect(PersonName(parsing: name.inverted) == name)
      #expect(PersonName(parsing: name.natural) == name, "\(name.natural)")
    }
  }

  /// Odd text never stops the reader, and letters are neither lost nor made up.
  @Test func keepsEveryLetter() {
    var random = SeededGenerator(seed: 26)
    let words = [
      "Jr.", "III", "van", "ИВАН", "Иванович", "И.", "JB", "O'", "-", "..", ",", "J.-", "de", "Mc", "ß", "ǆ",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Bool.random(using: &random) ? random.pick(words) : random.oddText(upTo: 5)
      }.joined(separator: " ")
      guard let name = PersonName(parsing: text) else {
        let isSuffixAlone = !text.contains { $0.isLetter && !"JrI".contains($0) }
        #expect(isSuffixAlone)
        continue
      }
      let before = letters(of: text)
      let after = letters(of: name.family + (name.given ?? ""))
      #expect(before == after, "\(text.debugDescription)")
    }
  }

  private func letters(of text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic).sorted()
  }

  @Test(arguments: [
    ("Nancy A.", "N. A."), ("Jean-Pierre", "J.-P."), ("И.И.", "И. И."), ("Светлана Владимировна", "С. В."),
    ("JB", "J. B."),
    ("Rob J", "R. J."), ("Martin Luther, Jr.", "M. L."), ("Ricardo dos", "R."), ("élodie", "élodie"),
  ])
  func initials(_ given: String, expected: String) {
    #expect(PersonName(family: "X", given: given).initials == expected)
  }

  @Test func suffixStandsLast() {
    let king = PersonName(family: "King", given: "Martin Luther, Jr.")
    #expect(king.natural == "Martin Luther King Jr.")
    #expect(king.inverted == "King, Martin Luther, Jr.")
    #expect(king.suffix == "Jr.")
    #expect(PersonName(family: "King", given: "Martin").suffix == nil)
  }
}
