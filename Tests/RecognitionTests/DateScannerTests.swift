import Bibliography
import Testing

@testable import Recognition

struct DateScannerTests {
  /// The dates of a line as EDTF.
  private func dates(_ line: String) -> [String] { DateScanner.mentions(in: line).map(\.date.edtf) }

  @Test(
    arguments: [
      ("15 January 1997", "1997-01-15"), ("Jan. 5, 2016", "2016-01-05"), ("2nd July 2018", "2018-07-02"),
      ("July 12th, 2004", "2004-07-12"), ("JULY 2015", "2015-07"), ("December-2017", "2017-12"),
      ("2014 December 6", "2014-12-06"), ("2013 October", "2013-10"), ("09 Dec 94", "1994-12-09"),
      ("October '98", "1998-10"), ("02_juin_2014", "2014-06-02"),
      ("январь 1997", "1997-01"), ("15 января 1997 г.", "1997-01-15"), ("«29» декабря 2016 г.", "2016-12-29"),
      ("студзень 1997 г.", "1997-01"), ("3 снежня 2019 года", "2019-12-03"), ("12 жніўня 2008 г.", "2008-08-12"),
      ("21 березня 2020 р.", "2020-03-21"), ("листопад 2011", "2011-11"), ("1er juillet 2018", "2018-07-01"),
      ("août 2003", "2003-08"), ("24. September 2024", "2024-09-24"), ("März 1999", "1999-03"),
      ("16 de abril de 2021", "2021-04-16"), ("enero del 2016", "2016-01"), ("1 kwietnia 2005", "2005-04-01"),
    ])
  func datesInWords(line: String, date: String) {
    #expect(dates(line) == [date])
    #expect(dates("Минск, " + line) == [date])
  }

  @Test(
    arguments: [
      ("2018-07-02", "2018-07-02"), ("14.06.2018", "2018-06-14"), ("24.9.2024", "2024-09-24"), ("03/2016", "2016-03"),
      ("03/29/2004", "2004-03-29"), ("29/03/2004", "2004-03-29"), ("9/9/2019", "2019-09-09"),
      ("22.10.12", "2012-10-22"),
      ("12/IV-73 г.", "1973-04-12"), ("12.IV.1973", "1973-04-12"), ("About Us03/29/2004", "2004-03-29"),
    ])
  func datesInFigures(line: String, date: String) {
    #expect(dates(line) == [date])
  }

  @Test func aDateThatCanBeReadTwoWaysKeepsItsYear() throws {
    let mention = try #require(DateScanner.mentions(in: "Printed 03/04/2018").first)
    #expect(mention.date.edtf == "2018")
    #expect(mention.readings.map(\.edtf) == ["2018-04-03", "2018-03-04"])
  }

  @Test func spansKeepTheMonthThatIsCertain() {
    for line in ["10th & 11th July 2017", "23–24 July 2017", "July 23-24, 2017", "28 June – 2 July 2017"] {
      let mentions = DateScanner.mentions(in: line)
      #expect(mentions.map(\.date.edtf) == ["2017-07"], "\(line)")
      #expect(mentions.map(\.isSpan) == [true], "\(line)")
    }
    #expect(DateScanner.mentions(in: "October – November 2016").map(\.isSpan) == [true])
  }

  @Test(
    arguments: [
      "doi:10.1155/2016/4104595", "pages 1998-2004", "ГОСТ 7.80-2000", "2010–2015", "ID 20161", "2016.04", "B2000",
      "tel. 2018.55", "2,016,000", "no digits at all", "May I", "1/4", "3.14",
    ])
  func noDate(line: String) {
    #expect(dates(line) == [])
  }

  @Test func severalDatesOfOneLine() {
    #expect(
      dates("Received 28 December 2017; Editorial decision 18 April 2018; Accepted 19 April 2018")
        == ["2017-12-28", "2018-04-18", "2018-04-19"])
    #expect(dates("Rio de Janeiro, May 2005") == ["2005-05"])
  }

  /// Whatever the line, the offsets are in it, in order, and the date is one of the calendar.
  @Test func offsetsStayInsideTheLine() {
    var state: UInt64 = 42
    let parts = [
      "12", " ", "2016", "-", "/", "мая", "May", ".", ",", "«", "3rd", "–", "IV", "0", "31", "é", "e\u{301}", "г",
      "\u{200B}",
    ]
    for _ in 0..<3000 {
      var line = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        line += parts[Int(state >> 33) % parts.count]
      }
      var end = 0
      for mention in DateScanner.mentions(in: line) {
        #expect(mention.start >= end && mention.end > mention.start && mention.end <= line.utf8.count, "\(line)")
        end = mention.end
      }
    }
  }
}
