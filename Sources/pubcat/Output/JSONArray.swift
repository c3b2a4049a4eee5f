import Bibliography

/// Prints a JSON array piece by piece, one element a line.
struct JSONArray {
  private var isEmpty = true

  mutating func add(_ element: JSONValue, to output: inout Output) throws {
    try output.write((isEmpty ? "[\n" : ",\n") + element.text())
    isEmpty = false
  }

  func end(in output: inout Output) throws {
    try output.line(isEmpty ? "[]" : "\n]")
  }
}
