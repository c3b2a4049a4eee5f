/// A few words of a text around what was looked for.
package struct Snippet: Hashable, Sendable {
  /// On one line, white space folded.
  package var text: String
  /// The places of the words that were found, in characters of `text`.
  package var marks: [Range<Int>]

  package init(text: String, marks: [Range<Int>]) {
    self.text = text
    self.marks = marks
  }
}

extension WordForms {
  /// The stretch of about `length` characters that holds most of the wanted tokens; nil where none stands in the text.
  /// - Parameter remembered: the token of a word, where it is known without the dictionary of Belarusian, which takes
  ///   longer to load than all the rest.
  package func snippet(
    of text: String, wanted: Set<String>, length: Int = 160, remembered: (String) -> String? = { _ in nil }
  ) -> Snippet? {
    let alphabet = Alphabet.ofCyrillicWords(in: text)
    let first = Set(wanted.compactMap(\.unicodeScalars.first))
    let hits = FoldedWords.places(in: text, beginningWith: first).filter { place in
      if wanted.contains(place.word) { return true }
      let isBelarusian = alphabet == .belarusian && place.word.isCyrillic
      let token = isBelarusian ? remembered(place.word) : nil
      return wanted.contains(token ?? self.token(of: place.word, in: alphabet))
    }
    guard let first = hits.first else { return nil }
    let ranges = hits.map(\.range)
    let start = bestStart(text, hits, length) ?? first.range.lowerBound
    let from = back(from: start, in: text, by: length / 4)
    let to = text.index(from, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
    return Self.folded(text[from..<wordEnd(after: to, in: text)], marking: ranges, isBeginning: from == text.startIndex)
  }

  /// Where the window begins that holds the most different words.
  private func bestStart(
    _ text: String, _ hits: [(word: String, range: Range<String.Index>)], _ length: Int
  ) -> String.Index? {
    var best: (count: Int, start: String.Index)?
    let offsets = hits.map { text.utf8.distance(from: text.startIndex, to: $0.range.lowerBound) }
    // Cyrillic letters take two bytes; a window a little too wide or narrow does no harm.
    for index in hits.indices {
      var words: Set<String> = []
      for other in index..<hits.count where offsets[other] - offsets[index] < length { words.insert(hits[other].word) }
      if words.count > best?.count ?? 0 { best = (words.count, hits[index].range.lowerBound) }
      if index > 400 { break }
    }
    return best?.start
  }

  private func back(from index: String.Index, in text: String, by count: Int) -> String.Index {
    var start = text.index(index, offsetBy: -count, limitedBy: text.startIndex) ?? text.startIndex
    while start > text.startIndex, start < index, !text[text.index(before: start)].isWhitespace {
      start = text.index(after: start)
    }
    return start
  }

  private func wordEnd(after index: String.Index, in text: String) -> String.Index {
    var end = index
    while end < text.endIndex, !text[end].isWhitespace { end = text.index(after: end) }
    return end
  }

  private static func folded(
    _ text: Substring, marking ranges: [Range<String.Index>], isBeginning: Bool
  ) -> Snippet {
    var result = isBeginning ? "" : "… "
    var count = isBeginning ? 0 : 2
    var marks: [Range<Int>] = []
    var index = text.startIndex
    var isSpaced = true
    var next = ranges.firstIndex { $0.lowerBound >= text.startIndex } ?? ranges.endIndex
    while index < text.endIndex {
      while next < ranges.endIndex, ranges[next].lowerBound < index { next += 1 }
      if next < ranges.endIndex, ranges[next].lowerBound == index {
        let end = min(ranges[next].upperBound, text.endIndex)
        let length = text.distance(from: index, to: end)
        marks.append(count..<count + length)
        result += text[index..<end]
        count += length
        index = end
        isSpaced = false
        next += 1
        continue
      }
      let character = text[index]
      // Leaders of a table of contents are one dot.
      let isRepeated = character == "." && result.last == "."
      if !isRepeated, !character.isWhitespace || !isSpaced {
        result.append(character.isWhitespace ? " " : character)
        count += 1
      }
      isSpaced = character.isWhitespace
      index = text.index(after: index)
    }
    if text.endIndex < text.base.endIndex { result += " …" }
    return Snippet(text: result, marks: marks)
  }
}
