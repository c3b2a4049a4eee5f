import Fixtures
import Testing

@testable import pubcat

@Suite struct TableTests {
  private var table: TableWriter {
    var table = TableWriter([
      .init(name: "id", alignment: .right), .init(name: "title", isFlexible: true), .init(name: "doubtful"),
    ])
    table.add(["3", "Экологические мигранты в Беларуси", ""])
    table.add(["12", "A\u{1B}[31m title", "date"])
    return table
  }

  @Test func alignsColumnsWithoutATerminal() {
    #expect(
      table.lines(width: nil) == [
        "id  title                              doubtful",
        " 3  Экологические мигранты в Беларуси",
        "12  A\u{FFFD}[31m title                       date",
      ])
  }

  @Test func cutsTheFlexibleColumnOnATerminal() {
    #expect(
      table.lines(width: 30) == [
        "id  title             doubtful",
        " 3  Экологические м…",
        "12  A\u{FFFD}[31m title      date",
      ])
  }

  @Test func aTableWithoutRowsIsNothing() {
    #expect(TableWriter([.init(name: "id")]).lines(width: nil).isEmpty)
  }

  @Test func rowsOfAnyTextStayOnOneLineThatFits() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      var table = TableWriter([.init(name: "a", isFlexible: true), .init(name: "b", isFlexible: true)])
      for _ in 0..<4 { table.add([generator.oddText(upTo: 12), generator.oddText(upTo: 12)]) }
      let width = Int.random(in: 20...60, using: &generator)
      for line in table.lines(width: width) {
        #expect(displayWidth(of: line) <= width)
        #expect(!line.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) })
      }
    }
  }
}
