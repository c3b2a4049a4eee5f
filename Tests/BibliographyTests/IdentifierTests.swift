import Fixtures
import Testing

@testable import Bibliography

struct IdentifierTests {
  @Test(arguments: [
    ("92-9068-067-9", "92-9068-067-9", "9789290680673"),
    ("ISBN 92-9068-067-9", "92-9068-067-9", "9789290680673"),
    ("ISBN: 9290680679", "92-9068-067-9", "9789290680673"),
    ("ISBN-10 92-9068-067-9", "92-9068-067-9", "9789290680673"),
    ("ISBN-13: 978 92 9068 067 3", "978-92-9068-067-3", "9789290680673"),
    ("isbn–13:9789290680673", "978-92-9068-067-3", "9789290680673"),
    ("978–1–86016–339–5", "978-1-86016-339-5", "9781860163395"),
    ("5-88040-025-5", "5-88040-025-5", "9785880400256"),
    ("0-8044-2957-X", "0-8044-2957-X", "9780804429573"),
    ("0-8044-2957-Х", "0-8044-2957-X", "9780804429573"),
    ("9791034304561", "9791034304561", "9791034304561"),
  ])
  func readsISBN(_ text: String, hyphenated: String, thirteen: String) {
    let isbn = ISBN(text)
    #expect(isbn?.hyphenated == hyphenated)
    #expect(isbn?.isbn13 == thirteen)
  }

  @Test(arguments: [
    "", "ISBN", "92-9068-067-8", "978-92-9068-067-4", "9290680679123", "X290680679", "92-9068-067", "abc9290680679",
    "977-1472688208", "978-92-9068-067-X", "92-9068-067-9 and more",
  ])
  func refusesISBN(_ text: String) {
    #expect(ISBN(text) == nil)
  }

  @Test func bothFormsOfAnISBNAreOne() {
    #expect(ISBN("92-9068-067-9") == ISBN("978-92-9068-067-3"))
    #expect(Set([ISBN("9290680679"), ISBN("9789290680673")]).count == 1)
  }

  /// Any single wrong digit, and any two neighbours exchanged, is noticed in ten digits.
  @Test func checkDigitNoticesErrors() {
    var random = SeededGenerator(seed: 10)
    for _ in 0..<200 {
      let body = (0..<9).map { _ in Int.random(in: 0...9, using: &random) }
      let sum = zip(body, stride(from: 10, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
      let check = (11 - sum % 11) % 11
      var digits = body.map(String.init) + [check == 10 ? "X" : String(check)]
      #expect(ISBN(digits.joined()) != nil)
      let place = Int.random(in: 0..<9, using: &random)
      let right = digits[place]
      digits[place] = String((body[place] + Int.random(in: 1...9, using: &random)) % 10)
      #expect(ISBN(digits.joined()) == nil)
      digits[place] = right
      let next = place == 8 ? 7 : place + 1
      guard digits[place] != digits[next] else { continue }
      digits.swapAt(place, next)
      #expect(ISBN(digits.joined()) == nil)
    }
  }

  /// However it is divided, joining the parts gives the digits again.
  @Test func hyphensLoseNoDigit() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<500 {
      let group = random.pick(["0", "1", "2", "3", "5", "92", "617", "966", "985", "99999", "7"])
      let rest = (0..<(9 - group.count)).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      for last in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] {
        guard let isbn = ISBN("978" + group + rest + last) else { continue }
        #expect(isbn.hyphenated.filter { $0 != "-" } == isbn.digits)
        #expect([0, 4].contains(isbn.hyphenated.filter { $0 == "-" }.count))
      }
    }
  }

  @Test(arguments: [
    ("1472-6882", "1472-6882"), ("14726882", "1472-6882"), ("ISSN 1472–6882", "1472-6882"),
    ("eISSN: 1472-6882", "1472-6882"), ("ISSN-L 1472-6882", "1472-6882"), ("2434-561X", "2434-561X"),
    ("2434-561х", "2434-561X"),
  ])
  func readsISSN(_ text: String, expected: String) {
    #expect(ISSN(text)?.text == expected)
  }

  @Test(arguments: [
    "", "1472-6883", "1472-688", "1997-2015", "ISBN 1472-6882", "1472-6882-1", "X472-6882", "1472/6882",
  ])
  func refusesISSN(_ text: String) {
    #expect(ISSN(text) == nil)
  }

  @Test(arguments: [
    ("10.1093/dnares/dsy013", "10.1093/dnares/dsy013"),
    ("doi:10.1093/dnares/dsy013", "10.1093/dnares/dsy013"),
    ("DOI: 10.1093/dnares/dsy013.", "10.1093/dnares/dsy013"),
    ("https://doi.org/10.1093/dnares/dsy013", "10.1093/dnares/dsy013"),
    ("http://dx.doi.org/10.1093/dnares/dsy013)", "10.1093/dnares/dsy013"),
    ("doi.org/10.1093/dnares/dsy013;", "10.1093/dnares/dsy013"),
    ("https://www.doi.org/10.1093/dnares/dsy013/", "10.1093/dnares/dsy013"),
    ("10.1016/0021-9991(85)90002-4.", "10.1016/0021-9991(85)90002-4"),
    ("10.1016/0021-9991(85)90002-4).", "10.1016/0021-9991(85)90002-4"),
    (
      "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
      "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2"
    ),
    ("10.22038/IJBMS.2018.31997.7690 and more words", "10.22038/IJBMS.2018.31997.7690"),
    ("10.1000.10/123456»", "10.1000.10/123456"),
    ("10.1234/abc*", "10.1234/abc"),
    ("DOI 10.1234/абв,", "10.1234/абв"),
  ])
  func readsDOI(_ text: String, expected: String) {
    #expect(DOI(text)?.text == expected)
  }

  @Test(arguments: [
    "", "10.", "10.1234", "10.1234/", "10.123/abc", "11.1234/abc", "see 10.1234/abc", "10.12a4/abc", "doi",
    "10.1234/ x", "10.1234/).",
  ])
  func refusesDOI(_ text: String) {
    #expect(DOI(text) == nil)
  }

  @Test func caseDoesNotTellDOIsApart() {
    #expect(DOI("10.1234/ABC") == DOI("10.1234/abc"))
    #expect(DOI("10.1234/ABC")?.url == "https://doi.org/10.1234/ABC")
  }

  /// What was read reads again as itself, whatever stands around it.
  @Test func doiIsStable() {
    var random = SeededGenerator(seed: 44)
    for _ in 0..<1000 {
      let text = "10.1234/" + random.oddText()
      guard let doi = DOI(text) else { continue }
      #expect(DOI(doi.text) == doi)
      #expect(DOI("https://doi.org/\(doi.text). Then") == doi)
    }
  }
}
