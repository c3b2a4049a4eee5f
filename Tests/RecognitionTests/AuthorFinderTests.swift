import Bibliography
import PDFText
import Testing

@testable import Recognition

/// A title at the place of a mark, as the title's finder would have left it.
func titled(_ title: String, in text: MarkedText, at mark: Int) -> Publication {
  guard let place = text.marks[mark] else { return Publication() }
  let box = place.line.box
  let evidence = Evidence(rule: "fixture", page: place.page, box: [box.x, box.y, box.width, box.height])
  return Publication(findings: [
    .title: Finding(Proposal(.text(title), confidence: 0.9, origin: .page, evidence: evidence))
  ])
}

@Suite("Authors")
struct AuthorFinderTests {
  private func people(_ names: (String, String)...) -> FieldValue {
    .people(names.map { PersonName(family: $0.0, given: $0.1) })
  }

  private func found(_ source: String, title: String, information: DocumentInformation = .init()) -> Finding? {
    let text = MarkedText(source, information: information)
    return AuthorFinder.finding(in: text.clues, knowing: titled(title, in: text, at: 1))
  }

  @Test("names under the title with raised marks, broken over a line")
  func articleHead() {
    let finding = found(
      """
      18 bold | Effects of Salt on Rice 1️⃣

      11 | Hannah Lindqvist ^1,2* , Omar Farouk Haddad ^2 , Pieter
      11 | van der Meer ^3 and Lucía Ortega ^1

      8 | ^1 Department of Botany, University of Lund, Sweden

      10 bold | Abstract
      10 | Salt is a stress that limits the growth of rice in many of the deltas of the world.
      """, title: "Effects of Salt on Rice")
    #expect(
      finding?.value
        == people(("Lindqvist", "Hannah"), ("Haddad", "Omar Farouk"), ("van der Meer", "Pieter"), ("Ortega", "Lucía")))
    #expect(finding.map { $0.confidence > 0.9 } ?? false)
  }

  @Test("initials above the title of a Russian article, in capitals below it")
  func russianHead() {
    let finding = found(
      """
      10 | УДК 614.2

      12 bold | И. В. Сидорович, Л. М. Близнюк

      14 bold | Оценка нагрузки на службу крови 1️⃣

      10 | В статье рассматривается нагрузка на службу крови и её изменение за последние десять лет.
      """, title: "Оценка нагрузки на службу крови")
    #expect(finding?.value == people(("Сидорович", "И. В."), ("Близнюк", "Л. М.")))
  }

  @Test("a thesis gives the family name on a line of its own; the supervisor is no author")
  func thesis() {
    let finding = found(
      """
      14 center | Белорусский институт труда

      14 center | КОВАЛЕВИЧ
      14 center | Ирина Петровна

      14 center bold | Занятость молодых матерей 1️⃣

      14 center | Автореферат диссертации

      14 right | Научный руководитель
      14 right | Лукашин Олег Викторович
      """, title: "Занятость молодых матерей")
    #expect(finding?.value == people(("Ковалевич", "Ирина Петровна")))
  }

  @Test("a student's name in the genitive is set upright")
  func genitive() {
    let finding = found(
      """
      14 center bold | Облачные хранилища 1️⃣

      14 | студента 4 курса 421 группы
      14 | Громова Андрея Сергеевича

      14 | Научный руководитель
      14 | П. О. Третьяк
      """, title: "Облачные хранилища")
    #expect(finding?.value == people(("Громов", "Андрей Сергеевич")))
  }

  @Test("a label, brackets with affiliations, reviewers apart")
  func labelled() {
    let finding = found(
      """
      18 | The Price of Water 1️⃣

      10 | Authors: Danny Holm (OKW), Jonathan Reed (OKW), Stuart Larch (Birch College, University of
      10 | Leeds), Samuel Orr (OKW)
      10 | Reviewers: Alma Stern (EOS)
      """, title: "The Price of Water")
    #expect(
      finding?.value == people(("Holm", "Danny"), ("Reed", "Jonathan"), ("Larch", "Stuart"), ("Orr", "Samuel")))
  }

  @Test("capitals, degrees, one name a line")
  func degrees() {
    let finding = found(
      """
      20 bold | Housing and Asthma 1️⃣

      11 | Jaime Rowland, MPH
      11 | MARY JEAN STONE, ScD
      11 | National Center for Environmental Health
      """, title: "Housing and Asthma")
    #expect(finding?.value == people(("Rowland", "Jaime"), ("Stone", "Mary Jean")))
  }

  @Test("a name that is printed twice is one author")
  func twice() {
    let finding = found(
      """
      18 bold center | The Price of Water 1️⃣

      11 | Ipseeta Mohan*†, Daniel Reed† and Suresh Kumar†

      8 | Address: Department of Pharmacology, Institute of Medical Sciences, Harbour 110029
      8 | Email: Ipseeta Mohan* - ipseetamohan@example.org; Daniel Reed - reed16@example.org;
      8 | Suresh Kumar - kumar@example.org
      8 | * Corresponding author †Equal contributors
      """, title: "The Price of Water")
    #expect(finding?.value == people(("Mohan", "Ipseeta"), ("Reed", "Daniel"), ("Kumar", "Suresh")))
  }

  @Test("a box of authors in columns, under the abbreviations of their bodies")
  func columnsUnderBodies() {
    let finding = found(
      """
      24 bold | Vigilância dos rios 1️⃣

      10 @300,600 | AUTORES
      10 @300,612 | DRS
      10 @300,624 | André Peralta Santos
      10 @300,636 | Pedro Pinto Leite
      10 @420,612 | INSR
      10 @420,624 | Carlos Matias Dias
      10 @420,636 | Baltazar Nunes
      """, title: "Vigilância dos rios")
    guard case .people(let names)? = finding?.value else {
      Issue.record("no authors")
      return
    }
    #expect(names.map { $0.given?.split(separator: " ").first } == ["André", "Pedro", "Carlos", "Baltazar"])
  }

  @Test("names with degrees, each over an address of its own")
  func degreesOverAddresses() {
    let finding = found(
      """
      18 bold center | The Price of Water 1️⃣

      11 center | Harry B. Burton, M.D., Ph.D.
      11 center | David B. Rosen, Ph.D.
      11 center | Department of Medicine
      11 center | Harbour Medical College
      11 center | Harbour, Delta 10595

      11 center | Philip H. Goodall, M.D.
      11 center | Department of Medicine
      11 center | University of the Delta
      """, title: "The Price of Water")
    #expect(
      finding?.value == people(("Burton", "Harry B."), ("Rosen", "David B."), ("Goodall", "Philip H.")))
  }

  @Test("each name over the offices that its bearer holds, advisors included")
  func offices() {
    let finding = found(
      """
      18 bold center | The Price of Water 1️⃣

      11 center | Alex Cobden
      11 center | Chief Executive, Water Justice Network

      11 center | Jonathan Reed
      11 center | Prize Fellow, Institute for Water Research, University of Harbour
      11 center | Senior Advisor, Open Rivers Foundation

      11 center | Richard Murray
      11 center | Professor of Practice in Water Economy, University of Harbour
      11 center | Director, Water Research Institute
      """, title: "The Price of Water")
    #expect(finding?.value == people(("Cobden", "Alex"), ("Reed", "Jonathan"), ("Murray", "Richard")))
  }

  @Test("named in the dative, in a sentence broken over a line, on the back of the title page")
  func disclaimer() {
    let finding = found(
      """
      24 bold center | Дорога и возвращение 1️⃣

      12 center | Минск, 2018
      ---
      10 | Мнения, изложенные в настоящем отчёте, принадлежат авторам: Громову А. С.,
      10 | Третьяковой Л. М. и Лапко И. В., и могут не совпадать с мнением издателя.
      """, title: "Дорога и возвращение")
    #expect(finding?.value == people(("Громов", "А. С."), ("Третьякова", "Л. М."), ("Лапко", "И. В.")))
  }

  @Test("thanked by name, in the dative, and nobody else who is thanked")
  func thanks() {
    let finding = found(
      """
      24 bold center | Дорога и возвращение 1️⃣

      12 center | Минск, 2018
      ---
      10 | Фонд «Чистая река» выражает благодарность авторам исследования И. В. Громович, А. С. Третьяковой
      10 | и П. Н. Лапко за их труд, а также директору школы М. М. Белову за гостеприимство.
      """, title: "Дорога и возвращение")
    #expect(finding?.value == people(("Громович", "И. В."), ("Третьякова", "А. С."), ("Лапко", "П. Н.")))
  }

  @Test("in the dative, up to the end of the sentence")
  func sentenceBehindNames() {
    let finding = found(
      """
      24 bold center | Дорога и возвращение 1️⃣

      12 center | Минск, 2018
      ---
      10 | Ответственность за содержание принадлежит исключительно авторам отчета — Громовой Анне Петровне,
      10 | Лапко Павлу Олеговичу и Третьяк Вере Степановне. Названия стран не означают чьего-либо мнения.
      """, title: "Дорога и возвращение")
    #expect(
      finding?.value
        == people(("Громова", "Анна Петровна"), ("Лапко", "Павел Олегович"), ("Третьяк", "Вера Степановна")))
  }

  @Test("the description on the back of the title page")
  func description() {
    let finding = found(
      """
      16 bold center | Методы обработки сигналов 1️⃣
      16 center | Учебное пособие
      ---
      10 | Сергеев В.Л., Андронов А.С. Методы обработки сигналов: Учебное пособие.
      """, title: "Методы обработки сигналов")
    #expect(finding?.value == people(("Сергеев", "В. Л."), ("Андронов", "А. С.")))
  }

  @Test("a report by an organisation has no personal authors")
  func corporate() {
    let finding = found(
      """
      28 bold | Situation Report on Dengue 1️⃣

      12 | Ministry of Health and Population
      12 | Affected Districts

      10 | South Asia
      10 | Prepared by the Epidemiology Division of the Department of Health Services
      """, title: "Situation Report on Dengue")
    #expect(finding == nil)
  }

  @Test("the file's author alone is not enough")
  func claimed() {
    var information = DocumentInformation()
    information.author = "John Smith"
    let finding = found(
      "24 bold | Annual Review of Fisheries 1️⃣", title: "Annual Review of Fisheries", information: information)
    #expect(finding == nil)
  }

  @Test("a lone name between the title and the date, though nobody knows it for a name")
  func nameAboveTheDate() {
    let finding = found(
      """
      17 | Searching the Flood Plains 1️⃣

      12 | Osquar Vendelbrink

      11 | February 16, 2023

      12 bold | Contents
      10 | 1 The plains, and how they are searched for what the water leaves behind in every spring
      """, title: "Searching the Flood Plains")
    #expect(finding?.value == people(("Vendelbrink", "Osquar")))
  }

  @Test("by somebody, over the name of a body; after a date; but not in prose that goes on")
  func labels() {
    #expect(
      found(
        """
        24 bold | Joined-Up Rivers 1️⃣

        12 | Prepared by Neil Moss,
        12 | Open Rivers Foundation
        """, title: "Joined-Up Rivers")?.value == people(("Moss", "Neil")))
    #expect(
      found(
        """
        18 bold | The River's Mutation 1️⃣

        9 | 03/29/2004 - By Anna Reed
        10 | The floods in the valley that drove away hundreds and hurt many more have already had a greater effect on it.
        """, title: "The River's Mutation")?.value == people(("Reed", "Anna")))
    #expect(
      found(
        """
        18 bold | The Queueing Rivers 1️⃣

        10 | Rivers with more than one mouth have been described and measured for the first time in the north
        10 | by F. Moss); all of them are described here once more.
        """, title: "The Queueing Rivers") == nil)
  }
}
