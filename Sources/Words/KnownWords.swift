/// Words with their tokens, found by their bytes: hundreds of thousands of words stand in a few arrays, and looking one up
/// makes no `String`. An import looks up each word of each page.
struct KnownWords {
  private struct Entry {
    /// The word's bytes stand here in `bytes`, its token's right behind them.
    var start: UInt32
    var wordCount: UInt16
    var tokenCount: UInt16
    var isNoted: Bool
  }

  /// Bytes; no word beyond is kept, so that hostile documents do not fill the memory.
  static let longestWord = 120

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// By hash, the next free one where it is taken: the hash's upper half and the place in `entries`, counted from 1; 0 where
  /// free. Never more than half full.
  private var slots: [UInt64]
  /// Another one in each process, so that no document can be made of words that meet in one slot.
  private let seed = UInt64.random(in: .min ... .max)

  var count: Int { entries.count }

  init() { slots = [UInt64](repeating: 0, count: 1024) }

  /// The place of a word, for `append` and `isNoted`.
  func place(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = hash(of: word)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
        let entry = entries[place]
        if Int(entry.wordCount) == word.count, holds(word, at: Int(entry.start)) { return place }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func holds(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  func isNoted(at place: Int) -> Bool { entries[place].isNoted }

  mutating func note(at place: Int) { entries[place].isNoted = true }

  /// Writes the token of the word at a place behind what is there.
  func append(tokenAt place: Int, to text: inout [UInt8]) {
    let entry = entries[place]
    let start = Int(entry.start) + Int(entry.wordCount)
    text.append(contentsOf: bytes[start..<(start + Int(entry.tokenCount))])
  }

  /// Adds a word that is not there yet; one that is too long is forgotten at once.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, token: String, isNoted: Bool) {
    guard word.count <= Self.longestWord, token.utf8.count <= Self.longestWord else { return }
    if 2 * (entries.count + 1) > slots.count { grow() }
    entries.append(
      Entry(
        start: UInt32(bytes.count), wordCount: UInt16(word.count), tokenCount: UInt16(token.utf8.count),
        isNoted: isNoted))
    bytes.append(contentsOf: word)
    bytes.append(contentsOf: token.utf8)
    put(entries.count, hash: hash(of: word))
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: 2 * slots.count)
    bytes.withUnsafeBufferPointer { all in
      for (place, entry) in entries.enumerated() {
        let start = Int(entry.start)
        let word = UnsafeBufferPointer(rebasing: all[start..<(start + Int(entry.wordCount))])
        put(place + 1, hash: hash(of: word))
      }
    }
  }

  private mutating func put(_ number: Int, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(number)
  }

  /// FNV-1a, begun with the seed and mixed at the end (Fowler, Noll and Vo).
  private func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
