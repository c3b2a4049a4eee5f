import Bibliography
import PDFText
import Testing

@testable import Recognition

/// What of a line is a body's name, and what stands before or behind it.
@Suite("Names of organisations")
struct OrganisationNameTests {
  private func names(_ text: String, isLabelled: Bool = false) -> [String] {
    OrganisationName.names(in: text, isLabelled: isLabelled).map(\.name)
  }

  @Test(
    "a person or an office before the name is no part of it",
    arguments: [
      ("Neil Harbour, Open River Foundation", "Open River Foundation"),
      ("Astrid Tveit, Norwegian Agency for River Care", "Norwegian Agency for River Care"),
      ("Senior Advisor, Open River Foundation", "Open River Foundation"),
      ("Prize Fellow, Institute for Policy Research", "Institute for Policy Research"),
      ("Professor in Geriatrics and Stroke Medicine, University of West Anglia", "University of West Anglia"),
      ("Director of Research, Public Data Laboratory", "Public Data Laboratory"),
      ("Заведующий отделом, Институт речной экологии", "Институт речной экологии"),
    ])
  func officeHolder(line: String, name: String) {
    #expect(names(line) == [name])
    #expect(names(line, isLabelled: true) == [name])
  }

  @Test(
    "a name ends where its address begins",
    arguments: [
      (
        "Harbour Media Laboratory; Perceptual Section; 20 Ames St., Cambridge",
        "Harbour Media Laboratory; Perceptual Section"
      ),
      ("River Software Foundation, version 2", "River Software Foundation"),
      ("River Hospital 5, Delta Branch", "River Hospital 5, Delta Branch"),
    ])
  func address(line: String, name: String) {
    #expect(names(line) == [name])
  }

  @Test("an office alone, or a credit for the looks, names no body")
  func officeAlone() {
    #expect(names("Senior Advisor", isLabelled: true).isEmpty)
    #expect(names("Professor of Law at the University of Harbour") == ["University of Harbour"])
    #expect(names("Board Members", isLabelled: true).isEmpty)
    #expect(names("Design: MakeHarbour.com", isLabelled: true).isEmpty)
    #expect(names("Cover photo: River Agency", isLabelled: true).isEmpty)
  }

  @Test(
    "a label before the name is left off",
    arguments: ["Address: Harbour University", "Degree-Conferring Institution: Harbour University"])
  func label(line: String) {
    #expect(names(line) == ["Harbour University"])
  }

  @Test("names that begin like an office keep their words")
  func likeAnOffice() {
    #expect(names("Director of Public Prosecutions Office") == ["Director of Public Prosecutions Office"])
    #expect(names("Office of the Chief Scientist") == ["Office of the Chief Scientist"])
    #expect(names("Expert Group on River Statistics", isLabelled: true) == ["Expert Group on River Statistics"])
    #expect(names("Harbour Studies Association, Inc") == ["Harbour Studies Association, Inc"])
    #expect(names("Fellowship of Reconciliation Council") == ["Fellowship of Reconciliation Council"])
  }

  @Test("a country behind a town is no body", arguments: ["г. Заречье, Российская Федерация", "Рэспубліка Беларусь"])
  func countries(text: String) { #expect(OrganisationName.names(in: text).isEmpty) }

  @Test(
    "capitals are set as the language sets them",
    arguments: [
      ("CENTRO DE ESTUDOS EM SAÚDE SOBRE RIOS", "Centro de Estudos em Saúde sobre Rios"),
      ("РЕЧНОЙ УНИВЕРСИТЕТ «ЗАРЕЧЬЕ» имени АННЫ ГРОМОВОЙ", "Речной университет «Заречье» имени Анны Громовой"),
      ("INSTITUT FÜR FLUSSKUNDE UND HAFENBAU", "Institut für Flusskunde und Hafenbau"),
      ("BUREAU POUR LA COORDINATION DES RIVIÈRES", "Bureau pour la Coordination des Rivières"),
    ])
  func capitals(printed: String, usual: String) {
    #expect(OrganisationCase.usual(printed) == usual)
  }

  @Test(
    "a name in the genitive is set upright",
    arguments: [
      ("Объединенного института речных исследований", "Объединенный институт речных исследований"),
      ("Заречного государственного университета", "Заречный государственный университет"),
      ("Приморской академии рек", "Приморская академия рек"),
      ("Федерального агентства водного хозяйства", "Федеральное агентство водного хозяйства"),
      ("Института рек", "Институт рек"), ("Высшего совета рек", "Высший совет рек"),
      ("Речной университет имени Академии наук", "Речной университет имени Академии наук"),
      ("Кафедра Речного института", "Кафедра Речного института"),
      ("Министерство лесного хозяйства", "Министерство лесного хозяйства"),
    ])
  func genitive(printed: String, name: String) {
    #expect(RussianBody.nominative(printed) == name)
  }

  @Test("a ministry and the university behind it on one line")
  func ministryAndUniversity() {
    #expect(
      names("МІНІСТЕРСТВО ОСВІТИ І НАУКИ УКРАЇНИ НАЦІОНАЛЬНИЙ РІЧКОВИЙ УНІВЕРСИТЕТ")
        == ["Міністерство освіти і науки України", "Національний річковий університет"])
    #expect(
      names("Министерство образования Республики Беларусь Белорусский речной университет")
        == ["Министерство образования Республики Беларусь", "Белорусский речной университет"])
    #expect(
      names("Министерство образования Республики Беларусь") == ["Министерство образования Республики Беларусь"])
  }

  @Test("an abbreviation is spelt by the capitals, not by the small words between them")
  func abbreviation() {
    func name(_ text: String, _ short: String) -> String? {
      let words = text.split(separator: " ")
      return OrganisationAbbreviations.name(before: words.count, in: words, for: short)
    }
    #expect(name("the Open Observatory of Network Interference", "OONI") == "Open Observatory of Network Interference")
    #expect(name("by the Bank of Xanadu", "BOX") == "Bank of Xanadu")
  }
}
