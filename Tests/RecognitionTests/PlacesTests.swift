import Bibliography
import Testing

@testable import Recognition

@Suite struct CountryNamesTests {
  private func codes(_ text: String) -> [String] {
    CountryNames.shared.counts(in: text).keys.map { Country.all[$0].code }.sorted()
  }

  @Test func theTableIsWhole() {
    #expect(Country.all.count == 249)
    #expect(Set(Country.all.map(\.code)).count == 249)
    for country in Country.all {
      #expect((-90...90).contains(country.latitude) && (-180...180).contains(country.longitude))
      #expect(codes(country.name).contains(country.code), "\(country.name)")
    }
  }

  @Test(arguments: [
    ("Ecological Migrants in Belarus: Returning Home", ["BY"]), ("MIGRATION AND HIV IN BELARUS", ["BY"]),
    ("в Республике Беларусь", ["BY"]), ("беженцы из Афганистана и Сирии", ["AF", "SY"]),
    ("Россией и Украиной", ["RU", "UA"]), ("в Российской Федерации", ["RU"]), ("у Рэспубліцы Беларусь", ["BY"]),
    ("мігранты з Казахстана ў Расіі", ["KZ", "RU"]), ("в Україні та Польщі", ["PL", "UA"]),
    ("населения США и Соединённого Королевства", ["GB", "US"]), ("Papua New Guinea", ["PG"]),
    ("Guinea-Bissau and Guinea", ["GN", "GW"]), ("Belarus’s neighbours", ["BY"]), ("Côte d’Ivoire", ["CI"]),
    ("South Sudan", ["SS"]), ("the Democratic Republic of the Congo", ["CD"]), ("в Египте и Израиле", ["EG", "IL"]),
    ("Кот-д’Ивуар", ["CI"]), ("на Филиппинах", ["PH"]),
  ])
  func namesAreFoundInTheirForms(text: String, expected: [String]) {
    #expect(codes(text) == expected)
  }

  @Test(arguments: [
    "turkey and chad", "New Jersey", "University of Botswana", "Indiana and Nigeriasaurus", "белорусские беженцы",
    "Того же мнения", "Самое важное", "Guinea pigs", "the use of us", "Перуанский", "Чехи и поляки", "",
  ])
  func otherWordsAreNot(text: String) {
    #expect(codes(text) == [])
  }
}

@Suite struct PlacesFinderTests {
  private func publication(title: String) -> Publication {
    let evidence = Evidence(rule: "test", page: 1, quote: title)
    return Publication(findings: [
      .title: Finding(Proposal(.text(title), confidence: 1, origin: .page, evidence: evidence))
    ])
  }

  @Test func countriesOfTheTitleAreWhatTheStudyIsAbout() {
    MarkedText("10 | Printed in Switzerland\n---\n10 | Belarus, then Belarus and again Belarus, and Poland once")
      .expect(
        PlacesFinder.self, .places([Place(name: "Belarus", code: "BY", latitude: 53.5, longitude: 28)]),
        knowing: publication(title: "Ecological Migrants in Belarus"))
  }

  @Test func namesInTheTextAloneAreNotEnough() {
    MarkedText("10 | Printed in Switzerland for Sweden\n---\n10 | Poland, Belarus")
      .expectNothing(PlacesFinder.self, knowing: publication(title: "Ecological migrants"))
  }

  @Test func aCountryAboveAllOthersInTheTextIs() {
    let page = "10 | Haiti, and in Haiti, from Haiti, to Haiti and all Haiti 1️⃣\n"
    MarkedText(page + "---\n" + page.replacing("1️⃣", with: "") + "10 | France once")
      .expect(
        PlacesFinder.self, .places([Place(name: "Haiti", code: "HT", latitude: 18.9, longitude: -72.7)]), at: 1,
        knowing: publication(title: "Building back"))
  }
}
