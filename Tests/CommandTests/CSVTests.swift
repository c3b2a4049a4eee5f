import Fixtures
import Testing

@testable import Bibliography

@Suite struct CSVTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("", ""),
    ("Брест, Беларусь", "\"Брест, Беларусь\""),
    ("the \"zone\"", "\"the \"\"zone\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("=1+1", "'=1+1"),
    ("+375 17 222", "'+375 17 222"),
    ("-5 °C", "'-5 °C"),
    ("@name", "'@name"),
    ("＝1", "'＝1"),
    ("\u{1}=1", "'=1"),
    (" =1", "' =1"),
    ("=\"x\"", "\"'=\"\"x\"\"\""),
    ("a\u{1B}[31mb", "a[31mb"),
    (" space ", "\" space \""),
  ])
  func writesCell(_ text: String, _ cell: String) {
    #expect(CSVWriter.cell(text) == cell)
  }

  @Test func recordsEndAsTheStandardSays() {
    #expect(CSVWriter.record(["1", "a,b", ""]) == "1,\"a,b\",\r\n")
  }

  @Test func anyTextIsReadBackAndRunsNothing() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let texts = (0..<3).map { _ in generator.oddText(upTo: 12) }
      let record = CSVWriter.record(texts)
      #expect(
        !record.dropLast(2).unicodeScalars.contains { ($0.value < 32 && $0 != "\n") || (127..<160).contains($0.value) })
      let cells = readRecord(record)
      #expect(cells.count == texts.count)
      for (cell, text) in zip(cells, texts) {
        let first = cell.unicodeScalars.first { $0 != " " && $0 != "\n" }
        #expect(first.map { !"=+-@＝＋－＠".unicodeScalars.contains($0) } ?? true)
        let kept = text.unicodeScalars.filter {
          $0 == "\n" || $0 == "\t" || !($0.value < 32 || (127..<160).contains($0.value))
        }
        .map { $0 == "\t" ? " " : $0 }
        #expect(Array(cell.unicodeScalars) == kept || Array(cell.unicodeScalars) == ["'"] + kept)
      }
    }
  }

  /// One record of RFC 4180.
  private func readRecord(_ record: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = record.unicodeScalars.dropLast(2)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", false): isQuoted = true
      case ("\"", true) where scalars.first == "\"":
        cell.append("\"")
        scalars.removeFirst()
      case ("\"", true): isQuoted = false
      case (",", false):
        cells.append(String(cell))
        cell = .init()
      default: cell.append(scalar)
      }
    }
    return cells + [String(cell)]
  }
}
