import Fixtures
import Testing

@testable import Bibliography

struct PartialDateTests {
  @Test(arguments: [
    "1997", "1997-01", "1997-12", "1997-01-15", "2000-02-29", "2024-02-29", "0001", "9999-12-31", "0987-06-05",
  ])
  func readsAndPrints(_ text: String) {
    #expect(PartialDate(edtf: text)?.edtf == text)
  }

  @Test(arguments: [
    "", "97", "19970", "1997-1", "1997-13", "1997-00", "1997-01-00", "1997-01-32", "1997-02-29", "1900-02-29",
    "1997-04-31", "1997-01-15-01", "1997-", "-1997", "1997--15", "1997-01-", "0000", "1997/01", "1997?", "199X",
    "1997 ",
    "+997", "１９９７", "1997-01-1a", "unknown",
  ])
  func refuses(_ text: String) {
    #expect(PartialDate(edtf: text) == nil)
  }

  @Test func dayNeedsItsMonth() {
    #expect(PartialDate(year: 1997, day: 15) == nil)
    #expect(PartialDate(year: 0) == nil)
    #expect(PartialDate(year: 10000) == nil)
    #expect(PartialDate(year: 1997, month: .max) == nil)
    #expect(PartialDate(year: 1997, month: 1, day: .min) == nil)
  }

  @Test func precision() {
    #expect(["1997", "1997-01", "1997-01-15"].compactMap { PartialDate(edtf: $0)?.precision } == [1, 2, 3])
  }

  /// Every day there is reads back as itself, and stands after the day before.
  @Test func daysOfCommonAndLeapYears() {
    var last: PartialDate?
    var count = 0
    for year in [1899, 1900, 1904, 1999, 2000, 2100] {
      for month in 1...12 {
        for day in 1...PartialDate.days(inMonth: month, of: year) {
          guard let date = PartialDate(year: year, month: month, day: day), last.map({ $0 < date }) ?? true,
            date.edtf.utf8.count == 10, PartialDate(edtf: date.edtf) == date
          else {
            Issue.record("\(year) \(month) \(day)")
            return
          }
          last = date
          count += 1
        }
      }
    }
    // Only 1904 and 2000 are leap years.
    #expect(count == 6 * 365 + 2)
  }

  @Test func vaguerDatesStandFirst() {
    let sorted = ["1996-12-31", "1997", "1997-01", "1997-01-01", "1997-01-15", "1997-02", "1998"]
    #expect(sorted.reversed().compactMap { PartialDate(edtf: $0) }.sorted().map(\.edtf) == sorted)
  }

  @Test(arguments: [
    ("1997", "1997", true), ("1997-01", "1997", true), ("1997-01-15", "1997", true), ("1997-01-15", "1997-01", true),
    ("1997", "1997-01", false), ("1997-01", "1997-01-15", false), ("1997-02", "1997-01", false),
    ("1998", "1997", false),
    ("1997-02-15", "1997-01-15", false),
  ])
  func refines(_ finer: String, _ vaguer: String, expected: Bool) throws {
    let finer = try #require(PartialDate(edtf: finer))
    let vaguer = try #require(PartialDate(edtf: vaguer))
    #expect(finer.refines(vaguer) == expected)
  }

  /// Order is total, and a date that refines another never stands before it.
  @Test func orderHolds() {
    var random = SeededGenerator(seed: 31)
    func date() -> PartialDate? {
      let month = Bool.random(using: &random) ? Int.random(in: 1...12, using: &random) : nil
      let day = month != nil && Bool.random(using: &random) ? Int.random(in: 1...28, using: &random) : nil
      return PartialDate(year: Int.random(in: 1990...1992, using: &random), month: month, day: day)
    }
    for _ in 0..<2000 {
      guard let first = date(), let second = date() else { continue }
      #expect([first < second, second < first, first == second].count { $0 } == 1)
      if first.refines(second) { #expect(second <= first) }
    }
  }
}
