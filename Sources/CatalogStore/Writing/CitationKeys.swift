import Bibliography
import GRDB

/// Citation keys: unique, stable once given, and safe in every format that they are written into.
enum CitationKeys {
  /// ASCII letters, digits and `-_:.`, beginning with a letter, so that none looks like a record's number.
  static func isFit(_ key: String) -> Bool {
    guard let first = key.utf8.first, isLetter(first) else { return false }
    return key.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || ":._-".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  /// Nothing for 0, then a, b, … z, aa, ab, …
  static func suffix(_ number: Int) -> String {
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      rest -= 1
      letters.append(97 + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension Ledger {
  /// `stem`, or `stem` with the first suffix that makes it unique. The search doubles its steps and then halves them,
  /// so that ten thousand reports of one organisation and year cost no more than a few questions each.
  func freeKey(_ stem: String) throws -> String {
    let stem = CitationKeys.isFit(stem) ? stem : "record"
    func key(_ number: Int) -> String { stem + CitationKeys.suffix(number) }
    func isTaken(_ number: Int) throws -> Bool { try holder(ofKey: key(number)) != nil }
    guard try isTaken(0) else { return key(0) }
    var taken = 0
    var free = 1
    while try isTaken(free) {
      taken = free
      free *= 2
    }
    while free - taken > 1 {
      let middle = (taken + free) / 2
      if try isTaken(middle) { taken = middle } else { free = middle }
    }
    return key(free)
  }

  /// A key that a person or an import gives to the record `id`, or to a new one where it is nil.
  func check(_ key: String, for id: Int64?) throws {
    guard CitationKeys.isFit(key) else { throw CatalogueError.unfitKey(key) }
    if let other = try holder(ofKey: key), other != id { throw CatalogueError.keyTaken(key: key, by: other) }
  }

  func holder(ofKey key: String) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM publication WHERE citationKey = ?"), arguments: [key])
  }
}
