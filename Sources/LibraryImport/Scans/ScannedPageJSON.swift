import Bibliography
import OCR
import PDFText

/// How pages that were read by OCR pass between processes and lie in the catalogue.
extension ScannedPage {
  var json: JSONValue {
    .object([
      "page": .integer(Int64(number)),
      "width": .number(width),
      "height": .number(height),
      "engine": .string(engine),
      "languages": .string(languages),
      "confidence": confidence.map { .integer(Int64($0)) },
      "problem": .text(problem?.rawValue),
      "lines": linesJSON,
    ])
  }

  /// A line is its text, its box (x, y, width, height), its size and the width of its strokes, in points.
  var linesJSON: JSONValue {
    .array(
      lines.map { line in
        .array(
          [.string(line.text)]
            + [line.box.x, line.box.y, line.box.width, line.box.height, line.size, line.strokeWidth]
            .map(JSONValue.number))
      })
  }

  init?(json: JSONValue) {
    guard let number = json["page"]?.integer.flatMap(Int.init(exactly:)), number > 0, let width = json["width"]?.double,
      let height = json["height"]?.double, let engine = json["engine"]?.string,
      let languages = json["languages"]?.string, let lines = json["lines"]?.array
    else { return nil }
    self.init(
      number: number, width: width, height: height, engine: engine, languages: languages,
      confidence: json["confidence"]?.integer.map { Int(min(100, max(0, $0))) },
      lines: lines.compactMap(TextLine.init(scannedJSON:)),
      problem: json["problem"]?.string.flatMap(Problem.init(rawValue:)))
  }
}

extension TextLine {
  fileprivate init?(scannedJSON json: JSONValue) {
    guard let parts = json.array, (6...7).contains(parts.count), let text = parts[0].string else { return nil }
    let numbers = parts[1...].compactMap(\.double)
    guard numbers.count == parts.count - 1 else { return nil }
    self.init(
      text: text, box: Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]), size: numbers[4])
    // Pages that were read by the first pubcat with OCR have no widths of strokes.
    if numbers.count > 5 { strokeWidth = numbers[5] }
  }
}
