/// `text` on lines of at most `width` columns, broken at spaces; a word longer than a line is broken where it must be.
/// Without a width it is one line.
func wrapped(_ text: String, to width: Int?) -> [String] {
  guard let width, displayWidth(of: text) > width else { return [text] }
  var lines: [String] = []
  var line = ""
  var columns = 0
  for word in text.split(separator: " ") {
    var word = word
    var needed = displayWidth(of: word)
    if !line.isEmpty, columns + 1 + needed > width {
      lines.append(line)
      (line, columns) = ("", 0)
    }
    while needed > width {
      let piece = head(of: word, columns: width)
      lines.append(String(piece))
      word = word[piece.endIndex...]
      needed = displayWidth(of: word)
    }
    guard !word.isEmpty else { continue }
    if !line.isEmpty {
      line += " "
      columns += 1
    }
    line += word
    columns += needed
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}

/// The first characters of `word` that fit into `columns`, at least one.
private func head(of word: Substring, columns: Int) -> Substring {
  var used = 0
  var end = word.startIndex
  for index in word.indices {
    let more = displayWidth(of: String(word[index]))
    if used + more > columns, used > 0 { break }
    used += more
    end = word.index(after: index)
  }
  return word[..<end]
}
