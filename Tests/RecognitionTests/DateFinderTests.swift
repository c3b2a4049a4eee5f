import Bibliography
import PDFText
import Testing

@testable import Recognition

struct DateFinderTests {
  private func date(_ text: String, _ kind: DateKind) -> FieldValue {
    guard let date = PartialDate(edtf: text) else { return .text("not a date: " + text) }
    return .date(PublicationDate(date, kind: kind))
  }

  private let body = """
    10 | The survey was carried out between March 2014 and June 2015 in all six regions of the country,
    10 | and its first results were presented at a round table in Minsk on 3 December 2015, where
    10 | ministries and partners discussed them (see Table 4 and the report of 2012 for comparison).
    """

  @Test func theDateOfACover() {
    MarkedText(
      """
      24 bold | Migration and Health in Border Towns
      12 | 7 January 2011 1️⃣
      ---
      \(body)
      """
    ).expect(DateFinder.self, date("2011-01-07", .issued), at: 1)
  }

  @Test func thePlaceAndYearOfATitlePage() {
    for line in ["Минск, 2018", "Мінск 2018", "Київ – 2018", "Geneva 2018"] {
      MarkedText(
        """
        18 bold center | Миграция и здоровье

        12 center @250,780 | \(line) 1️⃣
        ---
        \(body)
        """
      ).expect(DateFinder.self, date("2018", .issued), at: 1)
    }
  }

  @Test func theYearAboveTheMonthInABox() {
    MarkedText(
      """
      24 bold | Joined-up Figures
      10 | A scoping study
      14 @450,200 | 2013 1️⃣
      14 @450,218 | October 2️⃣
      ---
      \(body)
      """
    ).expect(
      [
        ExpectedFinding(.date, date("2013-10", .issued), at: 1),
        ExpectedFinding(.date, date("2013-10", .issued), at: 2),
      ],
      from: [DateFinder.self])
  }

  @Test func theMonthOfTheCoverRefinesTheYearOfTheImprint() {
    let finding = MarkedText(
      """
      24 bold | Counting What Matters
      12 | February 2016 1️⃣
      ---
      8 | © 2016 Institute of Numbers
      ---
      \(body)
      """
    ).expect(DateFinder.self, date("2016-02", .issued), at: 1)
    #expect(finding?.rejected.contains { $0.value == date("2016", .copyright) } == true)
  }

  @Test func theCopyrightYearOfAnImprint() {
    var information = DocumentInformation()
    information.created = "2015-11-23"
    let finding = MarkedText(
      """
      24 bold | Ecological Migrants
      ---
      9 | The opinions expressed in the report are those of the authors.
      9 | © 1997 International Organization for Migration (IOM) 1️⃣
      9 | ISBN 92-9068-067-9
      ---
      \(body)
      """, information: information
    ).expect(DateFinder.self, date("1997", .copyright), at: 1)
    #expect(finding?.rejected.contains { $0.value == date("2015-11-23", .created) } == true)
  }

  @Test func theImprintOnTheLastPage() {
    for (line, day) in [
      ("Подписано в печать 14.06.2018. Формат 60×84 1/16.", "2018-06-14"),
      ("Падпісана да друку 14.06.2018. Фармат 60×84 1/16.", "2018-06-14"),
      ("Підписано до друку 14.06.2018. Формат 60×84 1/16.", "2018-06-14"),
    ] {
      MarkedText(
        """
        24 bold | Рэспубліка ў лічбах
        ---
        \(body)
        ---
        10 | Заключение
        ---
        8 | \(line) 1️⃣
        8 | Тираж 200 экз. Заказ 1201.
        """
      ).expect(DateFinder.self, date(day, .signedToPrint), at: 1)
    }
  }

  @Test func theElectronicDateOfAnArticle() {
    MarkedText(
      """
      8 head | Journal of Examples, Vol. 12, No. 3, October 2018
      18 bold | On Examples
      8 | Received: 1 August 2018; Accepted: 10 September 2018; Published: 17 September 2018 1️⃣
      \(body)
      """
    ).expect(DateFinder.self, date("2018-09-17", .published), at: 1)
  }

  @Test func theHeadOfAJournal() {
    for (head, found) in [
      ("Journal of Examples, Vol. 12, No. 3, October 2018", "2018-10"), ("Выпуск 3 (39). 2011", "2011"),
      ("Examples 2014, 4, 932–945", "2014"), ("Postgrad Ex J 2010;86:272–278", "2010"),
      ("БИОНИКА. 2010. № 3 (74). С. 105–108", "2010"),
    ] {
      MarkedText(
        """
        8 head | \(head) 1️⃣
        18 bold | On Examples
        8 | Received: 1 August 2009
        \(body)
        """
      ).expect(DateFinder.self, date(found, .published), at: 1)
    }
  }

  @Test func theStampOfAnArchive() {
    MarkedText(
      """
      20 @20,300 | arXiv:1605.01234v2 [cs.CL] 3 May 2016 1️⃣
      18 bold | On Examples
      10 | Submitted to the Journal of Examples, April 2016
      \(body)
      """
    ).expect(DateFinder.self, date("2016-05-03", .published), at: 1)
  }

  @Test func theDayOfASituationReport() {
    MarkedText(
      """
      20 bold | EXAMPLE FEVER
      15 | SITUATION REPORT - 1
      15 | 21 JANUARY 2020 1️⃣
      12 | Data as reported by: 20 January 2020
      \(body)
      """
    ).expect(DateFinder.self, date("2020-01-21", .issued), at: 1)
  }

  @Test func runningTextGivesNoDate() {
    MarkedText(
      """
      18 bold | Migration and HIV
      \(body)
      """
    ).expectNothing(DateFinder.self)
  }

  @Test func theDayOfPrintingFromABrowserIsNotTheDocuments() {
    MarkedText(
      """
      12 right | April 07, 2004
      18 bold | The Network Changes
      11 | 03/29/2004 - By Anna Example 1️⃣
      \(body)
      9 foot | http://www.example.org/news?id=40 (1 of 4) [04/07/2004 5:04:25 PM]
      """
    ).expect(DateFinder.self, date("2004-03-29", .issued), at: 1)
  }
}
