import Bibliography
import Fixtures
import Testing

@testable import Citations

struct RecordCSVTests {
  @Test func aRecordIsALine() {
    let text = CitationFormat.csv.text(for: [Samples.article])
    #expect(
      text == RecordCSV.columns.joined(separator: ",") + "\r\n"
        + "lynch2016geographical,article,en,Seasonal work and HIV in towns,"
        + "\"Lynch, Nancy A.; van der Berg, Pieter; King, Martin Luther, Jr.\",University of Somewhere,,,,,2016-11-23,"
        + "2016,published,10.1234/jm.2016_7,,1472-6882,,Journal of Migration,14,1,259-264,,,,,,,7,a.pdf,"
        + Samples.digest + ",,,\r\n")
  }

  /// A spreadsheet runs no cell, and finds as many cells as there are columns.
  @Test func noCellIsAFormula() {
    var random = SeededGenerator(seed: 4180)
    for _ in 0..<300 {
      let cells = cells(of: RecordCSV.line(for: OddRecords.record(&random)))
      #expect(cells.count == RecordCSV.columns.count)
      for cell in cells {
        let first = cell.unicodeScalars.first { $0 != " " && $0 != "\n" }
        #expect(first.map("=+-@".unicodeScalars.contains) != true)
      }
    }
  }

  /// Reads one record as RFC 4180 has it.
  private func cells(of line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    var scalars = Substring(line).unicodeScalars
    while let scalar = scalars.popFirst() {
      if isQuoted, scalar == "\"", scalars.first == "\"" {
        scalars.removeFirst()
        cells[cells.count - 1].unicodeScalars.append("\"")
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if scalar == ",", !isQuoted {
        cells.append("")
      } else if scalar == "\r", !isQuoted {
        break
      } else {
        cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }
}
