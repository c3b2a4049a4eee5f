import Bibliography
import PDFText
import Testing

@testable import Recognition

/// Bodies that no line of the title page names outright: what witnesses for them, one test a witness.
@Suite("Organisations by their witnesses")
struct OrganisationWitnessTests {
  private func organisations(_ source: String, title: String, information: DocumentInformation = .init()) -> [String] {
    let text = MarkedText(source, information: information)
    let finding = OrganisationFinder.finding(in: text.clues, knowing: titled(title, in: text, at: 1))
    guard case .organisations(let found)? = finding?.value else { return [] }
    return found.map(\.name)
  }

  @Test("an abbreviation that is defined once and then repeated")
  func abbreviation() {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣
      ---
      10 | The Office for Rural Care (ORC) visited every village. ORC asked each household about its needs, and
      10 | what ORC heard is set out here. Staff of ORC wrote down the answers, and ORC checked them. Later ORC
      10 | returned, because ORC wanted to know more. No household (HH) was asked twice by ORC.
      """, title: "Care at Home")
    #expect(found == ["Office for Rural Care"])
  }

  @Test("a Russian abbreviation, the words before it in small letters")
  func cyrillicAbbreviation() {
    let words = "Отчёт готовила Северная организация по охране рек (СООР) и её".split(separator: " ")
    let end = words.firstIndex(of: "(СООР)") ?? 0
    #expect(
      OrganisationAbbreviations.name(before: end, in: words, for: "СООР") == "Северная организация по охране рек")
    #expect(OrganisationAbbreviations.name(before: end, in: words, for: "ВИЧ") == nil)
  }

  @Test("the running head names the body beside the title")
  func runningHead() {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣
      ---
      8 foot | Care at Home - ZORA, May 2019
      10 | Text of the page.
      ---
      8 foot | Care at Home - ZORA, May 2019
      10 | More text.
      """, title: "Care at Home")
    #expect(found == ["ZORA"])
  }

  @Test("people whom a sentence or a copyright line names are no body")
  func people() {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣
      ---
      10 | This report was researched and written by Elisabeth Moss and Pierre Lark on behalf of the Office for Rural Care.

      9 | © 2015 Elisabeth Moss and Pierre Lark
      9 | Published by the Office for Rural Care
      """, title: "Care at Home")
    #expect(found == ["Office for Rural Care"])
  }

  @Test("an address spells the beginning of a name")
  func spelledByAddress() {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣
      ---
      10 | Members of the Rural Care Network met twice. The Rural Care Network asked each household about its needs, and
      10 | what it heard is set out at www.ruralcare.net for the members of the Rural Care Network and for all others.
      """, title: "Care at Home")
    #expect(found == ["Rural Care Network"])
  }

  @Test("a suggested citation begins with its corporate author")
  func citation() {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣
      ---
      9 | Suggested citation: Office for Rural Care (2019), Care at Home. Harbourtown.
      """, title: "Care at Home")
    #expect(found == ["Office for Rural Care"])
  }

  @Test("a name over an address on the back cover")
  func address() {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣
      ---
      10 | Text.
      ---
      10 | Harbour Institute for Social Studies
      10 | 12 Mill Lane, Harbourtown
      10 | info@harbour-social.org
      """, title: "Care at Home")
    #expect(found == ["Harbour Institute for Social Studies"])
  }

  @Test("the title in quotation marks, by whom")
  func ownCitation() {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣
      ---
      10 | You may copy and adapt this work, provided that you credit the source (“Care at
      10 | Home” by Harbour Info Europe and the Office for Rural Care, 7 May 2019) and share it alike.
      """, title: "Care at Home")
    #expect(found == ["Harbour Info Europe", "Office for Rural Care"])
  }

  @Test("two words spelt like the document's own address")
  func domain() {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣

      10 | www.greenharbour.org
      ---
      10 | For years Green Harbour has worked on the coast. What Green Harbour saw is told in this report.
      10 | Write to post@greenharbour.org. Green Harbour answers every letter.
      """, title: "Care at Home")
    #expect(found == ["Green Harbour"])
  }

  @Test("abbreviations of a logo line")
  func logos() {
    let found = organisations(
      """
      14 | IOM • UNAIDS

      28 bold | Care at Home 1️⃣
      """, title: "Care at Home")
    #expect(
      found == ["International Organization for Migration", "Joint United Nations Programme on HIV/AIDS"])
  }

  @Test("a copyright in the design is not the design's")
  func copyrightInTheDesign() {
    let found = organisations(
      """
      28 bold | Люди реки 1️⃣
      ---
      9 | © Громов А. С., 2004
      9 | © Оформление. Общество «Волна», 2004
      """, title: "Люди реки")
    #expect(found == ["Общество «Волна»"])
  }

  @Test("bullets part names that nobody knows, too")
  func unknownLogos() {
    let found = organisations(
      """
      14 | IOM • UNAIDS • ZORA

      28 bold | Care at Home 1️⃣
      """, title: "Care at Home")
    #expect(
      found == ["International Organization for Migration", "Joint United Nations Programme on HIV/AIDS"])
  }

  @Test("a copyright that was lent is not the publisher's")
  func lentCopyright() {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣

      8 | © 1987 Association of Rural Machinery. Printed with permission.

      10 | Harbour Institute for Social Studies
      10 | 12 Mill Lane, Harbourtown
      10 | info@harbour-social.org
      """, title: "Care at Home")
    #expect(found.first == "Harbour Institute for Social Studies")
  }

  @Test("the imprint's publisher, where nobody nearer to the making is named")
  func publisher() {
    let found = organisations(
      """
      18 bold | Дорога к реке 1️⃣
      ---
      9 | Громов А. С. Дорога к реке. – Заречье: «Волна», 2004. – 44 с.
      """, title: "Дорога к реке")
    #expect(found == ["Волна"])
  }

  @Test("the file's own claim agrees with nothing and is believed little")
  func claim() {
    var information = DocumentInformation()
    information.author = "Ministry of Rivers"
    let text = MarkedText("28 bold | Care at Home 1️⃣", information: information)
    let finding = OrganisationFinder.finding(in: text.clues, knowing: titled("Care at Home", in: text, at: 1))
    #expect(finding?.origin == .documentInformation)
    #expect((finding?.confidence ?? 1) < 0.9)
  }

  @Test(
    "partners, clients and units of a sentence are none",
    arguments: [
      "The survey was funded by a grant and reached 400 people in the districts of the north.",
      "Each Local Health Unit (LHU) kept a list. The LHU sent it on.",
      "Do not share this list with the Council of any district before it is checked.",
    ])
  func noWitness(line: String) {
    let found = organisations(
      """
      28 bold | Care at Home 1️⃣
      ---
      10 | \(line)
      """, title: "Care at Home")
    #expect(found.isEmpty)
  }

  @Test("a unit's name in one look with the title above it is no part of the title")
  func bodyBelowTitle() {
    let text = MarkedText(
      """
      20 bold | Weekly Fever Update 1️⃣
      20 bold | River Fever Control Unit, Ministry of Health
      10 | In the seventh week the districts of the coast told of fewer cases than in the week before.
      """)
    let title = TitleFinder.finding(in: text.clues, knowing: .init())
    #expect(title?.value == .text("Weekly Fever Update"))
  }
}
