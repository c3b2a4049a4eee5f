/// What the numbers of a journal's issue are made of beside plain figures.
extension DateTokens {
  /// Whether the word stands between two others without spaces.
  func isJoining(_ index: Int, _ word: String) -> Bool {
    self.word(index) == word && !all[index].isAfterSpace && all.indices.contains(index + 1)
      && !all[index + 1].isAfterSpace
  }

  /// "XV", as it is printed.
  func roman(_ index: Int) -> String? {
    guard let word = word(index), word.allSatisfy("ivxlc".contains) else { return nil }
    return text(from: all[index].start, to: all[index].end)
  }

  /// "e13656", "e217-30": what numbers an article that was never printed, or its pages.
  func electronic(_ index: Int) -> String? {
    guard word(index) == "e", let digits = digits(index + 1), !all[index + 1].isAfterSpace else { return nil }
    guard isMark(index + 2, "-–"), let last = self.digits(index + 3) else { return "e" + digits }
    return "e" + digits + "–" + last
  }
}
