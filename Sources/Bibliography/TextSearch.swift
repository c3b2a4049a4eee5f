/// Looking for words in text, byte for byte. These stand before Foundation's functions of the same names, which compare
/// by canonical equivalence and take some hundred times as long; our text is composed (NFC) already.
extension StringProtocol {
  /// Whether `word` stands in the text; false for an empty word.
  package func contains(_ word: String) -> Bool { offset(of: word) != nil }

  /// Where `word` stands first; nil for an empty word.
  package func range(of word: String) -> Range<Index>? {
    guard let offset = offset(of: word) else { return nil }
    let start = utf8.index(startIndex, offsetBy: offset)
    return start..<utf8.index(start, offsetBy: word.utf8.count)
  }

  /// Bytes before the first `word`.
  private func offset(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { word in
      utf8.withContiguousStorageIfAvailable { find(word, in: $0) }
        ?? Array(utf8).withUnsafeBufferPointer {
          find(word, in: $0)
        }
    }
  }
}

private func find(_ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let first = word.first, word.count <= text.count else { return nil }
  for start in 0...(text.count - word.count) where text[start] == first {
    var length = 1
    while length < word.count && text[start + length] == word[length] { length += 1 }
    if length == word.count { return start }
  }
  return nil
}
